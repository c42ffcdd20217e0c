/** What the article of CNIPA of 11 September 2024 tells of cooperation: its paragraphs 1 to 8. */
import type { Example } from './example.js';

export const CNIPA_2024_COOPERATION: readonly Example[] = [
  {
    title: 'Who proposed the Belt and the Road',
    audience: 'analyst',
    paragraph: { article: 'cnipa-2024', number: 'p1' },
    query: `# What is the Belt and Road Initiative made of,
# and who proposed or founded each part, when, and in which position?
query PartsOfTheBeltAndRoad {
  framework(id: "framework:bri") {
    name
    names { text lang kind }
    parts(orderBy: [{ name: ASC }]) {
      nodes {
        name
        establishedBy(where: { edge: { role: { in: [PROPOSER, FOUNDER] } } }) {
          edges {
            role
            from
            node {
              name
              kind
              ... on Person {
                affiliations {
                  edges {
                    role
                    node { name }
                  }
                }
              }
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
    title: 'Claims about the Belt and Road, paged',
    audience: 'app',
    paragraph: { article: 'cnipa-2024', number: 'p2' },
    query: `# What is said of the initiative, kind by kind, a page at a time?
# Give the next page's request this page's endCursor as $after.
query ClaimsAboutFramework($framework: ID!, $kinds: [ClaimKind!], $first: Int, $after: String) {
  framework(id: $framework) {
    id
    name
    claims(
      where: { claimKind: { in: $kinds } }
      orderBy: [{ statedOn: DESC }, { name: ASC }]
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        role
        node {
          id
          claimKind
          text
          statedOn
          attributedTo {
            nodes { __typename id name }
          }
          concerns {
            edges {
              role
              node { __typename id name }
            }
          }
        }
      }
    }
  }
}
`,
    variables: { framework: 'framework:bri', kinds: ['ASSESSMENT', 'STATEMENT'], first: 5, after: null },
  },
  {
    title: 'A message to a conference, and its proof',
    audience: 'researcher',
    paragraph: { article: 'cnipa-2024', number: 'p4' },
    query: `# What did the message to the conference of 2018 say, whose was it,
# and which sentences of which sources prove it?
query MessageToTheConferenceOf2018 {
  conference(id: "conference:bri-ip-2018") {
    title
    startsOn
    claims(where: { claimKind: { eq: MESSAGE } }, orderBy: [{ name: ASC }]) {
      nodes {
        name
        text
        statedOn
        attributedTo {
          edges {
            confidence
            node { name }
          }
        }
        evidence { ...Proof }
      }
    }
  }
}

fragment Proof on Evidence {
  claim
  assertedBy
  confidence
  locator
  digest
  source { title publisher publishedOn url }
}
`,
  },
  {
    title: 'Conferences on IP: hosts and turnout',
    audience: 'analyst',
    paragraph: { article: 'cnipa-2024', number: 'p5' },
    query: `# How often did the Belt and Road conference on intellectual property meet,
# who hosted it, how many organizations came, and what is made of that?
query HostsAndTurnout {
  oneSeries(id: "series:bri-ip-high-level") {
    name
    editions(orderBy: [{ startsOn: ASC }]) {
      totalCount
      edges {
        number
        node {
          title
          startsOn
          endsOn
          country { name }
          organizers(orderBy: [{ name: ASC }]) {
            edges {
              role
              node { name }
            }
          }
          turnout: observations(where: { metric: { eq: "participating-organizations" } }) {
            nodes { qualifier value unit periodStart periodEnd }
          }
          judgements: claims(where: { claimKind: { eq: ASSESSMENT } }, orderBy: [{ statedOn: ASC }]) {
            nodes { text statedOn }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'How the IP mechanism came about',
    audience: 'researcher',
    paragraph: { article: 'cnipa-2024', number: 'p6' },
    query: `# Which texts made Belt and Road cooperation a regular mechanism, which conference
# adopted which, and what did the forum of 2023 list? The article does not say which
# conference adopted which text: the confidence of each piece of evidence tells.
query OriginsOfTheMechanism {
  mechanism: framework(id: "framework:bri-ip-mechanism") {
    name
    establishedBy(orderBy: [{ name: ASC }]) {
      edges {
        role
        node {
          ... on Agreement {
            ...Text
            adoptedBy: producedBy(where: { edge: { how: { eq: ADOPTED } } }) {
              edges {
                confidence
                node { name startsOn }
                evidence { ...Support }
              }
            }
          }
        }
        evidence { ...Support }
      }
    }
  }
  forum: conference(id: "conference:brf-2023") {
    name
    outcomes(where: { edge: { how: { eq: LISTED } } }) {
      edges {
        node {
          __typename
          ... on Agreement { ...Text }
          ... on Conference { title startsOn }
        }
        evidence { ...Support }
      }
    }
  }
}

fragment Text on Agreement {
  title
  agreementKind
  adoptedOn
}

fragment Support on Evidence {
  confidence
  claim
  locator
  source { id publishedOn }
}
`,
  },
  {
    title: 'China and WIPO: the agreement, renewed',
    audience: 'analyst',
    paragraph: { article: 'cnipa-2024', number: 'p7' },
    query: `# What did WIPO sign about the Belt and Road, on which occasion,
# who signed for China, and what followed?
query AgreementsOfWIPO {
  organizations(where: { shortName: { eq: "WIPO" } }) {
    nodes {
      name
      agreements(orderBy: [{ signedOn: ASC }]) {
        nodes {
          title
          signedOn
          status
          counterparts: signatories(where: { kind: { eq: OFFICE } }) {
            edges {
              role
              node { name }
            }
          }
          occasions: producedBy {
            edges {
              how
              node { name startsOn }
            }
          }
          succeededBy(orderBy: [{ edge: { how: ASC } }]) {
            edges {
              how
              node { title }
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
    title: 'Frameworks a country cooperates in',
    audience: 'app',
    paragraph: { article: 'cnipa-2024', number: 'p7' },
    query: `# In which frameworks does a country cooperate as a member or partner,
# with whom, and how is it said to go?
query FrameworksOfCountry($iso2: String!, $roles: [String!], $first: Int) {
  country(iso2: $iso2) {
    id
    name
    frameworks(where: { edge: { role: { in: $roles } } }, orderBy: [{ name: ASC }], first: $first) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        role
        node {
          id
          name
          participants(orderBy: [{ name: ASC }], first: 5) {
            totalCount
            nodes { __typename id name }
          }
          claims(where: { claimKind: { eq: ASSESSMENT } }, orderBy: [{ statedOn: DESC }], first: 1) {
            nodes { id text statedOn }
          }
        }
      }
    }
  }
}
`,
    variables: { iso2: 'CN', roles: ['member', 'partner'], first: 10 },
  },
  {
    title: 'How many partners China counts',
    audience: 'researcher',
    paragraph: { article: 'cnipa-2024', number: 'p7' },
    query: `# With how many does China cooperate on intellectual property, by which source?
# Sources count different things; their figures stand side by side.
query PartnersAndDocuments($metrics: [String!]) {
  country(iso2: "CN") {
    name
    observations(where: { metric: { in: $metrics } }, orderBy: [{ metric: ASC }, { periodEnd: ASC }]) {
      nodes {
        name
        metric
        qualifier
        value
        unit
        periodStart
        periodEnd
        evidence {
          claim
          confidence
          locator
          digest
          source { title publisher publishedOn }
        }
      }
    }
  }
}
`,
    variables: { metrics: ['cooperation-partners', 'cooperation-partner-countries', 'cooperation-documents'] },
  },
  {
    title: 'Training, degrees and experts, in figures',
    audience: 'app',
    paragraph: { article: 'cnipa-2024', number: 'p8' },
    query: `# Which programmes does a country organize, and which figures are known of each?
query ProgrammesAndFigures($iso2: String!, $kinds: [ProgrammeKind!]) {
  country(iso2: $iso2) {
    id
    name
    organizedProgrammes(
      where: { programmeKind: { in: $kinds } }
      orderBy: [{ programmeKind: ASC }, { name: ASC }]
    ) {
      totalCount
      nodes {
        __typename
        id
        name
        programmeKind
        observations(orderBy: [{ metric: ASC }]) {
          nodes { ...Figure }
        }
      }
    }
  }
}

fragment Figure on Observation {
  id
  metric
  qualifier
  value
  unit
  periodEnd
  concerns(where: { edge: { role: { in: [ORIGIN, DESTINATION] } } }) {
    edges {
      role
      node { __typename id name }
    }
  }
}
`,
    variables: { iso2: 'CN', kinds: ['TRAINING', 'DEGREE', 'EXPERT_MISSION'] },
  },
];
