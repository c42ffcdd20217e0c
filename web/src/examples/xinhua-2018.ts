/** What the article of Xinhua of 10 August 2018 tells, paragraph by paragraph. */
import type { Example } from './example.js';

export const XINHUA_2018: readonly Example[] = [
  {
    title: 'A news agency and its services',
    audience: 'researcher',
    paragraph: { article: 'xinhua-2018', number: 'p10' },
    query: `# Which services does Xinhua publish through, and how surely do we know?
query NewsAgency {
  organizations(where: { shortName: { eq: "Xinhua" } }) {
    nodes {
      name
      orgKind
      parts {
        edges {
          confidence
          node {
            name
            description
            evidence { claim locator confidence source { title publisher } }
          }
          evidence { claim locator }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'What has been written on a subject',
    audience: 'app',
    paragraph: { article: 'xinhua-2018', number: 'p11' },
    query: `# A list of links: the documents about a subject, oldest first.
query ReadingList($topic: ID!, $first: Int = 10, $after: String) {
  topic(id: $topic) {
    id
    name
    sourcesAbout(first: $first, after: $after, orderBy: [{ publishedOn: ASC }]) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node { __typename id title publisher publishedOn url language }
        evidence { claim locator }
      }
    }
  }
}
`,
    variables: { topic: 'topic:bri-ip-cooperation', first: 10, after: null },
  },
  {
    title: 'What was said on a day',
    audience: 'app',
    paragraph: { article: 'xinhua-2018', number: 'p12' },
    query: `# Claims of a day, month or year (2018, 2018-08, 2018-08-10), a page at a time.
query SaidOn($when: PartialDate!, $kinds: [ClaimKind!], $first: Int = 5, $after: String) {
  claims(
    where: { statedOn: { eq: $when }, claimKind: { in: $kinds } }
    orderBy: [{ name: ASC }]
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      claimKind
      text
      statedOn
      attributedTo { nodes { __typename id name } }
    }
  }
}
`,
    variables: { when: '2018-08-10', kinds: ['AIM', 'PLAN', 'CONCERN'], first: 5, after: null },
  },
  {
    title: 'Check a citation offline',
    audience: 'researcher',
    paragraph: { article: 'xinhua-2018', number: 'p13' },
    query: `# Where does the abstract of an article say the same as its text?
# Each digest is the SHA-256 of the sentence with its white space normalised.
query CheckACitation {
  claims(where: { name: { eq: "Cooperation on IP keeps deepening" } }) {
    nodes {
      text
      statedOn
      evidence {
        locator
        digest
        confidence
        recordedOn
        source { title publisher place publishedOn digest url }
      }
    }
  }
}
`,
  },
  {
    title: 'How the cooperation is judged',
    audience: 'analyst',
    paragraph: { article: 'xinhua-2018', number: 'p14' },
    query: `# What do the sources think of intellectual-property cooperation
# under the Belt and Road, and how did that change with time?
query HowCooperationIsJudged {
  topic(id: "topic:bri-ip-cooperation") {
    name
    claims(where: { claimKind: { eq: ASSESSMENT } }, orderBy: [{ statedOn: ASC }, { name: ASC }]) {
      totalCount
      nodes {
        statedOn
        text
        concerns { edges { role node { kind name } } }
        evidence { locator source { publisher } }
      }
    }
  }
}
`,
  },
  {
    title: 'A conference: its aims and its effects',
    audience: 'analyst',
    paragraph: { article: 'xinhua-2018', number: 'p15' },
    query: `# What was the first conference meant to reach, what is it said to have done,
# and how is it judged?
query AimsAndEffects {
  conferences(where: { startsOn: { eq: "2016-07" } }) {
    nodes {
      title
      startsOn
      city
      aims: claims(where: { claimKind: { eq: AIM } }) { ...said }
      effects: claims(where: { claimKind: { eq: EFFECT } }) { ...said }
      judgements: claims(where: { claimKind: { eq: ASSESSMENT } }) { ...said }
    }
  }
}

fragment said on ConcernsClaimConnection {
  nodes {
    text
    statedOn
    evidence { locator source { title } }
  }
}
`,
  },
  {
    title: 'Partners and spokespeople of a company',
    audience: 'analyst',
    paragraph: { article: 'xinhua-2018', number: 'p17' },
    query: `# Which cooperation is Haier a party to, with whom, and who speaks for Haier?
query PartnersOfHaier {
  company(id: "company:haier") {
    name
    treaties {
      nodes {
        title
        agreementKind
        status
        description
        parties { edges { basis node { kind name } } }
        claims { nodes { claimKind text attributedTo { nodes { name } } } }
      }
    }
    affiliatedPeople { edges { role node { name } } }
  }
}
`,
  },
  {
    title: 'Training and plans in Pakistan',
    audience: 'analyst',
    paragraph: { article: 'xinhua-2018', number: 'p18' },
    query: `# Who trains people in Pakistan, to what effect, and what is to come next?
query TrainingAndPlans {
  country(iso2: "PK") {
    name
    programmesAbout(where: { programmeKind: { eq: TRAINING } }) {
      nodes {
        name
        description
        organizers { nodes { name } }
        effects: claims(where: { claimKind: { eq: EFFECT } }) {
          nodes { text attributedTo { edges { confidence node { name } } } }
        }
      }
    }
    plans: claims(where: { claimKind: { eq: PLAN } }) {
      nodes {
        text
        attributedTo { nodes { name } }
        evidence { locator source { title } }
      }
    }
  }
}
`,
  },
  {
    title: 'Figures of a company',
    audience: 'app',
    paragraph: { article: 'xinhua-2018', number: 'p19' },
    query: `# Everything counted about one company, ready for a chart:
