// All entities of a release. $rel: its number.
MATCH (n:Entity {rel: $rel})
RETURN head([label IN labels(n) WHERE label <> 'Entity']) AS label, properties(n) AS properties
