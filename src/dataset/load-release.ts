/**
 * Loads a release: writes a complete copy beside the one being read, checks it, and flips to it in one tiny transaction.
 *
 * Input: a driver and the content. Output: the release that is current afterwards. The same content as the current release writes
 * nothing. A loader may be killed at any point: readers keep the release they have, and the next load clears away what is left. It
 * knows nothing of files.
 */
import { Neo4jError } from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { InvariantError } from '../errors.js';
import { applySchema } from './apply-schema.js';
import { ReleaseCheckError, releaseProblems } from './check-release.js';
import { cypherStatement } from './cypher-file.js';
import { diffContent } from './diff-content.js';
import { withLoadLock } from './load-lock.js';
import type { LoadLock } from './load-lock.js';
import type { OnProgress } from './load-progress.js';
import { deleteLeftovers, deleteRelease, prune } from './prune-releases.js';
import { readContent } from './read-content.js';
import { readReleases } from './release.js';
import type { Release } from './release.js';
import type { ReleaseContent } from './release-content.js';
import { sizesOf } from './release-sizes.js';
import { openStore, readRows } from './store.js';
import type { Store } from './store.js';
import { rowCount, writeChanges, writeRows } from './write-rows.js';

export const DEFAULT_KEEP = 2;
export const DEFAULT_QUERY_TIMEOUT_MS = 10_000;
/** How long Neo4j may take to sample its indexes. */
const STATISTICS_SECONDS = 30;

export interface LoadOptions {
  readonly onProgress?: OnProgress | undefined;
  /** How many releases stay after the load, the current one among them. */
  readonly keep?: number | undefined;
  /** The longest that a reader's statement may run: releases stay that long after a flip. */
  readonly queryTimeoutMs?: number | undefined;
  /** How long to wait for another loader. */
  readonly longestWaitMs?: number | undefined;
}

export interface LoadResult {
  readonly release: Release;
  /** False where the content was current already. */
  readonly flipped: boolean;
}

export async function loadRelease(driver: Driver, database: string | undefined, content: ReleaseContent, options: LoadOptions = {}): Promise<LoadResult> {
  const store = openStore(driver, database);
  const { current } = await readReleases(store);
  if (current?.digest === content.digest) return { release: current, flipped: false };
  const { onProgress, longestWaitMs } = options;
  const onWait = (holder: string): void => onProgress?.({ phase: 'wait', done: 0, total: 0, note: `another loader is at work: ${holder}` });
  // The lock relies on a constraint, and the writing on indexes.
  await applySchema(driver, database);
  return withLoadLock(store, { onWait, longestWaitMs }, (lock) => loadLocked(store, lock, content, options));
}

async function loadLocked(store: Store, lock: LoadLock, content: ReleaseContent, options: LoadOptions): Promise<LoadResult> {
  const { all, current } = await readReleases(store);
  // The loader that was waited for may have brought the same content.
  if (current?.digest === content.digest) return { release: current, flipped: false };
  const kept = await findKept(store, all, content);
  if (kept?.isSound === false) await deleteRelease(lock, kept.rel);
  const rel = kept?.isSound === true ? kept.rel : await writeCopy(store, lock, { content, before: current?.rel }, options);
  await refreshStatistics(store);
  options.onProgress?.({ phase: 'flip', done: 0, total: 0 });
  await flip(lock, rel, { isUndo: false });
  const release = await requireCurrent(store, rel);
  await pruneAfter(store, lock, options);
  return { release, flipped: true };
}

/** After an undo, or when seeds are put back, the content may still be there. It is looked over before it is used again. */
async function findKept(store: Store, all: readonly Release[], content: ReleaseContent): Promise<{ readonly rel: number; readonly isSound: boolean } | undefined> {
  const kept = all.find(({ digest, state }) => digest === content.digest && state === 'READY');
  if (kept === undefined) return undefined;
  const problems = await releaseProblems(store, kept.rel, content);
  return { rel: kept.rel, isSound: problems.length === 0 };
}

interface Copy {
  readonly content: ReleaseContent;
  /** The release that readers have: what is different from it is written down. */
  readonly before: number | undefined;
}

async function writeCopy(store: Store, lock: LoadLock, { content, before }: Copy, { onProgress }: LoadOptions): Promise<number> {
  onProgress?.({ phase: 'clean', done: 0, total: 0 });
  await deleteLeftovers(store, lock);
  const total = rowCount(content);
  onProgress?.({ phase: 'write', done: 0, total });
  const rel = await begin(lock, content);
  await writeRows(lock, rel, content, (done) => onProgress?.({ phase: 'write', done, total }));
  if (before !== undefined) await writeChanges(lock, { rel, from: before }, diffContent(await readContent(store, before), content));
  onProgress?.({ phase: 'check', done: 0, total: 0 });
  const problems = await releaseProblems(store, rel, content);
  if (problems.length > 0) throw new ReleaseCheckError(rel, problems);
  return rel;
}

/** Neo4j samples its indexes now and then, and keeps plans: those made for what was there before would be used for the first statements. */
async function refreshStatistics(store: Store): Promise<void> {
  try {
    await readRows(store, 'CALL db.prepareForReplanning($seconds)', { seconds: BigInt(STATISTICS_SECONDS) });
  } catch (error) {
    // A hosted database may not let us, or take longer: then it is done in its own time, as after any other change.
    const isOwnTime = error instanceof Neo4jError && (error.code === 'Neo.ClientError.Security.Forbidden' || error.code.startsWith('Neo.ClientError.Procedure.'));
    if (!isOwnTime) throw error;
  }
}

async function begin(lock: LoadLock, content: ReleaseContent): Promise<number> {
  const [row] = await lock.write((tx) =>
    tx.run(cypherStatement('releases/begin'), {
      digest: content.digest,
      entityCount: BigInt(content.entities.length),
      relationshipCount: BigInt(content.relationships.length),
      evidenceCount: BigInt(content.evidence.length),
      sizes: sizesOf(content),
    }),
  );
  if (typeof row?.['rel'] !== 'number') throw new InvariantError('releases/begin returns the number of the release');
  return row['rel'];
}


/** Makes a release current. Readers see the one before or this one, never a mixture. */
export async function flip(lock: LoadLock, rel: number, { isUndo }: { readonly isUndo: boolean }): Promise<void> {
  const flipped = await lock.write((tx) => tx.run(cypherStatement('releases/flip'), { rel: BigInt(rel), isUndo }));
  if (flipped.length !== 1) throw new InvariantError(`release ${String(rel)} is there to flip to`);
}

export async function requireCurrent(store: Store, rel: number): Promise<Release> {
  const { current } = await readReleases(store);
  if (current?.rel !== rel) throw new InvariantError(`release ${String(rel)} is current while its loader holds the lock`);
  return current;
}

/** The load is done by now: what cannot be deleted is told, not thrown, and the next load tries again. */
async function pruneAfter(store: Store, lock: LoadLock, { onProgress, keep = DEFAULT_KEEP, queryTimeoutMs = DEFAULT_QUERY_TIMEOUT_MS }: LoadOptions): Promise<void> {
  onProgress?.({ phase: 'prune', done: 0, total: 0 });
  try {
    await prune(store, lock, { keep, queryTimeoutMs });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    onProgress?.({ phase: 'prune', done: 0, total: 0, note: `an old release could not be deleted, the next load will try again: ${reason}` });
  }
}
