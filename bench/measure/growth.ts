/**
 * Whether an answer costs more in a larger store: the same operations asked of two servers in turns, one with a small graph alone and the
 * one of the benchmark, with all graphs.
 *
 * Input: both servers just started, cases. Output: how the times compare. A Java process grows faster for minutes, so both are asked equally
 * often from their first request on, and long before anything is timed. It compares us with ourselves.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import { openDatabase, type Database } from '../../src/db/database.js';
import { invariant } from '../../src/errors.js';
import type { ManagedNeo4j } from '../../src/neo4j/managed-neo4j.js';
import { CASES } from '../cases/cases.js';
import type { BenchCase } from '../cases/bench-case.js';
import { defaultDriver, ours, type Contender } from '../contenders.js';
import { useGraph, type GraphName, type OnGraphProgress } from '../graphs.js';
import type { ReleaseContent } from '../../src/dataset/index.js';
import { interleave, type Effort, type Ratio } from './interleave.js';

export interface Growth extends Ratio {
  readonly name: string;
  readonly smallMs: number;
  readonly largeMs: number;
}

export interface GrowingPlace {
  readonly server: ManagedNeo4j;
  readonly graph: GraphName;
}

/** Families that start at one thing: a larger graph should not make them slower. */
const MAY_NOT_GROW = new Set(['point', 'connection']);
const SMALL = 'small';
const LARGE = 'large';

export async function compareGrowth(
  small: GrowingPlace, large: GrowingPlace, content: ReleaseContent, catalog: Catalog, effort: Effort, onProgress: OnGraphProgress,
): Promise<readonly Growth[]> {
  const sides = [
    await openSide(LARGE, large, content, catalog, onProgress),
    await openSide(SMALL, small, content, catalog, onProgress),
  ];
  try {
    const grown: Growth[] = [];
    const cases = CASES.filter(({ name }) => MAY_NOT_GROW.has(name));
    for (const benchCase of cases) {
      onProgress(`measuring how "${benchCase.name}" grows`, grown.length, cases.length);
      grown.push(await growthOf(benchCase, sides, catalog, effort));
    }
    return grown;
  } finally {
    await Promise.all(sides.map((side) => side.close()));
  }
}

interface Side {
  readonly name: string;
  readonly database: Database;
  readonly inputs: (benchCase: BenchCase) => ReturnType<BenchCase['inputs']>;
  readonly close: () => Promise<unknown>;
}

async function openSide(name: string, { server, graph }: GrowingPlace, content: ReleaseContent, catalog: Catalog, onProgress: OnGraphProgress): Promise<Side> {
  const { uri, user, password } = server;
  const driver = defaultDriver(uri, user, password);
  const { rel } = await useGraph(driver, catalog, content, graph, onProgress);
  const database = openDatabase({ uri, user, password });
  return { name, database, inputs: (benchCase) => benchCase.inputs(driver, rel), close: () => Promise.all([driver.close(), database.close()]) };
}

async function growthOf(benchCase: BenchCase, sides: readonly Side[], catalog: Catalog, effort: Effort): Promise<Growth> {
  const contenders = await Promise.all(sides.map((side) => contenderOf(benchCase, side, catalog)));
  // Each brings its own variables: the busiest of its graph.
  const compared = await interleave(contenders, { inputs: [{}], inFlight: 1, block: benchCase.block }, effort);
  const ratio = compared.timeRatio(LARGE, SMALL);
  const p50 = (name: string): number => compared.times.find((times) => times.name === name)?.p50 ?? Number.NaN;
  invariant(ratio, 'both were measured');
  return { name: benchCase.name, ...ratio, smallMs: p50(SMALL), largeMs: p50(LARGE) };
}

async function contenderOf(benchCase: BenchCase, { name, database, inputs }: Side, catalog: Catalog): Promise<Contender> {
  const asked = await inputs(benchCase);
  const executor = ours(benchCase, catalog, database);
  let turn = 0;
  return {
    ...executor,
    name,
    answer: () => {
      const variables = asked[turn % asked.length] ?? {};
      turn += 1;
      return executor.answer(variables);
    },
  };
}
