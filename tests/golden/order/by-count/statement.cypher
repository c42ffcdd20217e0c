MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Organization)
  WHERE n0.rel = $rel
  WITH n0, COUNT {
    MATCH (n0)<-[r1:ADMINISTERED_BY]-(n2)
    RETURN 1
  } AS v3
  ORDER BY v3 DESC, n0.name ASC, n0.id DESC
  LIMIT $param1
  RETURN [n0.id, [COUNT {
    MATCH (n0)<-[r4:ADMINISTERED_BY]-(n5)
    RETURN 1
  }], v3, n0.name]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
