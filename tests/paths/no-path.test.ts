/**
 * Why there is no path: what has to be left out, and what the graph cannot know. tests/property compares the relaxations with trying them out.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createExecutor } from '../../src/server/executor.js';
import { openGraph } from '../setup/graph.js';
import { SmallGraphs } from './small-graph.js';
import type { TestGraph } from '../setup/graph.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await openGraph();
}, 120_000);
afterAll(() => graph.close());

async function noPath(args: string, selection: string): Promise<unknown> {
  const { data, errors } = await graph.run(`{ paths(${args}) { paths { length } stoppedBy noPath { ${selection} } } }`);
  expect(errors).toBeUndefined();
  return (data as { paths: { noPath: unknown } }).paths.noPath;
}

const RELAXATIONS = 'relaxations { leftOut { argument isDefault } pathExists length } smallest { leftOut { argument } length } undetermined';

test('where there is a path, nothing is to be told', async () => {
  expect(await noPath('from: ["office:CN"], to: ["office:EA"], where: { only: [SIGNED] }', RELAXATIONS)).toBeNull();
});

test('one thing is enough: in 2017 CNIPA and the Eurasian office had signed nothing together', async () => {
  expect(await noPath('from: ["office:CN"], to: ["office:EA"], asOf: "2017", maxHops: 2, where: { only: [SIGNED] }', RELAXATIONS)).toEqual({
    relaxations: [
      { leftOut: [{ argument: 'where.only', isDefault: false }], pathExists: false, length: null },
      { leftOut: [{ argument: 'asOf', isDefault: false }], pathExists: true, length: 2 },
      { leftOut: [{ argument: 'maxHops', isDefault: false }], pathExists: false, length: null },
      { leftOut: [{ argument: 'where.kinds', isDefault: true }], pathExists: false, length: null },
    ],
    smallest: { leftOut: [{ argument: 'asOf' }], length: 2 },
    undetermined: false,
  });
});

test('two are needed, and more are not looked for', async () => {
  const args = 'from: ["office:CN"], to: ["office:EA"], asOf: "2017", maxHops: 2';
  expect(await noPath(`${args}, where: { only: [SIGNED], minSources: 50 }`, 'smallest { leftOut { argument } length } undetermined')).toEqual({ smallest: { leftOut: [{ argument: 'where.minSources' }, { argument: 'asOf' }], length: 2 }, undetermined: false });
  expect(await noPath(`${args}, where: { only: [SIGNED], minSources: 50, kinds: [COMPANY] }`, 'smallest { length } undetermined')).toEqual({ smallest: null, undetermined: true });
});

test('lists that are not known to be complete are named, with what is asked of them', async () => {
  const found = await noPath('from: ["office:CN"], to: ["office:KH"], where: { only: [PARTY_TO] }', 'openLists { hops fields of { id ... on Agreement { membersComplete } } }');
  const { openLists } = found as { openLists: readonly unknown[] };
  expect(openLists).toContainEqual({ hops: 1, fields: ['Agreement.parties'], of: { id: 'agreement:bri-ip-joint-initiative-2016', membersComplete: false } });
  for (const one of openLists) expect(one).toMatchObject({ of: { membersComplete: false } });
  // Nothing that is followed leads to a list of signatories or parties.
  expect(await noPath('from: ["office:CN"], to: ["office:EA"], maxHops: 1, where: { only: [ADMINISTERED_BY] }', 'openLists { hops }')).toEqual({ openLists: [] });
});

test('the nearest lists come first, as far as one that is missing in them would be near enough', async () => {
  const small = await SmallGraphs.open('no-path');
  await small.make(['office:A SIGNED agreement:1', 'office:C SIGNED agreement:1', 'office:C SIGNED agreement:2', 'office:B SIGNED agreement:9']);
  const openLists = async (args: string): Promise<unknown> => {
    const { paths } = await small.ask(`{ paths(${args}) { noPath { openLists { hops of { id } } } } }`);
    return (paths as { noPath: { openLists: unknown } }).noPath.openLists;
  };
  const [one, two, nine] = [{ hops: 1, of: { id: 'agreement:1' } }, { hops: 3, of: { id: 'agreement:2' } }, { hops: 1, of: { id: 'agreement:9' } }];
  expect(await openLists('from: ["office:A"], to: ["office:B"], maxHops: 4')).toEqual([one, nine, two]);
  expect(await openLists('from: ["office:A"], to: ["office:B"], maxHops: 3')).toEqual([one, nine]);
  expect(await openLists('from: ["office:A"], to: ["office:B"], maxHops: 1')).toEqual([]);
  expect(await openLists('from: ["agreement:1"], to: ["office:B"], maxHops: 1')).toEqual([{ ...one, hops: 0 }]);
  expect(await openLists('from: ["office:A"], to: ["office:B"], where: { kinds: [OFFICE] }')).toEqual([]);
  await small.close();
});

test('an id that nothing has is an error, as it is without the question why', async () => {
  const { errors } = await graph.run('{ paths(from: ["office:CN"], to: ["office:XX"]) { noPath { undetermined } } }');
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.message).toContain('"office:XX"');
});

test('both statements are shown where it is asked how the answer is found, and one without the question why', async () => {
  const executor = createExecutor({ catalog: graph.catalog, database: graph.database, timeoutMs: 60_000, maxCost: Infinity });
  const explained = async (selection: string): Promise<readonly (string | undefined)[]> => {
    const text = `{ paths(from: ["office:CN"], to: ["office:EA"], where: { only: [SIGNED] }) { complete ${selection} } }`;
    const { extensions } = await executor.execute({ document: parse(text), queryKey: text, explain: 'dry-run' });
    return (extensions?.explain ?? []).map(({ followUp }) => followUp?.cypher);
  };
  expect(await explained('')).toEqual([undefined]);
  expect((await explained('noPath { undetermined }')).join()).toContain('MATCH SHORTEST 1');
});
