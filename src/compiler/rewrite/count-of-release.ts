/**
 * All nodes of a label are counted by one look at the release, which knows their number since it was loaded.
 *
 *     Count over NodeScan n:Office   ->   CountOfRelease Office
 *
 * A release of an older program does not say it: then they are counted.
 */
import type { RewriteRule } from './rewrite-plan.js';

export const countOfRelease: RewriteRule = {
  name: 'count-of-release',
  column: (column) => (column.op === 'Count' && column.input.op === 'NodeScan' ? { op: 'CountOfRelease', label: column.input.label, otherwise: column } : column),
};
