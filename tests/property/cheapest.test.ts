/**
 * The cheapest paths in random graphs: what the API tells, and what it says of it, is what trying every way finds, for every preset of costs and
 * under every filter that there is.
 *
 * PATHS_SEED repeats a run, PATHS_RUNS says of how many graphs.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { Projections } from '../../src/analysis/projections.js';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import { SeededRandom } from '../differential/seeded-random.js';
import { someAtOnce } from '../differential/some-at-once.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';
import { faultsOf } from './expected-cheapest.js';
import type { CheapestQuestion, Cost, ToldCheapest } from './expected-cheapest.js';
import type { PathGraph } from './path-graph.js';
import { ownPrefix, projectedRelease } from './projected-release.js';
import { EVIDENCE, randomPathGraph } from './random-path-graph.js';
import { randomQuestion, randomShape } from './random-path-question.js';
import type { QuestionShape } from './random-path-question.js';
import { RELEASES } from './releases.js';
import { deletePathGraphs, writePathGraphs } from './write-path-graphs.js';

const SEED = Number(process.env.PATHS_SEED ?? Date.now() % 1_000_000);
const RUNS = Number(process.env.PATHS_RUNS ?? 300);
const SHAPES = 12;
const RELEASE = RELEASES.cheapest;
const AT_ONCE = 4;

const CHEAPEST = parse(`query ($from: [ID!]!, $to: [ID!]!, $first: Int!, $minHops: Int!, $maxHops: Int!, $where: PathFilter, $cost: PathCostPreset) {
  paths(mode: CHEAPEST, from: $from, to: $to, first: $first, minHops: $minHops, maxHops: $maxHops, where: $where, cost: $cost) {
    paths { cost length nodes { id } hops { from { id } to { id } relationships { id } } }
    complete
    stoppedBy
    tieBreak
  }
}`);

let shipped: TestGraph;
let executor: GraphExecutor;
let projections: Projections;
let graphs: readonly PathGraph[] = [];

beforeAll(async () => {
  shipped = await openGraph();
  const { catalog } = shipped;
  const database = projectedRelease(shipped.database, RELEASE);
  projections = new Projections(catalog, database, ownPrefix());
  executor = createExecutor({ catalog, database, timeoutMs: 60_000, maxCost: Infinity, projections });
  const random = new SeededRandom(SEED);
  graphs = Array.from({ length: RUNS }, (_, index) => randomPathGraph(random, catalog, `g${index}`));
  await deletePathGraphs(shipped.database.driver, [RELEASE]);
  await writePathGraphs(shipped.database.driver, RELEASE, graphs, EVIDENCE);
}, 120_000);

afterAll(async () => {
  await projections.close();
  await deletePathGraphs(shipped.database.driver, [RELEASE]);
  await shipped.close();
}, 60_000);

describe(`${RUNS} random graphs, PATHS_SEED=${SEED}`, () => {
  test.each(['HOPS', 'HUB_AVERSE', 'WELL_SOURCED'] as const)('%s', async (cost) => {
    const random = new SeededRandom(SEED + cost.length);
    const shapes = Array.from({ length: SHAPES }, () => narrowed(randomShape(random, shipped.catalog)));
    const asked = graphs.map((graph) => ({ graph, question: randomCheapest(random, random.pick(shapes), graph, cost) }));
    let first: string | undefined;
    const compared = someAtOnce(AT_ONCE, asked, async ({ graph, question }) => {
      if (first !== undefined) return;
      const told = await ask(question);
      const faults = faultsOf(shipped.catalog, graph, question, told);
      if (faults.length > 0) first = describeFault(graph, question, told, faults);
    });
    await Promise.all(compared.values());
    expect(first).toBeUndefined();
  }, 60_000 + RUNS * 1_000);
});

/** What narrows a search in this mode. */
function narrowed(shape: QuestionShape): QuestionShape {
  const { only, except, direction } = shape.fixed;
  const fixed = { ...(only && { only }), ...(except && { except }), ...(direction && { direction }) };
  return { ...shape, filters: new Set([...shape.filters].filter((name) => ['types', 'direction', 'without'].includes(name))), fixed };
}

function randomCheapest(random: SeededRandom, shape: QuestionShape, graph: PathGraph, cost: Cost): CheapestQuestion {
  const { from, to, first, minHops, maxHops, where } = randomQuestion(random, shape, graph);
  const question = { from, to, first, minHops, maxHops, cost, ...(where && { where }) };
  const ends = [...from, ...to];
  const inner = graph.nodes.filter(({ id }) => !ends.includes(id)).map(({ id }) => id);
  // As many as may be left out at once, sometimes.
  return random.chance(10) ? { ...question, where: { ...where, without: random.some(inner, 10) } } : question;
}

async function ask(question: CheapestQuestion): Promise<ToldCheapest> {
  const { data, errors } = await executor.execute({ document: CHEAPEST, variables: { ...question }, queryKey: 'cheapest' });
  if (errors) throw new Error(`${errors.map(String).join('\n')}\nasked: ${JSON.stringify(question)}`);
  const { paths, ...rest } = (data as { paths: Omit<ToldCheapest, 'paths'> & { paths: readonly { cost: number; nodes: readonly { id: string }[] }[] } }).paths;
  return { ...rest, paths: paths.map(({ cost, nodes }) => ({ cost, nodes: nodes.map(({ id }) => id) })) };
}

function describeFault(graph: PathGraph, question: CheapestQuestion, told: ToldCheapest, faults: readonly string[]): string {
  return [
    `asked: ${JSON.stringify(question)}`,
    ...graph.nodes.map(({ id, kind }) => `  ${id} ${kind}`),
    ...graph.relationships.map((one) => `  ${one.start} -[${one.type} ${one.id}]-> ${one.end}`),
    `told: complete ${told.complete}, stoppedBy ${told.stoppedBy ?? 'null'}, tieBreak ${told.tieBreak}`,
    ...told.paths.map(({ cost, nodes }) => `  ${cost} ${nodes.join(' ')}`),
    ...faults.slice(0, 6),
  ].join('\n');
}
