/**
 * The handlers of /graphql, in the order in which a request meets them: method, body, limits, Apollo. Input: a schema, an executor,
 * limits and a log. Output: a started Apollo server as request handlers. It must not know other routes.
 */
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import type { ExplainLevel, Limits } from '../config.js';
import { clientSignal } from './client-signal.js';
import { createApollo, type ApolloOptions } from './create-apollo.js';
import { assertExplain, explainMode } from './explain-header.js';
import { formatGraphError } from './graphql-errors.js';
import { sendErrors } from './http-error.js';
import { jsonBody } from './json-body.js';
import { createScreen } from './limits/screen.js';
import { assertMethod, documentOf } from './request-shape.js';

/** A request may run its statements twice, when a release changes under it, and has its answer to write. */
const REQUEST_TIME_FACTOR = 2;

export interface EndpointOptions extends ApolloOptions {
  readonly limits: Limits;
  readonly explain: ExplainLevel;
}

export async function graphqlEndpoint({ schema, executor, limits, explain, log }: EndpointOptions): Promise<readonly RequestHandler[]> {
  const apollo = createApollo({ schema, executor, log });
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
