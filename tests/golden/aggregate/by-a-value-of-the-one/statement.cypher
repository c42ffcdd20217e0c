MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  MATCH (n0:Conference)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  WITH head(COLLECT {
    MATCH (n0)-[r2:HELD_IN]->(n3)
    RETURN n3.region
    
    LIMIT 1
  }) AS v4, CASE
    WHEN n0.startsOnMin IS NOT NULL THEN [n0.startsOnMin, n0.startsOnMax, n0.startsOn]
  END AS v1
  WITH v4, count(1) AS v5, count(1) AS v6, max(v1) AS v7
  ORDER BY v5 ASC, v4 IS NULL ASC, v4 ASC
  LIMIT $param2
  RETURN [[[v4, 0]], v6, v7]
}]
