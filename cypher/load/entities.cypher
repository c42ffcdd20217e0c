// Writes entities under the label of their type. The label is a value here (Neo4j 5.26): one text for all types is planned once,
// where a text for each took 7 times as long on a cold server.
// $rel: number of the release being loaded. $rows: [{label, properties: {id, kind, …}}].
UNWIND $rows AS row
CREATE (e:Entity:$(row.label) {rel: $rel})
SET e += row.properties
