/**
 * The plainest sort keys: of a value that every row has.
 *
 * Used by the planner's files. Input: a variable and a key of it. Output: a key of plan.ts. Pure.
 */
import type { SortKey, Variable } from './plan.js';

export function ascending(of: Variable, key: string): SortKey {
  return { of, key, direction: 'ASC', isNullable: false, isPaired: false, nulls: 'LAST' };
}

export function descending(of: Variable, key: string): SortKey {
  return { ...ascending(of, key), direction: 'DESC' };
}
