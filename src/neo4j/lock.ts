/**
 * One process at a time: a lock directory that survives nothing, not even the kill of its holder.
 *
 * Input: a path to lock and what to do while holding it. Output: that action's result. A holder that is killed stops
 * refreshing the lock, and the next one takes it over a few seconds later.
 */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { ManagedNeo4jError, systemCode } from './managed-neo4j-error.js';

/** Refreshed four times before it counts as abandoned: a busy machine may let a process stand still for seconds. */
const STALE_AFTER_MS = 6_000;
const REFRESH_EVERY_MS = 1_500;
const RETRY_EVERY_MS = 150;

export interface LockOptions {
  /** Called again and again while another process holds the lock. */
  readonly onWait?: () => void;
  readonly signal?: AbortSignal;
}

/** Given to the action: throws when the lock was lost meanwhile, to be called before what must happen once. */
export type StillHeld = () => void;

export async function withLock<T>(path: string, options: LockOptions, action: (stillHeld: StillHeld) => Promise<T>): Promise<T> {
  const hold = { lost: false };
  const release = await acquire(path, options, () => {
    hold.lost = true;
  });
  try {
    return await action(() => {
      if (hold.lost) throw new ManagedNeo4jError(`This process stood still for more than ${STALE_AFTER_MS / 1000} s and lost its lock ${path}.lock. Start it again.`);
    });
  } finally {
    // A lost lock belongs to somebody else now.
    if (!hold.lost) await release();
  }
}

async function acquire(path: string, { onWait, signal }: LockOptions, onLost: () => void): Promise<() => Promise<void>> {
  await mkdir(dirname(path), { recursive: true });
  for (;;) {
    try {
      return await lock(path, { realpath: false, stale: STALE_AFTER_MS, update: REFRESH_EVERY_MS, retries: 0, onCompromised: onLost });
    } catch (error) {
      if (systemCode(error) !== 'ELOCKED') throw error;
    }
    onWait?.();
    await sleep(RETRY_EVERY_MS, undefined, signal === undefined ? {} : { signal });
  }
}
