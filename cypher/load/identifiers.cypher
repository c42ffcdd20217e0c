// Writes identifiers, each joined to its entity.
// $rel: number of the release being loaded. $rows: [{entity: id, properties: {scheme, value}}].
UNWIND $rows AS row
MATCH (e:Entity {rel: $rel, id: row.entity})
CREATE (e)-[:HAS_IDENTIFIER]->(n:Identifier {rel: $rel})
SET n += row.properties
