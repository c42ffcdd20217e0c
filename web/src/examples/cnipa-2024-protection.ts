/** What the article of CNIPA of 11 September 2024 tells of protection, and its outlook: its paragraphs 17 to 23. */
import type { Example } from './example.js';

export const CNIPA_2024_PROTECTION: readonly Example[] = [
  {
    title: 'How protection in China is judged',
    audience: 'analyst',
    paragraph: { article: 'cnipa-2024', number: 'p17' },
    query: `# Which judgements of the protection in China are there, whose are they, and when made?
# Where nobody is named, the publisher of the source is the one who judges.
query JudgementsOfProtection {
  topic(id: "topic:ip-protection-in-china") {
    name
    claims(
      where: { claimKind: { eq: ASSESSMENT } }
      orderBy: [{ statedOn: DESC }, { name: ASC }]
    ) {
      totalCount
      nodes {
        text
        statedOn
        attributedTo { nodes { name } }
        evidence { locator source { title publisher } }
      }
    }
  }
}
`,
  },
  {
    title: 'Foreign-owned rights in a country',
    audience: 'app',
    paragraph: { article: 'cnipa-2024', number: 'p18' },
    query: `# Figures on foreign owners in a country, the newest first, a page at a time,
# each with its change and with what is claimed on the strength of it.
query ForeignOwned($country: String!, $first: Int, $after: String) {
  country(iso2: $country) {
    __typename
    id
    observations(
      where: { originScope: { eq: FOREIGN }, edge: { role: { eq: TERRITORY } } }
      orderBy: [{ periodEnd: DESC }, { metric: ASC }]
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        name
        right
        value
        unit
        periodEnd
        change
        changeUnit
        changeFrom
        claims { nodes { id claimKind text } }
      }
    }
  }
}
`,
    variables: { country: 'CN', first: 10, after: null },
  },
  {
    title: 'Equal treatment, as stated, to be cited',
    audience: 'researcher',
    paragraph: { article: 'cnipa-2024', number: 'p19' },
    query: `# What is stated of equal treatment and of disputes settled in China, and how well
# is it attested? That it was stated is a fact of the graph; that it is so, is not.
query StatedOfChina {
  topic(id: "topic:ip-protection-in-china") {
    name
    claims(
      where: { claimKind: { eq: STATEMENT } }
      orderBy: [{ statedOn: DESC }, { name: ASC }]
    ) {
      totalCount
      nodes {
        text
        statedOn
        concerns(orderBy: [{ name: ASC }]) { edges { role node { kind name } } }
        evidence {
          claim
          locator
          digest
          confidence
          recordedOn
          source { title publisher publishedOn url }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'An organization, whatever founded it',
    audience: 'app',
    paragraph: { article: 'cnipa-2024', number: 'p20' },
    query: `# An organization for a page about it: founders of any kind, its size, what it is
# said to do, and the disputes it had a part in.
query OrganizationPage($id: ID!) {
  organization(id: $id) {
    __typename
    id
    name
    description
    headquarters { iso2 }
    establishedBy(orderBy: [{ name: ASC }]) {
      edges {
        role
        node {
          __typename
          id
          name
          ... on Office { shortName st3 }
          ... on Organization { shortName }
        }
      }
    }
    observations(orderBy: [{ metric: ASC }]) {
      nodes { id metric value unit periodEnd }
    }
    claims { nodes { id claimKind text } }
    disputes { edges { role node { id name openedOn } } }
  }
}
`,
    variables: { id: 'org:overseas-ip-dispute-center' },
  },
  {
    title: 'A dispute: who, as what, and how it ended',
    audience: 'researcher',
    paragraph: { article: 'cnipa-2024', number: 'p21' },
    query: `# Who was accused over a baby stroller, who helped, who decided, and what does the
# source say of each? It names no company: those stay anonymous.
query StrollerDispute {
  dispute(id: "dispute:anhui-baby-stroller") {
    name
    right
    openedOn
    closedOn
    outcome
    observations { nodes { metric value qualifier unit } }
    involved(orderBy: [{ edge: { role: ASC } }]) {
      edges {
        role
        outcome
        confidence
        node {
          name
          ... on Company {
            isAnonymous
            headquarters { name }
            affiliations { edges { role node { name } } }
          }
          ... on Office { st3 partOf { nodes { name } } }
        }
        evidence { claim locator digest confidence source { title publishedOn } }
      }
    }
  }
}
`,
  },
  {
    title: 'The initiative by land and by sea',
    audience: 'analyst',
    paragraph: { article: 'cnipa-2024', number: 'p22' },
    query: `# Of which parts does the initiative consist, and what is said of each?
query LandAndSea {
  framework(id: "framework:bri") {
    name
    parts(orderBy: [{ name: ASC }]) {
      nodes {
        name
        establishedBy { edges { role from node { name } } }
        claims(orderBy: [{ statedOn: DESC }]) {
          nodes { claimKind text statedOn concerns { edges { confidence node { name } } } }
        }
      }
    }
  }
  foundation: topic(id: "topic:ip-protection-in-china") {
    claims(where: { claimKind: { eq: ASSESSMENT } }, orderBy: [{ name: ASC }]) {
      nodes { text }
    }
  }
}
`,
  },
  {
    title: 'A conference as announced and as counted',
    audience: 'researcher',
    paragraph: { article: 'cnipa-2024', number: 'p23' },
    query: `# When, where and under which theme was the conference of 2024 to meet, and how many
# were expected? Sources that differ stand side by side.
query AnnouncedAndCounted {
  conference(id: "conference:bri-ip-2024") {
    title
    startsOn
    endsOn
    city
    country { name }
    theme
    audience
    expected: observations(orderBy: [{ value: ASC }, { metric: ASC }]) {
      nodes {
        metric
        value
        qualifier
        unit
        evidence { claim locator digest source { title publisher publishedOn } }
      }
    }
    aims: claims(where: { claimKind: { eq: AIM } }, orderBy: [{ name: ASC }]) {
      nodes { text statedOn evidence { locator digest source { title } } }
    }
  }
}
`,
  },
];
