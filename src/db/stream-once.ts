/**
 * One statement whose records are read as they come, until enough of them were. Input: a driver, a statement, what to do with each record, how
 * long it may take. Output: whether time was up before the end; what came until then was read. It knows nothing of retries.
 *
 * All records are asked for at once, and closing the session ends the statement on the server. In batches Neo4j would compute no more than was
 * asked for, but the driver then discards the rest of a batch after it has reset the connection, and whoever gets that connection next fails.
 */
import type { Driver } from 'neo4j-driver';
import { GraphError, OperationAbortedError, QueryTimeoutError } from '../errors.js';
import { translateDriverError } from './driver-errors.js';
import { driverParameters } from './parameters.js';
import type { Attempt, Statement } from './read-once.js';

/** The values of a record by position; true when no more are needed. */
export type OnRecord = (values: readonly unknown[]) => boolean;

const ALL = -1;

export function streamOnce(driver: Driver, { text, params }: Statement, onRecord: OnRecord, attempt: Attempt): Promise<{ readonly isTimedOut: boolean }> {
  const { signal, leftMs, timeoutMs, database } = attempt;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(abortReason(signal));
    const session = driver.session({ defaultAccessMode: 'READ', fetchSize: ALL, disableAutoCommitRetries: true, ...(database === undefined ? {} : { database }) });
    let isSettled = false;
    const settle = (finish: () => void): void => {
      if (isSettled) return;
      isSettled = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      void session.close();
      finish();
    };
    const end = (isTimedOut: boolean): void => settle(() => resolve({ isTimedOut }));
    const onAbort = (): void => settle(() => reject(signal === undefined ? new OperationAbortedError() : abortReason(signal)));
    const timer = setTimeout(() => end(true), leftMs);
    signal?.addEventListener('abort', onAbort, { once: true });
    session.run(text, driverParameters(params), { timeout: leftMs }).subscribe({
      onNext(record) {
        if (!isSettled && onRecord(record.keys.map((_, position): unknown => record.get(position)))) end(false);
      },
      onCompleted: () => end(false),
      onError(error) {
        const translated = translateDriverError(error, timeoutMs);
        if (translated instanceof QueryTimeoutError) end(true);
        else settle(() => reject(error));
      },
    });
  });
}

function abortReason(signal: AbortSignal): Error {
  return signal.reason instanceof GraphError ? signal.reason : new OperationAbortedError();
}
