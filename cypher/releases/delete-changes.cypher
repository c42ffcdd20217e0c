// Deletes up to $limit changes of a release.
MATCH (n:Change {rel: $rel})
WITH n LIMIT $limit
DELETE n
RETURN count(*) AS deleted
