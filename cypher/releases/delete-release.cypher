// Forgets a release, last of all: until then it can be found and its deletion finished.
MATCH (r:Release {rel: $rel, state: 'DELETING'})
DELETE r
