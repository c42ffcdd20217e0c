MATCH (current:Current { key: 'current' })
WITH current, head(COLLECT {
  MATCH (n0:Agreement)
  WHERE (n0.rel = $rel AND n0.id = $param1)
  RETURN [[COLLECT {
    MATCH (n0)<-[r1:SIGNED]-(n2)
    WHERE ((r1.fromMax < $param2 OR NOT (coalesce(r1.role = $param3, false))) OR n2.kind = $param4)
    WITH r1, n2
    ORDER BY n2.id ASC
    LIMIT $param5
    RETURN [n2.kind, n2.id]
  }], n0.membersComplete]
  
  LIMIT 1
}) AS value
WITH current, value[0..0] + [value[0][0..0] + [size(value[0][0])]] + value[1..] AS outline, coalesce(value[0][0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
