MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  MATCH (n0:Conference)
  WHERE (n0.rel = $rel AND (n0.startsOnMax < $param1 AND n0.startsOnMin IS NOT NULL AND n0.id IS NOT NULL))
  WITH head(COLLECT {
    MATCH (n0)-[r1:EDITION_OF]->(n2)
    RETURN n2
    
    LIMIT 1
  }) AS n3
  WITH n3, count(1) AS v4, count(1) AS v5
  ORDER BY v4 DESC, n3.id IS NULL ASC, n3.id ASC
  LIMIT $param2
  RETURN [[[n3.id, CASE
    WHEN n3 IS NOT NULL THEN [n3.kind, n3.id, n3.name]
  END, 0]], v5]
}]
