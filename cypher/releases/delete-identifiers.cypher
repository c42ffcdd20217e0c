// Deletes up to $limit identifiers of a release, with their relationships.
MATCH (n:Identifier {rel: $rel})
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
