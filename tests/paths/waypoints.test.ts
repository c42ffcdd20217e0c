/**
 * Paths that have to pass something: in the order given or in any, and never by a way that is no path.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SmallGraphs } from './small-graph.js';

let graphs: SmallGraphs;

beforeAll(async () => {
  graphs = await SmallGraphs.open();
}, 120_000);
afterAll(() => graphs.close());

interface Told {
  readonly paths: readonly { readonly nodes: readonly { readonly id: string }[] }[];
  readonly complete: boolean;
  readonly stoppedBy: string | null;
}

/** From office:A to office:Z. */
async function find(where: string, args = ''): Promise<{ readonly paths: readonly string[]; readonly complete: boolean; readonly stoppedBy: string | null }> {
  const { paths } = await graphs.ask(`{ paths(from: ["office:A"], to: ["office:Z"], first: 100, where: { ${where} } ${args}) { paths { nodes { id } } complete stoppedBy } }`);
  const told = paths as Told;
  return { ...told, paths: told.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' ')) };
}

const signed = (line: string): readonly string[] => line.split(', ').map((pair) => pair.split(' ').join(' SIGNED agreement:'));

test('what is passed is passed in the order given, or in any', async () => {
  await graphs.make(signed('office:A 1, office:B 1, office:B 2, office:C 2, office:C 3, office:Z 3, office:A 4, office:C 4, office:B 5, office:Z 5, office:A 6, office:Z 6'));
  const through = 'office:A agreement:1 office:B agreement:2 office:C agreement:3 office:Z';
  const back = 'office:A agreement:4 office:C agreement:2 office:B agreement:5 office:Z';
  expect(await find('via: { ids: ["office:B", "office:C"] }')).toEqual({ paths: [through, back], complete: true, stoppedBy: 'MAX_HOPS' });
  expect((await find('via: { ids: ["office:C", "office:B"], inOrder: true }')).paths).toEqual([back]);
  expect((await find('via: { ids: ["office:B", "agreement:2", "office:C"], inOrder: true }')).paths).toEqual([through]);
  expect((await find('via: { ids: ["office:B", "office:C"] }', 'maxHops: 5')).paths).toEqual([]);
  expect((await find('via: { ids: ["office:B"] }', 'mode: ALL_SHORTEST')).paths).toEqual(['office:A agreement:1 office:B agreement:5 office:Z']);
});

test('a walk that comes back to pass it is no path', async () => {
  await graphs.make(signed('office:A 1, office:Z 1, office:B 1'));
  expect(await find('via: { ids: ["office:B"] }')).toEqual({ paths: [], complete: true, stoppedBy: 'MAX_HOPS' });
  expect(await graphs.ask('{ distance(from: "office:A", to: "office:Z", where: { via: { ids: ["office:B"] } }) pathExists(from: "office:A", to: "office:Z", where: { via: { ids: ["office:B"] } }) }')).toEqual({ distance: null, pathExists: false });
});

test('it is passed whatever is asked of others', async () => {
  await graphs.make(['claim:c CONCERNS office:A', 'claim:c CONCERNS office:Z', ...signed('office:A 1, office:B 1, office:Z 1')]);
  expect((await find('via: { ids: ["claim:c"] }')).paths).toEqual(['office:A claim:c office:Z']);
  expect((await find('kinds: [OFFICE], maxDegree: 1, via: { ids: ["agreement:1"] }')).paths).toEqual(['office:A agreement:1 office:Z']);
});

test('one of many ways is found without trying the others, and what is longer than was asked for is not told', async () => {
  const offices = Array.from({ length: 12 }, (_, index) => `office:M${index}`);
  const everyPair = offices.flatMap((one, index) => offices.slice(index + 1).map((other) => `${one} COMPETENT_FOR ${other}`));
  await graphs.make([...everyPair, 'office:A COMPETENT_FOR office:M0', 'office:M11 COMPETENT_FOR office:Z', 'office:M0 SIGNED agreement:far', 'office:N SIGNED agreement:far', 'office:N COMPETENT_FOR office:M11']);
  const told = await find('direction: [], via: { ids: ["office:N"] }', 'maxHops: 5');
  expect(told).toEqual({ paths: ['office:A office:M0 agreement:far office:N office:M11 office:Z'], complete: true, stoppedBy: 'MAX_HOPS' });
});
