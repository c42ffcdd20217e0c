/**
 * `npm run bench:hits`: what the golden statements cost Neo4j, in database hits, which no other work on the machine changes.
 *
 * Input: the command line, bench/hits.json. Output: a table, and an exit code: 1 where a case has risen by more than a tenth or is not in the
 * file. `--update` writes the file. Neo4j is one of its own that holds the shipped release and nothing else: other releases would
 * change the plans.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { describeProgress, ensureRelease, listReleases } from '../../src/dataset/index.js';
import { openDatabase, type Database } from '../../src/db/database.js';
import type { PlanOperator } from '../../src/db/explain-once.js';
import { layoutOf } from '../../src/neo4j/layout.js';
import { startManagedNeo4j, terminalProgress, type TerminalProgress } from '../../src/neo4j/managed-neo4j.js';
import { benchHome } from '../server.js';
import { aligned } from '../table.js';
import { goldenCases } from './golden-cases.js';

/** What is committed: hits by case, and the digest of the content that they were counted on. */
interface Counted {
  readonly digest: string;
  readonly hits: Readonly<Record<string, number>>;
}

const FILE = join(import.meta.dirname, '../hits.json');
const INSTANCE = 'hits';
const MOST_RISE = 1.1;
const TIMEOUT_MS = 30_000;

export async function compareHits(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...argv], options: { hits: { type: 'boolean' }, update: { type: 'boolean', default: false } } });
  const progress = terminalProgress(process.stderr);
  try {
    const found = await countHits(loadCatalog(), progress);
    progress.end();
    if (values.update) {
      writeFileSync(FILE, `${JSON.stringify(found, undefined, 2)}\n`);
      process.stdout.write('Written to bench/hits.json\n');
      return 0;
    }
    return report(found);
  } finally {
    progress.end();
  }
}

function report(found: Counted): number {
  if (!existsSync(FILE)) throw new Error('bench/hits.json is missing: write it with npm run bench:hits -- --update, and read it');
  const agreed = JSON.parse(readFileSync(FILE, 'utf8')) as Counted;
  const rows = Object.entries(found.hits).map(([name, hits]): readonly string[] => {
    const before = agreed.hits[name];
    const verdict = before === undefined ? 'NEW' : hits > before * MOST_RISE ? 'RISEN' : hits * MOST_RISE < before ? 'fallen' : '';
    return [name, before === undefined ? '' : String(before), String(hits), before === undefined ? '' : (hits / before).toFixed(2), verdict];
  });
  const isBad = rows.some(([, , , , verdict]) => verdict === 'NEW' || verdict === 'RISEN');
  const hints = [
    ...(agreed.digest === found.digest ? [] : ['The seeds have changed since bench/hits.json was written: more data, more hits.']),
    ...(isBad ? ['Where it is meant, write it down: npm run bench:hits -- --update'] : []),
  ];
  process.stdout.write(`${[aligned(['golden case', 'agreed', 'found', 'ratio', ''], rows), ...hints].join('\n\n')}\n`);
  return isBad ? 1 : 0;
}

async function countHits(catalog: Catalog, progress: TerminalProgress): Promise<Counted> {
  const counted = await countOnce(catalog, progress);
  if (counted) return counted;
  progress.report({ message: 'Making the database anew: it held other releases too' });
  await rm(layoutOf(benchHome(), INSTANCE).instance.directory, { recursive: true, force: true });
  const again = await countOnce(catalog, progress);
  if (!again) throw new Error('The database holds more than one release just after it was made: see what else writes to it');
  return again;
}

/** Undefined where the database holds more than the release that is to be counted on. */
async function countOnce(catalog: Catalog, progress: TerminalProgress): Promise<Counted | undefined> {
  const neo4j = await startManagedNeo4j({ home: benchHome(), instance: INSTANCE, onProgress: progress.report });
  const database = openDatabase(neo4j);
  try {
    const { release } = await ensureRelease(database.driver, undefined, catalog, { onProgress: (step) => progress.report(describeProgress(step)) });
    const { all } = await listReleases(database.driver, undefined);
    if (all.length > 1) return undefined;
    // Statistics are sampled now and then: without this, plans would depend on how long ago the load was.
    await database.driver.executeQuery('CALL db.prepareForReplanning(60)');
    progress.report({ message: 'Counting the database hits of the golden statements' });
    const hits: Record<string, number> = {};
    for (const { name, statements } of goldenCases(catalog)) {
      hits[name] = 0;
      for (const { text, params } of statements) hits[name] += await hitsOf(database, text, { ...params, rel: release.rel });
    }
    return { digest: release.digest, hits };
  } finally {
    await database.close();
    await neo4j.stop();
  }
}

async function hitsOf(database: Database, text: string, params: Readonly<Record<string, unknown>>): Promise<number> {
  return sum(await database.explain({ text, params }, 'profile', { timeoutMs: TIMEOUT_MS }));
}

function sum({ dbHits = 0, children = [] }: PlanOperator): number {
  return children.reduce((total, child) => total + sum(child), dbHits);
}
