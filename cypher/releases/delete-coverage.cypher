// Deletes up to $limit statements of coverage of a release.
MATCH (n:Coverage {rel: $rel})
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
