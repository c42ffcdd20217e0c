MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, head(COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id = $param1)
  RETURN CASE
    WHEN n0:Agreement THEN [n0.id, n0.name, n0.agreementKind, 0]
    WHEN n0:Office THEN [n0.id, n0.name, n0.st3, 1]
    ELSE [n0.kind, n0.id, n0.name, 2]
  END
  
  LIMIT 1
})
