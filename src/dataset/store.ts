/**
 * The loader's way to Neo4j: read one record, or write in one transaction.
 *
 * Input: a driver and the name of a database. Output: values, whole numbers as numbers whatever the driver's settings. Only what
 * Neo4j itself rolled back is tried again. It knows nothing of releases.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { isInt } from 'neo4j-driver';
import type { Driver, RecordShape, Session } from 'neo4j-driver';
import { failureKind } from '../db/driver-errors.js';
import { DatabaseUnavailableError } from '../errors.js';

export type Row = Readonly<Record<string, unknown>>;

export interface Store {
  readonly driver: Driver;
  readonly database: string | undefined;
  /** Makes each step see the ones before it, also on a cluster. */
  readonly bookmarks: ReturnType<typeof neo4j.bookmarkManager>;
}

export interface Transaction {
  run(text: string, parameters?: Row): Promise<readonly Row[]>;
}

/** Before the second try and those after it: deadlocks and elections of a leader pass in this time. */
const RETRY_AFTER_MS: readonly number[] = [50, 100, 200, 400, 800, 1_600, 3_200];

export function openStore(driver: Driver, database: string | undefined): Store {
  return { driver, database, bookmarks: neo4j.bookmarkManager() };
}

/** Runs one statement that writes nothing and returns its records. */
export async function readRows(store: Store, text: string, parameters: Row = {}): Promise<readonly Row[]> {
  return retried(() => inSession(store, neo4j.session.READ, (session) => runIn(session, text, parameters)));
}

/**
 * Runs `work` in one write transaction.
 *
 * The driver's own `executeWrite` retries more than is good here: running out of memory (it would again), and a connection lost at
 * the commit (the work may be done, and would be done twice).
 */
export async function writeTransaction<T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return retried(() =>
    inSession(store, neo4j.session.WRITE, async (session) => {
      const tx = await session.beginTransaction();
      try {
        const result = await work({ run: (text, parameters = {}) => runIn(tx, text, parameters) });
        await tx.commit();
        return result;
      } finally {
        // Rolls back what is still open; after a commit it does nothing.
        if (tx.isOpen()) await tx.rollback();
      }
    }),
  );
}

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await attempt();
    } catch (error) {
      const pauseMs = RETRY_AFTER_MS[failures];
      if (failureKind(error) === 'connection') {
        throw new DatabaseUnavailableError('The connection to Neo4j was lost. Readers keep the release they have; see that Neo4j runs, then try again.', { cause: error });
      }
      if (failureKind(error) !== 'transient' || pauseMs === undefined) throw error;
      await sleep(pauseMs);
    }
  }
}

async function runIn(runner: { run(text: string, parameters: Row): PromiseLike<{ readonly records: readonly { toObject(): RecordShape }[] }> }, text: string, parameters: Row): Promise<readonly Row[]> {
  const { records } = await runner.run(text, parameters);
  return records.map((record) => toPlain(record.toObject()));
}

async function inSession<T>(store: Store, mode: 'READ' | 'WRITE', use: (session: Session) => Promise<T>): Promise<T> {
  const { database, bookmarks } = store;
  const session = store.driver.session({ defaultAccessMode: mode, bookmarkManager: bookmarks, ...(database !== undefined && { database }) });
  try {
    return await use(session);
  } finally {
    await session.close();
  }
}

function toPlain(record: RecordShape): Row {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, plainValue(value)]));
}

/** A driver gives whole numbers as its own objects, as bigint or as numbers. None here is above 2^53. */
function plainValue(value: unknown): unknown {
  if (isInt(value)) return value.toNumber();
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) return toPlain({ ...value });
  return value;
}
