/**
 * A graph that can be asked: a Neo4j that answers, the release in it, and the executor. Input: which Neo4j, and whether to load the
 * dataset that comes with the project. Output: the executor with what it stands on. The server and the embedding API begin with
 * it; it must not know HTTP, signals or the terminal.
 *
 * What takes long runs at the same time: Neo4j boots while this process loads its modules and builds the catalog.
 */
import type { Projections } from './analysis/projections.js';
import type { Catalog } from './catalog/catalog.js';
import type { Neo4jAddress } from './config.js';
import type { Release } from './dataset/index.js';
import type { Database } from './db/database.js';
import { DatabaseUnavailableError, GraphError } from './errors.js';
import type { OnProgress } from './neo4j/progress.js';
import type { ClosingOrder } from './server/closing-order.js';
import type { GraphExecutor } from './server/executor.js';

export interface OpenGraphOptions {
  /** A Neo4j that is there already; undefined: our own, in `home`. */
  readonly neo4j: Neo4jAddress | undefined;
  /** What the user calls the address and its parts, for messages. */
  readonly settings: { readonly uri: string; readonly others: string };
  readonly home: string;
  readonly queryTimeoutMs: number;
  readonly maxCost: number;
  readonly searchesAtOnce: number;
  /** Whether the dataset of the project is loaded where it is not the current release. */
  readonly load: boolean;
  readonly onProgress: OnProgress;
  /** Takes in what must be closed, as soon as it is open. */
  readonly closing: ClosingOrder;
  /** Gives the opening up. */
  readonly signal?: AbortSignal | undefined;
}

export interface OpenGraph {
  readonly catalog: Catalog;
  readonly database: Database;
  readonly executor: GraphExecutor;
  /** What the executor computes the cheapest paths and analyses on. */
  readonly projections: Projections;
  /** Undefined where nothing was to be loaded. */
  readonly release: Release | undefined;
  /** Address of the Neo4j. */
  readonly uri: string;
}

export async function openGraph(options: OpenGraphOptions): Promise<OpenGraph> {
  const { neo4j, queryTimeoutMs: timeoutMs, maxCost, searchesAtOnce, onProgress, closing, signal } = options;
  const [address, parts] = await Promise.all([neo4j ?? startOwn(options), loadParts()]);
  signal?.throwIfAborted();

  const { catalog } = parts;
  const database = parts.openDatabase(address);
  await closing.add(() => database.close());
  // Our own has answered already, or it would not be there.
  if (neo4j !== undefined) await assertAnswers(database, neo4j, options);
  const describe = parts.describeProgress;
  const loaded = options.load
    ? await parts.ensureRelease(database.driver, address.database, catalog, { queryTimeoutMs: timeoutMs, onProgress: (progress) => onProgress(describe(progress)) })
    : undefined;
  signal?.throwIfAborted();
  const projections = new parts.Projections(catalog, database);
  await closing.add(() => projections.close());
  const executor = parts.createExecutor({ catalog, database, timeoutMs, maxCost, searchesAtOnce, projections });
  return { catalog, database, executor, projections, release: loaded?.release, uri: address.uri };
}

/** A start says to its operator what a request does not say to its sender: which address, and what came of it. */
async function assertAnswers(database: Database, given: Neo4jAddress, { settings }: OpenGraphOptions): Promise<void> {
  try {
    await database.check();
  } catch (error) {
    if (!(error instanceof DatabaseUnavailableError)) throw error;
    const reason = error.cause instanceof Error && !(error.cause instanceof GraphError) ? error.cause.message : error.message;
    throw new Error(`${settings.uri} is ${given.uri}, where Neo4j does not answer user ${given.user}: ${reason}\nStart it, or correct ${settings.uri}, ${settings.others}. Without ${settings.uri} this program runs a Neo4j of its own.`, { cause: error });
  }
}

async function startOwn({ home, onProgress, closing, signal }: OpenGraphOptions): Promise<Neo4jAddress> {
  const { startManagedNeo4j } = await import('./neo4j/managed-neo4j.js');
  const starting = startManagedNeo4j({ home, onProgress, ...(signal && { signal }) });
  // Added before it runs: a start that is given up still has to end what it began.
  await closing.add(() => starting.then((neo4j) => neo4j.stop(), () => undefined));
  const { uri, user, password } = await starting;
  return { uri, user, password, database: undefined };
}

/** The rest of the program. Imported here and not above, so that Neo4j need not wait for it. */
async function loadParts() {
  const [{ loadCatalog }, { openDatabase }, { ensureRelease, describeProgress }, { Projections }, { createExecutor }] = await Promise.all([
    import('./catalog/build-catalog.js'),
    import('./db/database.js'),
    import('./dataset/index.js'),
    import('./analysis/projections.js'),
    import('./server/executor.js'),
  ]);
  return { catalog: loadCatalog(), openDatabase, ensureRelease, describeProgress, Projections, createExecutor };
}
