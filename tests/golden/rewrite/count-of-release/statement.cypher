MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [coalesce(head(COLLECT {
  MATCH (release:Release)
  WHERE release.rel = $rel
  RETURN release.countOfCountry
}), COUNT {
  MATCH (n0:Country)
  WHERE n0.rel = $rel
  RETURN 1
})]

MATCH (current:Current { key: 'current' })
RETURN current.rel, current.flip, [coalesce(head(COLLECT {
  MATCH (release:Release)
  WHERE release.rel = $rel
  RETURN release.countOfCountry
}), COUNT {
  MATCH (n0:Country)
  WHERE n0.rel = $rel
  RETURN 1
})]
