// Deletes up to $limit relationships between the entities of a release. They go before the entities: one entity may have
// more of them than a transaction should hold.
MATCH (:Entity {rel: $rel})-[r]->()
WITH r LIMIT $limit
DELETE r
RETURN count(*) AS deleted
