/**
 * `npm run bench:graph -- SIZE …`: makes synthetic graphs, each of about SIZE relationships, beside the shipped one. Input: the command line,
 * BRI_IP_HOME. Output: releases in the benchmark's Neo4j, progress on stderr. One that is there and made of the same seeds stays.
 */
import { loadCatalog } from '../src/catalog/build-catalog.js';
import { terminalProgress } from '../src/neo4j/managed-neo4j.js';
import { defaultDriver } from './contenders.js';
import { makeGraph, nameOf, shippedContent, useGraph, type GraphName } from './graphs.js';
import { startBenchNeo4j } from './server.js';
import { findGraph } from './synthetic/load-graph.js';

const LEAST = 6_000;

async function main(sizes: readonly number[]): Promise<void> {
  const progress = terminalProgress(process.stderr);
  const catalog = loadCatalog();
  const content = await shippedContent(catalog);
  const neo4j = await startBenchNeo4j(progress.report);
  const driver = defaultDriver(neo4j.uri, neo4j.user, neo4j.password);
  try {
    for (const graph of ['shipped', ...sizes] satisfies GraphName[]) {
      const start = performance.now();
      const report = (message: string, done: number, total: number): void => progress.report({ message: `Graph "${nameOf(graph)}": ${message}`, ...(total > 0 && { done, total }) });
      const known = (await findGraph(driver, nameOf(graph))) && (await useGraph(driver, catalog, content, graph, report));
      const { relationships } = known?.isFresh === true ? known : await makeGraph(driver, catalog, content, graph, report);
      progress.end();
      process.stdout.write(`${nameOf(graph)}: ${relationships} relationships, ${known?.isFresh === true ? 'there already' : `${Math.round((performance.now() - start) / 1_000)} s`}\n`);
    }
  } finally {
    progress.end();
    await driver.close();
    await neo4j.stop();
  }
}

function readSizes(argv: readonly string[]): readonly number[] {
  const sizes = argv.map(Number);
  const wrong = argv.find((_, index) => !Number.isInteger(sizes[index]) || (sizes[index] ?? 0) < LEAST);
  if (wrong !== undefined) throw new Error(`SIZE is ${JSON.stringify(wrong)}: give a whole number of relationships, at least ${LEAST}`);
  if (sizes.length === 0) throw new Error(`Give SIZE, the number of relationships, at least ${LEAST}: npm run bench:graph -- 170000`);
  return sizes;
}

try {
  await main(readSizes(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
