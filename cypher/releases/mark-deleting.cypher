// Begins to delete a release: from here on nobody flips to it, and the next load goes on where a killed one stopped.
// The current release stays whatever was asked.
// $rel: number of the release.
MATCH (r:Release {rel: $rel})
WHERE NOT EXISTS { (:Current {key: 'current', rel: $rel}) }
SET r.state = 'DELETING'
RETURN r.rel AS rel
