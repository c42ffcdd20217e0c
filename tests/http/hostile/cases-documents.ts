/** Documents that parse and ask for what is not there, does not fit, or is too much. */
import { answered, badInput, invalid, many, operation, post, tooComplex, type Expected, type HostileCase } from './hostile-case.js';

const NAMED = { office: { name: 'China National Intellectual Property Administration' } };
const RELEASE = { release: { __typename: 'Release' } };

type Row = readonly [name: string, document: string, expected: Expected];

const NOT_IN_THE_SCHEMA: readonly Row[] = [
  ['an unknown field', '{ offices { nodes { nam } } }', invalid(/Cannot query field "nam" on type "Office".* Did you mean "name"/)],
  ['a field of Object.prototype', '{ constructor }', invalid(/Cannot query field "constructor" on type "Query"/)],
  ['the field __proto__', '{ release { __proto__ } }', invalid(/Cannot query field "__proto__" on type "Release"/)],
  ['a meta-field that is none', '{ __schemas { types { name } } }', invalid(/Cannot query field "__schemas" on type "Query"/)],
  ['ids that nothing has', '{ node(id: "office:none") { id } office(id: "office:none") { id } }', answered({ node: null, office: null })],
  ['an unknown argument', '{ offices(limit: 5) { totalCount } }', invalid(/Unknown argument "limit" on field "Query.offices"/)],
  ['the argument __proto__', '{ offices(__proto__: 5) { totalCount } }', invalid(/Unknown argument "__proto__"/)],
  ['an argument given twice', '{ offices(first: 1, first: 2) { totalCount } }', invalid(/only one argument named "first"/)],
  ['an argument left out', '{ node { id } }', invalid(/argument "id" of type "ID!" is required/)],
  ['an unknown field of an input', '{ offices(where: { nam: { eq: "x" } }) { totalCount } }', invalid(/Field "nam" is not defined by type "OfficeWhere". Did you mean "name"/)],
  ['the input field __proto__', '{ offices(where: { __proto__: { eq: "x" } }) { totalCount } }', invalid(/Field "__proto__" is not defined by type "OfficeWhere"/)],
  ['an input field given twice', '{ offices(where: { name: { eq: "x", eq: "y" } }) { totalCount } }', invalid(/only one input field named "eq"/)],
  ['an unknown type', '{ node(id: "x") { ... on Offic { id } } }', invalid(/Unknown type "Offic". Did you mean "Office"/)],
  ['the type __proto__', 'query ($a: __proto__) { release { id } }', invalid(/Unknown type "__proto__"/)],
  ['a fragment on a scalar', '{ node(id: "x") { ... on String { id } } }', invalid(/cannot condition on non composite type "String"/)],
  ['a fragment that can never apply', '{ office(id: "office:CN") { ... on Country { id } } }', invalid(/type "Office" can never be of type "Country"/)],
  ['an unknown enum value', '{ agreements(where: { status: { eq: MAYBE } }) { totalCount } }', invalid(/Value "MAYBE" does not exist in "AgreementStatus" enum/)],
  ['an enum value as text', '{ agreements(where: { status: { eq: "IN_FORCE" } }) { totalCount } }', invalid(/cannot represent non-enum value: "IN_FORCE". Did you mean the enum value "IN_FORCE"/)],
  ['the enum value constructor', '{ agreements(where: { status: { eq: constructor } }) { totalCount } }', invalid(/Value "constructor" does not exist/)],
  ['an object without a selection', '{ release }', invalid(/must have a selection of subfields. Did you mean "release \{ \.\.\. \}"/)],
  ['a selection on a scalar', '{ release { id { length } } }', invalid(/"id" must not have a selection since type "ID!" has no subfields/)],
  ['a response name with two meanings', '{ release { a: id a: number } }', invalid(/"a" conflict because "id" and "number" are different fields. Use different aliases/)],
];

