MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Conference)
  WHERE (n0.rel = $rel AND ((n0.startsOnMax < $param1 OR n0.theme CONTAINS $param2) AND NOT (coalesce(n0.conferenceKind = $param3, false)) AND n0.city = $param4) AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.rel ASC, n0.id ASC
  LIMIT $param5
  RETURN [n0.id, n0.startsOn]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
