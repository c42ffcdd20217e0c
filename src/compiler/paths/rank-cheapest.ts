/**
 * Chooses among the cheapest paths that were read: orders them, cuts them, and says whether others were left out.
 *
 * Input: the rows as candidates, what was told of each pair, how many were asked for. Output: as of other modes. Of equal cost, the order is that of
 * other modes. Where a pair was not searched to its end, no path is told that another of that pair might be cheaper than. Pure.
 */
import { compareCandidates } from './rank-paths.js';
import type { Candidate, Ranked } from './rank-paths.js';

export interface Priced extends Candidate {
  readonly cost: number;
}

/** Of one pair: what the last path cost that was looked at, unless that was the last there is; and whether paths were too long. */
export interface ToldOfPair {
  readonly cutAt: number | null;
  readonly isLonger: boolean;
}

export function rankCheapest(candidates: readonly Priced[], told: readonly ToldOfPair[], first: number, isTimedOut: boolean): Ranked & { readonly paths: readonly Priced[] } {
  const cutAt = Math.min(Infinity, ...told.map((pair) => pair.cutAt ?? Infinity));
  const ordered = [...candidates].sort((a, b) => a.cost - b.cost || compareCandidates(a, b));
  const sure = ordered.filter(({ cost }) => cost <= cutAt);
  const paths = sure.slice(0, first);
  const complete = !isTimedOut && cutAt === Infinity && paths.length === ordered.length;
  const isChosenByEngine = paths.some(({ cost }) => cost >= cutAt);
  return { paths, complete, stoppedBy: stop(), tieBreak: isChosenByEngine ? 'ENGINE' : 'ORDER' };

  function stop(): Ranked['stoppedBy'] {
    if (isTimedOut) return 'TIME';
    if (complete) return told.some(({ isLonger }) => isLonger) ? 'MAX_HOPS' : null;
    // What was found and not told is more than was asked for; what a search did not come to, may be.
    return sure.length > first || cutAt === Infinity ? 'LIMIT' : 'COST';
  }
}
