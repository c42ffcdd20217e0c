/**
 * Texts of characters from both sides of the surrogates stand in one order, by code point: for filters and for pages, whether an index answers
 * or Neo4j compares, which it does by UTF-16.
 *
 * TEXTS_SEED repeats a run.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import { compareByCodePoint } from '../differential/naive-values.js';
import { SeededRandom } from '../differential/seeded-random.js';
import { openGraph } from '../setup/graph.js';
import { RELEASES } from './releases.js';
import { deletePathGraphs, readingRelease, writePathGraphs } from './write-path-graphs.js';

const SEED = Number(process.env['TEXTS_SEED'] ?? Date.now() % 1_000_000);
const CHARACTERS = ['a', '\uD7FF', '\uE000', '！', '\uFFFF', '\u{10000}', '😀', '\u{10FFFF}'];
const PEOPLE = 120;
const PAGE = 23;

let shipped: Awaited<ReturnType<typeof openGraph>>;
let executor: GraphExecutor;
/** Sorted as they have to be. */
let people: readonly { readonly id: string; readonly name: string }[];
let values: readonly string[];

beforeAll(async () => {
  shipped = await openGraph();
  const random = new SeededRandom(SEED);
  const text = (): string => Array.from({ length: random.below(5) }, () => random.pick(CHARACTERS)).join('');
  const made = Array.from({ length: PEOPLE }, (_, index) => ({ id: `person:${index}`, type: 'Person', kind: 'PERSON', name: text() }));
  people = made.sort((a, b) => compareByCodePoint(a.name, b.name) || compareByCodePoint(a.id, b.id));
  values = [...CHARACTERS, ...Array.from({ length: 8 }, text)];
  await deletePathGraphs(shipped.database.driver, [RELEASES.texts]);
  await writePathGraphs(shipped.database.driver, RELEASES.texts, [{ nodes: made, relationships: [] }], []);
  executor = createExecutor({ catalog: shipped.catalog, database: readingRelease(shipped.database, RELEASES.texts), timeoutMs: 60_000, maxCost: Infinity });
}, 120_000);

afterAll(async () => {
  await deletePathGraphs(shipped.database.driver, [RELEASES.texts]);
  await shipped.close();
}, 60_000);

async function ask<Data>(text: string, variables: Readonly<Record<string, unknown>>): Promise<Data> {
  const document = parse(text);
  expect(validate(shipped.catalog.schema, document)).toEqual([]);
  const { data, errors } = await executor.execute({ document, variables, queryKey: text });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)) as Data;
}

describe(`TEXTS_SEED=${SEED}`, () => {
  const OPERATORS = { gt: (order: number) => order > 0, gte: (order: number) => order >= 0, lt: (order: number) => order < 0, lte: (order: number) => order <= 0 };
  // Neo4j plans a statement anew for parameters of another size, so that each of these takes seconds.
  const FILTERS = [
    ['of the root, in an index', 'name: { OPERATOR: $value }', ['gt', 'gte', 'lt', 'lte']],
    ['of what is around, without one', 'names: { some: { text: { OPERATOR: $value } } }', ['gt', 'lte']],
    ['that must not hold', 'NOT: { names: { none: { text: { OPERATOR: $value } } } }', ['gte', 'lt']],
  ] as const;

  test.each(FILTERS.flatMap(([name, where, operators]) => operators.map((operator) => [name, operator, where, OPERATORS[operator]] as const)))('a filter %s: %s', async (_, operator, where, holds) => {
    const query = `query ($value: String) { people(first: 1000, where: { ${where.replace('OPERATOR', operator)} }, orderBy: [{ name: ASC }]) { totalCount nodes { id } } }`;
    for (const value of values) {
      const { people: found } = await ask<{ people: { totalCount: number; nodes: readonly { id: string }[] } }>(query, { value });
      const expected = people.filter((person) => holds(compareByCodePoint(person.name, value)));
      expect([value, found.totalCount, found.nodes.map(({ id }) => id)]).toEqual([value, expected.length, expected.map(({ id }) => id)]);
    }
  });

  test.each([
    ['name: ASC', ''], ['name: DESC', ''], ['name: ASC', ', { relationships: { count: DESC } }'], ['name: DESC', ', { relationships: { count: DESC } }'],
  ])('pages by %s%s, forward and backward', async (first, others) => {
    const expected = (first.endsWith('ASC') ? people : people.toReversed()).map(({ id }) => id);
    for (const [size, cursor, at] of [['first', 'after', 'endCursor'], ['last', 'before', 'startCursor']] as const) {
      const query = `query ($cursor: String) { people(${size}: ${PAGE}, ${cursor}: $cursor, orderBy: [{ ${first} }${others}]) { nodes { id } pageInfo { ${at} } } }`;
      const met: string[] = [];
      for (let position: string | null = null, length = PAGE; length > 0; ) {
        const { people: page }: { people: { nodes: readonly { id: string }[]; pageInfo: Readonly<Record<string, string | null>> } } = await ask(query, { cursor: position });
        length = page.nodes.length;
        position = page.pageInfo[at] ?? null;
        const ids = page.nodes.map(({ id }) => id);
        if (size === 'first') met.push(...ids);
        else met.unshift(...ids);
      }
      expect(met).toEqual(expected);
    }
  });

  test('a text may be as long as one in the data, and end in half a character', async () => {
    const query = 'query ($value: String) { people(where: { name: { gt: $value } }) { totalCount } }';
    for (const value of ['国家知识产权局，'.repeat(500), '\uE000\uD800']) {
      const expected = people.filter(({ name }) => compareByCodePoint(name, value.replace('\uD800', '\uFFFD')) > 0).length;
      expect(await ask(query, { value })).toEqual({ people: { totalCount: expected } });
    }
  });
});
