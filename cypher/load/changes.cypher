// Writes what is different between a release and the one before it.
// $rel: number of the release being loaded. $rows: [{of, changeKind, name, …, fields: [name]}].
MATCH (release:Release {rel: $rel})
UNWIND $rows AS row
CREATE (n:Change {rel: $rel})
SET n += row,
    n.id = 'change:' + release.id + ':' + row.of,
    n.release = release.id, n.releaseNumber = release.number,
    n.releasedOn = toString(date()), n.releasedOnMin = toString(date()), n.releasedOnMax = toString(date())
