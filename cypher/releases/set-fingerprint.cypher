// Remembers which files a release was read from, so that the next start need not read them again.
// $rel: number of the release. $fingerprint: digest of the files and of the code that reads them.
MATCH (r:Release {rel: $rel, state: 'READY'})
SET r.fingerprint = $fingerprint
