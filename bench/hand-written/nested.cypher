// A country, its treaties, their parties, and the offices of those that are countries: three levels. Frozen: what a careful author
// writes who wants the response itself.
// $rel: release. $iso2: code. $treaties, $parties: how many at most.
MATCH (c:Country {rel: $rel, iso2: $iso2})
RETURN c {
  .id, .name,
  treaties: {
    edges: COLLECT {
      MATCH (c)-[r:PARTY_TO]->(a:Agreement)
      WITH r, a ORDER BY a.id, r.id LIMIT $treaties
      RETURN {
        basis: r.basis,
        node: a {
          .id, .name, .agreementKind, .status,
          parties: {
            edges: COLLECT {
              MATCH (a)<-[s:PARTY_TO]-(p)
              WITH s, p ORDER BY p.id, s.id LIMIT $parties
              RETURN {
                basis: s.basis,
                from: s.from,
                node: CASE
                  WHEN p:Country THEN p {
                    .id, .name, .iso2, .region,
                    offices: {
                      nodes: COLLECT {
                        MATCH (p)<-[:OFFICE_OF]-(o:Office)
                        WITH o ORDER BY o.id LIMIT 5
                        RETURN o {.id, .name, .st3}
                      }
                    }
                  }
                  ELSE p {.id, .name}
                END
              }
            }
          }
        }
      }
    }
  }
} AS country
