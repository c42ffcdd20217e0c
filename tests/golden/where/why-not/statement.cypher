MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.st3 = $param1)
  RETURN [[COLLECT {
    MATCH (n0)-[r3:SIGNED]->(n4)
    WHERE (n4.id = $param2 OR r3.id = $param2)
    WITH r3, n4
    ORDER BY r3.id ASC, n4.id ASC
    RETURN [n4.id, coalesce((coalesce(r3.fromMin <= $param3, true) AND coalesce(r3.toMax >= $param4, true)), false), coalesce(n4.agreementKind = $param5, false), coalesce(r3.fromMax < $param6, false)]
  }]]
  
  LIMIT 1
}) AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])]] AS outline, coalesce(value[0][0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
