/**
 * Searches for paths run a few at a time: one that goes through millions of walks keeps a processor of Neo4j busy until its time is up, and
 * with a search on each nothing would be left for other requests.
 *
 * Input: a search, and how long its request may take. Output: what it gave; what it says for want of time, where its turn did not come. A turn
 * is waited for in order, and waiting is part of the time. It must not know what a search is.
 */
import pLimit from 'p-limit';
import { abortReason } from '../db/read-once.js';

export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
}

export class SearchTurns {
  readonly #limit: ReturnType<typeof pLimit>;

  constructor(atOnce: number) {
    this.#limit = pLimit(atOnce);
  }

  /** `search` is told how much of the time is left, in milliseconds; `late` says what an answer without any search is. */
  async take<T>(search: (leftMs: number) => Promise<T>, late: () => T, { signal, timeoutMs }: Waiting): Promise<T> {
    if (signal?.aborted) throw abortReason(signal);
    // Nobody waits, so nothing has to be watched.
    if (this.#limit.activeCount + this.#limit.pendingCount < this.#limit.concurrency) return this.#limit(() => search(timeoutMs));
    const start = performance.now();
    const wait = waitFor(late, { signal, timeoutMs });
    const itsTurn = this.#limit(async () => {
      wait.end();
      const leftMs = Math.ceil(timeoutMs - (performance.now() - start));
      return leftMs <= 0 || signal?.aborted ? late() : search(leftMs);
    });
    return Promise.race([itsTurn, wait.givenUp]);
  }
}

/** Settles when the time is up or the client has gone, unless it ends before. */
function waitFor<T>(late: () => T, { signal, timeoutMs }: Waiting): { readonly givenUp: Promise<T>; readonly end: () => void } {
  let end = (): void => undefined;
  const givenUp = new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), timeoutMs);
    const onAbort = (): void => {
      if (signal) reject(abortReason(signal));
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
  });
  return { givenUp, end: () => end() };
}
