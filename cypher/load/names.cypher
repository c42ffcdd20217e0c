// Writes names, each joined to its entity.
// $rel: number of the release being loaded. $rows: [{entity: id, properties: {text, lang, kind, …}}].
UNWIND $rows AS row
MATCH (e:Entity {rel: $rel, id: row.entity})
CREATE (e)-[:HAS_NAME]->(n:Name {rel: $rel})
SET n += row.properties
