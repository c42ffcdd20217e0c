MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n2:Country)
  WHERE (n2.rel = $rel AND n2.name = $param1 AND n2.id IS NOT NULL)
  WITH n2
  MATCH (n2)<-[r1:OFFICE_OF]-(n0:Office)
  WITH DISTINCT n0
  WITH n0
  ORDER BY n0.id ASC
  LIMIT $param2
  RETURN [n0.id]
}, COUNT {
  MATCH (n2:Country)
  WHERE (n2.rel = $rel AND n2.name = $param1 AND n2.id IS NOT NULL)
  WITH n2
  MATCH (n2)<-[r1:OFFICE_OF]-(n0:Office)
  WITH DISTINCT n0
  RETURN 1
}] AS value
WITH current, value[0..0] + [size(value[0])] + value[1..] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
