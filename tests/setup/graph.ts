/**
 * The shipped graph on the tests' Neo4j, without a server: for tests of the compiler and the executor.
 *
 * Input: NEO4J_TEST_URI and its credentials, which jest's global setup provides. Output: catalog, database and executor over the loaded
 * seeds. Loading an unchanged release is two reads, so every test file may call it.
 */
import { randomUUID } from 'node:crypto';
import { parse, validate } from 'graphql';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { ensureRelease } from '../../src/dataset/index.js';
import { openDatabase } from '../../src/db/database.js';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphResult } from '../../src/server/executor.js';

export interface TestGraph {
  readonly catalog: Catalog;
  readonly database: ReturnType<typeof openDatabase>;
  /** Runs a valid document; the answer as a client would read it. */
  readonly run: (text: string, variables?: Record<string, unknown>) => Promise<GraphResult>;
  readonly close: () => Promise<void>;
}

export async function openGraph(): Promise<TestGraph> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user, NEO4J_TEST_PASSWORD: password } = process.env;
  if (uri === undefined || user === undefined || password === undefined) throw new Error('NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD are not set: run through `npm test`');
  const catalog = loadCatalog();
  const database = openDatabase({ uri, user, password });
  await ensureRelease(database.driver, undefined, catalog);
  // Longer than a user waits: a Neo4j that has just started, beside other tests, prepares a graph for analysis for more than ten seconds.
  const executor = createExecutor({ catalog, database, timeoutMs: 30_000, maxCost: Infinity });
  return {
    catalog,
    database,
    run: async (text, variables) => {
      const document = parse(text);
      const faults = validate(catalog.schema, document);
      if (faults.length > 0) throw new Error(`The document is not valid: ${faults.map((fault) => fault.message).join('; ')}`);
      return JSON.parse(JSON.stringify(await executor.execute({ document, variables, queryKey: randomUUID() }))) as GraphResult;
    },
    close: () => database.close(),
  };
}
