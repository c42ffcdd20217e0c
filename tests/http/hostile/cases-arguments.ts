/** Arguments of the right type and the wrong value: pages, cursors, orders, keys. Each is tried in the document and as a variable. */
import { answered, badInput, invalid, operation, type Expected, type HostileCase } from './hostile-case.js';

/** Arguments of `offices` as GraphQL, and how they are refused. */
const PAGES: readonly (readonly [args: string, expected: Expected])[] = [
  ['first: 0', badInput(/first must be at least 1; got 0/, { argument: 'first' })],
  ['first: -1', badInput(/first must be at least 1; got -1/, { argument: 'first' })],
  ['first: 1001', { status: 400, code: 'OPERATION_TOO_COMPLEX', message: /first must be at most 1000; got 1001: ask for pages, with after/ }],
  ['last: 0', badInput(/last must be at least 1; got 0/, { argument: 'last' })],
  ['last: 2147483647', { status: 400, code: 'OPERATION_TOO_COMPLEX', message: /last must be at most 1000; got 2147483647: ask for pages, with before/ }],
  ['first: 1, last: 1', badInput(/first and last were both given: page forward with first and after/, { argument: 'last' })],
  ['first: 1, before: "x"', badInput(/before/)],
  ['last: 1, after: "x"', badInput(/after/)],
  ['after: "x", before: "x"', badInput(/after|before/)],
  ['first: 1, after: "x", last: 1, before: "x"', badInput(/first and last were both given/)],
  ['orderBy: [{}]', invalid(/OneOf Input Object "\w+Order" must specify exactly one key/)],
  ['orderBy: [{ name: ASC, id: ASC }]', invalid(/OneOf Input Object "\w+Order" must specify exactly one key/)],
  ['orderBy: [{ name: null }]', invalid(/Field "\w+Order.name" must be non-null/)],
];

/** The same as variables: their values are known only after the statement is. */
const SIZES: readonly (readonly [size: number, expected: Expected])[] = [
  [0, badInput(/first must be at least 1; got 0/, { argument: 'first' })],
  [-1, badInput(/first must be at least 1; got -1/, { argument: 'first' })],
  [1_000_000_000, { status: 400, code: 'OPERATION_TOO_COMPLEX', message: /first must be at most 1000; got 1000000000/, details: { argument: 'first', limit: 1_000 } }],
];

const NESTED: readonly (readonly [document: string, expected: Expected])[] = [
  ['{ office { id } }', badInput(/office needs exactly one of id, st3; got none/)],
  ['{ office(id: null) { id } }', badInput(/office needs exactly one of id, st3; got none/)],
  ['{ country(id: "country:CN", iso2: "CN", iso3: "CHN") { id } }', badInput(/country needs exactly one of id, iso2, iso3; got id and iso2 and iso3/)],
  ['query ($a: ID, $b: String) { office(id: $a, st3: $b) { id } }', badInput(/office needs exactly one of id, st3; got none/)],
  ['{ office(id: "office:CN") { agreements(first: 0) { totalCount } } }', badInput(/first must be at least 1; got 0/)],
  ['{ office(id: "office:CN") { agreements(after: "x") { totalCount } } }', badInput(/after "x" is not a cursor/)],
  ['{ nodes(ids: []) { id } }', answered({ nodes: [] })],
  ['{ agreements(where: { agreementKind: { in: [] } }) { totalCount } }', answered({ agreements: { totalCount: 0 } })],
];

