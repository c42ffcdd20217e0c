MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Observation)
  WHERE (n0.rel = $rel AND (n0.metric = $param1 AND n0.periodStartMin >= $param2 AND n0.periodStartMax <= $param3 AND n0.value > $param4 AND n0.value <= $param5 AND n0.change > $param6 AND n0.description IS NULL) AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.rel ASC, n0.id ASC
  LIMIT $param7
  RETURN [n0.id, n0.value, n0.change]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 10) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 10 .. part * 10 + 10] AS items
RETURN current.rel, current.flip, outline, items
