/** Which failures are tried again, and which error each becomes: for the codes that a test cannot make Neo4j say. */
import { describe, expect, test } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { failureKind, translateDriverError } from '../../src/db/driver-errors.js';
import { withRetries } from '../../src/db/retries.js';

const coded = (code: string): Neo4jError => new Neo4jError('text that no decision may rest on', code, '50N42', 'unknown', { OPERATION: '', OPERATION_CODE: '0', CURRENT_SCHEMA: '/' });

/** Fails with each error in turn, then succeeds with the number of tries. */
function failing(...errors: readonly Error[]): () => Promise<number> {
  let tries = 0;
  return () => {
    const error = errors[tries];
    tries += 1;
    return error === undefined ? Promise.resolve(tries) : Promise.reject(error);
  };
}

describe('withRetries', () => {
  const deadlock = coded('Neo.TransientError.Transaction.DeadlockDetected');
  const expired = coded('SessionExpired');

  test('tries transient failures three times in all', async () => {
    expect(await withRetries(5_000, undefined, failing(deadlock, deadlock))).toBe(3);
    await expect(withRetries(5_000, undefined, failing(deadlock, deadlock, deadlock))).rejects.toBe(deadlock);
  });

  test('tries once more after a lost connection', async () => {
    expect(await withRetries(5_000, undefined, failing(expired))).toBe(2);
    await expect(withRetries(5_000, undefined, failing(expired, expired))).rejects.toBe(expired);
  });

  test('does not wait past the time limit', async () => {
    await expect(withRetries(40, undefined, failing(deadlock))).rejects.toBe(deadlock);
  });

  test('stops when the client has gone', async () => {
    await expect(withRetries(5_000, AbortSignal.abort(), failing(deadlock))).rejects.toBe(deadlock);
  });

  test('gives each try what is left of the time', async () => {
    const left: number[] = [];
    const attempt = failing(deadlock);
    await withRetries(5_000, undefined, (leftMs) => {
      left.push(leftMs);
      return attempt();
    });
    expect(left[0]).toBe(5_000);
    expect(left[1]).toBeLessThanOrEqual(4_955);
  });
});

describe.each([
  ['ServiceUnavailable', 'connection', 'DATABASE_UNAVAILABLE'],
  ['SessionExpired', 'connection', 'DATABASE_UNAVAILABLE'],
  ['N/A', 'final', 'DATABASE_UNAVAILABLE'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'transient', 'DATABASE_UNAVAILABLE'],
  ['Neo.TransientError.Transaction.Terminated', 'final', 'DATABASE_UNAVAILABLE'],
  ['Neo.ClientError.Transaction.Terminated', 'final', 'DATABASE_UNAVAILABLE'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'final', 'DATABASE_UNAVAILABLE'],
  ['Neo.ClientError.Security.Unauthorized', 'final', 'DATABASE_UNAVAILABLE'],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'final', 'QUERY_TOO_LARGE'],
  ['Neo.TransientError.General.TransactionOutOfMemoryError', 'final', 'QUERY_TOO_LARGE'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'final', 'QUERY_TIMEOUT'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'final', 'QUERY_TIMEOUT'],
])('the code %s', (code, kind, becomes) => {
  test(`is ${kind} and becomes ${becomes}`, () => {
    expect(failureKind(coded(code))).toBe(kind);
    expect(translateDriverError(coded(code), 100)).toMatchObject({ code: becomes });
  });
});

test('a code without a meaning for clients stays what it is', () => {
  const fault = coded('Neo.ClientError.Statement.SyntaxError');
  expect(translateDriverError(fault, 100)).toBe(fault);
  const other = new TypeError('ours');
  expect(translateDriverError(other, 100)).toBe(other);
});
