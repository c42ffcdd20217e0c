/**
 * Deletes releases that nobody can read any more, and what killed loads left behind.
 *
 * Input: the loaders' lock and the releases there are. Output: fewer of them. Never deleted: the current one, the one that it
 * replaced, one that was undone (its mark keeps a start from loading it again), the newest that are to be kept, and any that a statement begun before the last flip may still be reading.
 * Deletion goes in batches and survives being killed: the next load goes on with it.
 */
import type { Driver } from 'neo4j-driver';
import { cypherStatement } from './cypher-file.js';
import { withLoadLock } from './load-lock.js';
import type { LoadLock } from './load-lock.js';
import { readReleases } from './release.js';
import type { Release, Releases } from './release.js';
import { openStore } from './store.js';
import type { Store } from './store.js';

export interface PruneOptions {
  /** How many READY releases stay, the current one among them. */
  readonly keep: number;
  /** A statement may run this long after the flip that retired its release. */
  readonly queryTimeoutMs: number;
}

const ROWS_PER_TRANSACTION = 2_000;
/** Neo4j ends a statement at about 1.5 times the time asked for, and the reader has to notice the flip first. */
const TIMEOUT_FACTOR = 2;
const DELETIONS = ['releases/delete-coverage', 'releases/delete-changes', 'releases/delete-evidence', 'releases/delete-names', 'releases/delete-identifiers', 'releases/delete-relationships', 'releases/delete-entities'];

/** For a server that runs for long: deletes what the last load had to leave because it was retired too recently. */
export async function pruneReleases(driver: Driver, database: string | undefined, options: PruneOptions): Promise<readonly Release[]> {
  const store = openStore(driver, database);
  if (expired(await readReleases(store), options).length === 0) return [];
  return withLoadLock(store, {}, (lock) => prune(store, lock, options));
}

/** Deletes what may go, with the lock held. Returns the releases deleted. */
export async function prune(store: Store, lock: LoadLock, options: PruneOptions): Promise<readonly Release[]> {
  const releases = expired(await readReleases(store), options);
  for (const { rel } of releases) await deleteRelease(lock, rel);
  return releases;
}

/** Deletes what loads that were killed left: with the lock held, nobody is writing it. */
export async function deleteLeftovers(store: Store, lock: LoadLock): Promise<void> {
  const { all } = await readReleases(store);
  for (const { rel, state } of all) if (state !== 'READY') await deleteRelease(lock, rel);
}

export async function deleteRelease(lock: LoadLock, rel: number): Promise<void> {
  const parameters = { rel: BigInt(rel) };
  const marked = await lock.write((tx) => tx.run(cypherStatement('releases/mark-deleting'), parameters));
  if (marked.length === 0) return;
  for (const name of DELETIONS) {
    let deleted = ROWS_PER_TRANSACTION;
    while (deleted === ROWS_PER_TRANSACTION) {
      const [row] = await lock.write((tx) => tx.run(cypherStatement(name), { ...parameters, limit: BigInt(ROWS_PER_TRANSACTION) }));
      deleted = Number(row?.['deleted'] ?? 0);
    }
  }
  await lock.write((tx) => tx.run(cypherStatement('releases/delete-release'), parameters));
}

/** Pure: which releases may be deleted now. */
export function expired({ all, current, now }: Releases, { keep, queryTimeoutMs }: PruneOptions): readonly Release[] {
  const ready = all.filter(({ state }) => state === 'READY');
  const newestFirst = [...ready].sort((a, b) => (b.retiredAt ?? Infinity) - (a.retiredAt ?? Infinity) || b.rel - a.rel);
  const kept = new Set([current?.rel, current?.replaced, ...newestFirst.slice(0, keep).map(({ rel }) => rel)]);
  return ready.filter(({ rel, retiredAt, undone }) => !kept.has(rel) && undone !== true && retiredAt !== undefined && retiredAt + queryTimeoutMs * TIMEOUT_FACTOR < now);
}
