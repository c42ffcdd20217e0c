/** Each rule: a plan before, and after. The golden tests hold the answers equal. */
import { describe, expect, test } from '@jest/globals';
import type { Column, Parameter, Predicate, RowSource, Variable } from '../../src/compiler/plan.js';
import { printPlan } from '../../src/compiler/print-plan.js';
import { countOfRelease } from '../../src/compiler/rewrite/count-of-release.js';
import { existsInsteadOfCount } from '../../src/compiler/rewrite/exists-instead-of-count.js';
import { pageOfOne } from '../../src/compiler/rewrite/page-of-one.js';
import { rewritePlan } from '../../src/compiler/rewrite/rewrite-plan.js';
import { seekByKey } from '../../src/compiler/rewrite/seek-by-key.js';
import { startAtTheOtherEnd } from '../../src/compiler/rewrite/start-at-the-other-end.js';
import { unknownLeftOut } from '../../src/compiler/rewrite/unknown-left-out.js';

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
    for (const before of [page({ ...seek, many: true }), page(scan), page(seek, [{ isNull: false, order: 'SAME', value: parameter('after') }])]) {
      expect(rewritePlan(before, [pageOfOne])).toEqual(before);
    }
  });
});

describe('count-of-release', () => {
  test('reads the number of all nodes of a label, and counts the rest', () => {
    expect(printPlan(rewritePlan({ op: 'Count', input: scan }, [countOfRelease]))).toBe(lines('CountOfRelease Office'));
    const filtered: Column = { op: 'Count', input: { op: 'Filter', input: scan, predicate: { op: 'And', all: [byName] } } };
    expect(rewritePlan(filtered, [countOfRelease])).toEqual(filtered);
  });
});

describe('exists-instead-of-count', () => {
  const r: Variable = { name: 'r', kind: 'relationship' };
  const m: Variable = { name: 'm', kind: 'node' };
  const expand: RowSource = { op: 'Expand', from: n, relationship: r, types: ['SIGNED'], direction: 'OUT', to: m, labels: [] };
  const where = (predicate: Predicate): Column => collect({ op: 'Filter', input: scan, predicate: { op: 'And', all: [predicate] } });
  const count = (operator: '>' | '>=' | '=' | '<' | '<=', constant: number | undefined): Predicate => ({ op: 'CountIs', input: expand, operator, value: { ...parameter('count'), ...(constant !== undefined && { constant }) } });
  const rewritten = (predicate: Predicate): string => printPlan(rewritePlan(where(predicate), [existsInsteadOfCount])).split('\n')[1]?.trim() ?? '';

  test('asks whether there is any, or none, where the document has the number', () => {
    expect(rewritten(count('>', 0))).toBe('Filter EXISTS m');
    expect(rewritten(count('>=', 1))).toBe('Filter EXISTS m');
    expect(rewritten(count('=', 0))).toBe('Filter NOT (EXISTS m)');
    expect(rewritten(count('<', 1))).toBe('Filter NOT (EXISTS m)');
    expect(rewritten(count('<=', 0))).toBe('Filter NOT (EXISTS m)');
  });

  test('counts for other numbers, and for those of variables', () => {
    expect(rewritten(count('>', 1))).toBe('Filter COUNT m > <count>');
    expect(rewritten(count('>=', 0))).toBe('Filter COUNT m >= <count>');
    expect(rewritten(count('>', undefined))).toBe('Filter COUNT m > <count>');
  });
});

