// All identifiers of a release, each with its entity. $rel: its number.
MATCH (e:Entity {rel: $rel})-[:HAS_IDENTIFIER]->(n:Identifier)
RETURN e.id AS entity, properties(n) AS properties
