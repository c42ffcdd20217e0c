/**
 * `npm run bench -- paths`: all that is measured of paths, on each graph. Input: the command line, BRI_IP_HOME. Output: tables, a file in `results/`,
 * and an exit code as of the whole benchmark. Further measures are added to MEASURES.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { openDatabase } from '../../src/db/database.js';
import { terminalProgress } from '../../src/neo4j/managed-neo4j.js';
import { defaultDriver } from '../contenders.js';
import { nameOf, shippedContent, useGraph, type GraphName } from '../graphs.js';
import { commit, machine } from '../machine.js';
import { LARGE, SMALL, graphName } from '../options.js';
import { startBenchNeo4j } from '../server.js';
import { aligned } from '../table.js';
import { isMet, type Verdict } from '../verdicts.js';
import { cheapest } from './cheapest.js';
import { distance } from './distance.js';
import { hostile } from './hostile.js';
import { neighbourhood } from './neighbourhood.js';
import type { PathFigures, PathMeasure } from './path-measure.js';
import { shortest } from './shortest.js';

const MEASURES: readonly PathMeasure[] = [shortest, distance, neighbourhood, cheapest, hostile];
const QUICK = 0.25;

interface Measured {
  readonly graph: string;
  readonly relationships: number;
  readonly measure: string;
  readonly figures: PathFigures;
}

export async function measurePaths(argv: readonly string[]): Promise<number> {
  const { graphs, measures, effort } = readOptions(argv);
  const progress = terminalProgress(process.stderr);
  const catalog = loadCatalog();
  const neo4j = await startBenchNeo4j(progress.report);
  const driver = defaultDriver(neo4j.uri, neo4j.user, neo4j.password);
  const database = openDatabase(neo4j);
  try {
    const content = await shippedContent(catalog);
    const measured: Measured[] = [];
    for (const graph of graphs) {
      const { rel, relationships } = await useGraph(driver, catalog, content, graph, (message, done, total) => progress.report({ message: `Graph "${nameOf(graph)}": ${message}`, ...(total > 0 && { done, total }) }));
      for (const { name, measure } of measures.filter((one) => one.graphs?.includes(graph) ?? true)) {
        progress.report({ message: `Measuring "${name}" on "${nameOf(graph)}"` });
        measured.push({ graph: nameOf(graph), relationships, measure: name, figures: await measure({ graph, catalog, database, driver, rel, effort }) });
      }
    }
    progress.end();
    const found = measured.flatMap(({ graph, figures }) => figures.verdicts.map((verdict): Verdict => ({ ...verdict, what: `${graph}, ${verdict.what}` })));
    process.stdout.write(`\n${tables(measured, found)}\n\nWritten to ${write(measured, found)}\n`);
    return found.every(isMet) ? 0 : 1;
  } finally {
    progress.end();
    await Promise.all([driver.close(), database.close()]);
    await neo4j.stop();
  }
}

function readOptions(argv: readonly string[]): { readonly graphs: readonly GraphName[]; readonly measures: readonly PathMeasure[]; readonly effort: number } {
  const { values } = parseArgs({ args: [...argv], options: { graph: { type: 'string', multiple: true }, case: { type: 'string', multiple: true }, quick: { type: 'boolean', default: false } } });
  const unknown = values.case?.find((name) => MEASURES.every((measure) => measure.name !== name));
  if (unknown !== undefined) throw new Error(`--case is ${JSON.stringify(unknown)}: give one of ${MEASURES.map(({ name }) => name).join(', ')}`);
  return {
    graphs: values.graph?.map(graphName) ?? (values.quick ? ['shipped', SMALL] : ['shipped', SMALL, LARGE]),
    measures: MEASURES.filter(({ name }) => values.case?.includes(name) ?? true),
    effort: values.quick ? QUICK : 1,
  };
}

function tables(measured: readonly Measured[], found: readonly Verdict[]): string {
  const { cores, cpu, load } = machine();
  const verdicts = found.map((verdict) => [verdict.what, `${verdict.value.toFixed(2)} ${verdict.unit}`, `${verdict.sense} ${verdict.limit}`, isMet(verdict) ? 'met' : 'MISSED']);
  return [
    `${new Date().toISOString()}, commit ${commit()}, ${cores} cores of ${cpu}, load ${load}`,
    ...measured.map(({ graph, relationships, figures: { title, head, rows } }) => `${graph}, ${relationships} relationships: ${title}\n\n${aligned(head, rows)}`),
    aligned(['measure', 'found', 'target', ''], verdicts),
  ].join('\n\n');
}

function write(measured: readonly Measured[], found: readonly Verdict[]): string {
  const results = join(import.meta.dirname, '../results');
  mkdirSync(results, { recursive: true });
  const path = join(results, `paths-${new Date().toISOString().replaceAll(':', '-')}.json`);
  writeFileSync(path, `${JSON.stringify({ commit: commit(), machine: machine(), measured, verdicts: found.map((verdict) => ({ ...verdict, met: isMet(verdict) })) }, undefined, 2)}\n`);
  return relative(join(results, '../..'), path);
}
