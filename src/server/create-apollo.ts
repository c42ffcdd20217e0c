/**
 * Apollo as this program sets it up, without HTTP. Input: a schema, an executor, a log. Output: an Apollo server, not yet started. It must
 * not know how requests come in: the endpoint and the benchmark both put it behind something.
 */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GraphExecutor } from './executor.js';
import { createGateway, type RequestContext } from './gateway.js';
import { createErrorFormatter } from './graphql-errors.js';

export interface ApolloOptions {
  readonly schema: GraphQLSchema;
  readonly executor: GraphExecutor;
  readonly log: Logger;
}

export function createApollo({ schema, executor, log }: ApolloOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: createGateway(schema, executor),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    // main.ts decides in which order the program stops.
    stopOnTerminationSignals: false,
    formatError: createErrorFormatter(log),
    logger: log,
    plugins: [
      // These would hook every field's resolver, and ours has none.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
