/** Filters, orders and groups that contradict themselves, ask for nothing, are huge, nest without end, or name what is not there. */
import { answered, badInput, invalid, operation, tooComplex, type Expected, type HostileCase } from './hostile-case.js';

const COUNT = 'query ($where: AgreementWhere) { agreements(where: $where) { totalCount } }';
const NONE = answered({ agreements: { totalCount: 0 } });
/** Of a list that never changes: WIPO, by what no other has. */
const WIPO = 'query ($where: OrganizationWhere) { organizations(where: $where) { nodes { id } } }';
const FOUND = answered({ organizations: { nodes: [{ id: 'org:wipo' }] } });
const LOST = answered({ organizations: { nodes: [] } });
const isWipo = { id: { eq: 'org:wipo' } };

type Row = readonly [name: string, document: string, variables: unknown, expected: Expected];

const CONTRADICTORY: readonly Row[] = [
  ['two ids at once', COUNT, { where: { id: { eq: 'agreement:pct', in: ['agreement:madrid'] } } }, NONE],
  ['a value and its opposite', COUNT, { where: { status: { eq: 'IN_FORCE' }, NOT: { status: { eq: 'IN_FORCE' } } } }, NONE],
  ['more than five and fewer than three', COUNT, { where: { signatories: { count: { gt: 5, lt: 3 } } } }, NONE],
  ['unknown and known', COUNT, { where: { place: { isNull: true, contains: '' } } }, NONE],
  ['some and none', COUNT, { where: { signatories: { some: {}, none: {} } } }, NONE],
  ['after and before', COUNT, { where: { signedOn: { gt: '2018', lt: '2017' } } }, NONE],
  ['empty and with an item', COUNT, { where: { rights: { isEmpty: true, includes: 'PATENT' } } }, NONE],
];

const EMPTY: readonly Row[] = [
  ['an empty filter', WIPO, { where: { AND: [isWipo, {}] } }, FOUND],
  ['an empty AND', WIPO, { where: { ...isWipo, AND: [] } }, FOUND],
  ['an empty OR: of nothing, nothing holds', WIPO, { where: { ...isWipo, OR: [] } }, LOST],
  ['NOT of what asks nothing', WIPO, { where: { ...isWipo, NOT: {} } }, LOST],
  ['NOT of an empty OR', WIPO, { where: { ...isWipo, NOT: { OR: [] } } }, FOUND],
  ['a value that has to be nothing', WIPO, { where: { ...isWipo, name: {}, members: {}, evidence: { count: {} } } }, FOUND],
  ['an item of no list', WIPO, { where: { id: { in: [] } } }, LOST],
];

const nested = (levels: number, around: (inner: unknown) => unknown, innermost: unknown): unknown => {
  let where = innermost;
  for (let level = 0; level < levels; level += 1) where = around(where);
  return where;
};
const back = (inner: unknown): unknown => ({ signatories: { some: { agreements: { single: inner } } } });

const HUGE: readonly Row[] = [
  ['10,000 ids', WIPO, { where: { id: { in: [...Array.from({ length: 9_999 }, (_, index) => `x${index}`), 'org:wipo'] } } }, FOUND],
  ['NOT 180 deep', WIPO, { where: { AND: [isWipo, nested(180, (inner) => ({ NOT: inner }), { name: { isNull: false } })] } }, FOUND],
  ['OR and AND 80 deep', WIPO, { where: nested(40, (inner) => ({ OR: [{ AND: [inner] }] }), isWipo) }, FOUND],
  ['120 conditions', WIPO, { where: { OR: [...Array.from({ length: 119 }, (_, index) => ({ name: { eq: `x${index}` } })), isWipo] } }, FOUND],
  ['501 conditions', COUNT, { where: { OR: Array.from({ length: 501 }, () => ({ name: { eq: 'x' } })) } }, tooComplex(/^where has 501 conditions; the limit is 500: name several values in one condition, with in/, 500, 501)],
  ['501 conditions that ask nothing', COUNT, { where: { OR: Array.from({ length: 501 }, () => ({})) } }, tooComplex(/^where has 501 conditions; the limit is 500/, 500, 501)],
  ['501 brackets around nothing', COUNT, { where: { OR: Array.from({ length: 501 }, () => ({ AND: [] })) } }, tooComplex(/^where has 501 conditions; the limit is 500/, 500, 501)],
  ['20,000 conditions that ask nothing, ten times', `query ($where: AgreementWhere) { ${Array.from({ length: 10 }, (_, index) => `a${index}: agreements(where: $where) { totalCount }`).join(' ')} }`, { where: { OR: Array.from({ length: 20_000 }, () => ({})) } }, tooComplex(/^where has 20000 conditions; the limit is 500/, 500, 20_000)],
  ['four times 150 NOTs inside each other', COUNT, { where: { AND: Array.from({ length: 4 }, () => nested(150, (inner) => ({ NOT: inner }), {})) } }, tooComplex(/^where has 604 conditions; the limit is 500/, 500, 604)],
  ['conditions on relations 90 deep', COUNT, { where: nested(45, back, { name: { eq: 'x' } }) }, tooComplex(/^where has 90 conditions on relations inside each other; the limit is 5: ask for the innermost first/, 5, 90)],
  ['conditions on relations and their evidence, in a list, 6 deep', 'query ($where: SignedAgreementWhere) { office(id: "office:CN") { agreements(where: $where) { totalCount } } }', { where: nested(2, back, { OR: [{ NOT: { edge: { evidence: { none: { source: {} } } } } }] }) }, tooComplex(/^where has 6 conditions on relations inside each other/, 5, 6)],
  ['51 conditions on relations', 'query ($where: OfficeWhere) { officesAggregate(where: $where) { count } }', { where: { AND: Array.from({ length: 51 }, () => ({ country: { name: { eq: 'x' } } })) } }, tooComplex(/^where has 51 conditions on relations; the limit is 50/, 50, 51)],
  ['a search filtered 6 deep', 'query ($where: EntityWhere) { search(text: "WIPO", where: $where) { hasMore } }', { where: nested(3, (inner) => ({ claims: { all: { agreementsAbout: { all: inner } } } }), {}) }, tooComplex(/^where has 6 conditions on relations inside each other/, 5, 6)],
];

