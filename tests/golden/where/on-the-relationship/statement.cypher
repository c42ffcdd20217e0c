MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, head(COLLECT {
  MATCH (n0:Agreement)
  WHERE (n0.rel = $rel AND n0.id = $param1)
  RETURN [[COLLECT {
    MATCH (n0)<-[r1:SIGNED]-(n2)
    WHERE r1.role = $param2
    WITH r1, n2
    ORDER BY n2.id ASC, r1.id ASC
    LIMIT $param3
    RETURN [r1.role, r1.confidence, [n2.kind, n2.name]]
  }]]
  
  LIMIT 1
})
