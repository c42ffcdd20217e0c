/**
 * The handlers of /graphql, in the order in which a request meets them: body, limits, Apollo. Input: a schema, an executor,
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
import type { Request, RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Limits } from '../config.js';
import { clientSignal } from './client-signal.js';
import type { GraphExecutor } from './executor.js';
import { createGateway, type RequestContext } from './gateway.js';
import { createErrorFormatter, formatGraphError } from './graphql-errors.js';
import { HttpError, sendErrors } from './http-error.js';
import { jsonBody } from './json-body.js';
import { createScreen } from './limits/screen.js';

/** A request may run its statements twice, when a release changes under it, and has its answer to write. */
const REQUEST_TIME_FACTOR = 2;

export interface EndpointOptions {
  readonly schema: GraphQLSchema;
  readonly executor: GraphExecutor;
  readonly limits: Limits;
  readonly log: Logger;
}

export async function graphqlEndpoint({ schema, executor, limits, log }: EndpointOptions): Promise<readonly RequestHandler[]> {
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
  const answer = expressMiddleware(apollo, { context: ({ res }) => Promise.resolve({ signal: clientSignal(res, requestMs) }) });
  return [jsonBody(limits.bodyBytes), refuseOverLimits(limits), answer];
}

/** Apollo offers no hook between receiving a document and validating it that could refuse it. */
function refuseOverLimits(limits: Limits): RequestHandler {
  const screen = createScreen(limits);
  return (request, response, next) => {
    const document = request.method === 'GET' ? documentInAddress(request) : documentInBody(request.body);
    const excesses = document === undefined ? [] : screen(document);
    if (excesses.length === 0) return next();
    sendErrors(request, response, 400, excesses.map(formatGraphError));
  };
}

function documentInBody(body: unknown): string | undefined {
  const query = typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  return typeof query === 'string' ? query : undefined;
}

function documentInAddress(request: Request): string | undefined {
  const search = request.url.slice(request.url.indexOf('?') + 1);
  try {
    // URLSearchParams, which Apollo uses, replaces what is not UTF-8 instead of refusing it.
    decodeURIComponent(search);
  } catch {
    throw new HttpError(400, 'The address is not valid UTF-8 once its % escapes are read: encode it with encodeURIComponent');
  }
  return new URLSearchParams(search).get('query') ?? undefined;
}