/** Each is text that a filter compares; none of them is anything else. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['quotes', `"'\`\\"`], ['Cypher', "x' OR 1=1 // }) DETACH DELETE n"], ['a parameter', '$rel'], ['a regular expression', '.*'], ['a NUL', 'World\u0000'], ['half a pair', 'World\ud83d'], ['a pair', '\u{1f600}'], ['a mark that reorders', '\u202e'],
];
const OPERATORS: readonly ((text: string) => unknown)[] = [
  (text) => ({ contains: text }), (text) => ({ startsWith: text }), (text) => ({ endsWith: text }), (text) => ({ caseInsensitive: { contains: text } }), (text) => ({ in: [text, text] }), (text) => ({ gt: '\uffff', lte: text }),
];

const MISSING: readonly Row[] = [
  ['an order by what is not there', '{ offices(orderBy: [{ nothing: ASC }]) { totalCount } }', undefined, invalid(/Field "nothing" is not defined by type "OfficeOrder"/)],
  ['an order without a direction, from a variable', 'query ($where: SortDirection) { offices(orderBy: [{ name: $where }]) { totalCount } }', { where: null }, badInput(/^orderBy has name without a direction: give ASC or DESC, or leave name out/, { argument: 'orderBy' })],
  ['an order by nothing, from a variable that is left out', 'query ($where: SortDirection) { offices(orderBy: [{ name: $where }]) { totalCount } }', {}, badInput(/^orderBy has an item that names nothing: give what to sort by/, { argument: 'orderBy' })],
  ['an order by a count without a direction', 'query ($where: RelationOrder) { offices(orderBy: [{ agreements: $where }]) { totalCount } }', { where: null }, badInput(/^orderBy has agreements without a direction/, { argument: 'orderBy' })],
  ['an order by a relation itself', '{ offices(orderBy: [{ agreements: ASC }]) { totalCount } }', undefined, invalid(/Expected value of type "RelationOrder", found ASC/)],
  ['groups by what is not there', '{ officesAggregate(groupBy: [nothing]) { count } }', undefined, invalid(/Value "nothing" does not exist in "OfficeKey" enum/)],
  ['groups by three keys', '{ officesAggregate(groupBy: [scope, region, city]) { groups { count } } }', undefined, badInput(/^groupBy takes at most 2 keys; got 3: group by fewer/, { argument: 'groupBy' })],
  ['groups by one key twice', '{ officesAggregate(groupBy: [scope, scope]) { groups { count } } }', undefined, badInput(/^groupBy takes each key once; got scope again/, { argument: 'groupBy' })],
  ['groups by nothing', '{ officesAggregate { groups { count } } }', undefined, badInput(/officesAggregate has groups or rest selected, but no groupBy/, { argument: 'groupBy' })],
  ['1,001 groups', '{ officesAggregate(groupBy: [scope], first: 1001) { groups { count } } }', undefined, { status: 400, code: 'OPERATION_TOO_COMPLEX', message: /first must be at most 1000; got 1001: narrow it with where/, details: { limit: 1_000, actual: 1_001 } }],
  ['no groups', '{ officesAggregate(groupBy: [scope], first: 0) { groups { count } } }', undefined, badInput(/first must be at least 1; got 0/, { argument: 'first' })],
  ['a sum of what is not there', '{ officesAggregate(of: nothing) { sum } }', undefined, invalid(/Value "nothing" does not exist in "OfficeKey" enum/)],
];

export const FILTERS: readonly HostileCase[] = [
  ...[...CONTRADICTORY, ...EMPTY, ...HUGE, ...MISSING].map(([name, document, variables, expected]) => ({ name: `filters: ${name}`, bytes: operation(document, variables), answers: [expected] })),
  ...TEXTS.map(([name, text]) => ({
    name: `filters: ${name} as a text, by each operator`, bytes: operation(WIPO, { where: { ...isWipo, OR: OPERATORS.map((operator) => ({ name: operator(text) })) } }), answers: [LOST],
  })),
];
