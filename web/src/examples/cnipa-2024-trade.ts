/** What the article of CNIPA of 11 September 2024 tells of trade: its paragraphs 10 to 15. */
import type { Example } from './example.js';

export const CNIPA_2024_TRADE: readonly Example[] = [
  {
    title: 'The first "IP+" train: its load, its ends',
    audience: 'analyst',
    paragraph: { article: 'cnipa-2024', number: 'p10' },
    query: `# When did the first "IP+" train leave Chengdu, what did it carry,
# to which countries, and does the service go on?
query FirstTrain {
  tradeRoute(id: "route:chengdu-europe-express") {
    name
    mode
    openedOn
    departsFrom
    observations(where: { periodEnd: { eq: "2022-08-29" } }, orderBy: [{ metric: ASC }]) {
      nodes { name value qualifier unit }
    }
    passesThrough(orderBy: [{ edge: { order: ASC } }, { name: ASC }]) {
      edges { role from node { name briStatus } }
    }
    claims(where: { claimKind: { eq: STATEMENT } }) {
      nodes { text statedOn }
    }
  }
}
`,
  },
  {
    title: 'What a company exports, in figures and words',
    audience: 'app',
    paragraph: { article: 'cnipa-2024', number: 'p11' },
    query: `# A company's routes, figures and claims, with who gave them and in which position.
query CompanyAbroad($company: ID!) {
  company(id: $company) {
    __typename
    id
    name
    sector
    tradeRoutes { edges { role node { id name mode } } }
    observations(orderBy: [{ metric: ASC }]) {
      nodes {
        id
        ...Figure
        concerns(where: { edge: { role: { in: [DESTINATION, MEANS] } } }) {
          edges { role node { __typename id name } }
        }
        attributedTo { nodes { ...Speaker } }
      }
    }
    claims(orderBy: [{ claimKind: ASC }]) {
      nodes { id claimKind text attributedTo { nodes { ...Speaker } } }
    }
  }
}

fragment Figure on Observation {
  metric
  value
  qualifier
  unit
  periodStart
  periodEnd
}

fragment Speaker on Actor {
  __typename
  id
  name
  ... on Person { affiliations { edges { role node { id name } } } }
}
`,
    variables: { company: 'company:konka-chengdu' },
  },
  {
    title: 'Digital and green patents abroad',
    audience: 'analyst',
    paragraph: { article: 'cnipa-2024', number: 'p12' },
    query: `# How many Chinese enterprises patent digital and green inventions
# in Belt and Road countries, and how fast do grants there grow?
query DigitalAndGreen {
  digital: topic(id: "topic:digital-economy") { ...Field }
  green: topic(id: "topic:green-low-carbon") { ...Field }
  grants: framework(id: "framework:bri") {
    observations(
      where: { metric: { eq: "patent-grants" } }
      orderBy: [{ periodEnd: DESC }, { change: DESC }]
    ) {
      edges { role node { name change changeUnit periodStart periodEnd } }
    }
  }
}

fragment Field on Topic {
  name
  observations(orderBy: [{ metric: ASC }, { periodEnd: ASC }]) {
    nodes { name value unit periodStart periodEnd }
  }
  claims { nodes { claimKind text } }
}
`,
  },
  {
    title: 'A company by its name',
    audience: 'app',
    paragraph: { article: 'cnipa-2024', number: 'p13' },
    query: `# Its other names, the markets it has entered, and how it is said to stand.
query CompanyByName($name: String!, $metrics: [String!], $kinds: [ClaimKind!]) {
  companies(where: { name: { eq: $name } }) {
    totalCount
    nodes {
      __typename
      id
      sector
      names { text lang kind }
      headquarters { iso2 name }
      observations(where: { metric: { in: $metrics } }) {
        nodes { id name value qualifier unit periodEnd }
      }
      claims(
        where: { claimKind: { in: $kinds } }
        orderBy: [{ claimKind: ASC }, { name: ASC }]
      ) {
        nodes {
          id
          claimKind
          text
          concerns { edges { role node { __typename id name } } }
        }
      }
    }
  }
}
`,
    variables: {
      name: 'Beijing Xiaomi Mobile Software Co., Ltd.',
      metrics: ['markets-entered'],
      kinds: ['ASSESSMENT', 'STATEMENT'],
    },
  },
  {
    title: 'Patents filed and obtained, and who says so',
    audience: 'researcher',
    paragraph: { article: 'cnipa-2024', number: 'p14' },
    query: `# Where does Xiaomi file for patents, where has it obtained them, and on whose word?
# To file is not to be protected. That "Europe" is the European Patent Office is
# our reading: its confidence is INFERRED.
query FiledAndGranted {
  company(id: "company:xiaomi-mobile-software") {
    name
    filed: protectedIn(
      where: { edge: { right: { eq: PATENT }, status: { eq: FILED } } }
      orderBy: [{ edge: { confidence: DESC } }, { name: ASC }]
    ) {
      totalCount
      edges {
        confidence
        node { name memberOf(where: { id: { eq: "org:ip5" } }) { nodes { name } } }
        evidence { ...Citation }
      }
    }
    granted: protectedIn(
      where: { edge: { right: { eq: PATENT }, status: { eq: GRANTED } } }
      orderBy: [{ name: ASC }]
    ) {
      totalCount
      edges { confidence node { name } evidence { ...Citation } }
    }
    affiliatedPeople {
      edges {
        role
        node {
          name
          attributedClaims(orderBy: [{ claimKind: ASC }]) {
            nodes { claimKind text statedOn evidence { ...Citation } }
          }
        }
      }
    }
  }
}

fragment Citation on Evidence {
  claim
  locator
  digest
  assertedBy
  source { title publisher publishedOn }
}
`,
  },
  {
    title: 'Partners counted and partners named',
    audience: 'researcher',
    paragraph: { article: 'cnipa-2024', number: 'p15' },
    query: `# How many partners and countries of the initiative does the source count, and which
# does the graph have? Sources name fewer than they count, or others besides:
# the length of a list here is no total.
query CountedAndNamed {
  office(st3: "CN") {
    counted: observations(
      where: {
        metric: { in: ["pph-partners", "pph-countries-covered", "pct-authority-countries"] }
      }
      orderBy: [{ metric: ASC }, { periodEnd: DESC }]
    ) {
      nodes { name value unit periodEnd evidence { locator digest source { title } } }
    }
    highways: agreements(
      where: { agreementKind: { eq: PPH } }
      orderBy: [{ inForceOn: ASC }]
    ) {
      totalCount
      nodes {
        name
        status
        inForceOn
        expiresOn
        evidence { locator confidence source { title publishedOn } }
      }
    }
    authority: competentFor(orderBy: [{ name: ASC }]) {
      totalCount
      edges {
        roles
        from
        node { name ... on Office { country { name briStatus } } }
        evidence { locator source { title } }
      }
    }
  }
  country(iso2: "TH") {
    pilots: treaties(where: { isPilot: { eq: true } }) {
      nodes { title status parties { nodes { name } } }
    }
  }
}
`,
  },
];
