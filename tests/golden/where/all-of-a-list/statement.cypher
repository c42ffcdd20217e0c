MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.id IN $param1 AND (n0.pctRoles IS NOT NULL AND all(wanted IN $param2 WHERE wanted IN n0.pctRoles) AND size(n0.pctRoles) > 0) AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.rel ASC, n0.id ASC
  LIMIT $param3
  RETURN [n0.id, n0.pctRoles]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
