// Writes relationships between entities of one release. Both ends are written before. The type is a value, as labels are in
// entities.cypher.
// $rel: number of the release being loaded. $rows: [{type, start: id, end: id, properties: {id, …}}].
UNWIND $rows AS row
MATCH (a:Entity {rel: $rel, id: row.start})
MATCH (b:Entity {rel: $rel, id: row.end})
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
