/**
 * What reaches Neo4j as text: one statement for each root field, the same text for the same shape, and nothing that a client wrote.
 *
 * The statements are recorded on their way to a real Neo4j, which runs them.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import type { Database, Statement } from '../../src/db/database.js';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';

let graph: TestGraph;
let executor: GraphExecutor;
const sent: Statement[] = [];

beforeAll(async () => {
  graph = await openGraph();
  const recording: Database = {
    ...graph.database,
    read: (statement, options) => {
      sent.push(statement);
      return graph.database.read(statement, options);
    },
    stream: (statement, ...rest) => {
      sent.push(statement);
      return graph.database.stream(statement, ...rest);
    },
  };
  executor = createExecutor({ catalog: graph.catalog, database: recording, timeoutMs: 10_000, maxCost: Infinity });
  await executor.execute({ document: parse('{ release { number } }'), queryKey: 'first' });
});
afterAll(() => graph.close());
beforeEach(() => {
  sent.length = 0;
});

/** The statements that an operation sends; it must be valid, and answered without errors unless they are expected. */
async function statementsOf(text: string, variables: Record<string, unknown> = {}): Promise<readonly Statement[]> {
  const document = parse(text);
  expect(validate(graph.catalog.schema, document)).toEqual([]);
  sent.length = 0;
  const result = await executor.execute({ document, variables, queryKey: randomUUID() });
  expect(result.errors).toBeUndefined();
  return [...sent];
}

describe('one statement for each root field', () => {
  test.each([
    ['one root', '{ office(st3: "CN") { name } }', 1],
    ['three roots under aliases', '{ a: office(st3: "CN") { name } b: office(st3: "KH") { name } agreements { totalCount } }', 3],
    ['the same root twice is merged', '{ office(st3: "CN") { name } office(st3: "CN") { id } }', 1],
    ['seven levels deep', '{ office(st3: "CN") { agreements { nodes { signatories { nodes { evidence { source { about { nodes { evidence { source { id } } } } } } } } } } } }', 1],
    ['every kind of selection', '{ nodes(ids: ["office:CN", "agreement:pct"]) { names { text } evidence { source { name } } ... on Office { country { iso2 } agreements { totalCount edges { cursor role } } } } }', 1],
    ['fields of the schema need none', '{ __typename __schema { queryType { name } } }', 0],
    ['a skipped root needs none', '{ office(st3: "CN") @skip(if: true) { name } __typename }', 0],
  ])('%s', async (_, text, count) => {
    expect(await statementsOf(text)).toHaveLength(count);
  });
});

describe('the same shape is the same text', () => {
  const query = `query ($st3: String!, $first: Int!, $kinds: [AgreementKind!], $on: PartialDate) {
    office(st3: $st3) { agreements(first: $first, where: { agreementKind: { in: $kinds }, signedOn: { eq: $on } }) { nodes { title } } }
  }`;

  test('whatever the values of variables and however many', async () => {
    const [one] = await statementsOf(query, { st3: 'CN', first: 1, kinds: ['PPH'], on: '2017' });
    const [other] = await statementsOf(query, { st3: 'KH', first: 999, kinds: ['MOU', 'TREATY', 'PPH'], on: '2018-03-29' });
    expect(other?.text).toBe(one?.text);
    expect(other?.params).not.toEqual(one?.params);
  });

  test('whether values are literals or variables, and whatever the response names', async () => {
    const [byVariable] = await statementsOf('query ($id: ID!) { agreement(id: $id) { title } }', { id: 'agreement:pct' });
    const [byLiteral] = await statementsOf('{ renamed: agreement(id: "agreement:pct") { also: title } }');
    expect(byLiteral?.text).toBe(byVariable?.text);
  });

  test('wherever a cursor points', async () => {
    const page = 'query ($after: String) { countries(first: 2, after: $after, orderBy: [{ region: ASC }]) { pageInfo { endCursor } } }';
    const texts = new Set<string>();
    let after: unknown = null;
    for (let pages = 0; pages < 4; pages += 1) {
      const result = await executor.execute({ document: parse(page), variables: { after }, queryKey: 'pages' });
      after = (result.data as { countries: { pageInfo: { endCursor: string } } }).countries.pageInfo.endCursor;
      texts.add(sent.at(-1)?.text ?? '');
    }
    // The first page has no cursor: it is a shape of its own.
    expect(texts.size).toBe(2);
  });
});

/** Text that would do harm if it ever were part of a statement. */
const HOSTILE = [
  `'} ) DETACH DELETE n //`,
  '"; MATCH (n) DETACH DELETE n; //',
  '`]->() MATCH (x) DETACH DELETE x //',
  '\\u0027 OR 1=1 //',
  '$rel',
  '${process.exit()}',
  '\u0000\u0001',
  'Ω≈ç√∫˜µ≤ 国家知识产权局 🙂',
  '*/ RETURN 1 /*',
  '__proto__',
];

