/**
 * Operations written by hand, each for one thing that a compiler of GraphQL gets wrong.
 *
 * Input: nothing. Output: a table. All run on both releases: an id that one of them does not know is a case too.
 */
import type { Variables } from './two-sides.js';

export interface HandWritten {
  readonly name: string;
  readonly document: string;
  /** Each set is one request of the same document. */
  readonly variables?: readonly Variables[];
  readonly operationName?: string;
}

const PARTY_FIELDS = 'id name agreements(first: 2) { totalCount nodes { id } }';

export const HAND_WRITTEN: readonly HandWritten[] = [
  // --- fragments -------------------------------------------------------------------------------------------------------------
  { name: 'a fragment on the concrete type', document: '{ offices(first: 3) { nodes { ...O } } } fragment O on Office { id st3 }' },
  { name: 'fragments in fragments', document: '{ offices(first: 3) { ...P } } fragment P on OfficeConnection { nodes { ...O } totalCount } fragment O on Office { ...E st3 } fragment E on Entity { id kind names { text } }' },
  { name: 'the same fragment twice', document: '{ offices(first: 3) { nodes { ...O id ...O } } } fragment O on Office { st3 name }' },
  { name: 'the same fragment under two fields', document: '{ a: office(st3: "CN") { ...O } b: office(id: "office:0") { ...O country { ...C } } } fragment O on Office { id country { name ...C } } fragment C on Country { iso2 }' },
  { name: 'inline fragments without a type', document: '{ ... { offices(first: 2) { ... { nodes { ... { id ... { name } } } } } } }' },
  { name: 'inline fragments on concrete types of an interface', document: '{ node(id: "country:0") { id ... on Country { iso2 } ... on Office { st3 } } other: node(id: "office:0") { ... on Country { iso2 } ... on Office { st3 } id } }' },
  { name: 'nothing selected for the type that is met', document: '{ node(id: "office:0") { ... on Country { iso2 } } nodes(ids: ["office:0", "country:0"]) { ... on Country { iso2 } } }' },
  { name: 'fragments on interfaces that only some have', document: `{ nodes(ids: ["country:0", "office:0", "person:0", "topic:0"]) { __typename ... on Party { ${PARTY_FIELDS} } ... on Actor { conferences(first: 2) { totalCount } } ... on Jurisdiction { memberOf { nodes { id } } } } }` },
  { name: 'an interface that all members of another interface have', document: `{ office(id: "office:1") { competentFor { nodes { id ... on Party { ${PARTY_FIELDS} } ... on Actor { conferences { totalCount } } } } } }` },
  { name: 'interfaces inside concrete types inside interfaces', document: '{ nodes(ids: ["office:0", "country:0", "org:0", "company:0"]) { ... on Actor { ... on Office { ... on Entity { id } st3 ... on Jurisdiction { kind } } ... on Party { name ... on Country { iso2 } } } } }' },
  { name: 'a union, with an interface in it', document: '{ conference(id: "conference:0") { outcomes { nodes { __typename ... on Entity { id name } ... on Agreement { title agreementKind } ... on Conference { startsOn } ... on Programme { programmeKind } } } } }' },
  { name: 'a union, __typename alone', document: '{ conferences(first: 4) { nodes { outcomes(first: 5) { nodes { __typename } edges { how node { __typename } } } } } }' },
  { name: 'a union, one member', document: '{ conferences(first: 5) { nodes { outcomes { totalCount nodes { ... on Agreement { id } } } } } }' },
  { name: 'a union filtered and sorted by what all have', document: '{ conference(id: "conference:0") { outcomes(where: { kind: { in: [AGREEMENT, PROGRAMME] } }, orderBy: [{ id: DESC }]) { totalCount edges { how node { ... on Entity { id kind } } } } } }' },
  { name: 'one response name, other fields for other types', document: '{ nodes(ids: ["office:0", "agreement:000", "country:1"]) { ... on Office { x: region } ... on Agreement { x: place } ... on Country { x: region } } }' },
  { name: 'equal fields with other selections for other types', document: '{ nodes(ids: ["office:0", "country:0", "org:0"]) { ... on Office { evidence { id } names { text } } ... on Country { evidence { claim } names { text } } ... on Organization { names { lang } } } }' },
  { name: 'equal fields with other arguments for other types', document: '{ nodes(ids: ["office:0", "country:1", "org:0"]) { ... on Office { agreements(first: 1) { nodes { id } } } ... on Country { agreements(first: 2) { totalCount nodes { id } } } ... on Organization { agreements(last: 1) { nodes { name } } } } }' },

  // --- merging ---------------------------------------------------------------------------------------------------------------
  { name: 'the same field twice with other selections', document: '{ office(id: "office:0") { country { id } name country { iso2 ... on Country { name } } name } }' },
  { name: 'the same connection twice with other selections', document: '{ office(id: "office:0") { agreements(first: 2) { nodes { id } } agreements(first: 2) { totalCount nodes { title } edges { from } } } }' },
  { name: 'merging across fragments and types', document: '{ nodes(ids: ["office:0", "country:0"]) { ... on Entity { names { text } } ... on Office { names { lang } country { id } } ... on Party { names { kind } } ... on Country { names { from } } } }' },
  { name: 'merging root fields', document: '{ offices(first: 2) { nodes { id } } ...R offices(first: 2) { totalCount } } fragment R on Query { offices(first: 2) { nodes { name } pageInfo { hasNextPage } } release { number } }' },
  { name: 'edges and nodes of one page, and again', document: '{ office(id: "office:0") { agreements(first: 3) { nodes { id } edges { cursor node { title } } e2: edges { node { id } role } n2: nodes { name } pageInfo { endCursor startCursor } } } }' },
  { name: 'one property under many names', document: '{ office(id: "office:0") { a: name b: name name c: id d: id kind e: kind } }' },
  { name: 'aliases that objects are born with', document: '{ constructor: office(id: "office:0") { toString: name hasOwnProperty: id valueOf: st3 __proto__: region prototype: country { __proto__: name constructor: iso2 } } __proto__: offices(first: 1) { toString: nodes { __proto__: id } isPrototypeOf: totalCount } }' },
  { name: 'aliases swapped', document: '{ office(id: "office:0") { name: id id: name st3: scope } }' },
  { name: 'the order of fields is that of first appearance', document: '{ office(id: "office:0") { st3 ...A name id } } fragment A on Office { id scope ... on Entity { kind name } }' },

  // --- directives ------------------------------------------------------------------------------------------------------------
  { name: '@skip and @include by literals', document: '{ office(id: "office:0") { id @skip(if: true) name @include(if: false) st3 @skip(if: false) scope @include(if: true) @skip(if: false) kind @include(if: true) @skip(if: true) } }' },
  { name: '@skip and @include by variables', document: 'query ($yes: Boolean!, $no: Boolean = false) { office(id: "office:0") { id @skip(if: $yes) name @include(if: $yes) st3 @include(if: $no) ... @include(if: $yes) { scope } ...K @skip(if: $no) } } fragment K on Entity { kind }', variables: [{ yes: true }, { yes: false }, { yes: true, no: true }, { yes: false, no: true }] },
  { name: 'everything skipped', document: '{ offices(first: 1) @skip(if: true) { totalCount } }' },
  { name: 'everything below skipped', document: 'query ($none: Boolean!) { offices(first: 2) { nodes @skip(if: $none) { id } edges { cursor @skip(if: $none) } pageInfo { hasNextPage @skip(if: $none) } } office(id: "office:0") { id @skip(if: $none) names { text @skip(if: $none) } } node(id: "country:0") { ... on Country @skip(if: $none) { iso2 } } }', variables: [{ none: true }, { none: false }] },
  { name: 'a fragment spread twice, once skipped', document: 'query ($a: Boolean!) { office(id: "office:0") { ...F @include(if: $a) name ...F } } fragment F on Office { id st3 @skip(if: $a) }', variables: [{ a: true }, { a: false }] },

  // --- variables -------------------------------------------------------------------------------------------------------------
  {
    name: 'the whole of where, in all shapes',
    document: 'query ($where: OfficeWhere) { offices(where: $where, first: 4) { totalCount nodes { id region } } }',
    variables: [{}, { where: null }, { where: {} }, { where: { region: { eq: 'Asia' } } }, { where: { region: { eq: 'asia' } } }, { where: { region: { eq: null } } }, { where: { region: { in: ['Asia', '亚洲'] } } }, { where: { region: { in: null } } }, { where: { region: null, scope: { eq: 'REGIONAL' } } }, { where: { region: { in: [] } } }, { where: { region: { in: 'Asia', eq: 'Asia' } } }],
  },
  {
    name: 'orderBy as a variable',
    document: 'query ($orderBy: [AgreementOrder!]) { agreements(orderBy: $orderBy, first: 7, where: { agreementKind: { eq: PPH } }) { nodes { id signedOn title } pageInfo { endCursor } } }',
    variables: [{}, { orderBy: null }, { orderBy: [] }, { orderBy: { signedOn: 'DESC' } }, { orderBy: [{ title: 'ASC' }, { signedOn: 'DESC' }, { title: 'DESC' }] }, { orderBy: [{ id: 'ASC' }] }, { orderBy: [{ id: 'DESC' }, { name: 'ASC' }] }],
  },
  { name: 'parts of orderBy as variables', document: 'query ($d: SortDirection!, $o: AgreementOrder!, $e: SignedOrder!) { agreements(orderBy: [{ status: $d }, $o], first: 5) { nodes { id status title } } office(id: "office:0") { agreements(orderBy: [{ edge: $e }, { edge: { role: $d } }], first: 6) { edges { from role node { id } } } } }', variables: [{ d: 'ASC', o: { title: 'DESC' }, e: { from: 'ASC' } }, { d: 'DESC', o: { signedOn: 'ASC' }, e: { to: 'DESC' } }] },
  { name: 'enums and lists in variables', document: 'query ($kind: AgreementKind, $kinds: [AgreementKind!], $c: Confidence, $cs: [Confidence!]) { agreements(where: { agreementKind: { eq: $kind, in: $kinds } }, first: 3) { totalCount nodes { agreementKind } } office(id: "office:0") { agreements(where: { edge: { confidence: { eq: $c, in: $cs } } }, first: 3) { totalCount edges { confidence } } } }', variables: [{ kind: 'MOU' }, { kinds: ['PPH', 'MOU'] }, { kind: null }, { kinds: [] }, { kinds: 'PPH', kind: 'PPH' }, {}, { c: 'OFFICIAL' }, { cs: ['UNVERIFIED', 'INFERRED'] }, { cs: 'REPORTED', kinds: null }] },
  { name: 'variables inside literals', document: 'query ($id: ID, $name: String, $a: ID!, $b: ID! = "office:2") { offices(where: { id: { in: [$a, "office:1", $b] }, name: { eq: $name } }) { nodes { id } } filtered: offices(where: { id: { eq: $id } }) { totalCount } nodes(ids: [$b, $a, $b]) { id } }', variables: [{ a: 'office:0' }, { a: 'office:0', b: 'office:3', id: 'office:1' }, { a: 'x', id: null, name: null }, { a: 'office:CN', name: 'Office' }, { a: 5, id: 7 }] },
  { name: 'defaults, null and absence', document: 'query ($first: Int = 2, $last: Int, $region: String = "Asia") { offices(first: $first, last: $last, where: { region: { eq: $region } }) { totalCount nodes { id } } }', variables: [{}, { first: null }, { first: 3, last: null }, { first: null, last: 2, region: null }, { region: 'asia' }] },
  { name: 'defaults of objects and lists', document: 'query ($where: AgreementWhere = { status: { eq: IN_FORCE }, signedOn: { eq: "2018" } }, $orderBy: [AgreementOrder!] = { signedOn: DESC }) { agreements(where: $where, orderBy: $orderBy, first: 4) { totalCount nodes { id } } }', variables: [{}, { where: { signedOn: { eq: 2018 } } }, { where: null, orderBy: null }] },
  { name: 'variables named as what objects are born with', document: 'query ($constructor: Int, $toString: OfficeWhere, $__proto__: String, $hasOwnProperty: [OfficeOrder!]) { offices(first: $constructor, where: $toString, orderBy: $hasOwnProperty) { totalCount nodes { id } } office(id: "office:0", st3: $__proto__) { id } }', variables: [{}, { constructor: 2, toString: { region: { eq: 'Asia' } } }] },
  { name: 'variables that do not fit', document: 'query ($first: Int, $where: OfficeWhere, $order: [OfficeOrder!], $on: PartialDate) { offices(first: $first, where: $where, orderBy: $order) { totalCount } agreements(where: { signedOn: { eq: $on } }) { totalCount } }', variables: [{ first: 'x', where: { nothing: 1 }, order: [{ name: 'ASC', id: 'ASC' }] }, { where: { scope: { eq: 'GALACTIC' } } }, { on: '2018-02-30' }, { order: [{}] }] },
  { name: 'a variable that is required and missing', document: 'query ($id: ID!) { node(id: $id) { id } }', variables: [{}, { id: null }] },
  { name: 'one of several operations', document: 'query A { release { number } } query B($n: Int = 1) { offices(first: $n) { nodes { ...F } } } fragment F on Office { id }', operationName: 'B', variables: [{}, { n: 2 }] },
  { name: 'page sizes as literals of lists and numbers', document: '{ offices(where: { id: { in: "office:0" } }, first: 1000) { nodes { id } } observations(where: { value: { in: [1.5, 0, 7] } }, orderBy: { value: DESC }) { nodes { id value } } i: observations(where: { value: { eq: 7 } }) { totalCount } }' },

  // --- __typename, introspection -----------------------------------------------------------------------------------------------
  { name: '__typename everywhere', document: '{ __typename t: __typename offices(first: 1) { __typename edges { __typename node { __typename country { __typename } names { __typename } evidence { __typename source { __typename } } agreements(first: 1) { __typename edges { __typename node { __typename } } } } } pageInfo { __typename } } node(id: "claim:0") { __typename } release { __typename } }' },
  { name: 'nothing but __typename', document: '{ a: __typename ...Q } fragment Q on Query { b: __typename }' },
  { name: 'nothing but __typename below', document: '{ offices(first: 2) { nodes { __typename } } claim(id: "claim:0") { concerns { nodes { __typename } edges { node { __typename } } } } }' },
  { name: 'introspection between data', document: 'query ($name: String!) { offices(first: 1) { totalCount } __schema { queryType { name } directives { name } } release { number } __type(name: $name) { name kind fields { name type { name } } } s2: __schema { queryType { __typename } } country(id: "country:0") { iso2 } __typename }', variables: [{ name: 'Office' }, { name: 'Nothing' }] },

  // --- roots, to-one, lists ------------------------------------------------------------------------------------------------------
  { name: 'one by each key', document: '{ a: country(id: "country:0") { id } b: country(iso2: "c1") { id } c: country(iso3: "cc0", id: null) { id } d: country(iso2: "CN") { iso3 } e: office(st3: "o1", id: null) { id } f: country(iso3: "none") { id } g: oneSeries(id: "series:0") { id } h: agreement(id: "office:0") { id } }' },
  { name: 'node of every kind, and of none', document: '{ a: node(id: "source:0") { id kind } b: node(id: "ev:0") { id } c: node(id: "") { id } d: node(id: "route:0") { __typename kind name ... on TradeRoute { mode } } e: node(id: 5) { id } }' },
  { name: 'nodes: duplicates, unknown ids, order', document: 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Office { st3 } } }', variables: [{ ids: [] }, { ids: ['office:1', 'country:0', 'office:1', 'none', 'office:0', ''] }, { ids: 'office:0' }, { ids: ['none', 'none'] }] },
  { name: 'to-one: null and not', document: '{ offices(first: 30) { nodes { id country { iso2 } headquarters { name } } } conferences { nodes { series { id } country { name } } } products { nodes { origin { id } } } }' },
  { name: 'a node without neighbours', document: '{ topic(id: "topic:lonely") { id names { text } identifiers { value } evidence { id } observations { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } claims(last: 5) { nodes { id } } sourcesAbout { totalCount } } }' },
  { name: '120 neighbours, 50 of them, and parallel relationships', document: '{ office(id: "office:0") { agreements { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage } } first: agreements(where: { id: { eq: "agreement:000" } }) { totalCount edges { id from to role recordedOn confidence evidence { id } node { id } } } } }' },
  { name: 'a relationship from a node to itself', document: '{ agreement(id: "agreement:000") { succeeds { edges { how node { id } } } succeededBy { edges { how node { id succeeds { nodes { id } } } } } } organization(id: "org:2") { partOf { nodes { id parts { nodes { id } } } } } }' },
  { name: 'evidence of nodes and of relationships', document: '{ offices(first: 6) { nodes { evidence { id claim locator confidence assertedBy recordedOn source { id title } } agreements(first: 3) { edges { evidence { id source { __typename id } } confidence } } } } }' },
  { name: 'names and identifiers in order', document: '{ office(id: "office:0") { names { lang kind text from to } } countries(first: 3) { nodes { names { text } identifiers { scheme value } } } }' },
  { name: 'everything about someone over an interface', document: '{ claim(id: "claim:0") { concerns(orderBy: [{ kind: DESC }, { id: ASC }]) { edges { role node { id kind name ... on Office { st3 } ... on Observation { value } ... on Source { title } } } } attributedTo { nodes { id ... on Person { affiliations { edges { role node { id } } } } } } } }' },
  { name: 'five levels', document: '{ offices(first: 3) { nodes { agreements(first: 2) { nodes { parties(first: 2) { nodes { memberOf: agreements(first: 1) { totalCount } ... on Country { offices(first: 2) { nodes { competentFor(first: 2) { nodes { id } } } } } } } } } } } }' },
  { name: 'filters: dates of each precision contain what is inside', document: 'query ($on: PartialDate, $in: [PartialDate!]) { agreements(where: { signedOn: { eq: $on, in: $in } }, first: 200) { totalCount nodes { signedOn } } office(id: "office:0") { agreements(where: { edge: { from: { eq: $on } } }) { totalCount edges { from } } } }', variables: [{ on: '2018' }, { on: 2018 }, { on: '2018-05' }, { on: '2018-05-14' }, { on: null }, { in: ['2018-05', '2017'] }, { in: [], on: '2018' }, {}, { on: '2016-02' }, { on: '0001' }] },
  { name: 'filters: several conditions, on node and edge', document: '{ office(id: "office:0") { agreements(where: { status: { in: [IN_FORCE, ENDED] }, isPilot: { eq: null }, edge: { role: { eq: SIGNATORY }, from: { eq: "2018" }, to: { eq: null } } }) { totalCount nodes { id } } none: agreements(where: { edge: null, title: null }) { totalCount } } products(where: { isGeographicalIndication: { eq: true } }) { nodes { id } } }' },
  { name: 'filters: text of all scripts, empty, and like Cypher', document: 'query ($names: [String!]) { countries(where: { name: { in: $names } }) { nodes { id name } } }', variables: [{ names: ['😀 emoji', '\u00e9', 'e\u0301'] }, { names: ['', ' '] }, { names: ['"quoted" \\ $rel `tick`', "O'Neill", '\u0001\u001f control', '\u{10FFFF}', 'null'] }] },

  // --- data that breaks the schema -------------------------------------------------------------------------------------------------
  { name: 'broken: an enum value, where null is allowed and where not', document: '{ a: office(id: "office:broken-enum") { id scope } b: office(id: "office:broken-enum") { id region scope agreements { edges { role node { id } } } } offices(where: { id: { in: ["office:broken-enum", "office:0"] } }) { nodes { id scope } } }' },
  { name: 'broken: a required relationship property, in a list of nodes', document: '{ nodes(ids: ["office:broken-list", "office:0", "office:broken-enum"]) { id ... on Office { agreements(first: 1) { edges { role } } } } }' },
  { name: 'broken: lists and scalars in each other\'s place', document: '{ a: office(id: "office:broken-list") { pctRoles city id } b: office(id: "office:broken-roles") { pctRoles id } agreement(id: "agreement:broken") { rights extendedOn membersComplete title } c: agreement(id: "agreement:broken") { rights r2: rights extendedOn e2: extendedOn membersComplete } }' },
  { name: 'broken: dates, temporals, numbers', document: '{ nodes(ids: ["office:broken-date", "office:broken-temporal", "office:broken-boolean", "stat:text", "stat:nan"]) { id ... on Office { foundedOn website shortName } ... on Observation { value change } } }' },
  { name: 'broken: integers', document: '{ oneSeries(id: "series:2") { editions { nodes { id } edges { number cursor node { id } } } } }' },
  { name: 'broken: integers merged from two places', document: '{ oneSeries(id: "series:2") { editions { edges { number } ...E edges { number } } } } fragment E on EditionOfConferenceConnection { edges { n2: number number } }' },
  { name: 'broken: evidence, names, and what bubbles', document: '{ a: office(id: "office:broken-evidence") { id evidence { id } } b: office(id: "office:broken-evidence") { evidence { id claim } } c: office(id: "office:broken-source") { id evidence { id confidence } } d: office(id: "office:broken-source") { evidence { id source { id } recordedOn } } e: country(id: "country:broken") { id names { text } } f: country(id: "country:broken") { names { lang } } g: country(id: "country:broken") { names { kind } briStatus } h: office(id: "office:broken-enum") { names { lang text } } }' },
  { name: 'broken: ordinals out of range', document: '{ country(id: "country:broken") { offices { totalCount nodes { id } edges { node { id } confidence } } } organization(id: "org:1") { members { edges { evidence { id confidence } node { id } } } } }' },
  { name: 'broken: through an interface and a union', document: '{ claim(id: "claim:broken") { id concerns { nodes { id name ... on Country { briStatus } } } } conference(id: "conference:2") { outcomes { nodes { ... on Agreement { title } ... on Entity { id } } } } c: claim(id: "claim:broken") { text } route: node(id: "route:broken") { id name } }' },
  { name: 'broken: some errors are kept although their parent becomes null', document: '{ nodes(ids: ["agreement:broken", "office:broken-roles"]) { id ... on Agreement { membersComplete rights title } ... on Office { pctRoles id } } }' },
  { name: 'broken: all of data is null', document: '{ office(id: "office:broken-roles") { pctRoles } release { id loadedAt } a: office(id: "office:broken-roles") { pctRoles } offices(first: 1) { totalCount } }' },
  { name: 'broken: all of data is null by two roots', document: '{ office(id: "office:0") { id } release { evidenceCount } __typename products { nodes { isGeographicalIndication } } }' },
  { name: 'broken: a page is null, its parent not', document: '{ office(id: "office:0") { id } nodes(ids: ["org:1", "product:broken"]) { id ... on Product { isGeographicalIndication } ... on Organization { members { nodes { id ... on Country { briStatus } } } } } }' },
];
