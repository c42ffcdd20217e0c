MATCH (current:Current { key: 'current' })
WITH current, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN [n0.id, [n0.kind, n0.name]]
} AS value
WITH current, size(value) AS outline, coalesce(value, []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
