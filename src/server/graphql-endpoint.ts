/**
 * The handlers of /graphql, in the order in which a request meets them: method, body, limits, Apollo. Input: a schema, an executor,
 * limits and a log. Output: a started Apollo server as request handlers. It must not know other routes.
 */
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ExplainLevel, Limits } from '../config.js';
import { clientSignal } from './client-signal.js';
import type { GraphExecutor } from './executor.js';
import { assertExplain, explainMode } from './explain-header.js';
import { createGateway, type RequestContext } from './gateway.js';
import { createErrorFormatter, formatGraphError } from './graphql-errors.js';
import { sendErrors } from './http-error.js';
import { jsonBody } from './json-body.js';
import { createScreen } from './limits/screen.js';
import { assertMethod, documentOf } from './request-shape.js';

/** A request may run its statements twice, when a release changes under it, and has its answer to write. */
const REQUEST_TIME_FACTOR = 2;

export interface EndpointOptions {
  readonly schema: GraphQLSchema;
  readonly executor: GraphExecutor;
  readonly limits: Limits;
  readonly explain: ExplainLevel;
  readonly log: Logger;
}

export async function graphqlEndpoint({ schema, executor, limits, explain, log }: EndpointOptions): Promise<readonly RequestHandler[]> {
  const apollo = new ApolloServer<RequestContext>({
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
  await apollo.start();

  const requestMs = limits.queryTimeoutMs * REQUEST_TIME_FACTOR;
  const answer = expressMiddleware(apollo, {
    context: ({ req, res }) => Promise.resolve({ signal: clientSignal(res, requestMs), explain: explainMode(req, explain) }),
  });
  return [onlyGetAndPost, assertExplain(explain), jsonBody(limits.bodyBytes), refuseOverLimits(limits), answer];
}

const onlyGetAndPost: RequestHandler = (request, response, next) => {
  assertMethod(request, response);
  next();
};

/** Apollo offers no hook between receiving a document and validating it that could refuse it. */
function refuseOverLimits(limits: Limits): RequestHandler {
  const screen = createScreen(limits);
  return (request, response, next) => {
    const document = documentOf(request);
    const excesses = document === undefined ? [] : screen(document);
    if (excesses.length === 0) return next();
    sendErrors(request, response, 400, excesses.map(formatGraphError));
  };
}
