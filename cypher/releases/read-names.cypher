// All names of a release, each with its entity. $rel: its number.
MATCH (e:Entity {rel: $rel})-[:HAS_NAME]->(n:Name)
RETURN e.id AS entity, properties(n) AS properties
