MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, head(COLLECT {
  MATCH (n0:Observation)
  WHERE (n0.rel = $rel AND (n0.metric = $param1 AND n0.periodStartMin >= $param2 AND n0.periodStartMax <= $param3 AND n0.periodStartMax IS NOT NULL AND n0.periodStartMin IS NOT NULL AND n0.id IS NOT NULL))
  WITH n0.value AS v1
  RETURN [count(1), count(DISTINCT v1), min(v1), max(v1), avg(v1), CASE
    WHEN count(v1) > 0 THEN sum(v1)
  END]
})
