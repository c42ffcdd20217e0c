MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND (EXISTS {
    MATCH (n0)-[r1:SIGNED]->(n2)
    WHERE (n2.agreementKind = $param1 AND r1.fromMax < $param2)
  } AND COUNT {
    MATCH (n0)-[r3:SIGNED]->(n4)
    RETURN 1
  } >= $param3 AND EXISTS {
    MATCH (n0)-[r5:OFFICE_OF]->(n6)
    WHERE n6.briStatus = $param4
  } AND NOT (EXISTS {
    MATCH (n0)-[r7:INVOLVED_IN]->(n8)
  })) AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.rel ASC, n0.id ASC
  LIMIT $param5
  RETURN [n0.id]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