# value and unit, or words where the source gives no number.
query CompanyFigures($company: ID!) {
  company(id: $company) {
    __typename
    id
    name
    sector
    headquarters { iso2 }
    observations(orderBy: [{ metric: ASC }]) {
      totalCount
      edges { role node { ...figure } }
    }
  }
}

fragment figure on Observation {
  id
  metric
  value
  valueText
  qualifier
  unit
  periodStart
  periodEnd
  concerns { edges { role node { id name } } }
}
`,
    variables: { company: 'company:haier' },
  },
  {
    title: 'Patent applications in both directions',
    audience: 'analyst',
    paragraph: { article: 'xinhua-2018', number: 'p20' },
    query: `# How many patents did China apply for along the Belt and Road in 2017,
# how many came the other way, and whose figures are these?
query PatentsBothWays {
  country(iso2: "CN") {
    name
    outbound: observations(
      where: { metric: { eq: "patent-applications" }, periodStart: { eq: "2017" }, edge: { role: { eq: ORIGIN } } }
    ) { nodes { ...applications } }
    inbound: observations(
      where: { metric: { eq: "patent-applications" }, periodStart: { eq: "2017" }, edge: { role: { eq: DESTINATION } } }
    ) { nodes { ...applications } }
  }
}

fragment applications on Observation {
  value
  unit
  change
  changeUnit
  changeFrom
  concerns { edges { role node { name } } }
  attributedTo { edges { confidence node { name } } }
}
`,
  },
  {
    title: 'One announcement, told in two ways',
    audience: 'researcher',
    paragraph: { article: 'xinhua-2018', number: 'p22' },
    query: `# Had Cambodia begun to accept Chinese patents by March 2018, or was it to begin soon?
# Reports of one press briefing differ: both stand here, each with its evidence.
query TwoReportsOfOneDay {
  office(st3: "CN") {
    agreements(where: { agreementKind: { eq: PATENT_VALIDATION } }) {
      nodes {
        title
        signedOn
        inForceOn
        signatories { edges { from role node { name } } }
        claims(where: { claimKind: { eq: ANNOUNCEMENT }, statedOn: { eq: "2018-03-02" } }, orderBy: [{ name: ASC }]) {
          nodes {
            name
            text
            statedOn
            attributedTo { nodes { name } }
            evidence { claim locator digest confidence assertedBy source { title publisher publishedOn url } }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'What the validation in Cambodia is worth',
    audience: 'analyst',
    paragraph: { article: 'xinhua-2018', number: 'p23' },
    query: `# What do holders of Chinese patents gain in Cambodia, and how is the arrangement judged?
query WorthOfTheValidation {
  office(st3: "CN") {
    name
    agreements(where: { agreementKind: { eq: PATENT_VALIDATION } }) {
      nodes {
        name
        description
        effects: claims(where: { claimKind: { eq: EFFECT } }) {
          edges { confidence node { text evidence { locator source { publisher } } } }
        }
        judgements: claims(where: { claimKind: { eq: ASSESSMENT } }) {
          edges { confidence node { text evidence { locator source { publisher } } } }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'Foreign companies in a country',
    audience: 'app',
    paragraph: { article: 'xinhua-2018', number: 'p24' },
    query: `# A country's page: who does business there, what that amounts to, and what worries them.
query ForeignCompanies($iso2: String!) {
  country(iso2: $iso2) {
    id
    name
    operatingCompanies {
      totalCount
      edges {
        from
        activity
        node { __typename id name names { text kind lang } headquarters { iso2 name } }
      }
    }
    observations(where: { metric: { in: ["investment", "transmission-lines-built-share"] } }) {
      nodes { id name value valueText qualifier unit periodEnd }
    }
    claims(where: { claimKind: { eq: CONCERN } }) {
      nodes { id text claims { nodes { id text } } }
    }
  }
}
`,
    variables: { iso2: 'KH' },
  },
  {
    title: 'Said by an insider who is not named',
    audience: 'researcher',
    paragraph: { article: 'xinhua-2018', number: 'p25' },
    query: `# Which claims stand for a company, though none of its staff is named,
# and how sure is it that the company speaks?
query InsiderClaims {
  companies(where: { name: { eq: "China National Heavy Machinery Corporation" } }) {
    nodes {
      name
      attributedClaims(orderBy: [{ statedOn: ASC }, { name: ASC }]) {
        edges {
          confidence
          evidence { claim locator assertedBy confidence digest source { title publishedOn } }
          node {
            claimKind
            text
            concerns { edges { role node { name } } }
          }
        }
      }
    }
  }
}
`,
  },
  {
    title: 'Origin of the initiative, and its conferences',
    audience: 'analyst',
    paragraph: { article: 'xinhua-2018', number: 'p26' },
    query: `# Where does the Belt and Road Initiative come from, what is it to reach,
# and when and where did its conferences on intellectual property meet?
query OriginAndConferences {
  frameworks(where: { name: { eq: "Belt and Road Initiative" } }) {
    nodes {
      name
      establishedBy { edges { role from node { kind name } } }
      aims: claims(where: { claimKind: { eq: AIM }, edge: { role: { eq: SUBJECT } } }) { nodes { text statedOn } }
    }
  }
  oneSeries(id: "series:bri-ip-high-level") {
    name
    editions(orderBy: [{ startsOn: ASC }]) {
      edges {
        number
        node { title startsOn endsOn city country { name } }
      }
    }
  }
}
`,
  },
];
