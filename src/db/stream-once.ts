/**
 * One statement whose records are read as they come, until enough of them were. Input: a driver, a statement, what to do with each record, how
 * long it may take. Output: whether time was up before the end; what came until then was read. It knows nothing of retries.
 *
 * Records come in small batches: Neo4j computes no further ones before they are asked for. Where enough were read, the driver tells Neo4j to
 * discard the rest, and the session is closed only after that: a session closed before resets its connection first, and the discard that follows
 * makes whoever gets the connection next fail.
 */
import type { Driver } from 'neo4j-driver';
import { OperationAbortedError, QueryTimeoutError } from '../errors.js';
import { translateDriverError } from './driver-errors.js';
import { driverParameters } from './parameters.js';
import { abortReason } from './read-once.js';
import type { Attempt, Statement } from './read-once.js';

/** The values of a record by position; true when no more are needed. */
export type OnRecord = (values: readonly unknown[]) => boolean;

const BATCH = 25;
/** For what Neo4j has ready when time is up. */
const GRACE_MS = 500;

export function streamOnce(driver: Driver, { text, params }: Statement, onRecord: OnRecord, attempt: Attempt & { readonly batch?: number | undefined }): Promise<{ readonly isTimedOut: boolean }> {
  const { signal, leftMs, timeoutMs, database, batch = BATCH } = attempt;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortReason(signal));
    const session = driver.session({ defaultAccessMode: 'READ', fetchSize: batch, disableAutoCommitRetries: true, ...(database === undefined ? {} : { database }) });
    let isSettled = false;
    const settle = (finish: () => void): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      finish();
    };
    const onAbort = (): void => {
      settle(() => reject(signal === undefined ? new OperationAbortedError() : abortReason(signal)));
      void session.close();
    };
    // To close the session ends the statement on the server, which then sends what it has ready: that is read too, unless Neo4j is silent.
    let isTimeUp = false;
    const timer = setTimeout(() => {
      isTimeUp = true;
      const silent = setTimeout(() => settle(() => resolve({ isTimedOut: true })), GRACE_MS);
      void session.close().finally(() => {
        clearTimeout(silent);
        settle(() => resolve({ isTimedOut: true }));
      });
    }, leftMs);
    signal?.addEventListener('abort', onAbort, { once: true });

    const read = async (): Promise<void> => {
      for await (const record of session.run(text, driverParameters(params), { timeout: leftMs })) {
        if (isSettled || onRecord(record.keys.map((_, position): unknown => record.get(position)))) break;
      }
    };
    read().then(
      () => !isTimeUp && settle(() => resolve({ isTimedOut: false })),
      (error: unknown) => {
        if (isTimeUp) return;
        const isTimedOut = translateDriverError(error, timeoutMs) instanceof QueryTimeoutError;
        settle(() => (isTimedOut ? resolve({ isTimedOut }) : reject(error instanceof Error ? error : new Error(String(error)))));
      },
    ).finally(() => session.close()).catch(() => undefined);
  });
}
