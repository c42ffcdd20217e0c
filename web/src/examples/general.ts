/** Ways into the graph that do not start from an article. */
import type { Example } from './example.js';

export const FIRST_EXAMPLE: Example = {
  title: 'Agreements of CNIPA',
  audience: 'analyst',
  query: `# Which agreements did CNIPA sign, with whom, and who says so?
query AgreementsOfCNIPA {
  office(st3: "CN") {
    name
    agreements(first: 5, orderBy: [{ signedOn: ASC }]) {
      totalCount
      nodes {
        title
        agreementKind
        signedOn
        signatories {
          edges {
            node { name }
            evidence { claim locator source { title publisher publishedOn } }
          }
        }
      }
    }
  }
}
`,
};

export const GENERAL: readonly Example[] = [
  {
    title: 'Partners in the Patent Prosecution Highway',
    audience: 'analyst',
    query: `# Which offices share CNIPA's Patent Prosecution Highways,
# and what is their country's part in the Belt and Road?
query HighwayPartners {
  office(st3: "CN") {
    agreements(where: { agreementKind: { eq: PPH } }, orderBy: [{ inForceOn: ASC }]) {
      totalCount
      nodes {
        title
        status
        inForceOn
        signatories {
          nodes {
            name
            ... on Office {
              scope
              country { name briStatus briSignedOn }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'What came of the conferences',
    audience: 'analyst',
    query: `# Who organized the Belt and Road High-Level Conferences
# on Intellectual Property, and what came of them?
query ConferencesAndOutcomes {
  oneSeries(id: "series:bri-ip-high-level") {
    name
    editions(orderBy: [{ startsOn: ASC }]) {
      nodes {
        title
        startsOn
        city
        organizers { edges { role node { name } } }
        outcomes {
          edges {
            how
            node {
              __typename
              ... on Agreement { title agreementKind }
              ... on Conference { title }
              ... on Programme { name }
            }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'Search by name, in any language',
    audience: 'app',
    query: `# For a search box: whole names first, then words, beginnings of words, and near ones.
# Try "camb", "Turkiye", "cambdia" or "世界知识产权组织".
query SearchByName($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) {
    truncated
    hits {
      rank
      match
      matched { text lang kind }
      node {
        __typename
        id
        name
        ... on Office { st3 country { name briStatus } }
        ... on Country { iso2 briStatus }
      }
    }
  }
}
`,
    variables: { text: '知识产权', kinds: ['OFFICE', 'COUNTRY', 'ORGANIZATION'], first: 5 },
  },
  {
    title: 'What another system knows by a code',
    audience: 'app',
    query: `# An office by WIPO Standard ST.3, a country by ISO 3166.
query ByCode {
  office: entity(scheme: "wipo-st3", value: "KH") {
    id
    name
    ... on Office { competentAuthorities { nodes { name } } }
  }
  country: entity(scheme: "iso-3166-1-alpha-3", value: "KHM") { id name identifiers { scheme value } }
}
`,
  },
  {
    title: 'Agreements, a page at a time',
    audience: 'app',
    query: `# Give the next page's request this page's endCursor as $after.
query AgreementPage($kinds: [AgreementKind!], $first: Int, $after: String) {
  agreements(
    where: { agreementKind: { in: $kinds } }
    orderBy: [{ signedOn: DESC }, { title: ASC }]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id title agreementKind status signedOn }
  }
}
`,
    variables: { kinds: ['PPH', 'MOU', 'PATENT_VALIDATION'], first: 3, after: null },
  },
  {
    title: 'Things of any kind, by their ids',
    audience: 'app',
    query: `# Whatever their kinds, in the order asked for; null for an id that is not there.
query ByIds($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    id
    name
    ... on Country { iso2 region briStatus }
    ... on Office { st3 country { iso2 } }
    ... on Conference { startsOn city }
  }
  release { id loadedAt entityCount relationshipCount }
}
`,
    variables: { ids: ['office:CN', 'country:KH', 'conference:bri-ip-2016', 'office:nowhere'] },
  },
  {
    title: 'Searching authorities, with evidence',
    audience: 'researcher',
    query: `# For which offices and countries is CNIPA an international authority
# under the Patent Cooperation Treaty, and how well is each stated?
query SearchingAuthority {
  office(st3: "CN") {
    name
    competentFor(orderBy: [{ name: ASC }]) {
      totalCount
      edges {
        roles
        from
        confidence
        node { name kind }
        evidence {
          claim
          locator
          digest
          source { title publisher publishedOn }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'The sources, and how to verify them',
    audience: 'researcher',
    query: `# The digest is the SHA-256 of the document with its white space normalised:
# whoever holds a copy can check it.
query Sources {
  sources(orderBy: [{ publishedOn: ASC }]) {
    totalCount
    nodes { id title publisher publishedOn language url licence digest }
  }
}
`,
  },
];
