/** Variables that do not fit, are missing, are too many, or have the names of what every object inherits. */
import { answered, badInput, badRequest, operation, post, tooComplex, type Expected, type HostileCase } from './hostile-case.js';

const BY_ID = 'query ($id: ID!) { node(id: $id) { id } }';
const BY_IDS = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const COUNT = 'query ($first: Int) { offices(first: $first) { totalCount } }';
const FILTER = 'query ($where: AgreementWhere) { agreements(where: $where) { totalCount } }';
const CHINA = { node: { id: 'office:CN' } };

type Row = readonly [name: string, document: string, variables: unknown, expected: Expected];

const WRONG: readonly Row[] = [
  ['a float for an id', BY_ID, { id: 7.5 }, badInput(/Variable "\$id" got invalid value 7.5; ID cannot represent value: 7.5/)],
  ['an object for an id', BY_ID, { id: { a: 1 } }, badInput(/Variable "\$id" got invalid value \{ a: 1 \}/)],
  ['a list for an id', BY_ID, { id: ['a', 'b'] }, badInput(/Variable "\$id" got invalid value \["a", "b"\]/)],
  ['true for an id', BY_ID, { id: true }, badInput(/Variable "\$id" got invalid value true/)],
  ['null for an id', BY_ID, { id: null }, badInput(/Variable "\$id" of non-null type "ID!" must not be null/)],
  ['no id', BY_ID, {}, badInput(/Variable "\$id" of required type "ID!" was not provided/)],
  ['no variables at all', BY_ID, undefined, badInput(/Variable "\$id" of required type "ID!" was not provided/)],
  ['null for the variables', BY_ID, null, badInput(/Variable "\$id" of required type "ID!" was not provided/)],
  ['a variable too many', BY_ID, { id: 'office:CN', other: { deep: [1] } }, answered(CHINA)],
  ['text for a number', COUNT, { first: '5' }, badInput(/Variable "\$first" got invalid value "5"; Int cannot represent non-integer value: "5"/)],
  ['a float for a number', COUNT, { first: 1.5 }, badInput(/Int cannot represent non-integer value: 1.5/)],
  ['a number of 33 bits', COUNT, { first: 2 ** 32 }, badInput(/non 32-bit signed integer value: 4294967296/)],
  ['the text NaN for a number', COUNT, { first: 'NaN' }, badInput(/non-integer value: "NaN"/)],
  ['an unknown value of an enum', FILTER, { where: { status: { eq: 'MAYBE' } } }, badInput(/at "where.status.eq"; Value "MAYBE" does not exist in "AgreementStatus" enum/)],
  ['a number for an enum', FILTER, { where: { status: { eq: 1 } } }, badInput(/Enum "AgreementStatus" cannot represent non-string value: 1/)],
  ['the enum value toString', FILTER, { where: { status: { eq: 'toString' } } }, badInput(/Value "toString" does not exist/)],
  ['an unknown field of an input', FILTER, { where: { nam: { eq: 'x' } } }, badInput(/Field "nam" is not defined by type "AgreementWhere". Did you mean "name"/)],
  ['an unknown operator', FILTER, { where: { name: { matches: '.*' } } }, badInput(/Field "matches" is not defined by type/)],
  ['an order of no key', 'query ($o: [OfficeOrder!]) { offices(orderBy: $o) { totalCount } }', { o: [{}] }, badInput(/\{\} at "o\[0\]"; Exactly one key must be specified for OneOf type "OfficeOrder"/)],
  ['a direction that is none', 'query ($o: [OfficeOrder!]) { offices(orderBy: $o) { totalCount } }', { o: [{ name: 'UP' }] }, badInput(/"UP" at "o\[0\].name"; Value "UP" does not exist in "SortDirection" enum/)],
  ['text for an input', FILTER, { where: 'name = 1' }, badInput(/Expected type "AgreementWhere" to be an object/)],
  ['a list for an input', FILTER, { where: [] }, badInput(/Variable "\$where" got invalid value \[\]/)],
  ['a date of no calendar', FILTER, { where: { signedOn: { eq: '2018-02-30' } } }, badInput(/there is no "2018-02-30"/)],
  ['a month of no calendar', FILTER, { where: { signedOn: { eq: '2018-13' } } }, badInput(/there is no "2018-13"/)],
  ['a date in words', FILTER, { where: { signedOn: { eq: 'yesterday' } } }, badInput(/written "YYYY", "YYYY-MM" or "YYYY-MM-DD"; got "yesterday"/)],
  ['a date with a time', FILTER, { where: { signedOn: { eq: '2018-08-28T00:00:00Z' } } }, badInput(/written "YYYY".*got "2018-08-28T00:00:00Z"/)],
  ['a year of five digits', FILTER, { where: { signedOn: { eq: 20188 } } }, badInput(/written "YYYY".*got 20188/)],
  ['a null inside a list of ids', BY_IDS, { ids: ['a', null] }, badInput(/\$ids" got invalid value null at "ids\[1\]"; Expected non-nullable type "ID!" not to be null/)],
  ['1,001 ids', BY_IDS, { ids: Array.from({ length: 1_001 }, (_, index) => `office:${index}`) }, tooComplex(/ids must hold at most 1000 ids; got 1001: ask in several parts/, 1_000, 1_001)],
  ['20,000 wrong ids', BY_IDS, { ids: Array.from({ length: 20_000 }, () => 1.5) }, badInput(/\$ids" got invalid value 1.5 at "ids\[0\]"/)],
  ['1,000 wrong ids under a long name', `query ($${'v'.repeat(20_000)}: [ID!]!) { nodes(ids: $${'v'.repeat(20_000)}) { id } }`, { ['v'.repeat(20_000)]: Array.from({ length: 1_000 }, () => 1.5) }, badInput(/^Variable "\$v{50}/)],
  ['a value of 60,000 letters', COUNT, { first: 'x'.repeat(60_000) }, badInput(/^Variable "\$first" got invalid value "x{50}/)],
  ['5,000 values of a filter', 'query ($in: [ID!]) { agreements(where: { id: { in: $in } }) { totalCount } }', { in: Array.from({ length: 5_000 }, (_, index) => `a${index}`) }, answered({ agreements: { totalCount: 0 } })],
  ['an id with a NUL', BY_ID, { id: 'office:\u0000CN' }, answered({ node: null })],
  ['an id with a lone surrogate', BY_ID, { id: 'office:\ud800' }, answered({ node: null })],
  ['an id that is Cypher', BY_ID, { id: '"}) DETACH DELETE n //' }, answered({ node: null })],
  ['an id of 90,000 letters', BY_ID, { id: 'x'.repeat(90_000) }, answered({ node: null })],
];

/** A null where a default stood in: validation cannot know. */
const NULL_FOR_DEFAULT: readonly Row[] = [
  ['an id', 'query ($v: ID = "x") { node(id: $v) { id } }', { v: null }, badInput(/^\$v stands where ID! is needed, and a variable in it is null: give it a value, or leave it out/)],
  ['an id in a list', 'query ($v: ID = "x") { nodes(ids: [$v]) { id } }', { v: null }, badInput(/^\[\$v\] stands where \[ID!\] is needed, and a variable in it is null/)],
  ['@skip at the root', 'query ($v: Boolean = true) { release @skip(if: $v) { id } }', { v: null }, badInput(/Argument "if" of non-null type "Boolean!" must not be null/)],
  ['@include below', 'query ($v: Boolean = true) { release { id @include(if: $v) } }', { v: null }, badInput(/Argument "if" of non-null type "Boolean!" must not be null/)],
  ['@include on a fragment', 'query ($v: Boolean = true) { release { ...F @include(if: $v) } } fragment F on Release { id }', { v: null }, badInput(/Argument "if" of non-null type "Boolean!" must not be null/)],
  ['the name of a type', 'query ($v: String = "x") { __type(name: $v) { name } }', { v: null }, { ...badInput(/Argument "name" of non-null type "String!" must not be null/), status: 200 }],
  ['@include in the schema', 'query ($v: Boolean = true) { __schema { queryType @include(if: $v) { name } } }', { v: null }, { ...badInput(/Argument "if" of non-null type "Boolean!" must not be null/), status: 200 }],
];

const INHERITED: readonly Row[] = [
  ['the ids of what objects inherit', BY_IDS, { ids: ['__proto__', 'constructor', 'toString', 'hasOwnProperty'] }, answered({ nodes: [null, null, null, null] })],
  ['a variable called constructor', 'query ($constructor: ID!) { node(id: $constructor) { id } }', { constructor: 'office:CN' }, answered(CHINA)],
  ['a variable called constructor, not given', 'query ($constructor: ID) { office(id: $constructor, st3: "CN") { id } }', {}, answered({ office: { id: 'office:CN' } })],
  ['a variable called toString, not given', 'query ($toString: ID!) { node(id: $toString) { id } }', {}, badInput(/Variable "\$toString" of required type "ID!" was not provided/)],
  ['a variable called hasOwnProperty', 'query ($hasOwnProperty: ID!) { node(id: $hasOwnProperty) { id } }', { hasOwnProperty: 'office:CN' }, answered(CHINA)],
  ['the keys constructor and prototype', FILTER, { where: { constructor: { prototype: { polluted: true } } } }, badInput(/Field "constructor" is not defined by type "AgreementWhere"/)],
];

/** Not to be had from JSON.stringify. */
const WRITTEN: readonly (readonly [name: string, document: string, variables: string, expected: Expected])[] = [
  ['the key __proto__ beside what is asked', BY_ID, '{"id": "office:CN", "__proto__": {"polluted": true}}', answered(CHINA)],
  ['the key __proto__ for what is asked', BY_ID, '{"__proto__": {"id": "office:CN"}}', badInput(/Variable "\$id" of required type "ID!" was not provided/)],
  ['the key __proto__ in an input', FILTER, '{"where": {"__proto__": {"name": {"eq": "x"}}}}', badInput(/Field "__proto__" is not defined by type "AgreementWhere"/)],
  ['a variable called __proto__', 'query ($__proto__: ID!) { node(id: $__proto__) { id } }', '{"__proto__": "office:CN"}', answered(CHINA)],
  ['an object called __proto__', 'query ($__proto__: AgreementWhere) { agreements(where: $__proto__) { totalCount } }', '{"__proto__": {"name": {"eq": "x"}}}', answered({ agreements: { totalCount: 0 } })],
  ['1e999 for a number', COUNT, '{"first": 1e999}', badInput(/Int cannot represent non-integer value: Infinity/)],
  ['minus zero for a number', COUNT, '{"first": -0}', badInput(/first must be at least 1; got (-)?0/)],
  ['1.0 for an enum', FILTER, '{"where": {"status": {"eq": 1.0}}}', badInput(/cannot represent non-string value: 1/)],
  ['NaN', COUNT, '{"first": NaN}', badRequest(400, /not valid JSON/)],
  ['Infinity', COUNT, '{"first": Infinity}', badRequest(400, /not valid JSON/)],
  ['a comment', COUNT, '{"first": 1 /* one */}', badRequest(400, /not valid JSON/)],
  ['a comma too many', COUNT, '{"first": 1,}', badRequest(400, /not valid JSON/)],
  ['a key twice: the last one counts', BY_ID, '{"id": {"a": 1}, "id": "office:CN"}', answered(CHINA)],
  ['lists 40,000 deep', BY_ID, `{"id": ${'['.repeat(40_000)}1${']'.repeat(40_000)}}`, tooComplex(/variables are nested 40001 levels deep; the limit is 200: nest/, 200, 40_001)],
  ['objects 15,000 deep', FILTER, `{"where": ${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}`, tooComplex(/variables are nested 15001 levels deep/, 200, 15_001)],
  ['text', BY_ID, '"{}"', badRequest(400, /`variables`.* object/)],
  ['a number', BY_ID, '7', badRequest(400, /`variables`.* object/)],
  ['a list', BY_ID, '[]', badRequest(400, /`variables`.* object/)],
  ['false', BY_ID, 'false', badRequest(400, /`variables`.* object/)],
];

/** The statement for one value must not answer for another. */
const INCLUDE = 'query ($v: Boolean = true) { release { __typename number @include(if: $v) } }';
const oneOfTwo = (v: boolean | null, headers: Readonly<Record<string, string>> = {}): Buffer => post(JSON.stringify({ query: INCLUDE, variables: { v } }), headers);
const KEPT = { connection: 'keep-alive' };

export const VARIABLES: readonly HostileCase[] = [
  {
    name: 'variables: null for @include after false, which left a statement behind',
    bytes: Buffer.concat([oneOfTwo(false, KEPT), oneOfTwo(null, KEPT), oneOfTwo(false)]),
    answers: [answered({ release: { __typename: 'Release' } }), badInput(/Argument "if" of non-null type "Boolean!" must not be null/), answered({ release: { __typename: 'Release' } })],
  },
  ...NULL_FOR_DEFAULT.map(([name, document, variables, expected]) => ({ name: `variables: null for the default of ${name}`, bytes: operation(document, variables), answers: [expected] })),
  ...[...WRONG, ...INHERITED].map(([name, document, variables, expected]) => ({ name: `variables: ${name}`, bytes: operation(document, variables), answers: [expected] })),
  ...WRITTEN.map(([name, document, variables, expected]) => ({ name: `variables: ${name}`, bytes: post(`{"query": ${JSON.stringify(document)}, "variables": ${variables}}`), answers: [expected] })),
];
