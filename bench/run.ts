/**
 * `npm run bench`: everything that is measured, in one run. Input: the command line, BRI_IP_HOME. Output: a table, a file in
 * `results/`, and an exit code: 0 where all targets are met, 1 where one is missed, 2 where it could not be measured.
 */
import { join } from 'node:path';
import { loadCatalog } from '../src/catalog/build-catalog.js';
import type { Catalog } from '../src/catalog/catalog.js';
import { readConfig } from '../src/config.js';
import { openDatabase } from '../src/db/database.js';
import { startManagedNeo4j, terminalProgress, type ManagedNeo4j, type TerminalProgress } from '../src/neo4j/managed-neo4j.js';
import { CASES } from './cases/cases.js';
import { defaultDriver } from './contenders.js';
import { nameOf, useGraph, type GraphName } from './graphs.js';
import { commit, machine, versions } from './machine.js';
import { compareCase } from './measure/compare-case.js';
import { compileTimes } from './measure/compile-times.js';
import { timedStart, type TimedStart } from './measure/timed-start.js';
import { HELP, readOptions, type RunOptions } from './options.js';
import { isMet, table, verdicts, writeRun, type Measured, type Run } from './report.js';

async function main(options: RunOptions): Promise<number> {
  const home = join(readConfig(process.env).home, 'bench');
  const progress = terminalProgress(process.stderr);
  const before = machine();
  const catalog = loadCatalog();
  const compile = compileTimes(catalog);
  const neo4j = await startManagedNeo4j({ home, instance: 'bench', onProgress: progress.report });
  process.once('SIGINT', () => void neo4j.stop().then(() => process.exit(130)));
  try {
    const compared = await compareCases(neo4j, catalog, options, progress);
    // The starts have a Neo4j of their own: this one would only be in its way.
    await neo4j.stop();
    const starts = await timeStarts(home, options, progress);
    progress.end();
    const run: Run = { at: new Date().toISOString(), commit: commit(), machine: before, ...compared, compile, starts };
    process.stdout.write(`\n${table(run)}\n\nWritten to ${writeRun(run)}\n`);
    return verdicts(run).every(isMet) ? 0 : 1;
  } finally {
    progress.end();
    await neo4j.stop();
  }
}

async function compareCases(neo4j: ManagedNeo4j, catalog: Catalog, { size, effort }: RunOptions, progress: TerminalProgress): Promise<Pick<Run, 'cases' | 'versions'>> {
  const { uri, user, password } = neo4j;
  const driver = defaultDriver(uri, user, password);
  const database = openDatabase({ uri, user, password });
  const cases: Measured[] = [];
  try {
    for (const graph of [size, 'shipped'] satisfies GraphName[]) {
      const name = nameOf(graph);
      const { rel } = await useGraph(driver, catalog, graph, ({ phase, done, total }) => progress.report({ message: `Graph "${name}": ${phase}`, ...(total > 0 && { done, total }) }));
      for (const benchCase of CASES) {
        progress.report({ message: `Measuring "${benchCase.name}" on "${name}"` });
        cases.push({ graph: name, target: benchCase.target, figures: await compareCase(benchCase, { catalog, database, driver, rel }, effort) });
      }
    }
    return { cases, versions: await versions(driver) };
  } finally {
    await Promise.all([driver.close(), database.close()]);
  }
}

/** One start that is not counted: it assembles, builds and loads what the others find ready. */
async function timeStarts(home: string, { starts, restMs }: RunOptions, progress: TerminalProgress): Promise<readonly TimedStart[]> {
  if (starts === 0) return [];
  progress.report({ message: 'Starting the program once, to have everything ready' });
  await timedStart(home, 0);
  const timed: TimedStart[] = [];
  for (let index = 0; index < starts; index += 1) {
    progress.report({ message: 'Timing starts', done: index, total: starts });
    timed.push(await timedStart(home, restMs));
  }
  return timed;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') process.stdout.write(HELP);
  else process.exitCode = await main(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