describe('start-at-the-other-end', () => {
  const r: Variable = { name: 'r', kind: 'relationship' };
  const m: Variable = { name: 'm', kind: 'node' };
  const expand: RowSource = { op: 'Expand', from: n, relationship: r, types: ['SIGNED'], direction: 'OUT', to: m, labels: [] };
  const has = (...all: readonly Predicate[]): Predicate => ({ op: 'Exists', input: { op: 'Filter', input: expand, predicate: { op: 'And', all } } });
  const idOfOther: Predicate = { op: 'Compare', of: m, key: 'id', operator: '=', value: parameter('other'), isIndexed: true };
  const role: Predicate = { op: 'Compare', of: r, key: 'role', operator: '=', value: parameter('role') };
  const where = (...all: readonly Predicate[]): Column => collect({ op: 'Filter', input: scan, predicate: { op: 'And', all } });

  test('starts at the neighbour of a known id, and keeps the other conditions', () => {
    expect(printPlan(rewritePlan(where(byName, has(role, idOfOther)), [startAtTheOtherEnd]))).toBe(lines(
      'Collect', '  Filter n.name = <name>', '    Reached n:Office where r.role = <role>', '      Expand m<-[r:SIGNED]-n:Office', '      IndexSeek m:Entity(id = <other>)', '  Row n.name',
    ));
  });

  test('starts at a neighbour of a known key, where its label is known', () => {
    const codes: Predicate = { op: 'In', of: m, key: 'iso2', values: parameter('codes'), isIndexed: true };
    const over = (one: RowSource): Column => where({ op: 'Exists', input: { op: 'Filter', input: one, predicate: { op: 'And', all: [codes] } } });
    expect(printPlan(rewritePlan(over({ ...expand, label: 'Country' }), [startAtTheOtherEnd]))).toBe(lines(
      'Collect', '  Reached n:Office', '    Expand m<-[r:SIGNED]-n:Office', '    IndexSeek m:Country(iso2 IN <codes>)', '  Row n.name',
    ));
    expect(rewritePlan(over(expand), [startAtTheOtherEnd])).toEqual(over(expand));
  });

  test('leaves a neighbour of no known id, and one that must not be there', () => {
    for (const before of [where(has(role)), where({ op: 'Not', predicate: has(idOfOther) }), where({ op: 'Or', any: [has(idOfOther), byName] })]) {
      expect(rewritePlan(before, [startAtTheOtherEnd])).toEqual(before);
    }
  });
});

describe('unknown-left-out', () => {
  const compared: Predicate = { op: 'Compare', of: n, key: 'signedOnMax', operator: '<=', value: parameter('last day') };
  const page = (predicate: Predicate, after?: Extract<RowSource, { op: 'Page' }>['after']): RowSource => ({
    op: 'Page',
    input: { op: 'Filter', input: scan, predicate: { op: 'And', all: [byName, predicate] } },
    keys: [
      { of: n, key: 'signedOnMin', direction: 'ASC', isNullable: true, isPaired: false, nulls: 'LAST' },
      { of: n, key: 'signedOnMax', direction: 'ASC', isNullable: false, isPaired: true, nulls: 'LAST' },
      { of: n, key: 'id', direction: 'ASC', isNullable: false, isPaired: false, nulls: 'LAST' },
    ],
    after,
    limit: parameter('first + 1'),
  });
  const isNullable = (source: RowSource): unknown => {
    const rewritten = rewritePlan(collect(source), [unknownLeftOut]);
    return rewritten.op === 'Collect' && rewritten.input.op === 'Page' ? rewritten.input.keys.map((key) => key.isNullable) : undefined;
  };

  test('knows a value that the filter compares, or the one paired with it', () => {
    expect(isNullable(page(compared))).toEqual([false, false, false]);
    expect(isNullable(page({ op: 'DaysWithin', of: n, key: 'signedOn', ranges: parameter('signedOn') }))).toEqual([false, false, false]);
    expect(isNullable(page(compared, [{ isNull: false, order: 'SAME', value: parameter('after') }]))).toEqual([false, false, false]);
  });

  test('leaves what may be unknown, and a cursor that stands there', () => {
    expect(isNullable(page({ op: 'Or', any: [compared, byName] }))).toEqual([true, false, false]);
    expect(isNullable(page({ op: 'Not', predicate: compared }))).toEqual([true, false, false]);
    expect(isNullable(page(compared, [{ isNull: true }]))).toEqual([true, false, false]);
  });
});
