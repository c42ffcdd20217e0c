MATCH (current:Current { key: 'current' })
WITH current, [COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.scope = $param1)
  WITH n0, head(COLLECT {
    MATCH (n0)-[r1:OFFICE_OF]->(n2)
    RETURN n2.name
    
    LIMIT 1
  }) AS v3
  ORDER BY v3 IS NULL ASC, v3 DESC, n0.id DESC
  LIMIT $param2
  RETURN [n0, v3]
}] AS value
WITH current, value[0..0] + [size(value[0])] AS outline, coalesce(value[0], []) AS items
UNWIND range(0, (size(items) - 1) / 2) AS part
WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * 2 .. part * 2 + 2] AS items
RETURN current.rel, current.flip, outline, COLLECT {
  UNWIND items AS found
  WITH found, found[0] AS n0, found[1] AS v3
  RETURN [n0.id, head(COLLECT {
    MATCH (n0)-[r4:OFFICE_OF]->(n5)
    RETURN [n5.name]
    
    LIMIT 1
  }), v3]
}
