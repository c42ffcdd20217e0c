// The first agreements of a kind signed since a date, by date: by first possible day, then last, then id. Frozen: what a careful
// author writes who wants the response itself and knows the index (rel, signedOnMin, signedOnMax, id), which takes a predicate on
// every property and an order that begins with the release.
// $rel: release. $kind: of agreement. $since: a day. $first: how many.
RETURN {
  nodes: COLLECT {
    MATCH (a:Agreement {rel: $rel, agreementKind: $kind})
    WHERE a.signedOnMin >= $since AND a.signedOnMax IS NOT NULL AND a.id IS NOT NULL
    WITH a ORDER BY a.rel, a.signedOnMin, a.signedOnMax, a.id LIMIT $first
    RETURN a {.id, .title, .agreementKind, .status, .signedOn, .subject}
  }
} AS agreements
