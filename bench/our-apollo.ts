/**
 * Our program under Apollo, without a socket, as the peers run: texts in, JSON out. Input: a catalog and a way to Neo4j. Output: how to
 * ask. Executor and Apollo are the server's own.
 */
import { pino } from 'pino';
import type { Catalog } from '../src/catalog/catalog.js';
import type { Database } from '../src/db/database.js';
import { createApollo } from '../src/server/create-apollo.js';
import { createExecutor } from '../src/server/executor.js';
import type { Variables } from './peers/peer.js';

export interface OurApollo {
  answer(query: string, variables: Variables): Promise<string>;
  stop(): Promise<void>;
}

const TIMEOUT_MS = 30_000;

export async function startOurApollo(catalog: Catalog, database: Database): Promise<OurApollo> {
  const executor = createExecutor({ catalog, database, timeoutMs: TIMEOUT_MS, maxCost: Infinity });
  const apollo = createApollo({ schema: catalog.schema, executor, log: pino({ level: 'error' }) });
  await apollo.start();
  return {
    answer: async (query, variables) => {
      const { signal } = new AbortController();
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue: { signal, explain: undefined } });
      if (body.kind !== 'single') throw new Error('Apollo answered in increments');
      return JSON.stringify(body.singleResult);
    },
    stop: () => apollo.stop(),
  };
}
