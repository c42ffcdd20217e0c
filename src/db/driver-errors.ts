/**
 * What the driver's errors mean. Input: whatever `session.run` failed with. Output: the error of this program that a
 * client may see, or the thing itself where it is a fault of ours. Only codes decide, never the text of a message:
 * texts change between versions. It must not know statements, sessions or HTTP.
 */
import { Neo4jError } from 'neo4j-driver';
import { AnalysisUnavailableError, DatabaseUnavailableError, QueryTimeoutError, QueryTooLargeError } from '../errors.js';

/** `connection`: no answer, because there was no working connection. `transient`: Neo4j says that a second try may succeed. */
export type FailureKind = 'connection' | 'transient' | 'final';

const CONNECTION_CODES: ReadonlySet<string> = new Set(['ServiceUnavailable', 'SessionExpired']);

/** Neo4j classes these as transient, yet the same statement would take the same memory again: four tries, four times the harm. */
const MEMORY_CODES: ReadonlySet<string> = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
  'Neo.TransientError.General.StackOverFlowError',
  'Neo.DatabaseError.General.OutOfMemoryError',
  'Neo.DatabaseError.General.StackOverFlowError',
]);

const TIMEOUT_CODES: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

/** An administrator or a shutdown ended the statement: to run it again at once would defy whoever did. */
const TERMINATED_CODES: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.LockClientStopped',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.TransientError.Transaction.LockClientStopped',
]);

/** The driver's code where the fault is its own: here, that no connection became free in time, or that it was closed. */
const NO_CODE = 'N/A';

export function failureKind(error: unknown): FailureKind {
  if (!(error instanceof Neo4jError)) return 'final';
  if (CONNECTION_CODES.has(error.code)) return 'connection';
  if (MEMORY_CODES.has(error.code) || TERMINATED_CODES.has(error.code)) return 'final';
  return error.code.startsWith('Neo.TransientError.') || error.code === 'Neo.ClientError.Security.AuthorizationExpired' ? 'transient' : 'final';
}

/** The error for the client, with the driver's as its cause. An error that nobody outside can mend is given back as it is. */
export function translateDriverError(error: unknown, timeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (MEMORY_CODES.has(code)) return queryTooLarge(error);
  if (TIMEOUT_CODES.has(code)) return queryTimeout(timeoutMs, error);
  if (failureKind(error) !== 'final') return new DatabaseUnavailableError('Neo4j does not answer at the moment; send the request again later', { cause: error });
  if (TERMINATED_CODES.has(code)) return new DatabaseUnavailableError('Neo4j ended the statement before it was done; send the request again later', { cause: error });
  if (code === NO_CODE) return new DatabaseUnavailableError('All connections to Neo4j are busy; send the request again later', { cause: error });
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new DatabaseUnavailableError('Neo4j refuses this server\'s user name or password; its operator must correct NEO4J_USER and NEO4J_PASSWORD', { cause: error });
  }
  // The only procedures that statements call and a Neo4j may lack are those of the plugin.
  if (code === 'Neo.ClientError.Procedure.ProcedureNotFound') return new AnalysisUnavailableError({ cause: error });
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new DatabaseUnavailableError('Neo4j has no database of the name that this server was given; its operator must correct NEO4J_DATABASE', { cause: error });
  }
  return error;
}

/** A procedure that is there could not do what it was called for. */
export function isProcedureFailure(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Procedure.ProcedureCallFailed';
}

export function queryTimeout(timeoutMs: number, cause?: unknown): QueryTimeoutError {
  return new QueryTimeoutError(
    `The query was stopped after ${timeoutMs} ms: ask for fewer results, fewer hops or fewer levels of connections, or with a narrower or simpler \`where\``,
    { timeoutMs },
    cause === undefined ? undefined : { cause },
  );
}

function queryTooLarge(cause: Neo4jError): QueryTooLargeError {
  return new QueryTooLargeError(
    'The query needs more memory than one query may have: ask for fewer results, fewer hops or fewer levels of connections, or filter with `where`',
    { cause },
  );
}
