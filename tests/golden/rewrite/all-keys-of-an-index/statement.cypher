MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [COUNT {
  MATCH (n0:Agreement)
  WHERE (n0.rel = $rel AND (n0.name = $param1 AND n0.id IS NOT NULL))
  RETURN 1
}]

MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, head(COLLECT {
  MATCH (n0:Agreement)
  WHERE (n0.rel = $rel AND (n0.signedOnMin >= $param1 AND n0.signedOnMax <= $param2 AND n0.signedOnMax IS NOT NULL AND n0.signedOnMin IS NOT NULL AND n0.id IS NOT NULL))
  WITH n0.agreementKind AS v1
  RETURN [count(1), count(DISTINCT v1)]
})
