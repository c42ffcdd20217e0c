/**
 * What a client sees of an error. Input: an error on its way out. Output: message, place and code where the error is meant
 * for clients, and otherwise INTERNAL_SERVER_ERROR with an id under which the log has the rest. It must not know HTTP.
 */
import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { GraphError, OperationAbortedError } from '../errors.js';
import { readable } from './message-text.js';

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Codes of errors that graphql-js and Apollo word for clients. Ours are told by their class. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const ABORTED = 'OPERATION_ABORTED';

/** For Apollo's `formatError`. */
export function createErrorFormatter(log: Logger): FormatError {
  return (formatted, error) => {
    const ours = graphErrorIn(error);
    if (ours !== undefined && ours.code !== 'INTERNAL_SERVER_ERROR') {
      return { ...formatted, message: readable(ours.message), extensions: { ...ours.details, code: ours.code } };
    }
    if (ours === undefined && PUBLIC_CODES.has(formatted.extensions?.['code'])) return { ...formatted, message: readable(formatted.message) };

    const root = rootOf(error);
    // Nobody reads this answer, and nothing went wrong.
    if (root instanceof OperationAbortedError) return { message: root.message, extensions: { code: ABORTED } };

    const requestId = randomUUID();
    log.error({ requestId, path: formatted.path, err: root }, 'a request failed for a reason that is no fault of its sender');
    return {
      message: `The server failed to answer this. Its operator finds the reason in the log under ${requestId}.`,
      ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
      ...(formatted.path === undefined ? {} : { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  };
}

/** For answers in process: the error itself, whole, with the code that a client over HTTP would see. */
export function codedError(error: GraphQLError): GraphQLError {
  if (typeof error.extensions['code'] === 'string') return error;
  const ours = graphErrorIn(error);
  const code = ours?.code ?? (rootOf(error) instanceof OperationAbortedError ? ABORTED : 'INTERNAL_SERVER_ERROR');
  const { message, nodes, source, positions, path } = error;
  return new GraphQLError(message, { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null, originalError: error, extensions: { ...ours?.details, code } });
}

/** One of our errors in the form of a response's `errors`, for answers that Apollo does not write. */
export function formatGraphError(error: GraphError): GraphQLFormattedError {
  return { message: error.message, extensions: { ...error.details, code: error.code } };
}

/** The error of ours that a GraphQLError wraps, at any depth. */
export function graphErrorIn(error: unknown): GraphError | undefined {
  if (error instanceof GraphError) return error;
  const inner = originalOf(error);
  return inner === undefined ? undefined : graphErrorIn(inner);
}

function rootOf(error: unknown): unknown {
  const inner = originalOf(error);
  return inner === undefined ? error : rootOf(inner);
}

function originalOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('originalError' in error) || error.originalError === error) return undefined;
  return error.originalError ?? undefined;
}
