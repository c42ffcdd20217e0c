// Counts what may not be in a release: each number has to be 0.
// $rel: number of the release.
RETURN COUNT {
         MATCH (:Entity {rel: $rel})-[r]-(other)
         WHERE other.rel <> $rel OR other.rel IS NULL
         RETURN r
       } AS relationshipsToOtherReleases,
       COUNT {
         MATCH (e:Evidence {rel: $rel})
         WHERE NOT EXISTS { (e)-[:CITES]->(:Source {rel: $rel}) }
         RETURN e
       } AS evidenceWithoutSource,
       COUNT {
         MATCH (n:Entity {rel: $rel})
         UNWIND n.evidence AS id
         WITH id
         WHERE NOT EXISTS { (:Evidence {rel: $rel, id: id}) }
         RETURN id
       } AS entitiesWithUnknownEvidence,
       COUNT {
         MATCH (:Entity {rel: $rel})-[r]->(:Entity)
         UNWIND r.evidence AS id
         WITH id
         WHERE NOT EXISTS { (:Evidence {rel: $rel, id: id}) }
         RETURN id
       } AS relationshipsWithUnknownEvidence,
       COUNT {
         MATCH (:Entity {rel: $rel})-[r]->(:Entity)
         WHERE size(coalesce(r.evidence, [])) = 0
         RETURN r
       } AS relationshipsWithoutEvidence,
       COUNT {
         MATCH (n:Entity {rel: $rel})
         WHERE NOT n:Source AND size(coalesce(n.evidence, [])) = 0
         RETURN n
       } AS entitiesWithoutEvidence,
       COUNT {
         MATCH (:Entity {rel: $rel})-[r]->(:Entity)
         WHERE r.fromMin > r.toMax
         RETURN r
       } AS relationshipsThatEndBeforeTheyBegin