const FRAGMENTS_AND_OPERATIONS: readonly Row[] = [
  ['an unknown fragment', '{ ...F }', invalid(/Unknown fragment "F"/)],
  ['the fragment __proto__', '{ ...__proto__ }', invalid(/Unknown fragment "__proto__"/)],
  ['a fragment that is not used', '{ release { id } } fragment F on Release { id }', invalid(/Fragment "F" is never used/)],
  ['two fragments of one name', '{ release { ...F } } fragment F on Release { id } fragment F on Release { number }', invalid(/only one fragment named "F"/)],
  ['a fragment inside itself', '{ release { ...F } } fragment F on Release { ...F }', invalid(/Cannot spread fragment "F" within itself/)],
  ['a cycle of three fragments', '{ release { ...A } } fragment A on Release { ...B } fragment B on Release { ...C } fragment C on Release { ...A }', invalid(/Cannot spread fragment "A" within itself via "B", "C"/)],
  ['a fragment spread twice', '{ office(id: "office:CN") { ...F ...F } } fragment F on Office { name }', answered(NAMED)],
  ['an anonymous operation beside a named one', '{ release { id } } query A { release { id } }', invalid(/anonymous operation must be the only defined operation/)],
  ['two operations of one name', 'query A { release { id } } query A { release { id } }', invalid(/only one operation named "A"/)],
  ['two operations and none chosen', 'query A { release { id } } query B { release { id } }', { status: 400, code: 'OPERATION_RESOLUTION_FAILURE', message: /2 operations: give as operationName one of A, B/ }],
  ['a mutation', 'mutation { deleteEverything }', badInput(/read-only: send a query instead of a mutation/)],
  ['a subscription', 'subscription { release { id } }', badInput(/read-only: send a query instead of a subscription/)],
  ['a variable that is not declared', '{ node(id: $id) { id } }', invalid(/Variable "\$id" is not defined/)],
  ['a variable that is not used', 'query ($id: ID!) { release { id } }', invalid(/Variable "\$id" is never used/)],
  ['a variable declared twice', 'query ($id: ID!, $id: ID!) { node(id: $id) { id } }', invalid(/only one variable named "\$id"/)],
  ['a variable of an output type', 'query ($o: Office) { release { id } }', invalid(/Variable "\$o" cannot be non-input type "Office"/)],
  ['a variable where another type stands', 'query ($id: Int!) { node(id: $id) { id } }', invalid(/Variable "\$id" of type "Int!" used in position expecting type "ID!"/)],
  ['an unknown directive', '{ release @secret { id } }', invalid(/Unknown directive "@secret"/)],
  ['a directive of the schema', '{ release @deprecated { id } }', invalid(/Directive "@deprecated" may not be used on FIELD/)],
  ['a directive given twice', '{ release @skip(if: false) @skip(if: false) { id } }', invalid(/directive "@skip" can only be used once/)],
  ['a directive without its argument', '{ release @skip { id } }', invalid(/argument "if" of type "Boolean!" is required/)],
  ['a directive with text for a truth', '{ release @skip(if: "no") { id } }', invalid(/Boolean cannot represent a non boolean value: "no"/)],
  ['a fragment alone', 'fragment F on Query { release { id } }', invalid(/Fragment "F" is never used/)],
  ['@defer, which is not offered', '{ ... @defer { release { id } } }', invalid(/Unknown directive "@defer"/)],
];

const FLOOD = many(1_000, (index) => `$v${index}: Int`);
const DOUBLING = many(200, (index) => `fragment F${index} on Release { ...F${index + 1} ...F${index + 1} }`);
const QUADRATIC = many(900, (index) => `a${index}`);

