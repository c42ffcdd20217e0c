// An office, its agreements, their signatories, and who says so: three levels, then evidence and source. Frozen: what a careful
// author writes who wants the response itself.
// $rel: release. $st3: code. $first: agreements. $confidences: names of the values 0 to 3.
MATCH (o:Office {rel: $rel, st3: $st3})
RETURN o {
  .id, .name,
  agreements: {
    edges: COLLECT {
      MATCH (o)-[r:SIGNED]->(a:Agreement)
      WITH r, a ORDER BY a.id, r.id LIMIT $first
      RETURN {
        role: r.role,
        node: a {
          .id, .name, .agreementKind, .status, .signedOn,
          signatories: {
            edges: COLLECT {
              MATCH (a)<-[s:SIGNED]-(p)
              WITH s, p ORDER BY p.id, s.id LIMIT 50
              RETURN {
                role: s.role,
                from: s.from,
                evidence: COLLECT {
                  UNWIND s.evidence AS evidenceId
                  MATCH (e:Evidence {rel: $rel, id: evidenceId})
                  WITH e ORDER BY e.id
                  RETURN e {
                    .locator, .claim,
                    confidence: $confidences[e.confidence],
                    source: head([(e)-[:CITES]->(d:Source) | d {.id, .title, .publisher}])
                  }
                },
                node: p {.id, .name}
              }
            }
          }
        }
      }
    }
  }
} AS office
