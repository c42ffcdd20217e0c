/**
 * Our program under Apollo, without a socket, as the peers run: texts in, JSON out. Input: a catalog and a way to Neo4j. Output: how to
 * ask. The gateway and the executor are the server's own, and so are Apollo's settings.
 */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { Catalog } from '../src/catalog/catalog.js';
import type { Database } from '../src/db/database.js';
import { createExecutor } from '../src/server/executor.js';
import { createGateway, type RequestContext } from '../src/server/gateway.js';
import type { Variables } from './peers/peer.js';

export interface OurApollo {
  answer(query: string, variables: Variables): Promise<string>;
  stop(): Promise<void>;
}

const TIMEOUT_MS = 30_000;

export async function startOurApollo(catalog: Catalog, database: Database): Promise<OurApollo> {
  const executor = createExecutor({ catalog, database, timeoutMs: TIMEOUT_MS, maxCost: Infinity });
  const apollo = new ApolloServer<RequestContext>({
    gateway: createGateway(catalog.schema, executor),
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginSchemaReportingDisabled()],
  });
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
