/**
 * Every error this program raises on purpose, with the code a client sees in `extensions.code`.
 *
 * Input: the facts of what went wrong. Output: an Error whose message names the thing, the value got and the fix.
 * This file knows nothing of GraphQL, Neo4j or HTTP: the phases throw these, the server decides how they travel.
 */

/** The codes of DESIGN, one per kind of failure. `retriable` says whether the same request may succeed later. */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'OPERATION_TOO_COMPLEX',
  'UNSUPPORTED_OPERATION',
  'QUERY_TIMEOUT',
  'QUERY_TOO_LARGE',
  'DATABASE_UNAVAILABLE',
  'ANALYSIS_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Structured facts beside the message: a limit and what was found, or the argument that was wrong. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The root of every error a client may be told about. */
export class GraphError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'GraphError';
    this.code = code;
    this.details = details;
  }
}

/** An argument or variable whose type is right and whose value is not. */
export class BadUserInputError extends GraphError {
  constructor(message: string, details?: ErrorDetails) {
    super('BAD_USER_INPUT', message, details);
  }
}

/** The operation is over a published limit; `limit` and `actual` are always given. */
export class OperationTooComplexError extends GraphError {
  constructor(message: string, details: ErrorDetails & { readonly limit: number; readonly actual: number }) {
    super('OPERATION_TOO_COMPLEX', message, details);
  }
}

/** The operation is valid GraphQL that the compiler has no statement for. */
export class UnsupportedOperationError extends GraphError {
  constructor(message: string) {
    super('UNSUPPORTED_OPERATION', message);
  }
}

/** The database stopped the statement at its time limit. */
export class QueryTimeoutError extends GraphError {
  constructor(message: string, details?: ErrorDetails, options?: ErrorOptions) {
    super('QUERY_TIMEOUT', message, details, options);
  }
}

/** The statement asked for more memory than one transaction may have. */
export class QueryTooLargeError extends GraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('QUERY_TOO_LARGE', message, {}, options);
  }
}

/** Neo4j cannot be reached, or has no release loaded. The same request may succeed later. */
export class DatabaseUnavailableError extends GraphError {
  constructor(message: string, options?: ErrorOptions) {
    super('DATABASE_UNAVAILABLE', message, { retriable: true }, options);
  }
}

/** What was asked is computed by Neo4j's Graph Data Science, which this Neo4j does not have. */
export class AnalysisUnavailableError extends GraphError {
  constructor(options?: ErrorOptions) {
    super(
      'ANALYSIS_UNAVAILABLE',
      'This is computed by the plugin Graph Data Science, which this Neo4j does not have or does not allow: its operator can install it (in Docker NEO4J_PLUGINS=\'["graph-data-science"]\', otherwise the jar of its version in plugins/) and set dbms.security.procedures.unrestricted=gds.*, or leave out NEO4J_URI for a Neo4j of the program\'s own, which has it. Everything else is answered without it',
      {},
      options,
    );
  }
}

/** The client went away; nobody reads the answer. */
export class OperationAbortedError extends Error {
  constructor() {
    super('The client closed the connection before the answer was ready');
    this.name = 'OperationAbortedError';
  }
}

/** A fault of this program, never of its user. */
export class InvariantError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InvariantError';
  }
}

/** Throws InvariantError unless `condition` holds. For our bugs only: user mistakes get a GraphError. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message);
}
