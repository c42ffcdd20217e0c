/** Key ranges against a sorted list: whatever the position, the ranges in turn hold exactly what comes after it, in order. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { keyRanges } from '../../src/compiler/keyset.js';
import type { Position, Predicate, SortKey, Variable } from '../../src/compiler/plan.js';

const node: Variable = { name: 'n', kind: 'node' };
type Row = Readonly<Record<string, number | null>>;

const direction = fc.constantFrom('ASC' as const, 'DESC' as const);
const key = (name: string, isNullable: boolean, nulls: 'FIRST' | 'LAST') => (way: 'ASC' | 'DESC'): SortKey => ({ of: node, key: name, direction: way, isNullable, isPaired: false, nulls });

function compare(a: Row, b: Row, keys: readonly SortKey[]): number {
  for (const { key: name, direction: way, nulls } of keys) {
    const [x, y] = [a[name] ?? null, b[name] ?? null];
    if (x === y) continue;
    if (x === null || y === null) return (x === null) === (nulls === 'FIRST') ? -1 : 1;
    return (x < y) === (way === 'ASC') ? -1 : 1;
  }
  return 0;
}

function holds(predicate: Predicate, row: Row): boolean {
  switch (predicate.op) {
    case 'IsNull':
      return row[predicate.key] === null;
    case 'IsNotNull':
      return row[predicate.key] !== null;
    case 'Compare': {
      const [value, bound] = [row[predicate.key] ?? null, Number(predicate.value.slot({}))];
      if (value === null) return false;
      return predicate.operator === '=' ? value === bound : predicate.operator === '>' ? value > bound : value < bound;
    }
    default:
      throw new Error(`a key range has no ${predicate.op}`);
  }
}

describe('key ranges', () => {
  const rows = fc.uniqueArray(fc.record({ a: fc.option(fc.integer({ min: 0, max: 2 })), b: fc.option(fc.integer({ min: 0, max: 2 })), id: fc.nat(50) }), { selector: (row) => row.id, minLength: 1, maxLength: 12 });

  test('hold what comes after a position, each row once and in order', () => {
    fc.assert(fc.property(rows, direction, direction, fc.constantFrom('FIRST' as const, 'LAST' as const), fc.option(fc.nat()), (all, first, second, nulls, at) => {
      const keys = [key('a', true, nulls)(first), key('b', true, nulls)(second), key('id', false, nulls)(first)];
      const sorted = [...all].sort((x, y) => compare(x, y, keys));
      const index = at === null ? undefined : at % sorted.length;
      const row = index === undefined ? undefined : sorted[index];
      const after = row && keys.map((one): Position[number] => {
        const value = row[one.key as keyof typeof row];
        return value === null ? { isNull: true } : { isNull: false, order: 'SAME', value: { note: one.key, slot: () => value } };
      });
      const found = keyRanges(keys, after).flatMap((range) => sorted
        .filter((candidate) => range.predicates.every((predicate) => holds(predicate, candidate)))
        .sort((x, y) => compare(x, y, range.keys)));
      expect(found).toEqual(index === undefined ? sorted : sorted.slice(index + 1));
    }), { numRuns: 1_000 });
  });
});
