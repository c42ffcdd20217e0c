/**
 * All cases on all graphs. Input: a running Neo4j, a catalog, options. Output: figures, and with
 * what they were made. All contenders stay connected for the whole run.
 */
import type { Catalog } from '../src/catalog/catalog.js';
import type { ReleaseContent } from '../src/dataset/index.js';
import { openDatabase } from '../src/db/database.js';
import type { ManagedNeo4j, TerminalProgress } from '../src/neo4j/managed-neo4j.js';
import { CASES } from './cases/cases.js';
import { defaultDriver } from './contenders.js';
import { nameOf, useGraph, type UsedGraph } from './graphs.js';
import { versions } from './machine.js';
import { compareCase, warmUp } from './measure/compare-case.js';
import type { RunOptions } from './options.js';
import { startOurApollo } from './our-apollo.js';
import { startPeers } from './peers.js';
import type { Measured, MeasuredGraph, Run } from './report.js';

export async function compareAll({ uri, user, password }: ManagedNeo4j, catalog: Catalog, content: ReleaseContent, options: RunOptions, progress: TerminalProgress): Promise<Pick<Run, 'cases' | 'versions' | 'graphs'>> {
  const { effort } = options;
  const driver = defaultDriver(uri, user, password);
  const database = openDatabase({ uri, user, password });
  const peers = await startPeers({ uri, user, password }, progress.report);
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
    const graphs = [...used].map(([name, { relationships, isFresh }]): MeasuredGraph => ({ name, relationships, isFresh }));
    return { cases, graphs, versions: { ...(await versions(driver)), ...Object.fromEntries(peers.map((peer) => [peer.name, peer.version])) } };
  } finally {
    await Promise.all([driver.close(), database.close(), ...peers.map((peer) => peer.stop())]);
  }
}
