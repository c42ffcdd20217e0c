/**
 * Keyset pages: the rows after a position, as ranges that follow one another.
 *
 * Input: total sort keys and a position (or none). Output: ranges in the order of the page. Inside a range the keys that are fixed by
 * equality, or known to be unknown, need no sorting. At a root each range becomes one branch with its own LIMIT, which an index can
 * serve from the first row; below a root the ranges become one OR. Pure.
 *
 *     by a, after (a: 1, id: "x"):   a = 1 AND id > "x"   |   a > 1   |   a IS NULL
 */
import { comparison } from './text-order.js';
import type { Position, Predicate, SortKey } from './plan.js';

export interface KeyRange {
  readonly predicates: readonly Predicate[];
  /** What still orders the rows of this range. */
  readonly keys: readonly SortKey[];
}

export function keyRanges(keys: readonly SortKey[], after: Position | undefined): readonly KeyRange[] {
  if (!after) return inOrder(keys[0], keys, []);
  const ranges: KeyRange[] = [];
  for (let depth = keys.length - 1; depth >= 0; depth -= 1) {
    const key = keys[depth];
    const at = after[depth];
    if (!key || !at) continue;
    const prefix = keys.slice(0, depth).map((earlier, index) => equals(earlier, after[index]));
    const rest = keys.slice(depth + 1);
    const { of, key: name } = key;
    if (!at.isNull) {
      const operator = key.direction === 'ASC' ? '>' : '<';
      ranges.push({ predicates: [...prefix, ...comparison(of, name, operator, at.value, at.order)], keys: [key, ...rest] });
      if (key.isNullable && key.nulls === 'LAST') ranges.push({ predicates: [...prefix, { op: 'IsNull', of, key: name }], keys: afterUnknown(rest) });
    } else if (key.nulls === 'FIRST' && !key.isPaired) {
      ranges.push({ predicates: [...prefix, { op: 'IsNotNull', of, key: name }], keys: [key, ...rest] });
    }
  }
  return ranges;
}

/** All rows: the known ones and the unknown ones of the first key apart, because an index holds only the known. */
function inOrder(first: SortKey | undefined, keys: readonly SortKey[], predicates: readonly Predicate[]): readonly KeyRange[] {
  if (!first) return [{ predicates, keys }];
  const { of, key } = first;
  const known: KeyRange = { predicates: [...predicates, { op: 'IsNotNull', of, key }], keys };
  if (!first.isNullable) return [known];
  const unknown: KeyRange = { predicates: [...predicates, { op: 'IsNull', of, key }], keys: afterUnknown(keys.slice(1)) };
  return first.nulls === 'LAST' ? [known, unknown] : [unknown, known];
}

/** Where a key is unknown, so is the one paired with it: it orders nothing there. */
function afterUnknown(rest: readonly SortKey[]): readonly SortKey[] {
  return rest[0]?.isPaired ? rest.slice(1) : rest;
}

function equals({ of, key }: SortKey, at: Position[number] | undefined): Predicate {
  return !at || at.isNull ? { op: 'IsNull', of, key } : { op: 'Compare', of, key, operator: '=', value: at.value };
}
