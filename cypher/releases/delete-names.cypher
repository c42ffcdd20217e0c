// Deletes up to $limit names of a release, with their relationships.
MATCH (n:Name {rel: $rel})
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
