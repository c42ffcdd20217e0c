MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, COLLECT {
  MATCH (n0:Entity)
  WHERE (n0.rel = $rel AND n0.id IN $param1)
  RETURN [n0.id, [n0.kind, n0.name]]
}
