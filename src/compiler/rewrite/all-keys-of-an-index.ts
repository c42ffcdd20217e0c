/**
 * What is counted with a filter is found in an index: one of several properties answers only where each of them has a condition.
 *
 *     Count over Filter(name = $name) over NodeScan n:Office
 *       ->   Count over Filter(name = $name AND id is known) over NodeScan n:Office
 *
 * Indexes end with the id, which every node has; those of dates hold the first day and the last, and who knows one knows the other. Pages have
 * these conditions for the sake of their order.
 */
import type { Column, Predicate, RowSource, Variable } from '../plan.js';
import type { RewriteRule } from './rewrite-plan.js';

export const allKeysOfAnIndex: RewriteRule = {
  name: 'all-keys-of-an-index',
  column: (column): Column => {
    switch (column.op) {
      case 'Count':
      case 'Aggregate':
      case 'Groups':
      case 'CountGroups':
        return { ...column, input: withAllKeys(column.input) };
      default:
        return column;
    }
  },
};

function withAllKeys(source: RowSource): RowSource {
  if (source.op === 'Compute') return { ...source, input: withAllKeys(source.input) };
  if (source.op !== 'Filter' || source.input.op !== 'NodeScan' || source.predicate.op !== 'And') return source;
  const { node } = source.input;
  const { all } = source.predicate;
  const known = [...new Set([...all.flatMap((predicate) => otherEnd(predicate, node)), 'id'])].map((key): Predicate => ({ op: 'IsNotNull', of: node, key }));
  return { ...source, predicate: { op: 'And', all: [...all, ...known] } };
}

/** The last day of a date whose first is compared, and the other way round. */
function otherEnd(predicate: Predicate, node: Variable): readonly string[] {
  if (predicate.op !== 'Compare' || predicate.of !== node) return [];
  const [, date, end] = /^(.+)(Min|Max)$/.exec(predicate.key) ?? [];
  return date === undefined ? [] : [`${date}${end === 'Min' ? 'Max' : 'Min'}`];
}
