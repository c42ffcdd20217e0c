/**
 * Plans the rows of a timeline: which dates there are, and of what. Pages, filters and orders over them are those of any list.
 *
 * Input: the bound root and the scope. Output: a row source of events, each a map of `on`, its days, `what`, `id` and what it is a date of. Pure.
 */
import { ENTITY } from '../catalog/catalog.js';
import { invariant } from '../errors.js';
import type { BoundRoot } from './bound.js';
import { givenIds } from './given-ids.js';
import { MOST_SEEDS } from './plan-subgraph.js';
import type { RowSource, Variable } from './plan.js';
import type { PlanScope } from './scope.js';

type TimelineRoot = Extract<BoundRoot, { kind: 'timeline' }>;

export function planEvents({ root, page, nodes }: TimelineRoot, scope: PlanScope): { readonly input: RowSource; readonly event: Variable } {
  invariant(root.kind === 'timeline', 'a timeline tells of entities');
  const kinds = page.inputs.get('kinds');
  invariant(kinds?.kind === 'leaf', 'kinds has a default');
  const [node, event] = [scope.variable('node'), scope.variable('value')];
  const { input: path } = scope.expand(node, root.around);
  const seed = { op: 'IndexSeek', node, label: ENTITY, key: 'id', value: givenIds(page.inputs, nodes, MOST_SEEDS), many: true } as const;
  return { input: { op: 'Events', seed, path, kinds: { note: 'kinds', slot: kinds.slot }, dates: root.dates, event }, event };
}