describe('no value of a request is in the text of a statement', () => {
  const fields: readonly (readonly [string, string])[] = [
    ['id of node', 'query ($v: ID!) { node(id: $v) { id } }'],
    ['identifier', 'query ($v: String!) { entity(scheme: $v, value: $v) { id } }'],
    ['natural key', 'query ($v: String!) { office(st3: $v) { id } }'],
    ['filter on the root', 'query ($v: String!) { agreements(where: { name: { eq: $v } }) { totalCount nodes { id } } }'],
    ['list in a filter', 'query ($v: String!) { agreements(where: { name: { in: [$v, "other"] } }) { totalCount nodes { id } } }'],
    ['filter on a relation', 'query ($v: String!) { office(st3: "CN") { agreements(where: { name: { eq: $v } }) { totalCount nodes { id } } } }'],
    ['part of a text', 'query ($v: String!) { agreements(where: { name: { contains: $v } }) { totalCount nodes { id } } }'],
    ['text in any case', 'query ($v: String!) { agreements(where: { name: { caseInsensitive: { startsWith: $v } } }) { totalCount nodes { id } } }'],
    ['filter on what is around, and on evidence', 'query ($v: String!) { agreements(where: { signatories: { some: { edge: { evidence: { none: { claim: { endsWith: $v } } } } } } }) { totalCount nodes { id } } }'],
    ['filter of an aggregate', 'query ($v: String!) { agreementsAggregate(where: { title: { gt: $v } }, groupBy: [status]) { count groups { keys { value } } } }'],
    ['filter on a relationship', 'query ($v: ID!) { office(st3: "CN") { agreements(where: { edge: { id: { eq: $v } } }) { totalCount nodes { id } } } }'],
  ];
  const cases = fields.flatMap(([name, text]) => HOSTILE.map((value): readonly [string, string, string] => [name, value, text]));

  test.each(cases)('%s: %j', async (_, value, text) => {
    const [byVariable] = await statementsOf(text, { v: value });
    const literal = text.replace(/^query [^{]*/, '').replaceAll('$v', JSON.stringify(value));
    const [byLiteral] = await statementsOf(literal);
    expect(byVariable?.text).not.toContain(value === '$rel' ? '$rel =' : value);
    expect(byLiteral?.text).toBe(byVariable?.text);
    expect(JSON.stringify(byVariable?.params)).toContain(JSON.stringify(value).slice(1, -1));
  });

  test.each(HOSTILE)('text of a search: %j', async (value) => {
    const document = 'query ($v: String!) { search(text: $v) { truncated hits { node { id } } } }';
    const [plain] = await statementsOf(document, { v: 'Cambodia' });
    const [hostile] = await statementsOf(document, { v: value });
    expect(hostile?.text).toBe(plain?.text);
    // What reaches the index is words: letters and digits between marks of our own.
    for (const [, query] of Object.values(hostile?.params ?? {}).flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : [])).filter(Array.isArray)) {
      expect(query).toMatch(/^(-?\(?\+words:(\([\p{L}\p{M}\p{N}]+\^9 [\p{L}\p{M}\p{N}]+\*( [\p{L}\p{M}\p{N}]+~[12])?\)|"[\p{L}\p{M}\p{N} ]+")\)? ?)*$/u);
    }
  });

  describe('a path expression', () => {
    const query = 'query ($expression: String!) { metapath(expression: $expression, first: 1) { paths { nodes { id } } } }';
    const about = (value: string): string => `Office -SIGNED-> Agreement{title: "${value.replace(/["\\]/g, '\\$&')}"} <-SIGNED- *`;

    test.each(HOSTILE)('a text in it: %j', async (value) => {
      const [plain] = await statementsOf(query, { expression: about('x') });
      const [hostile] = await statementsOf(query, { expression: about(value) });
      expect(hostile?.text).toBe(plain?.text);
    });

    test.each(['Office -SIGNED]->() DETACH DELETE n //-> Agreement', 'Office:`x` -SIGNED-> Agreement', 'Office -SIGNED-> Agreement{title: $rel}', 'Office -SIGNED-> Agreement} RETURN 1', 'Office -SIGNED*1..9-> Agreement', '__proto__ -constructor-> toString'])('anything else: %s', async (expression) => {
      const result = await executor.execute({ document: parse(query), variables: { expression }, queryKey: randomUUID() });
      expect(result.errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
      expect(sent).toEqual([]);
    });
  });

  test('values of a forged cursor', async () => {
    for (const value of HOSTILE) {
      const after = Buffer.from(JSON.stringify([1, 'Country', value])).toString('base64url');
      const [statement] = await statementsOf('query ($after: String) { countries(after: $after) { nodes { id } } }', { after });
      expect(statement?.text).not.toContain(value === '$rel' ? '$rel =' : value);
      expect(Object.values(statement?.params ?? {})).toContain(value);
    }
  });

  test('response names', async () => {
    const [plain] = await statementsOf('{ office(st3: "CN") { name } }');
    const [renamed] = await statementsOf('{ DETACH: office(st3: "CN") { DELETE_n: name } }');
    expect(renamed?.text).toBe(plain?.text);
  });
});
