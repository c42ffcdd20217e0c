/**
 * Paths in random graphs: what the API tells is what trying every way finds, in every mode and under every filter.
 *
 * PATHS_SEED repeats a run, PATHS_RUNS says of how many graphs. A question that is answered wrongly is made smaller before it is shown. All
 * graphs are written into one release; another one has other graphs under the same ids.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SeededRandom } from '../differential/seeded-random.js';
import { someAtOnce } from '../differential/some-at-once.js';
import { askBridges, askYears } from './ask-bridges.js';
import { askDistances, askNoPath, askPaths } from './ask-paths.js';
import { pathsDifference } from './difference.js';
import { expectedDistance, expectedPaths } from './expected-answer.js';
import { expectedBridges, expectedYears } from './expected-bridges.js';
import type { TwoEnds } from './expected-bridges.js';
import { expectedNoPath } from './expected-no-path.js';
import type { PathGraph, PathNarrowing, PathQuestion } from './path-graph.js';
import { randomDistances, randomQuestion, randomShape } from './random-path-question.js';
import { smallestQuestion } from './smaller-question.js';
import { openRandomGraphs } from './random-graphs.js';
import type { RandomGraphs } from './random-graphs.js';
import { RELEASES } from './releases.js';

const SEED = Number(process.env.PATHS_SEED ?? Date.now() % 1_000_000);
const RUNS = Number(process.env.PATHS_RUNS ?? 300);
/** Shapes of questions in a run: each costs Neo4j a plan. */
const SHAPES = 24;
const QUESTIONS_OF_EACH_GRAPH = 3;
const MOST_FOR_WALKS = 28;
/** More than one, so that the server and this process both have work. */
const AT_ONCE = 4;

let opened: RandomGraphs;

beforeAll(async () => {
  opened = await openRandomGraphs([RELEASES.paths, RELEASES.otherPaths], SEED, RUNS, 'g');
}, 120_000);

afterAll(() => opened.close(), 60_000);

describe(`${RUNS} random graphs, PATHS_SEED=${SEED}`, () => {
  test('paths: the same ones, in the same order, and the same is said of them', async () => {
    const random = new SeededRandom(SEED + 1);
    const shapes = Array.from({ length: SHAPES }, () => randomShape(random, opened.catalog));
    const asked = opened.graphs.flatMap((graph) => Array.from({ length: QUESTIONS_OF_EACH_GRAPH }, () => ({ graph, question: randomQuestion(random, random.pick(shapes), graph) })))
      .filter(({ graph, question }) => hasFewWalks(graph, question));
    expect(await firstDifference(asked, ({ graph, question }) => difference(graph, question))).toBeUndefined();
  }, 60_000 + RUNS * 1_000);

  test('noPath: what has to be left out for a path, as trying it tells', async () => {
    const random = new SeededRandom(SEED + 3);
    const kinds = opened.catalog.enums.get('EntityKind')?.values ?? [];
    const shapes = Array.from({ length: SHAPES / 2 }, () => randomShape(random, opened.catalog, [2, 3, 4]));
    // Up to 8 hops are looked for here. Where the shortest walk may not do, because it is no path or goes a wrong way, Neo4j goes through all walks: in the densest graphs for minutes.
    const asked = opened.graphs.map((graph) => ({ graph, question: randomQuestion(random, random.pick(shapes), graph) }))
      .filter(({ graph, question: { minHops, where } }) => graph.relationships.length <= MOST_FOR_WALKS || (minHops === 1 && !where?.via && !where?.direction?.length));
    let without = 0;
    const differing = await firstDifference(asked, async ({ graph, question }) => {
      const isThere = expectedPaths(opened.catalog, graph, question).all.length > 0;
      if (!isThere) without += 1;
      const expected = JSON.stringify(isThere ? null : expectedNoPath(graph, question, kinds));
      const told = JSON.stringify(await askNoPath(opened.executor, question));
      return told === expected ? undefined : `asked: ${JSON.stringify(question)}\nthere is ${expected}\ntold was ${told}`;
    });
    expect(differing).toBeUndefined();
    expect(without).toBeGreaterThan(RUNS / 10);
  }, 60_000 + RUNS * 2_000);

  test('bridges: what is on every path', async () => {
    const asked = betweenTwo(SEED + 4);
    const differing = await firstDifference(asked, async ({ graph, question }) => comparison(question, expectedBridges(graph, question), await askBridges(opened.executor, question)));
    expect(differing).toBeUndefined();
    expect(asked.some(({ graph, question }) => expectedBridges(graph, question).entities.length > 0)).toBe(true);
  }, 60_000 + RUNS * 1_000);

  test('distanceOverTime: how far it was in each year, and what changed that', async () => {
    const years = Array.from({ length: 10 }, (_, index) => 2013 + index);
    // Years say when, and waypoints cannot be asked over years.
    const asked = betweenTwo(SEED + 5).map(({ graph, question: { from, to, maxHops, where = {} } }) => ({
      graph,
      question: { from, to, maxHops, where: Object.fromEntries(Object.entries(where).filter(([name]) => name !== 'via')) },
    }));
    const differing = await firstDifference(asked, async ({ graph, question }) => comparison(question, expectedYears(graph, question, years), await askYears(opened.executor, question, years)));
    expect(differing).toBeUndefined();
    expect(asked.some(({ graph, question }) => expectedYears(graph, question, years).some(({ change }) => change === 'LONGER'))).toBe(true);
  }, 60_000 + RUNS * 1_000);

  test('distance, pathExists and distances: the length of the shortest path, if there is one', async () => {
    const random = new SeededRandom(SEED + 2);
    const shapes = Array.from({ length: SHAPES / 2 }, () => randomShape(random, opened.catalog));
    const asked = opened.graphs.map((graph) => ({ graph, question: randomDistances(random, random.pick(shapes), graph) }))
      .filter(({ graph, question }) => hasFewWalks(graph, question));
    const differing = await firstDifference(asked, async ({ graph, question }) => {
      const { from, to, maxHops } = question;
      const distances = from.flatMap((a) => to.map((b) => ({ from: a, to: b, length: expectedDistance(graph, a, b, maxHops, question) })));
      const distance = distances[0]?.length ?? null;
      const expected = JSON.stringify({ distance, pathExists: distance !== null, distances });
      const told = JSON.stringify(await askDistances(opened.executor, question));
      return told === expected ? undefined : `asked: ${JSON.stringify(question)}\nthere is ${expected}\ntold was ${told}`;
    });
    expect(differing).toBeUndefined();
  }, 60_000 + RUNS * 1_000);
});

