/**
 * Apollo as both peers run under it. Input: a schema, and what each request brings to its resolvers. Output: operations in, JSON out:
 * parse and validate (kept by Apollo for texts it knows), execute, serialize; all but the socket.
 */
import { ApolloServer, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Variables } from './peer.js';

export interface Answering {
  answer(query: string, variables: Variables): Promise<string>;
  stop(): Promise<void>;
}

export async function underApollo<Context extends BaseContext>(schema: GraphQLSchema, contextFor: (variables: Variables) => Context): Promise<Answering> {
  const apollo = new ApolloServer<Context>({
    schema,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginUsageReportingDisabled()],
  });
  await apollo.start();
  return {
    answer: async (query, variables) => {
      const { body } = await apollo.executeOperation({ query, variables }, { contextValue: contextFor(variables) });
      if (body.kind !== 'single') throw new Error('Apollo answered in increments');
      return JSON.stringify(body.singleResult);
    },
    stop: () => apollo.stop(),
  };
}
