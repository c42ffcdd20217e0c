MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.st3 = $param1)
  RETURN [[COLLECT {
    MATCH (n0)-[r1:SIGNED]->(n2)
    WHERE (coalesce(r1.fromMin <= $param2, true) AND coalesce(r1.toMax >= $param3, true))
    WITH r1, n2
    ORDER BY n2.id ASC
    LIMIT $param4
    RETURN [n2.id]
  }, COUNT {
    MATCH (n0)-[r1:SIGNED]->(n2)
    WHERE (coalesce(r1.fromMin <= $param2, true) AND coalesce(r1.toMax >= $param3, true))
    RETURN 1
  }]]
  
  LIMIT 1
}) AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])] + value[0][1..]] AS outline, coalesce(value[0][0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
