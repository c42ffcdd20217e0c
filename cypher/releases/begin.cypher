// Begins a release: numbers it and marks it as loading, so that a loader killed from here on leaves something to find.
// Numbers are never used again, not even those of deleted releases: the lock node remembers the last.
// $digest, $entityCount, $relationshipCount, $evidenceCount: of the content. $counts: of the entities of each label, by property.
MATCH (l:LoadLock {key: 'load'})
WITH l, COLLECT { MATCH (r:Release|Current) RETURN r.rel } + [coalesce(l.lastRel, 0)] AS used
WITH l, reduce(last = 0, n IN used | CASE WHEN n > last THEN n ELSE last END) + 1 AS rel
SET l.lastRel = rel
CREATE (r:Release {
  rel: rel, number: rel, id: 'r' + toString(rel) + '-' + substring($digest, 0, 8), digest: $digest, state: 'LOADING',
  entityCount: $entityCount, relationshipCount: $relationshipCount, evidenceCount: $evidenceCount
})
SET r += $counts
RETURN rel
