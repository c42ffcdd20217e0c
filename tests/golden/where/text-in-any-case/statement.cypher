MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Company)
  WHERE (n0.rel = $rel AND (toLower(n0.name) CONTAINS toLower($param1) AND n0.sector STARTS WITH $param2) AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.rel ASC, n0.id ASC
  LIMIT $param3
  RETURN [n0.name]
}, COUNT {
  MATCH (n0:Company)
  WHERE (n0.rel = $rel AND (toLower(n0.name) CONTAINS toLower($param1) AND n0.sector STARTS WITH $param2 AND n0.id IS NOT NULL))
  RETURN 1
}] AS value
WITH current, value[0..0] + [size(value[0])] + value[1..] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
