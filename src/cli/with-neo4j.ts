/**
 * Neo4j for the length of one command. Input: the environment and what to do. Output: that action's result; the driver is closed and
 * the program's own Neo4j left afterwards, also when the command fails or is interrupted.
 */
import type { Driver } from 'neo4j-driver';
import { readConfig } from '../config.js';
import type { Config, Neo4jAddress } from '../config.js';
import { describeProgress } from '../dataset/index.js';
import type { OnProgress } from '../dataset/index.js';
import { openDatabase } from '../db/database.js';
import { startManagedNeo4j, terminalProgress } from '../neo4j/managed-neo4j.js';

export interface Target {
  readonly driver: Driver;
  readonly database: string | undefined;
  readonly config: Config;
  /** Shows how far a load is. */
  readonly onProgress: OnProgress;
}

type Close = () => Promise<void>;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
const INTERRUPTED = 130;

export async function withNeo4j<T>(action: (target: Target) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const progress = terminalProgress(process.stderr);
  const starting = new AbortController();
  const toClose: Close[] = [];
  const close: Close = async () => {
    starting.abort();
    progress.end();
    for (const closeOne of toClose.splice(0).reverse()) await closeOne();
  };
  // A load cut off here is like one that was killed: readers keep their release.
  const interrupt = (): void => void close().finally(() => process.exit(INTERRUPTED));
  for (const signal of SIGNALS) process.once(signal, interrupt);
  try {
    const address = config.neo4j ?? (await startOwn(config, progress.report, starting.signal, toClose));
    const database = openDatabase(address);
    toClose.push(() => database.close());
    await database.check();
    return await action({ driver: database.driver, database: address.database, config, onProgress: (step) => progress.report(describeProgress(step)) });
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt);
    await close();
  }
}

async function startOwn(config: Config, onProgress: (step: { readonly message: string }) => void, signal: AbortSignal, toClose: Close[]): Promise<Neo4jAddress> {
  const starting = startManagedNeo4j({ home: config.home, onProgress, signal });
  // Added before it runs: a start that is given up still has to end what it began.
  toClose.push(() => starting.then((neo4j) => neo4j.stop(), () => undefined));
  const { uri, user, password } = await starting;
  return { uri, user, password, database: undefined };
}
