// Carries the changes of the release before into the one being loaded, so that they outlive its deletion.
// $rel: number of the release being loaded. $from: of the release before.
MATCH (old:Change {rel: $from})
CREATE (n:Change)
SET n = old {.*, rel: $rel}