const text = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Passed to `offices(after: …)`, which is in the order of its ids: `[1, "Office", "office:zz"]` is one. */
const CURSORS: readonly (readonly [name: string, cursor: string, message: RegExp])[] = [
  ['nothing', '', /after "" is not a cursor: pass one that a page gave, unchanged/],
  ['a word', 'broken', /after "broken" is not a cursor/],
  ['an id', 'office:CN', /after "office:CN" is not a cursor/],
  ['random bytes', Buffer.from([0xff, 0xfe, 0x00, 0x80]).toString('base64url'), /after "__4AgA" is not a cursor/],
  ['padding', `${text([1, 'Office', 'office:CN'])}==`, /is not a cursor/],
  ['white space', ` ${text([1, 'Office', 'office:CN'])}`, /is not a cursor/],
  ['50,000 letters', 'x'.repeat(50_000), /after "x{50,56}…" is not a cursor/],
  ['half of one', text([1, 'Office', 'office:CN']).slice(0, 12), /is not a cursor/],
  ['an object', text({ version: 1 }), /is not a cursor/],
  ['an empty list', text([]), /is not a cursor/],
  ['another version', text([2, 'Office', 'office:CN']), /is not a cursor/],
  ['no id', text([1, 'Office']), /is not a cursor/],
  ['a value too many', text([1, 'Office', 'office:CN', 'more']), /is not a cursor/],
  ['null for an id', text([1, 'Office', null]), /is not a cursor/],
  ['a number for an id', text([1, 'Office', 7]), /is not a cursor/],
  ['an object for an id', text([1, 'Office', { id: 'office:CN' }]), /is not a cursor/],
  ['a list for an id', text([1, 'Office', ['office:CN']]), /is not a cursor/],
  ['another order', text([1, 'Office name DESC', 'x', 'office:CN']), /cursor of another order \("Office name DESC"\); this page is ordered by "Office": keep orderBy the same/],
  ['another type', text([1, 'Country', 'country:CN']), /cursor of another order \("Country"\)/],
  ['an order called __proto__', text([1, '__proto__', 'x']), /cursor of another order \("__proto__"\)/],
  ['an order of 30,000 letters', text([1, 'x'.repeat(30_000), 'x']), /cursor of another order \("x{50,56}…"\)/],
  ['lists 1,000 deep', Buffer.from('['.repeat(1_000)).toString('base64url'), /is not a cursor/],
];

const BY_SIZE = 'query ($first: Int) { offices(first: $first) { totalCount } }';
const BY_SIZE_BELOW = 'query ($first: Int) { office(id: "office:CN") { agreements(first: $first) { totalCount } } }';

export const ARGUMENTS: readonly HostileCase[] = [
  ...PAGES.map(([args, expected]) => ({ name: `arguments: ${args}`, bytes: operation(`{ offices(${args}) { nodes { id } } }`), answers: [expected] })),
  ...PAGES.map(([args, expected]) => ({ name: `arguments of a relation: ${args}`, bytes: operation(`{ office(id: "office:CN") { agreements(${args}) { nodes { id } } } }`), answers: [expected] })),
  ...SIZES.flatMap(([first, expected]) => [
    { name: `arguments: first: $first of ${first}`, bytes: operation(BY_SIZE, { first }), answers: [expected] },
    { name: `arguments of a relation: first: $first of ${first}`, bytes: operation(BY_SIZE_BELOW, { first }), answers: [expected] },
  ]),
  { name: 'a cursor made by hand as a page makes it', bytes: operation(`{ offices(after: "${text([1, 'Office', 'office:zz'])}") { nodes { id } } }`), answers: [answered({ offices: { nodes: [] } })] },
  ...NESTED.map(([document, expected]) => ({ name: `arguments: ${document}`, bytes: operation(document), answers: [expected] })),
  ...CURSORS.flatMap(([name, cursor, message]) => [
    { name: `a cursor that is ${name}`, bytes: operation(`{ offices(after: ${JSON.stringify(cursor)}) { nodes { id } } }`), answers: [badInput(message, { argument: 'after' })] },
    { name: `a cursor that is ${name}, as a variable`, bytes: operation('query ($after: String) { offices(after: $after) { nodes { id } } }', { after: cursor }), answers: [badInput(message, { argument: 'after' })] },
  ]),
];
