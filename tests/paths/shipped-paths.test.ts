/**
 * Paths in the shipped graph: what a reader of the two articles may ask, and that each type of relationship can be searched by.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';

interface ShownPath {
  readonly length: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly hops: readonly { readonly relationships: readonly { readonly id: string; readonly type: string }[]; readonly relationship: { readonly type: string }; readonly forward: boolean }[];
}

let graph: TestGraph;
let executor: GraphExecutor;

beforeAll(async () => {
  graph = await openGraph();
  // Cold plans on a busy machine; this is no test of speed.
  executor = createExecutor({ catalog: graph.catalog, database: graph.database, timeoutMs: 60_000, maxCost: Infinity });
}, 120_000);
afterAll(() => graph.close());

async function find(args: string, variables: Readonly<Record<string, unknown>> = {}, declared = ''): Promise<readonly ShownPath[]> {
  const shown = 'paths { length nodes { id } hops { relationship { type } relationships { id type } forward } }';
  const { paths } = await run(`query Paths${declared} { paths(${args}) { ${shown} } }`, variables);
  return (paths as { paths: readonly ShownPath[] }).paths;
}

async function run(text: string, variables: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  const { data, errors } = await executor.execute({ document: parse(text), variables, queryKey: text });
  expect(errors).toBeUndefined();
  return data ?? {};
}

function idsOf({ nodes }: ShownPath): readonly string[] {
  return nodes.map(({ id }) => id);
}

describe('offices', () => {
  test('CNIPA to Cambodia is one hop: it searches for what is filed there', async () => {
    const [first] = await find('from: ["office:CN"], to: ["office:KH"]');
    expect(first).toMatchObject({ length: 1, hops: [{ relationship: { type: 'COMPETENT_FOR' }, forward: true }] });
  });

  test('CNIPA to Poland is two hops through what they signed, and authorities in common come after it', async () => {
    const [first] = await find('from: ["office:CN"], to: ["office:PL"]');
    expect(first && idsOf(first)).toEqual(['office:CN', 'agreement:pph-cn-pl', 'office:PL']);
    const both = await find('from: ["office:CN"], to: ["office:PL"], maxHops: 2, where: { direction: [] }');
    expect(both.map(idsOf)).toEqual([['office:CN', 'agreement:pph-cn-pl', 'office:PL'], ['office:CN', 'office:EP', 'office:PL']]);
  });

  test.each([['2017', false], ['2018-03-31', false], ['2018-04-01', true], ['2018', true]])('CNIPA and the Eurasian office by what they both signed, as of %s: %s', async (asOf, isThere) => {
    const { pathExists } = await run('query ($asOf: PartialDate) { pathExists(from: "office:CN", to: "office:EA", maxHops: 2, where: { only: [SIGNED] }, asOf: $asOf) }', { asOf });
    expect(pathExists).toBe(isThere);
    const paths = await find('from: ["office:CN"], to: ["office:EA"], maxHops: 2, where: { only: [SIGNED] }, asOf: $asOf', { asOf }, '($asOf: PartialDate)');
    expect(paths.map(idsOf)).toEqual(isThere ? [['office:CN', 'agreement:pph-cn-ea', 'office:EA']] : []);
  });
});

test('of China and Cambodia, what ties just a few comes before the conventions of the world', async () => {
  const ids = (await find('from: ["country:CN"], to: ["country:KH"], first: 100, maxHops: 2')).map((path) => idsOf(path)[1]);
  const few = ['agreement:patent-validation-cn-kh', 'company:chmc', 'agreement:hague-1999', 'agreement:paris'];
  expect(ids.filter((id) => few.includes(id ?? ''))).toEqual(few);
});

test('the renewal of an agreement does three things to it, and is one path', async () => {
  const [first, ...others] = await find('from: ["agreement:cnipa-wipo-bri-renewal"], to: ["agreement:cnipa-wipo-bri-2017"], maxHops: 1');
  expect(first?.hops.map(({ relationships }) => relationships.length)).toEqual([3]);
  expect(others).toEqual([]);
});

test('each relationship type can be searched by, without a word of code', async () => {
  const types = graph.catalog.enums.get('RelationshipType')?.values ?? [];
  expect(types.length).toBeGreaterThan(20);
  for (const type of types) {
    const text = 'MATCH (c:Current) MATCH (a:Entity {rel: c.rel})-[r]->(b:Entity) WHERE type(r) = $type AND a <> b RETURN a.id, b.id, r.id ORDER BY r.id LIMIT 1';
    const [from, to, id] = await graph.database.read({ text, params: { type } }, { timeoutMs: 10_000 });
    const ends = from === undefined ? { from: 'office:CN', to: 'office:KH' } : { from, to };
    for (const way of ['OUT', 'IN']) {
      const [a, b] = way === 'OUT' ? [ends.from, ends.to] : [ends.to, ends.from];
      const paths = await find('from: [$a], to: [$b], maxHops: 1, where: { only: [$type], direction: [] }', { a, b, type }, '($a: ID!, $b: ID!, $type: RelationshipType!)');
      expect(paths.flatMap(({ hops }) => hops.map(({ relationship }) => relationship.type))).toEqual(from === undefined ? [] : [type]);
      expect(paths.flatMap(({ hops }) => hops.flatMap(({ relationships }) => relationships.map((one) => one.id))).includes(String(id))).toBe(from !== undefined);
    }
  }
});

test('whatever is searched, no path meets a node twice', async () => {
  const paths = await find('from: ["office:CN", "country:CN", "org:wipo"], to: ["office:KH", "country:KH", "company:haier"], first: 100, maxHops: 5, minHops: 3');
  expect(paths.length).toBe(100);
  for (const path of paths) expect(new Set(idsOf(path)).size).toBe(path.length + 1);
});
