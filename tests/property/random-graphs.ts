/**
 * Random graphs in a release of a test's own, and an executor that takes it for the current one.
 *
 * Input: the numbers of releases, the first of which is asked and the others in the way; seed, how many graphs, what their ids begin with. Output: the
 * graphs as they were written, and a way to delete them.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import { SeededRandom } from '../differential/seeded-random.js';
import { openGraph } from '../setup/graph.js';
import type { PathGraph } from './path-graph.js';
import { EVIDENCE, randomPathGraph } from './random-path-graph.js';
import { deletePathGraphs, readingRelease, writePathGraphs } from './write-path-graphs.js';

export interface RandomGraphs {
  readonly catalog: Catalog;
  readonly executor: GraphExecutor;
  readonly graphs: readonly PathGraph[];
  close(): Promise<void>;
}

export async function openRandomGraphs([release, ...others]: readonly [number, ...number[]], seed: number, count: number, prefix: string): Promise<RandomGraphs> {
  const shipped = await openGraph();
  const { catalog, database } = shipped;
  const executor = createExecutor({ catalog, database: readingRelease(database, release), timeoutMs: 60_000, maxCost: Infinity });
  const random = new SeededRandom(seed);
  const make = (): readonly PathGraph[] => Array.from({ length: count }, (_, index) => randomPathGraph(random, catalog, `${prefix}${index}`));
  const graphs = make();
  // What a run before this one left.
  await deletePathGraphs(database.driver, [release, ...others]);
  await writePathGraphs(database.driver, release, graphs, EVIDENCE);
  for (const other of others) await writePathGraphs(database.driver, other, make(), EVIDENCE);
  return {
    catalog, executor, graphs,
    close: async () => {
      await deletePathGraphs(database.driver, [release, ...others]);
      await shipped.close();
    },
  };
}
