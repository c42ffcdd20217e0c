/** How @neo4j/graphql is asked each case. By the name of the case. */
export const OPERATIONS: Readonly<Record<string, string>> = {
  point: `query Point($rel: Int!, $st3: String!) {
    offices(where: { rel: { eq: $rel }, st3: { eq: $st3 } }) { id name shortName scope city website country { id name iso2 } }
  }`,
  nested: `query Nested($rel: Int!, $iso2: String!, $treaties: Int!, $parties: Int!) {
    countries(where: { rel: { eq: $rel }, iso2: { eq: $iso2 } }) {
      id name
      treatiesConnection(first: $treaties, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
        edges {
          properties { basis }
          node {
            id name agreementKind status
            partiesConnection(first: $parties, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
              edges {
                properties { basis from }
                node {
                  id name
                  ... on Country { iso2 region offices(limit: 5, sort: [{ id: ASC }]) { id name st3 } }
                }
              }
            }
          }
        }
      }
    }
  }`,
  page: `query Page($rel: Int!, $kind: String!, $since: String!, $first: Int!) {
    agreements(
      limit: $first
      where: { rel: { eq: $rel }, agreementKind: { eq: $kind }, signedOnMin: { gte: $since } }
      sort: [{ signedOnMin: ASC }, { signedOnMax: ASC }, { id: ASC }]
    ) { id title agreementKind status signedOn subject }
  }`,
  connection: `query Connection($rel: Int!, $st3: String!, $first: Int!) {
    offices(where: { rel: { eq: $rel }, st3: { eq: $st3 } }) {
      id name
      agreementsConnection(first: $first, sort: [{ node: { id: ASC } }, { edge: { id: ASC } }]) {
        totalCount
        edges { properties { role } node { id name agreementKind status signedOn } }
      }
    }
  }`,
};
