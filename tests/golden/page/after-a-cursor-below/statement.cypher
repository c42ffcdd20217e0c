MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Agreement)
  WHERE (n0.rel = $rel AND n0.id = $param1)
  RETURN [[COLLECT {
    MATCH (n0)<-[r1:SIGNED]-(n2)
    WHERE ((r1.role = $param2 AND n2.id = $param3 AND r1.id < $param4) OR (r1.role = $param2 AND n2.id < $param3) OR r1.role < $param2)
    WITH r1, n2
    ORDER BY r1.role DESC, n2.id DESC, r1.id DESC
    LIMIT $param5
    RETURN [r1.role, n2.kind, n2.id]
  }], n0.membersComplete]
  
  LIMIT 1
}) AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])]] + value[1..] AS outline, coalesce(value[0][0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
