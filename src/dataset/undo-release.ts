/**
 * Takes the last load back: flips to the release that was current before the present one was loaded.
 *
 * Input: a driver. Output: the release that is current afterwards. Nothing is deleted: loading the same content again flips forward.
 */
import type { Driver } from 'neo4j-driver';
import { withLoadLock } from './load-lock.js';
import { flip, requireCurrent } from './load-release.js';
import type { LoadOptions } from './load-release.js';
import { readReleases } from './release.js';
import type { Release, Releases } from './release.js';
import { openStore } from './store.js';

/** There is nothing to go back to. */
export class NoPreviousReleaseError extends Error {
  constructor({ all, current }: Releases) {
    const kept = all.filter(({ state }) => state === 'READY').map(({ id }) => id);
    super(
      current === undefined
        ? 'The database holds no release to undo. Load one with `bri-ip load`.'
        : `There is no earlier release to go back to from ${current.id}: the database keeps ${kept.join(', ')}. Load the earlier dataset instead.`,
    );
    this.name = 'NoPreviousReleaseError';
  }
}

export async function undoRelease(driver: Driver, database: string | undefined, options: Pick<LoadOptions, 'onProgress' | 'longestWaitMs'> = {}): Promise<Release> {
  const store = openStore(driver, database);
  const { onProgress, longestWaitMs } = options;
  // Without a release there is no lock to take either: the database may be one that nothing was ever loaded into.
  const before = await readReleases(store);
  if (before.current === undefined) throw new NoPreviousReleaseError(before);
  const onWait = (holder: string): void => onProgress?.({ phase: 'wait', done: 0, total: 0, note: `a loader is at work: ${holder}` });
  return withLoadLock(store, { onWait, longestWaitMs }, async (lock) => {
    const releases = await readReleases(store);
    const target = releases.all.find(({ rel, state }) => rel === releases.current?.replaced && state === 'READY');
    if (target === undefined) throw new NoPreviousReleaseError(releases);
    await flip(lock, target.rel, { isUndo: true });
    return requireCurrent(store, target.rel);
  });
}
