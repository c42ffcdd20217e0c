// Makes a complete release the current one: the only moment at which readers see a change, and an atomic one.
// $rel: number of the release. $isUndo: whether it is gone back to. Then it keeps its own memory of the release that it had
// replaced, and the one that is left is marked as undone, until the next load: a start does not load that content again.
MATCH (next:Release {rel: $rel})
WHERE next.state IN ['LOADING', 'READY']
MERGE (c:Current {key: 'current'})
WITH next, c, c.rel AS previousRel
OPTIONAL MATCH (previous:Release {rel: previousRel})
SET previous.retiredAt = timestamp()
SET next.state = 'READY',
    next.loadedAt = coalesce(next.loadedAt, toString(datetime({epochMillis: timestamp()}))),
    next.replaced = CASE WHEN $isUndo THEN next.replaced ELSE previousRel END
REMOVE next.retiredAt
SET c.rel = $rel, c.flip = coalesce(c.flip, 0) + 1
WITH c, previousRel
MATCH (r:Release)
SET r.undone = CASE WHEN $isUndo AND r.rel <> $rel AND (r.rel = previousRel OR r.undone) THEN true END
RETURN DISTINCT c.rel AS rel
