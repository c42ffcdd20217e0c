/** Each rule: a plan before, and after. The golden tests hold the answers equal. */
import { describe, expect, test } from '@jest/globals';
import type { Column, Parameter, RowSource, Variable } from '../../src/compiler/plan.js';
import { printPlan } from '../../src/compiler/print-plan.js';
import { pageOfOne } from '../../src/compiler/rewrite/page-of-one.js';
import { rewritePlan } from '../../src/compiler/rewrite/rewrite-plan.js';
import { seekByKey } from '../../src/compiler/rewrite/seek-by-key.js';

const n: Variable = { name: 'n', kind: 'node' };
const parameter = (note: string): Parameter => ({ note, slot: () => note });
const scan: RowSource = { op: 'NodeScan', node: n, label: 'Office' };
const row: Column = { op: 'Row', columns: [{ op: 'Property', of: n, key: 'name' }] };
const byId = { op: 'Compare', of: n, key: 'id', operator: '=', value: parameter('id') } as const;
const byName = { op: 'Compare', of: n, key: 'name', operator: '=', value: parameter('name') } as const;
const collect = (input: RowSource): Column => ({ op: 'Collect', input, row });
const lines = (...text: readonly string[]): string => `${text.join('\n')}\n`;

describe('seek-by-key', () => {
  test('seeks an id instead of scanning, and keeps the other conditions', () => {
    const before = collect({ op: 'Filter', input: scan, predicate: { op: 'And', all: [byName, byId] } });
    expect(printPlan(before)).toBe(lines('Collect', '  Filter n.name = <name> AND n.id = <id>', '    NodeScan n:Office', '  Row n.name'));
    expect(printPlan(rewritePlan(before, [seekByKey]))).toBe(lines('Collect', '  Filter n.name = <name>', '    IndexSeek n:Office(id = <id>)', '  Row n.name'));
  });

  test('seeks several ids', () => {
    const before = collect({ op: 'Filter', input: scan, predicate: { op: 'And', all: [{ op: 'In', of: n, key: 'id', values: parameter('ids') }] } });
    expect(printPlan(rewritePlan(before, [seekByKey]))).toBe(lines('Collect', '  IndexSeek n:Office(id IN <ids>)', '  Row n.name'));
  });

  test('leaves a comparison that is no equality, and other keys', () => {
    const before = collect({ op: 'Filter', input: scan, predicate: { op: 'And', all: [byName, { ...byId, operator: '>' }] } });
    expect(rewritePlan(before, [seekByKey])).toEqual(before);
  });
});

describe('page-of-one', () => {
  const page = (input: RowSource, after?: Extract<RowSource, { op: 'Page' }>['after']): Column => collect({
    op: 'Page', input, keys: [{ of: n, key: 'id', direction: 'ASC', isNullable: false, isPaired: false, nulls: 'LAST' }], after, limit: parameter('first + 1'),
  });
  const seek: RowSource = { op: 'IndexSeek', node: n, label: 'Office', key: 'id', value: parameter('id'), many: false };

  test('does not sort the one row of a seek', () => {
    const before = page({ op: 'Filter', input: seek, predicate: byName });
    expect(printPlan(before)).toContain('Page n.id ASC');
    expect(printPlan(rewritePlan(before, [pageOfOne]))).toBe(lines('Collect', '  Filter n.name = <name>', '    IndexSeek n:Office(id = <id>)', '  Row n.name'));
  });

  test('keeps the page of several ids, of a scan, and after a cursor', () => {
    for (const before of [page({ ...seek, many: true }), page(scan), page(seek, [{ isNull: false, value: parameter('after') }])]) {
      expect(rewritePlan(before, [pageOfOne])).toEqual(before);
    }
  });
});
