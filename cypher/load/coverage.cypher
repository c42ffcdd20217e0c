// Writes how much of something the release holds.
// $rel: number of the release being loaded. $rows: [{subject, isComplete, note}].
MATCH (release:Release {rel: $rel})
UNWIND $rows AS row
CREATE (release)-[:HAS_COVERAGE]->(n:Coverage {rel: $rel})
SET n += row
