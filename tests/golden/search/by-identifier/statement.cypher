MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, head(COLLECT {
  MATCH (n1:Identifier)<-[:HAS_IDENTIFIER]-(n0)
  WHERE (n1.rel = $rel AND n1.scheme = $param1 AND n1.value = $param2)
  WITH n1, n0
  ORDER BY n0.id ASC
  RETURN CASE
    WHEN n0:Office THEN [n0.id, n0.name, head(COLLECT {
      MATCH (n0)-[r2:OFFICE_OF]->(n3)
      RETURN [n3.name]
      
      LIMIT 1
    }), 0]
    ELSE [n0.kind, n0.id, n0.name, 1]
  END
  
  LIMIT 1
})
