MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Conference)
  WHERE (n0.rel = $rel AND (COUNT {
    MATCH (n0)-[r1:PRODUCED]->(n2)
    WHERE n2.id STARTS WITH $param1
    RETURN 1
  } = $param2 AND NOT (EXISTS {
    MATCH (n0)-[r3:PRODUCED]->(n4)
    WHERE NOT (EXISTS {
      MATCH (n5:Evidence)
      WHERE (n5.rel = $rel AND n5.id IN n4.evidence AND n5.confidence = $param3)
    })
  })) AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.rel ASC, n0.id ASC
  LIMIT $param4
  RETURN [n0.id]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
