// Counts what a release holds, to compare with what was to be written.
// $rel: number of the release.
RETURN COLLECT {
         MATCH (n:Entity {rel: $rel})
         UNWIND labels(n) AS label
         WITH label, count(*) AS count
         WHERE label <> 'Entity'
         RETURN [label, count]
       } AS entities,
       COLLECT {
         MATCH (:Entity {rel: $rel})-[r]->()
         WITH type(r) AS type, count(*) AS count
         RETURN [type, count]
       } AS relationships,
       COUNT { (:Evidence {rel: $rel})-[:CITES]->() } AS citations,
       COUNT { (:Name {rel: $rel}) } AS names,
       COUNT { (:Identifier {rel: $rel}) } AS identifiers,
       COUNT { (:Evidence {rel: $rel}) } AS evidence,
       COUNT { (:Release {rel: $rel})-[:HAS_COVERAGE]->(:Coverage {rel: $rel}) } AS coverage
