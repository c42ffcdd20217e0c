MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, head(COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.st3 = $param1)
  RETURN [head(COLLECT {
    MATCH (n0)-[r1:OFFICE_OF]->(n2)
    RETURN [n2.name]
    
    LIMIT 1
  }), head(COLLECT {
    MATCH (n0)-[r3:OFFICE_OF]->(n4)
    RETURN [n4.iso2]
    
    LIMIT 1
  })]
  
  LIMIT 1
})
