/**
 * All nodes of a label are counted by one look at the release, which knows their number since it was loaded.
 *
 *     Count over NodeScan n:Office   ->   CountOfRelease Office
 *     Aggregate [count()] over NodeScan n:Office   ->   Row [CountOfRelease Office]
 *
 * A release of an older program does not say it: then they are counted.
 */
import type { Column } from '../plan.js';
import type { RewriteRule } from './rewrite-plan.js';

export const countOfRelease: RewriteRule = {
  name: 'count-of-release',
  column: (column) => {
    if (column.op !== 'Count' && column.op !== 'Aggregate') return column;
    const rows = column.input.op === 'Compute' ? column.input.input : column.input;
    if (rows.op !== 'NodeScan') return column;
    const count: Column = { op: 'CountOfRelease', label: rows.label, otherwise: { op: 'Count', input: rows } };
    if (column.op === 'Count') return count;
    return column.measures.every(({ of }) => of === undefined) ? { op: 'Row', columns: column.measures.map(() => count) } : column;
  },
};
