// All evidence of a release, each with its source. $rel: its number.
MATCH (n:Evidence {rel: $rel})-[:CITES]->(s:Source)
RETURN s.id AS source, properties(n) AS properties