/** Through waypoints the shortest walk may be no path: in the densest graphs Neo4j goes through walks for minutes, for each pair of ends and each order. */
function hasFewWalks({ relationships }: PathGraph, { where }: PathNarrowing): boolean {
  return !where?.via || relationships.length <= MOST_FOR_WALKS;
}

/** A question between two entities of each graph. */
function betweenTwo(seed: number): readonly { readonly graph: PathGraph; readonly question: TwoEnds }[] {
  const random = new SeededRandom(seed);
  const shapes = Array.from({ length: SHAPES / 2 }, () => ({ ...randomShape(random, opened.catalog), hasSets: false }));
  return opened.graphs.map((graph) => {
    const { from: [from = ''], to: [to = ''], maxHops, where, asOf } = randomQuestion(random, random.pick(shapes), graph);
    return { graph, question: { from, to, maxHops, ...(where && { where }), ...(asOf !== undefined && { asOf }) } };
  }).filter(({ graph, question }) => hasFewWalks(graph, question));
}

function comparison(question: object, expected: unknown, told: unknown): string | undefined {
  const [is, said] = [expected, told].map((one) => JSON.stringify(one));
  return is === said ? undefined : `asked: ${JSON.stringify(question)}\nthere is ${is ?? ''}\ntold was ${said ?? ''}`;
}

/** One is enough to look at. */
async function firstDifference<Asked>(asked: readonly Asked[], differenceOf: (one: Asked) => Promise<string | undefined>): Promise<string | undefined> {
  let found: string | undefined;
  const compared = someAtOnce(AT_ONCE, asked, async (one) => {
    if (found === undefined) found = (await differenceOf(one)) ?? found;
  });
  await Promise.all(compared.values());
  return found;
}

async function difference(graph: PathGraph, question: PathQuestion): Promise<string | undefined> {
  const differenceOf = async (one: PathQuestion): Promise<string | undefined> => pathsDifference(opened.catalog, graph, one, await askPaths(opened.executor, one));
  const found = await differenceOf(question);
  if (found === undefined) return undefined;
  const smallest = await smallestQuestion(question, async (smaller) => (await differenceOf(smaller)) !== undefined);
  return (await differenceOf(smallest)) ?? found;
}
