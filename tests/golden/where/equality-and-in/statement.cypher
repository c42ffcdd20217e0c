MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COLLECT {
  MATCH (n0:Agreement)
  WHERE (n0.rel = $rel AND (n0.agreementKind IN $param1 AND n0.inForceOnMin >= $param2 AND n0.inForceOnMax <= $param3) AND n0.id IS NOT NULL)
  WITH n0
  ORDER BY n0.rel ASC, n0.id ASC
  LIMIT $param4
  RETURN [[n0.name, n0.inForceOn]]
}]
