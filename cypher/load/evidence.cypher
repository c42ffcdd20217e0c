// Writes evidence, each piece joined to the source it cites. Sources are written before.
// $rel: number of the release being loaded. $rows: [{source: id, properties: {id, claim, locator, …}}].
UNWIND $rows AS row
MATCH (s:Source {rel: $rel, id: row.source})
CREATE (e:Evidence {rel: $rel})-[:CITES]->(s)
SET e += row.properties
