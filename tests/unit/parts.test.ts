/** Values in parts: where their lists are, and that what was cut is joined again. The goldens show the clauses that cut. */
import { describe, expect, test } from '@jest/globals';
import { joinParts, listPaths } from '../../src/compiler/parts.js';
import type { Column, RowSource, Variable } from '../../src/compiler/plan.js';

const node: Variable = { name: 'n0', kind: 'node' };
const input: RowSource = { op: 'NodeScan', node, label: 'Office' };
const name: Column = { op: 'Property', of: node, key: 'name' };
const row = (...columns: readonly Column[]): Column => ({ op: 'Row', columns });
const collect = (inner: Column): Column => ({ op: 'Collect', input, row: inner });
const first = (inner: Column): Column => ({ op: 'First', input, row: inner });
const count: Column = { op: 'Count', input };

describe('the lists of a value', () => {
  test.each<[string, Column, readonly (readonly number[])[]]>([
    ['none', first(row(name, row(count))), []],
    ['the value itself', collect(row(name)), [[]]],
    ['one of a connection', row(collect(row(name)), count), [[0]]],
    ['several, and one over a relation to one', first(row(name, row(collect(row(name))), first(row(name, row(collect(row(name))))))), [[1, 0], [2, 1, 0]]],
    ['only the outermost', row(collect(row(collect(row(name))))), [[0]]],
    ['none that depends on the type', first({ op: 'ByLabel', of: node, branches: [{ labels: [], columns: [row(collect(row(name)))] }] }), []],
  ])('%s', (_, column, paths) => {
    expect(listPaths(column)).toEqual(paths);
  });
});

describe('parts are joined', () => {
  test('of several lists, each with its own rows', () => {
    const records = [7, 1, ['a', [3, 40], [2]], ['x1', 'x2'], 7, 1, null, ['x3', 'y1'], 7, 1, null, ['y2']];
    expect(joinParts([[1, 0], [2, 0]], records)).toEqual(['a', [['x1', 'x2', 'x3'], 40], [['y1', 'y2']]]);
  });

  test('around a node that is not there', () => {
    expect(joinParts([[0, 1], [1, 0]], [7, 1, [null, [1]], [['y']]])).toEqual([null, [[['y']]]]);
    expect(joinParts([[0, 1]], [7, 1, null, []])).toBeNull();
  });

  test('where the value is the list', () => {
    expect(joinParts([[]], [7, 1, 2, ['x'], 7, 1, null, ['y']])).toEqual(['x', 'y']);
  });

  test('where there is nothing to join', () => {
    expect(joinParts([], [7, 1, ['a']])).toEqual(['a']);
  });
});
