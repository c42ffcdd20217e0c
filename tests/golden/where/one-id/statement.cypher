MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.id = $param1)
  RETURN [[n0.name]]
}, COUNT {
  MATCH (n0:Office)
  WHERE (n0.rel = $rel AND n0.id = $param1)
  RETURN 1
}]
