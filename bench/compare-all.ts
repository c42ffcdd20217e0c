/**
 * All cases on all graphs, and how times grow from one to another. Input: a running Neo4j, a catalog, options. Output: figures, and with
 * what they were made. All contenders stay connected for the whole run.
 */
import type { Catalog } from '../src/catalog/catalog.js';
import type { ReleaseContent } from '../src/dataset/index.js';
import { openDatabase } from '../src/db/database.js';
import type { ManagedNeo4j, TerminalProgress } from '../src/neo4j/managed-neo4j.js';
import type { BenchCase } from './cases/bench-case.js';
import { CASES } from './cases/cases.js';
import { defaultDriver } from './contenders.js';
import { nameOf, shippedContent, useGraph, type UsedGraph } from './graphs.js';
import { versions } from './machine.js';
import { compareCase, warmUp } from './measure/compare-case.js';
import { growth, type Growth, type GraphPlace } from './measure/growth.js';
import { LARGE, SMALL, type RunOptions } from './options.js';
import { startOurApollo } from './our-apollo.js';
import { startPeers } from './peers.js';
import type { Measured, MeasuredGraph, Run } from './report.js';
import { startBenchNeo4j } from './server.js';

/** Families that start at one thing: a larger graph should not make them slower. */
const MAY_NOT_GROW = new Set(['point', 'connection']);

export async function compareAll({ uri, user, password }: ManagedNeo4j, catalog: Catalog, options: RunOptions, progress: TerminalProgress): Promise<Pick<Run, 'cases' | 'versions' | 'graphs' | 'growth'>> {
  const { effort } = options;
  const driver = defaultDriver(uri, user, password);
  const database = openDatabase({ uri, user, password });
  const peers = await startPeers({ uri, user, password }, progress.report);
  const content = await shippedContent(catalog);
  const used = new Map<string, UsedGraph>();
  const cases: Measured[] = [];
  try {
    for (const graph of options.graphs) {
      const name = nameOf(graph);
      const found = await useGraph(driver, catalog, content, graph, (message, done, total) => progress.report({ message: `Graph "${name}": ${message}`, ...(total > 0 && { done, total }) }));
      used.set(name, found);
      // One for each graph: it remembers which release is current.
      const apollo = await startOurApollo(catalog, database);
      const place = { catalog, database, driver, apollo, peers, rel: found.rel };
      if (used.size === 1) {
        progress.report({ message: 'Warming Neo4j up' });
        await warmUp(CASES, place, options.warmUpMs);
      }
      for (const benchCase of CASES.filter((one) => options.cases.includes(one.name))) {
        progress.report({ message: `Measuring "${benchCase.name}" on "${name}"` });
        const figures = await compareCase(benchCase, place, effort);
        cases.push({ graph: name, target: benchCase.target, isFamily: benchCase.isFamily, figures });
      }
      await apollo.stop();
    }
    const large = used.get(nameOf(SMALL)) && used.get(nameOf(LARGE));
    const growing = CASES.filter((one) => MAY_NOT_GROW.has(one.name) && options.cases.includes(one.name));
    const grown = large && growing.length > 0 ? await measureGrowth(growing, { database, driver, rel: large.rel }, catalog, content, options, progress) : [];
    const graphs = [...used].map(([name, { relationships, isFresh }]): MeasuredGraph => ({ name, relationships, isFresh }));
    return { cases, graphs, growth: grown, versions: { ...(await versions(driver)), ...Object.fromEntries(peers.map((peer) => [peer.name, peer.version])) } };
  } finally {
    await Promise.all([driver.close(), database.close(), ...peers.map((peer) => peer.stop())]);
  }
}

async function measureGrowth(cases: readonly BenchCase[], large: GraphPlace, catalog: Catalog, content: ReleaseContent, { effort, warmUpMs }: RunOptions, progress: TerminalProgress): Promise<readonly Growth[]> {
  const neo4j = await startBenchNeo4j(progress.report, 'bench-small');
  const driver = defaultDriver(neo4j.uri, neo4j.user, neo4j.password);
  const database = openDatabase(neo4j);
  try {
    const { rel } = await useGraph(driver, catalog, content, SMALL, (message, done, total) => progress.report({ message: `Graph "${nameOf(SMALL)}", alone on a server: ${message}`, ...(total > 0 && { done, total }) }));
    await warmUp(CASES, { catalog, database, driver, rel }, warmUpMs);
    const grown: Growth[] = [];
    for (const benchCase of cases) {
      progress.report({ message: `Measuring how "${benchCase.name}" grows` });
      grown.push(await growth(benchCase, catalog, { small: { database, driver, rel }, large }, { ...effort, warmupMs: effort.warmupMs / 2, measureMs: effort.measureMs / 2 }));
    }
    return grown;
  } finally {
    await Promise.all([driver.close(), database.close()]);
    await neo4j.stop();
  }
}
