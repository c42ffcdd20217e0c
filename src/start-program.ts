/**
 * Everything between a configuration and a server that answers: Neo4j, the dataset's release, the API. Input: the configuration
 * and where to tell of progress. Output: the address of the server and the release it answers from. It must not know
 * signals, exit codes or the terminal.
 *
 * What takes long runs at the same time: Neo4j boots while this process loads its modules and builds the catalog.
 */
import type { Logger } from 'pino';
import type { Config, Neo4jAddress } from './config.js';
import type { LoadResult } from './dataset/index.js';
import type { Database } from './db/database.js';
import { DatabaseUnavailableError, GraphError } from './errors.js';
import type { OnProgress } from './neo4j/progress.js';
import type { ClosingOrder } from './server/closing-order.js';

export interface ProgramOptions {
  readonly config: Config;
  readonly log: Logger;
  readonly onProgress: OnProgress;
  /** Takes in what must be closed, as soon as it is open. */
  readonly closing: ClosingOrder;
  /** Gives the start up. */
  readonly signal: AbortSignal;
}

export interface RunningProgram {
  readonly url: string;
  readonly release: LoadResult['release'];
  readonly neo4j: string;
}

export async function startProgram(options: ProgramOptions): Promise<RunningProgram> {
  const { config, log, onProgress, closing, signal } = options;
  const { assertCanListen } = await import('./server/listen.js');
  await assertCanListen(config.host, config.port);
  const [address, parts] = await Promise.all([startNeo4j(options), loadParts()]);
  signal.throwIfAborted();

  const database = parts.openDatabase(address);
  await closing.add(() => database.close());
  // Our own has answered already, or it would not be there.
  if (config.neo4j !== undefined) await assertAnswers(database, config.neo4j);
  const { release } = await parts.ensureRelease(database.driver, address.database, parts.catalog, {
    queryTimeoutMs: config.limits.queryTimeoutMs,
    onProgress: (progress) => onProgress(parts.describeProgress(progress)),
  });
  signal.throwIfAborted();

  onProgress({ message: 'Starting the server' });
  const executor = parts.createExecutor({ catalog: parts.catalog, database, timeoutMs: config.limits.queryTimeoutMs });
  const server = await parts.startServer({ ...config, schema: parts.catalog.schema, executor, database, log });
  await closing.add(() => server.stop());
  return { url: server.url, release, neo4j: address.uri };
}

/** A start says to its operator what a request does not say to its sender: which address, and what came of it. */
async function assertAnswers(database: Database, given: Neo4jAddress): Promise<void> {
  try {
    await database.check();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    const reason = error.cause instanceof Error && !(error.cause instanceof GraphError) ? error.cause.message : error.message;
    throw new Error(`NEO4J_URI is ${given.uri}, where Neo4j does not answer user ${given.user}: ${reason}\nStart it, or correct NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD or NEO4J_DATABASE. Without NEO4J_URI this program runs a Neo4j of its own.`, { cause: error });
  }
}

/** The Neo4j of the configuration, or our own. */
async function startNeo4j({ config, onProgress, closing, signal }: ProgramOptions): Promise<Neo4jAddress> {
  if (config.neo4j !== undefined) return config.neo4j;
  const { startManagedNeo4j } = await import('./neo4j/managed-neo4j.js');
  const starting = startManagedNeo4j({ home: config.home, onProgress, signal });
  // Added before it runs: a start that is given up still has to end what it began.
  await closing.add(() => starting.then((neo4j) => neo4j.stop(), () => undefined));
  const neo4j = await starting;
  return { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: undefined };
}

/** The rest of the program. Imported here and not above, so that Neo4j need not wait for it. */
async function loadParts() {
  const [{ loadCatalog }, { openDatabase }, { ensureRelease, describeProgress }, { createExecutor }, { startServer }] = await Promise.all([
    import('./catalog/build-catalog.js'),
    import('./db/database.js'),
    import('./dataset/index.js'),
    import('./server/executor.js'),
    import('./server/start-server.js'),
  ]);
  return { catalog: loadCatalog(), openDatabase, ensureRelease, describeProgress, createExecutor, startServer };
}
