/**
 * Searches that would never end: what was found until time was up is told, and that it is a part; the database is free again afterwards.
 *
 * Two offices that both signed 900 agreements: 900 paths of two hops, and hundreds of millions of walks of six that go back and forth between them,
 * none of which is a path.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SmallGraphs } from './small-graph.js';

const TIME_MS = 1_500;
/** For what ends by itself, however long Neo4j takes to plan it. */
const PATIENT_MS = 60_000;

let graphs: SmallGraphs;

beforeAll(async () => {
  graphs = await SmallGraphs.open('time');
  await graphs.make(['office:C SIGNED agreement:alone', ...Array.from({ length: 900 }, (_, index) => [`office:A SIGNED agreement:${index}`, `office:B SIGNED agreement:${index}`]).flat()]);
}, 120_000);
afterAll(() => graphs.close());

interface Found {
  readonly paths: readonly { readonly length: number }[];
  readonly complete: boolean;
  readonly stoppedBy: string | null;
  readonly tieBreak: string;
  readonly noPath: unknown;
}

async function find(args: string, timeoutMs = TIME_MS, ends = 'from: ["office:A"], to: ["office:B"]'): Promise<Found> {
  const { paths } = await graphs.ask(`{ paths(${ends}, ${args}) { paths { length } complete stoppedBy tieBreak noPath { undetermined } } }`, timeoutMs);
  return paths as Found;
}

test('what was found is told, with TIME', async () => {
  // Plans the statement, and finds nobody to ask about: on a busy machine that alone takes longer than there is time.
  await find('maxHops: 6, first: 100', PATIENT_MS, 'from: ["office:nobody"], to: ["office:B"]').catch(() => undefined);
  const { paths, ...told } = await find('maxHops: 6, first: 100');
  expect(paths).toHaveLength(100);
  expect(told).toEqual({ complete: false, stoppedBy: 'TIME', tieBreak: 'ENGINE', noPath: null });
});

test('so it is where nothing was found: that is not to say that there is nothing, so that nothing explains it', async () => {
  const found = await find('minHops: 5, maxHops: 7');
  expect(found).toEqual({ paths: [], complete: false, stoppedBy: 'TIME', tieBreak: 'ORDER', noPath: null });
});

test('what needs no more than the shortest is complete all the same', async () => {
  expect(await find('mode: ALL_SHORTEST, first: 100, maxHops: 2', PATIENT_MS)).toMatchObject({ complete: false, stoppedBy: 'LIMIT', tieBreak: 'ORDER' });
  expect(await graphs.ask('{ distance(from: "office:A", to: "office:B", maxHops: 8) pathExists(from: "office:A", to: "office:B", maxHops: 8) }')).toEqual({ distance: 2, pathExists: true });
});

test('why there is none is told as far as time allowed', async () => {
  const why = (from: string, timeoutMs?: number) => graphs.ask(`{ paths(from: ["${from}"], to: ["office:B"], minHops: 3, maxHops: 3) {
    stoppedBy noPath { relaxations { leftOut { argument } pathExists length } smallest { length } undetermined openLists { hops } }
  } }`, timeoutMs);
  // Plans both statements, with an office that nothing leads to.
  await why('office:C', 4 * TIME_MS);
  // The first statement and the first row of the second come to an end, on a busy machine too.
  expect(await why('office:A', 4 * TIME_MS)).toEqual({
    paths: {
      stoppedBy: 'MAX_HOPS',
      noPath: {
        relaxations: [
          { leftOut: [{ argument: 'minHops' }], pathExists: true, length: 2 },
          // There are walks of six hops, and no path among them.
          ...['maxHops', 'where.direction', 'where.kinds'].map((argument) => ({ leftOut: [{ argument }], pathExists: null, length: null })),
        ],
        smallest: { length: 2 },
        undetermined: true,
        openLists: null,
      },
    },
  });
});

test('of several pairs none is told before all were searched', async () => {
  expect(await find('maxHops: 6, first: 5', TIME_MS, 'from: ["office:A", "agreement:1"], to: ["office:B"]')).toMatchObject({ paths: [], complete: false, stoppedBy: 'TIME' });
});

test('a search that was stopped keeps no processor, and the next is answered', async () => {
  const endless = find('maxHops: 7, first: 1, minHops: 3', 2 * TIME_MS);
  while ((await graphs.running()) === 0) await sleep(10);
  await endless;
  for (let round = 0; round < 3; round += 1) {
    expect(await find('maxHops: 7, first: 1, minHops: 3')).toMatchObject({ stoppedBy: 'TIME' });
    expect(await graphs.ask('{ pathExists(from: "office:A", to: "office:B", maxHops: 2) }')).toEqual({ pathExists: true });
  }
  expect(await graphs.running()).toBe(0);
});
