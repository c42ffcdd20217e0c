/**
 * The program's way to Neo4j. Input: an address and credentials. Output: a Database, whose `read` runs one statement and
 * gives the values of its one record, and whose errors are this program's own. It must not know what a
 * statement says, nor GraphQL.
 *
 * Reads are auto-commit in READ access mode, which Neo4j holds to: every write is refused. They go to followers where
 * the address is a cluster's (`neo4j://`).
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { DatabaseUnavailableError, QueryTimeoutError } from '../errors.js';
import { explainOnce, type PlanOperator } from './explain-once.js';
import { readOnce, type Statement } from './read-once.js';
import { streamOnce, type OnRecord } from './stream-once.js';
import { withRetries } from './retries.js';
import { translateDriverError } from './driver-errors.js';

export type { Statement } from './read-once.js';

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** For all tries together. */
  readonly timeoutMs: number;
}

export interface StreamOptions extends ReadOptions {
  /** How many records Neo4j computes before it is asked for more; some, where it is not said. Few, where each takes long. */
  readonly batch?: number | undefined;
}

export interface Database {
  /** The values of the statement's records by position, one record after the other, integers as numbers; empty where there is none. */
  read(statement: Statement, options: ReadOptions): Promise<readonly unknown[]>;
  /**
   * The values of the statement's records, read as they come: until `onRecord` says that they are enough, or time is up. What was read by then
   * is kept.
   */
  stream(statement: Statement, onRecord: OnRecord, options: StreamOptions): Promise<{ readonly isTimedOut: boolean }>;
  /** Neo4j's plan of a statement: as it would run it, or as it did. */
  explain(statement: Statement, mode: 'plan' | 'profile', options: ReadOptions): Promise<PlanOperator>;
  /** Resolves once Neo4j answers. @throws DatabaseUnavailableError */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Neo4j's default database where not given. */
  readonly database?: string | undefined;
  readonly maxConnections?: number | undefined;
}

/** More statements at once only wait for each other in Neo4j instead of here. */
const DEFAULT_MAX_CONNECTIONS = 50;
/** One that is down says so at once. One that has just started, on a machine that is busy with it, takes its time. */
const CHECK_TIMEOUT_MS = 30_000;

/** Opens no connection yet: the first statement does. */
export function openDatabase(options: DatabaseOptions): Database & { readonly driver: Driver } {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    disableLosslessIntegers: true,
    // One batch: a statement gives one record.
    fetchSize: -1,
    telemetryDisabled: true,
    // Nobody reads Neo4j's hints on each answer, so it need not send them.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    maxConnectionPoolSize: options.maxConnections ?? DEFAULT_MAX_CONNECTIONS,
    connectionTimeout: 3_000,
    connectionAcquisitionTimeout: 5_000,
    // A connection that slept through a restart behind a firewall looks open: ask it before use.
    connectionLivenessCheckTimeout: 30_000,
    userAgent: 'bri-ip-graph',
  });

  const read: Database['read'] = async (statement, { signal, timeoutMs }) => {
    const { database } = options;
    try {
      return await withRetries(timeoutMs, signal, (leftMs) => readOnce(driver, statement, { database, signal, timeoutMs, leftMs }));
    } catch (error) {
      throw translateDriverError(error, timeoutMs);
    }
  };

  const stream: Database['stream'] = async (statement, onRecord, { signal, timeoutMs, batch }) => {
    const { database } = options;
    // Tried again only as long as nothing was read: a record is not given twice.
    let isRead = false;
    const once: OnRecord = (values) => {
      isRead = true;
      return onRecord(values);
    };
    try {
      return await withRetries(timeoutMs, signal, (leftMs) => streamOnce(driver, statement, once, { database, signal, timeoutMs, leftMs, batch }), () => !isRead);
    } catch (error) {
      throw translateDriverError(error, timeoutMs);
    }
  };

  const explain: Database['explain'] = async (statement, mode, { signal, timeoutMs }) => {
    const { database } = options;
    try {
      return await withRetries(timeoutMs, signal, (leftMs) => explainOnce(driver, statement, mode, { database, signal, timeoutMs, leftMs }));
    } catch (error) {
      throw translateDriverError(error, timeoutMs);
    }
  };

  const check = async (): Promise<void> => {
    try {
      await read({ text: 'RETURN 1', params: {} }, { timeoutMs: CHECK_TIMEOUT_MS });
    } catch (error) {
      if (error instanceof DatabaseUnavailableError) throw error;
      const reason = error instanceof QueryTimeoutError ? `it is silent for ${CHECK_TIMEOUT_MS} ms` : 'it refuses even `RETURN 1`';
      throw new DatabaseUnavailableError(`Neo4j does not answer: ${reason}`, { cause: error });
    }
  };

  return { driver, read, stream, explain, check, close: () => driver.close() };
}
