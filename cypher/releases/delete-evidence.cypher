// Deletes up to $limit pieces of evidence of a release, with their relationships.
MATCH (n:Evidence {rel: $rel})
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
