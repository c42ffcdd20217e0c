// All relationships between the entities of a release. $rel: its number.
MATCH (a:Entity {rel: $rel})-[r]->(b:Entity)
RETURN type(r) AS type, a.id AS start, b.id AS end, properties(r) AS properties
