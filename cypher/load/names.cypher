// Writes names, each joined to its entity. The full-text index takes texts only: `inRelease` lets a search ask it for one release.
// $rel: number of the release being loaded. $rows: [{entity: id, properties: {text, lang, kind, words, …}}].
UNWIND $rows AS row
MATCH (e:Entity {rel: $rel, id: row.entity})
CREATE (e)-[:HAS_NAME]->(n:Name {rel: $rel, inRelease: toString($rel)})
SET n += row.properties