const TOO_MUCH: readonly Row[] = [
  ['levels of fields', `{ office(id: "office:CN") ${'{ agreements { nodes { signatories { nodes '.repeat(6)} { id } ${'} } } }'.repeat(6)} }`, tooComplex(/26 levels of fields; the limit is 20: ask for fewer levels/, 20, 26)],
  ['levels of braces alone', '{'.repeat(4_000), tooComplex(/4000 levels of brackets/, 200, 4_000)],
  ['levels of lists', `{ nodes(ids: ${'['.repeat(2_000)}${']'.repeat(2_000)}) { id } }`, tooComplex(/levels of brackets/, 200, 2_002)],
  ['levels of objects', `{ offices(where: ${'{name:'.repeat(500)}1${'}'.repeat(500)}) { totalCount } }`, tooComplex(/levels of brackets/, 200, 502)],
  ['levels of types', `query ($a: ${'['.repeat(1_000)}Int${']'.repeat(1_000)}) { release { id } }`, tooComplex(/levels of brackets/, 200, 1_001)],
  ['levels of fragments without a type', `{ ${'... { '.repeat(190)} release { __typename } ${'}'.repeat(190)} }`, answered(RELEASE)],
  ['aliases by the thousand', `{ office(id: "office:CN") { ${many(1_000, (index) => `a${index}: name`)} } }`, tooComplex(/1000 aliases; the limit is 100: use plural fields/, 100, 1_000)],
  ['root fields', `{ ${many(21, (index) => `a${index}: release { id }`)} }`, tooComplex(/21 root fields; the limit is 20: split the operation/, 20, 21)],
  ['root fields by fragments', `{ ${many(11, () => '...F')} } fragment F on Query { release { id } offices { totalCount } }`, tooComplex(/22 root fields/, 20, 22)],
  ['tokens', `{ ${'release { id } '.repeat(1_300)} }`, tooComplex(/5202 tokens; the limit is 5000: split the document/, 5_000, 5_202)],
  ['directives', `{ release { id ${'@skip(if: false) '.repeat(500)} } }`, tooComplex(/500 directives; the limit is 100/, 100, 500)],
  ['fragments that double 200 times', `{ release { ...F0 } } ${DOUBLING} fragment F200 on Release { id }`, tooComplex(/fields after spreading its fragments; the limit is 2000: ask for fewer fields/, 2_000, 1_000_000_000)],
  ['one field 1,900 times', `{ office(id: "office:CN") { ${'name '.repeat(1_900)} } }`, invalid(/repeats the same response names or fragments too often to be compared: select each field once/)],
  ['900 unknown fields', `{ office(id: "office:CN") { ${QUADRATIC} } }`, invalid(/Cannot query field "a0" on type "Office"/)],
  ['1,000 variables that are not used, under a long name', `query ${'Q'.repeat(50_000)}(${FLOOD}) { release { id } }`, invalid(/^Variable "\$v0" is never used in operation "Q{50}/)],
  ['introspection that goes round', '{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }', invalid(/introspection goes round.* at most 2 deep; ask `__type\(name:\)`/)],
  ['introspection under 11 aliases', `{ __schema { ${many(11, (index) => `a${index}: types { name }`)} } }`, tooComplex(/11 aliases inside introspection; the limit is 10: ask for each thing once/, 10, 11)],
];

const PROTOTYPE_NAMES: readonly Row[] = [
  ['the alias __proto__ at the root', '{ __proto__: release { __typename } }', answered(JSON.parse('{"__proto__":{"__typename":"Release"}}'))],
  ['the alias __proto__ below', '{ release { __proto__: __typename constructor: __typename toString: __typename } }', answered(JSON.parse('{"release":{"__proto__":"Release","constructor":"Release","toString":"Release"}}'))],
  ['the alias then', '{ then: release { then: __typename } }', answered({ then: { then: 'Release' } })],
  ['the alias toJSON', '{ toJSON: release { toJSON: __typename } }', answered({ toJSON: { toJSON: 'Release' } })],
  ['an operation called __proto__', 'query __proto__ { release { __typename } }', answered(RELEASE)],
  ['a fragment called constructor', '{ ...constructor } fragment constructor on Query { release { __typename } }', answered(RELEASE)],
  ['the id __proto__', '{ node(id: "__proto__") { id } }', answered({ node: null })],
  ['the ids constructor and toString', '{ nodes(ids: ["constructor", "toString", "__proto__"]) { id } }', answered({ nodes: [null, null, null] })],
  ['the type __proto__ looked up', '{ __type(name: "__proto__") { name } }', answered({ __type: null })],
  ['the type constructor looked up', '{ __type(name: "constructor") { name } }', answered({ __type: null })],
];

const OPERATION_NAMES: readonly (readonly [document: string, operationName: string, message: RegExp])[] = [
  ['query A { release { id } }', 'B', /no operation "B": give as operationName one of A/],
  ['query A { release { id } }', '', /no operation "": give as operationName one of A/],
  ['query A { release { id } }', '__proto__', /no operation "__proto__": give as operationName one of A/],
  ['query A { release { id } }', 'A\u0000', /no operation "A\\u0000": give as operationName one of A/],
  ['query A { release { id } }', 'x'.repeat(50_000), /no operation "x{50}.*…x{40}.* one of A/],
  ['{ release { id } }', 'B', /no operation "B": leave out operationName/],
];

const rows = (group: string, cases: readonly Row[]): readonly HostileCase[] => cases.map(([name, document, expected]) => ({ name: `${group}: ${name}`, bytes: operation(document), answers: [expected] }));

export const DOCUMENTS: readonly HostileCase[] = [
  ...rows('not in the schema', NOT_IN_THE_SCHEMA),
  ...rows('fragments and operations', FRAGMENTS_AND_OPERATIONS),
  ...rows('too much', TOO_MUCH),
  ...rows('prototype names', PROTOTYPE_NAMES),
  ...OPERATION_NAMES.map(([query, operationName, message]) => ({
    name: `the operation ${JSON.stringify(operationName.slice(0, 20))} of ${query}`,
    bytes: post(JSON.stringify({ query, operationName })),
    answers: [{ status: 400, code: 'OPERATION_RESOLUTION_FAILURE', message }],
  })),
];
