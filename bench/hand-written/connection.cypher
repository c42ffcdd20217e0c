// An office, how many agreements it signed, and the first of them. Frozen: what a careful author writes who wants the response itself.
// $rel: release. $st3: code. $first: agreements.
MATCH (o:Office {rel: $rel, st3: $st3})
RETURN o {
  .id, .name,
  agreements: {
    totalCount: COUNT { (o)-[:SIGNED]->() },
    edges: COLLECT {
      MATCH (o)-[r:SIGNED]->(a:Agreement)
      WITH r, a ORDER BY a.id, r.id LIMIT $first
      RETURN { role: r.role, node: a {.id, .name, .agreementKind, .status, .signedOn} }
    }
  }
} AS office
