/**
 * "Did you mean": the known words nearest to an unknown one, by edits (insert, delete, replace, swap of neighbours).
 *
 * Input: the word got and the words there are. Output: a phrase to append to a message, empty where nothing is near. It knows
 * nothing of what the words stand for.
 */
import { compareText } from './faults.js';

const MOST_SUGGESTED = 3;

/** `; did you mean "COOPERATION_AGREEMENT"?`, or the empty string. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = similar(word, known).map((option) => JSON.stringify(option));
  const last = near.pop();
  if (last === undefined) return '';
  return near.length === 0 ? `; did you mean ${last}?` : `; did you mean ${near.join(', ')} or ${last}?`;
}

/** The known words within about a third of the word's length in edits, nearest first, and none much farther than the nearest. Case does not count. */
export function similar(word: string, known: Iterable<string>): readonly string[] {
  const bound = Math.min(Math.max(Math.floor(word.length / 3), 1), 6);
  const lower = word.toLowerCase();
  const found: { readonly option: string; readonly edits: number }[] = [];
  for (const option of known) {
    if (Math.abs(option.length - word.length) > bound) continue;
    const edits = editDistance(lower, option.toLowerCase(), bound);
    if (edits <= bound) found.push({ option, edits });
  }
  found.sort((a, b) => a.edits - b.edits || compareText(a.option, b.option));
  const nearest = found[0]?.edits ?? 0;
  return found.filter(({ edits }) => edits <= nearest + 1).slice(0, MOST_SUGGESTED).map(({ option }) => option);
}

/** Optimal string alignment distance; gives up with `bound + 1` as soon as it is sure to exceed `bound`. */
function editDistance(a: string, b: string, bound: number): number {
  let beforePrevious: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const edits = Math.min(at(previous, j) + 1, at(row, j - 1) + 1, at(previous, j - 1) + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwap ? Math.min(edits, at(beforePrevious, j - 2) + 1) : edits);
    }
    if (Math.min(...row) > bound) return bound + 1;
    beforePrevious = previous;
    previous = row;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
