/**
 * One loader at a time: a lock in the database, so that it holds between machines.
 *
 * Input: a store and what to do while holding the lock. Output: that action's result. The lock is a lease of 10 s on one node, which
 * its holder renews with every write and every 2.5 s. A holder that is killed stops renewing, and the next one takes over when
 * the lease runs out: within 10 s. One that merely stood still too long finds at its next write that the lock is gone, and
 * fails without having written: each transaction first locks the node and looks. It knows nothing of what loaders do.
 */
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jError } from 'neo4j-driver';
import { DatabaseUnavailableError } from '../errors.js';
import { cypherStatement } from './cypher-file.js';
import { writeTransaction } from './store.js';
import type { Store, Transaction } from './store.js';

const LEASE_MS = 10_000;
const RENEW_EVERY_MS = 2_500;
const ASK_EVERY_MS = 300;
const DEFAULT_LONGEST_WAIT_MS = 600_000;

export interface LoadLockOptions {
  /** Told once who is being waited for. */
  readonly onWait?: ((holder: string) => void) | undefined;
  readonly longestWaitMs?: number | undefined;
}

/** Another loader works on the database and did not finish in time. */
export class LoadLockedError extends Error {
  constructor(holder: string, waitedMs: number) {
    super(`Another loader (${holder}) is still at work after ${String(Math.round(waitedMs / 1000))} s. Wait until it is done, or end it and try again.`);
    this.name = 'LoadLockedError';
  }
}

/** This loader stood still for longer than its lease, and another one took over. */
export class LoadLockLostError extends Error {
  constructor() {
    super(`This loader stood still for more than ${String(LEASE_MS / 1000)} s and another one took over; nothing was made visible. Load again.`);
    this.name = 'LoadLockLostError';
  }
}

/** Held: every write goes through it, and is refused once the lock is lost. */
export interface LoadLock {
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

export async function withLoadLock<T>(store: Store, options: LoadLockOptions, action: (lock: LoadLock) => Promise<T>): Promise<T> {
  const owner = randomUUID();
  await acquire(store, owner, options);
  const lock: LoadLock = { write: (work) => fencedWrite(store, owner, work) };
  const stopRenewing = keepRenewing(lock);
  try {
    return await action(lock);
  } finally {
    await stopRenewing();
    await release(store, owner);
  }
}

async function acquire(store: Store, owner: string, { onWait, longestWaitMs = DEFAULT_LONGEST_WAIT_MS }: LoadLockOptions): Promise<void> {
  const startedAt = performance.now();
  for (let waits = 0; ; waits += 1) {
    const [row] = await writeTransaction(store, async (tx) => {
      await tx.run(cypherStatement('releases/touch-lock'), { owner });
      return tx.run(cypherStatement('releases/acquire-lock'), { owner, holder: `process ${String(process.pid)} on ${hostname()}`, leaseMs: BigInt(LEASE_MS) });
    });
    if (row?.['acquired'] === true) return;
    const holder = String(row?.['holder']);
    if (waits === 0) onWait?.(holder);
    const waitedMs = performance.now() - startedAt;
    if (waitedMs > longestWaitMs) throw new LoadLockedError(holder, waitedMs);
    await sleep(ASK_EVERY_MS);
  }
}

async function fencedWrite<T>(store: Store, owner: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return writeTransaction(store, async (tx) => {
    await tx.run(cypherStatement('releases/touch-lock'), { owner });
    const renewed = await tx.run(cypherStatement('releases/renew-lock'), { owner, leaseMs: BigInt(LEASE_MS) });
    if (renewed.length === 0) throw new LoadLockLostError();
    return work(tx);
  });
}

/** Renews while the action reads for long. Returns how to stop. */
function keepRenewing(lock: LoadLock): () => Promise<void> {
  let renewal = Promise.resolve();
  let isRenewing = false;
  const timer = setInterval(() => {
    if (isRenewing) return;
    isRenewing = true;
    renewal = lock
      .write(() => Promise.resolve())
      // A renewal that fails needs no answer here: the action's next write finds out whether the lock still holds.
      .catch(() => undefined)
      .finally(() => {
        isRenewing = false;
      });
  }, RENEW_EVERY_MS);
  return async () => {
    clearInterval(timer);
    await renewal;
  };
}

/** A lock that cannot be given back runs out by itself: neither a result nor an earlier error is to be lost for it. */
async function release(store: Store, owner: string): Promise<void> {
  try {
    await writeTransaction(store, async (tx) => {
      await tx.run(cypherStatement('releases/touch-lock'), { owner });
      await tx.run(cypherStatement('releases/release-lock'), { owner });
    });
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError) && !(error instanceof Neo4jError)) throw error;
  }
}
