/**
 * The real server in this process, on the tests' Neo4j with the shipped seeds, on a free port. Input: what a test wants different.
 * Output: its address and a way to stop it. Loading an unchanged release is two reads, so every test file may call it.
 */
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { DEFAULT_LIMITS, type ExplainLevel, type Limits } from '../../src/config.js';
import { ensureRelease } from '../../src/dataset/index.js';
import { openDatabase, type Database } from '../../src/db/database.js';
import { createExecutor, type GraphExecutor } from '../../src/server/executor.js';
import { errorSerializers } from '../../src/server/log.js';
import { startServer as startHttpServer } from '../../src/server/start-server.js';
import { testNeo4j } from '../db/test-neo4j.js';

export interface TestServerOptions {
  /** Another way to the tests' Neo4j, such as through a proxy. */
  readonly uri?: string;
  readonly limits?: Partial<Limits>;
  readonly explain?: ExplainLevel;
  /** Stands before the real executor. */
  readonly wrapExecutor?: (executor: GraphExecutor, database: Database) => GraphExecutor;
  readonly pagesDirectory?: string;
}

export interface TestServer {
  readonly url: string;
  readonly database: ReturnType<typeof openDatabase>;
  /** What was logged, one JSON line each. */
  readonly logged: readonly string[];
  stop(): Promise<void>;
}

let catalog: Catalog | undefined;

export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  catalog ??= loadCatalog();
  const address = testNeo4j();
  const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits };

  const loader = openDatabase(address);
  await ensureRelease(loader.driver, undefined, catalog);
  await loader.close();

  const logged: string[] = [];
  const sink = new Writable({
    write(line: Buffer, _encoding, done) {
      logged.push(line.toString());
      done();
    },
  });
  const log = pino({ level: 'debug', serializers: errorSerializers }, sink);
  const database = openDatabase({ ...address, ...(options.uri === undefined ? {} : { uri: options.uri }) });
  const executor = createExecutor({ catalog, database, timeoutMs: limits.queryTimeoutMs, maxCost: limits.cost });
  const server = await startHttpServer({
    schema: catalog.schema,
    executor: options.wrapExecutor?.(executor, database) ?? executor,
    database,
    host: '127.0.0.1',
    port: 0,
    limits,
    explain: options.explain ?? 'off',
    log,
    ...(options.pagesDirectory === undefined ? {} : { pagesDirectory: options.pagesDirectory }),
  });
  return {
    url: server.url,
    database,
    logged,
    stop: async () => {
      await server.stop();
      await database.close();
    },
  };
}
