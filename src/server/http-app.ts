/**
 * Every route of the server. Input: what the routes need. Output: an Express application that answers JSON wherever it does not
 * serve a page. It must not know ports or signals.
 */
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { createErrorFormatter } from './graphql-errors.js';
import { graphqlEndpoint, type EndpointOptions } from './graphql-endpoint.js';
import { live, ready, type ReadRelease } from './health.js';
import { badRequest, HttpError, sendErrors } from './http-error.js';
import { pages } from './pages.js';
import { assertHead } from './request-head.js';
import { securityHeaders } from './security-headers.js';

export interface AppOptions extends EndpointOptions {
  readonly readRelease: ReadRelease;
  readonly isStopping: () => boolean;
  /** Directory of the built playground. */
  readonly pagesDirectory: string;
}

export async function createHttpApp(options: AppOptions): Promise<Express> {
  const app = express();
  app.disable('x-powered-by');
  // Hashing each answer buys nothing: clients of POST never ask with an ETag.
  app.set('etag', false);
  if (options.log.isLevelEnabled('debug')) app.use(logRequests(options.log));
  app.use(securityHeaders());
  app.use(assertHead);
  app.all('/graphql', ...(await graphqlEndpoint(options)));
  app.get('/livez', live);
  app.get('/readyz', ready(options.readRelease, options.isStopping));
  app.use(...pages(options.pagesDirectory));
  app.use(notFound);
  app.use(answerErrors(options.log));
  return app;
}

function logRequests(log: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.once('close', () => {
      const { method, path } = request;
      log.debug({ method, path, status: response.statusCode, done: response.writableFinished, ms: Math.round(performance.now() - start) }, 'request');
    });
    next();
  };
}

const notFound: RequestHandler = (request, response) => {
  sendErrors(request, response, 404, [{ message: `There is nothing at ${request.method} ${request.path}: the API is at /graphql, the playground at /`, extensions: { code: 'NOT_FOUND' } }]);
};

/** Express's own handler would answer in HTML, with a stack. */
function answerErrors(log: Logger): ErrorRequestHandler {
  const format = createErrorFormatter(log);
  return (error: unknown, request, response, next) => {
    // Half an answer is out: only cutting the connection can still tell the client.
    if (response.headersSent) return next(error);
    if (error instanceof HttpError) return sendErrors(request, response, error.status, [badRequest(error.message, error.extensions)]);
    const status = statusOf(error);
    if (status < 500) return sendErrors(request, response, status, [badRequest('The address cannot be read: check its % escapes')]);
    sendErrors(request, response, status, [format({ message: '' }, error)]);
  };
}

/** Express and what it serves files with put the status on the error. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}
