/**
 * Chooses among the paths that were read: orders them, cuts them, and says whether others were left out.
 *
 * Input: the rows of a search as candidates, what was asked for, whether reading was cut. Output: the chosen ones and what is said of the
 * whole. The order is total, so that the same search finds the same paths each time. Pure.
 */
import type { Mode } from './path-arguments.js';

export interface Candidate {
  readonly nodeIds: readonly string[];
  /** Of each node between the ends how many relationships it has; hubs have many. */
  readonly ties: readonly number[];
  /** Of each hop the admitted relationships, the best attested first: all, or the best. */
  readonly hops: readonly (readonly HopRelationship[])[];
  readonly row: readonly unknown[];
}

export interface HopRelationship {
  readonly id: string;
  readonly confidence: number;
  readonly isDated: boolean;
  readonly type: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly isForward: boolean;
}

export interface Ranked {
  readonly paths: readonly Candidate[];
  readonly complete: boolean;
  readonly stoppedBy: 'LIMIT' | 'MAX_HOPS' | 'TIME' | 'COST' | null;
  readonly tieBreak: 'ORDER' | 'ENGINE';
}

/** Paths returned at most, whatever is asked for. */
export const MOST_RETURNED = 1_000;

/** All paths that were found, whether they were told or not. */
export interface Whole {
  readonly count: number;
  /** The last lengths of pairs that had more than are looked at, or could be read in time: some of that length may be missing there, and all that are longer. */
  readonly cut: readonly number[];
}

/** `isTimedOut`: reading ended before its time. */
export function rankPaths(candidates: readonly Candidate[], { count, cut }: Whole, mode: Mode, first: number, isTimedOut: boolean): Ranked {
  const ordered = candidates.map((candidate) => ({ candidate, key: keyOf(candidate) })).sort((a, b) => compareKeys(a.key, b.key)).map(({ candidate }) => candidate);
  const asked = askedFor(ordered, mode, first);
  const paths = asked.slice(0, mode === 'SHORTEST_GROUPS' ? MOST_RETURNED : first);
  const isCut = cut.length > 0 && (mode !== 'ALL_SHORTEST' || cut.some((length) => length <= lengthOf(ordered[0])));
  const isMore = paths.length < (mode === 'ALL_SHORTEST' ? asked.length : Math.max(count, ordered.length));
  const last = lengthOf(paths[paths.length - 1]);
  const complete = !isTimedOut && !isCut && !isMore;
  return {
    paths,
    complete,
    stoppedBy: isTimedOut ? 'TIME' : !complete ? 'LIMIT' : mode === 'ALL_SHORTEST' && paths.length > 0 ? null : 'MAX_HOPS',
    tieBreak: cut.some((length) => length <= last) ? 'ENGINE' : 'ORDER',
  };
}

/** Whether enough was read of one pair, whose paths come shortest first: all that could be chosen is there, and one more. */
export function readUntil(mode: Mode, first: number): (length: number) => boolean {
  const lengths: number[] = [];
  return (length) => {
    lengths.push(length);
    if (mode === 'ALL_SHORTEST') return length > (lengths[0] ?? length);
    if (mode === 'SHORTEST_GROUPS') return new Set(lengths).size > first;
    const last = lengths[first - 1];
    return last !== undefined && length > last;
  };
}

function askedFor(ordered: readonly Candidate[], mode: Mode, first: number): readonly Candidate[] {
  const lengths = [...new Set(ordered.map(lengthOf))];
  if (mode === 'SHORTEST') return ordered;
  const wanted = mode === 'ALL_SHORTEST' ? lengths.slice(0, 1) : lengths.slice(0, first);
  return ordered.filter((candidate) => wanted.includes(lengthOf(candidate)));
}

/** What is known of the whole where all that was found of one pair was read: at most `most`. */
export function wholeOf(candidates: readonly Candidate[], most: number): Whole {
  const last = Math.max(0, ...candidates.map(lengthOf));
  return { count: candidates.length, cut: candidates.length >= most ? [last] : [] };
}

export function lengthOf(candidate: Candidate | undefined): number {
  return candidate ? candidate.nodeIds.length - 1 : 0;
}

/** The least confidence of its hops, each as good as its best relationship. */
export function weakest({ hops }: Candidate): number {
  return Math.min(...hops.map(([best]) => best?.confidence ?? 0));
}

interface Key {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

function keyOf(candidate: Candidate): Key {
  // Rounded: sums must not differ by the order in which they were added.
  const hubs = Math.round(candidate.ties.reduce((sum, ties) => sum + Math.log(Math.max(1, ties)), 0) * 1e9);
  return { numbers: [lengthOf(candidate), hubs, -weakest(candidate)], texts: [...candidate.nodeIds, ...candidate.hops.map(([first]) => first?.id ?? '')] };
}

/** In the order of all modes: the shortest first. */
export function compareCandidates(a: Candidate, b: Candidate): number {
  return compareKeys(keyOf(a), keyOf(b));
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, number] of a.numbers.entries()) {
    const difference = number - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  for (const [index, text] of a.texts.entries()) {
    const difference = compareText(text, b.texts[index] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
