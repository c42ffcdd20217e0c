/**
 * The loader's way to Neo4j: read one record, or write in one transaction.
 *
 * Input: a driver and the name of a database. Output: values, whole numbers as numbers whatever the driver's settings. Only what
 * Neo4j itself rolled back is tried again. It knows nothing of releases.
 */
import neo4j, { isInt } from 'neo4j-driver';
import type { Driver, ManagedTransaction, RecordShape, Session } from 'neo4j-driver';
import { failureKind } from '../db/driver-errors.js';

export type Row = Readonly<Record<string, unknown>>;

export interface Store {
  readonly driver: Driver;
  readonly database: string | undefined;
  /** Makes each step see the ones before it, also on a cluster. */
  readonly bookmarks: ReturnType<typeof neo4j.bookmarkManager>;
}

export function openStore(driver: Driver, database: string | undefined): Store {
  return { driver, database, bookmarks: neo4j.bookmarkManager() };
}

/** Runs one statement that writes nothing and returns its records. */
export async function readRows(store: Store, text: string, parameters: Row = {}): Promise<readonly Row[]> {
  return inSession(store, neo4j.session.READ, async (session) => {
    const result = await session.run(text, parameters);
    return result.records.map((record) => toPlain(record.toObject()));
  });
}

/**
 * Runs `work` in one write transaction.
 *
 * The driver retries by class, which takes in running out of memory (it would again) and a connection lost at the commit (the
 * work may be done). Those end here; what Neo4j rolled back, such as a deadlock, is tried again.
 */
export async function writeTransaction<T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> {
  try {
    return await inSession(store, neo4j.session.WRITE, (session) =>
      session.executeWrite(async (tx) => {
        try {
          return await work(transaction(tx));
        } catch (error) {
          throw failureKind(error) === 'transient' ? error : new FinalFailure(error);
        }
      }),
    );
  } catch (error) {
    throw error instanceof FinalFailure ? error.cause : error;
  }
}

export interface Transaction {
  run(text: string, parameters?: Row): Promise<readonly Row[]>;
}

/** Hides an error's class from the driver, so that it does not try again. */
class FinalFailure extends Error {
  constructor(cause: unknown) {
    super('not to be tried again', { cause });
  }
}

function transaction(tx: ManagedTransaction): Transaction {
  return {
    run: async (text, parameters = {}) => {
      const result = await tx.run(text, parameters);
      return result.records.map((record) => toPlain(record.toObject()));
    },
  };
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
