/**
 * Searches for paths run a few at a time: one that goes through millions of walks keeps a processor of Neo4j busy until its time is up, and
 * with a search on each nothing would be left for other requests.
 *
 * Input: a search, and how long its request may take. Output: what it gave; what it says for want of time, where its turn did not come. A turn
 * is waited for in order, and waiting is part of the time. It must not know what a search is.
 */
import pLimit from 'p-limit';
import { within } from '../db/within.js';
import type { Waiting } from '../db/within.js';

export class SearchTurns {
  readonly #limit: ReturnType<typeof pLimit>;

  constructor(atOnce: number) {
    this.#limit = pLimit(atOnce);
  }

  /** `search` is told how much of the time is left, in milliseconds; `late` says what an answer without any search is. */
  async take<T>(search: (leftMs: number) => Promise<T>, late: () => T, waiting: Waiting): Promise<T> {
    const start = performance.now();
    let begin = (): void => undefined;
    // A timer may be up a millisecond before its time is.
    let isOver = false;
    const isLate = new Promise<boolean>((resolve) => {
      begin = () => resolve(false);
    });
    const itsTurn = this.#limit(async () => {
      begin();
      const leftMs = Math.ceil(waiting.timeoutMs - (performance.now() - start));
      return isOver || leftMs <= 0 || waiting.signal?.aborted ? late() : search(leftMs);
    });
    // Who has given up is not there to hear how it ends.
    itsTurn.catch(() => undefined);
    isOver = await within(isLate, waiting, () => true);
    return isOver ? late() : itsTurn;
  }
}
