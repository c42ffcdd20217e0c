/**
 * Searches that would never end: what was found until time was up is told, and that it is a part; the database is free again afterwards.
 *
 * Two offices that both signed 900 agreements: 900 paths of two hops, and hundreds of millions of walks of six that go back and forth between them,
 * none of which is a path.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { SmallGraphs } from './small-graph.js';

const TIME_MS = 1_500;

let graphs: SmallGraphs;

beforeAll(async () => {
  graphs = await SmallGraphs.open();
  await graphs.make(Array.from({ length: 900 }, (_, index) => [`office:A SIGNED agreement:${index}`, `office:B SIGNED agreement:${index}`]).flat());
}, 120_000);
afterAll(() => graphs.close());

/** The first statement of a shape has to be planned, which takes longer than a search. */
beforeEach(() => graphs.ask('{ distance(from: "office:A", to: "office:B", maxHops: 1) }'));

interface Found {
  readonly paths: readonly { readonly length: number }[];
  readonly complete: boolean;
  readonly stoppedBy: string | null;
  readonly tieBreak: string;
  readonly noPath: unknown;
}

async function find(args: string, ends = 'from: ["office:A"], to: ["office:B"]'): Promise<Found> {
  const { paths } = await graphs.ask(`{ paths(${ends}, ${args}) { paths { length } complete stoppedBy tieBreak noPath { undetermined } } }`, TIME_MS);
  return paths as Found;
}

test('what was found is told, with TIME', async () => {
  const { paths, ...told } = await find('maxHops: 6, first: 100');
  expect(paths).toHaveLength(100);
  expect(told).toEqual({ complete: false, stoppedBy: 'TIME', tieBreak: 'ENGINE', noPath: null });
});

test('so it is where nothing was found: that is not to say that there is nothing, so that nothing explains it', async () => {
  const found = await find('minHops: 5, maxHops: 7');
  expect(found).toEqual({ paths: [], complete: false, stoppedBy: 'TIME', tieBreak: 'ORDER', noPath: null });
});

test('what needs no more than the shortest is complete all the same', async () => {
  expect(await find('mode: ALL_SHORTEST, first: 100, maxHops: 2')).toMatchObject({ complete: false, stoppedBy: 'LIMIT', tieBreak: 'ORDER' });
  expect(await graphs.ask('{ distance(from: "office:A", to: "office:B", maxHops: 8) pathExists(from: "office:A", to: "office:B", maxHops: 8) }', TIME_MS)).toEqual({ distance: 2, pathExists: true });
});

test('of several pairs none is told before all were searched', async () => {
  expect(await find('maxHops: 6, first: 5', 'from: ["office:A", "agreement:1"], to: ["office:B"]')).toMatchObject({ paths: [], complete: false, stoppedBy: 'TIME' });
});

test('a search that was stopped keeps no processor, and the next is answered', async () => {
  for (let round = 0; round < 3; round += 1) {
    expect(await find('maxHops: 7, first: 1, minHops: 3')).toMatchObject({ stoppedBy: 'TIME' });
    expect(await graphs.ask('{ pathExists(from: "office:A", to: "office:B", maxHops: 2) }', TIME_MS)).toEqual({ pathExists: true });
  }
  expect(await graphs.searching()).toBe(0);
});
