MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Agreement)
  WHERE (n0.rel = $rel AND ($param1 IN n0.rights AND n0.extendedOn IS NULL) AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.rel ASC, n0.id ASC
  LIMIT $param2
  RETURN [n0.id, n0.rights]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
