/**
 * Which failed reads are tried again, and when. Input: a try, the time it may take and a signal. Output: the first try that
 * succeeded, or the last failure. The driver retries no auto-commit statement, and those it does retry it retries for
 * 30 s and for memory too; a reader waits for an answer, so here it is a moment. It must not know statements.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { failureKind } from './driver-errors.js';

/** Before the second and the third try of what Neo4j calls transient. */
const TRANSIENT_PAUSES_MS: readonly number[] = [50, 200];

/** A connection that died before this was stale: the pool did not know yet that Neo4j had restarted. Later, the statement may be what killed it. */
const STALE_WITHIN_MS = 1_000;

/** `mayRetry` is asked before each further try. */
export async function withRetries<T>(
  timeoutMs: number, signal: AbortSignal | undefined, attempt: (leftMs: number) => Promise<T>, mayRetry: () => boolean = () => true,
): Promise<T> {
  const start = performance.now();
  let connectionRetries = 0;
  let transientRetries = 0;
  for (;;) {
    const elapsed = performance.now() - start;
    try {
      return await attempt(Math.max(1, Math.ceil(timeoutMs - elapsed)));
    } catch (error) {
      const kind = failureKind(error);
      const pause = TRANSIENT_PAUSES_MS[transientRetries];
      const spent = performance.now() - start;
      if (!mayRetry()) throw error;
      if (kind === 'connection' && connectionRetries === 0 && spent < STALE_WITHIN_MS) {
        connectionRetries += 1;
      } else if (kind === 'transient' && pause !== undefined && spent + pause < timeoutMs && !signal?.aborted) {
        transientRetries += 1;
        await sleep(pause);
      } else {
        throw error;
      }
    }
  }
}
