/**
 * `npm run bench`: everything that is measured, in one run. Input: the command line, BRI_IP_HOME. Output: tables, a file in
 * `results/`, and an exit code: 0 where all targets are met, 1 where one is missed, 2 where it could not be measured.
 */
import './production.js';
import { loadCatalog } from '../src/catalog/build-catalog.js';
import type { Catalog } from '../src/catalog/catalog.js';
import type { ReleaseContent } from '../src/dataset/index.js';
import { terminalProgress, type ManagedNeo4j, type TerminalProgress } from '../src/neo4j/managed-neo4j.js';
import { compareAll } from './compare-all.js';
import { shippedContent } from './graphs.js';
import { compareHits } from './hits/compare-hits.js';
import { commit, machine } from './machine.js';
import { compareGrowth } from './measure/growth.js';
import { compiledAsShipped } from './measure/as-shipped.js';
import { schemaTimesInOwnProcess } from './measure/in-own-process.js';
import { timedStart, type TimedStart } from './measure/timed-start.js';
import { HELP, LARGE, SMALL, readOptions, type RunOptions } from './options.js';
import { measurePaths } from './paths/measure-paths.js';
import { tables, writeRun, type Run } from './report.js';
import { benchHome, startBenchNeo4j } from './server.js';
import { isMet, verdicts } from './verdicts.js';

async function main(options: RunOptions): Promise<number> {
  const progress = terminalProgress(process.stderr);
  const before = { machine: machine(), commit: commit() };
  let neo4j: ManagedNeo4j | undefined;
  try {
    const compile = await timeCompiling(options, progress);
    neo4j = await startBenchNeo4j(progress.report);
    const catalog = loadCatalog();
    const content = await shippedContent(catalog);
    // First: both servers have to be as fresh as each other.
    const growth = options.comparesGrowth ? await measureGrowth(neo4j, content, catalog, options, progress) : [];
    const compared = await compareAll(neo4j, catalog, content, options, progress);
    // The starts have a Neo4j of their own: this one would only be in its way.
    await neo4j.stop();
    const starts = await timeStarts(benchHome(), options, progress);
    progress.end();
    const run: Run = { at: new Date().toISOString(), ...before, ...compared, growth, compile, starts };
    process.stdout.write(`\n${tables(run)}\n\nWritten to ${writeRun(run)}\n`);
    return verdicts(run).every(isMet) ? 0 : 1;
  } finally {
    progress.end();
    await neo4j?.stop();
  }
}

async function timeCompiling({ schemas }: RunOptions, progress: TerminalProgress): Promise<Run['compile']> {
  if (schemas.length === 0) return [];
  progress.report({ message: 'Compiling the compiler as it ships' });
  const compiled = await compiledAsShipped();
  const timed: Run['compile'][number][] = [];
  for (const schema of schemas) {
    progress.report({ message: `Timing the compiler with the ${schema} schema` });
    timed.push({ schema, times: await schemaTimesInOwnProcess(schema, compiled) });
  }
  return timed;
}

async function measureGrowth(large: ManagedNeo4j, content: ReleaseContent, catalog: Catalog, { effort }: RunOptions, progress: TerminalProgress): Promise<Run['growth']> {
  const small = await startBenchNeo4j(progress.report, 'small');
  try {
    return await compareGrowth({ server: small, graph: SMALL }, { server: large, graph: LARGE }, content, catalog, { ...effort, warmupMs: effort.warmupMs * 3 }, (message, done, total) => progress.report({ message: `Growth: ${message}`, ...(total > 0 && { done, total }) }));
  } finally {
    await small.stop();
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
  const argv = process.argv.slice(2);
  const options = argv[0] === 'paths' ? 'paths' : argv.includes('--hits') ? 'hits' : readOptions(argv);
  if (options === 'paths') process.exitCode = await measurePaths(argv.slice(1));
  else if (options === 'help') process.stdout.write(HELP);
  else process.exitCode = options === 'hits' ? await compareHits(argv) : await main(options);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
