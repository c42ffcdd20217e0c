/**
 * What a start does about data: makes sure that the database serves the dataset of a directory.
 *
 * Input: a driver, a catalog and a directory of seeds. Output: the current release. The steps: schema, files, then parse, check,
 * compile and load, unless the files are those that the current release was read from. Where nothing changed it is two reads of
 * the database. A release that somebody took back stays back: only `bri-ip load`, or other files, load over an undo.
 */
import { Neo4jError } from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { Catalog } from '../catalog/catalog.js';
import { applySchema } from './apply-schema.js';
import { compileRelease } from './compile-release.js';
import { cypherStatement } from './cypher-file.js';
import { FaultCollector } from './faults.js';
import { seedsFingerprint } from './fingerprint.js';
import { loadRelease } from './load-release.js';
import type { LoadOptions, LoadResult } from './load-release.js';
import { parseDataset } from './read-dataset.js';
import { readReleases } from './release.js';
import type { Release } from './release.js';
import { DEFAULT_SEEDS_DIRECTORY, readSeedFiles } from './seed-files.js';
import { openStore, writeTransaction } from './store.js';
import type { Store } from './store.js';

export interface EnsureOptions extends LoadOptions {
  readonly seedsDir?: string | undefined;
}

export interface EnsureResult extends LoadResult {
  /** Set where the files are those of a release that was undone, and the current one is therefore another. */
  readonly undone?: Release;
}

export async function ensureRelease(driver: Driver, database: string | undefined, catalog: Catalog, options: EnsureOptions = {}): Promise<EnsureResult> {
  const store = openStore(driver, database);
  const { seedsDir = DEFAULT_SEEDS_DIRECTORY, onProgress } = options;
  const faults = new FaultCollector();
  onProgress?.({ phase: 'schema', done: 0, total: 0 });
  const [files, { all, current }] = await Promise.all([readSeedFiles(seedsDir, faults), readReleases(store), applySchema(driver, database)]);
  const fingerprint = seedsFingerprint(files, catalog);
  if (faults.size === 0 && current?.fingerprint === fingerprint) return { release: current, flipped: false };
  const undone = all.filter((release) => release.undone === true);
  const undoneByFiles = faults.size === 0 ? undone.find((release) => release.fingerprint === fingerprint) : undefined;
  if (current !== undefined && undoneByFiles !== undefined) return staysUndone(current, undoneByFiles, options);
  onProgress?.({ phase: 'read', done: 0, total: 0 });
  const content = compileRelease(parseDataset(files, catalog, faults), catalog);
  const undoneByContent = undone.find(({ digest }) => digest === content.digest);
  if (current !== undefined && undoneByContent !== undefined) return staysUndone(current, undoneByContent, options);
  const result = await loadRelease(driver, database, content, options);
  await rememberFingerprint(store, result.release.rel, fingerprint, options);
  return { ...result, release: { ...result.release, fingerprint } };
}

function staysUndone(current: Release, undone: Release, { onProgress }: EnsureOptions): EnsureResult {
  onProgress?.({ phase: 'flip', done: 0, total: 0, note: `no: ${undone.id} was undone, ${current.id} stays current until other files or \`bri-ip load\`` });
  return { release: current, flipped: false, undone };
}

/** Only spares the next start some work: a user who may not write is told, and served all the same. */
async function rememberFingerprint(store: Store, rel: number, fingerprint: string, { onProgress }: EnsureOptions): Promise<void> {
  try {
    await writeTransaction(store, (tx) => tx.run(cypherStatement('releases/set-fingerprint'), { rel: BigInt(rel), fingerprint }));
  } catch (error) {
    if (!(error instanceof Neo4jError) || error.code !== 'Neo.ClientError.Security.Forbidden') throw error;
    onProgress?.({ phase: 'flip', done: 0, total: 0, note: 'this database user may not write, so the next start reads all seeds again' });
  }
}
