// Deletes up to $limit entities of a release, with what relationships are left.
MATCH (n:Entity {rel: $rel})
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
