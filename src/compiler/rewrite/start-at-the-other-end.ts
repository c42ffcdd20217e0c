/**
 * Nodes with a neighbour of a given id or natural key are found from that neighbour: one seek and its relationships, instead of all nodes of the label.
 *
 *     Filter EXISTS (m) (Expand n<-[:SIGNED]-m, m.id = $id) over NodeScan n:Agreement
 *       ->   Reached n:Agreement (Expand m-[:SIGNED]->n over IndexSeek m:Entity(id))
 *
 * Each node is there once, however many relationships join the two.
 */
import { ENTITY } from '../../catalog/catalog.js';
import type { Predicate, RowSource, Variable } from '../plan.js';
import type { RewriteRule } from './rewrite-plan.js';

export const startAtTheOtherEnd: RewriteRule = {
  name: 'start-at-the-other-end',
  rowSource: (source) => {
    if (source.op !== 'Filter' || source.input.op !== 'NodeScan' || source.predicate.op !== 'And') return source;
    const { node, label } = source.input;
    const { all } = source.predicate;
    for (const predicate of all) {
      const found = predicate.op === 'Exists' ? fromOtherEnd(predicate.input, node, label) : undefined;
      if (!found) continue;
      const others = all.filter((other) => other !== predicate);
      return others.length === 0 ? found : { op: 'Filter', input: found, predicate: { op: 'And', all: others } };
    }
    return source;
  },
};

type Expand = Extract<RowSource, { op: 'Expand' }>;

const OPPOSITE = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;

function fromOtherEnd(input: RowSource, node: Variable, label: string): RowSource | undefined {
  if (input.op !== 'Filter' || input.input.op !== 'Expand' || input.predicate.op !== 'And' || input.input.from !== node) return undefined;
  const expand = input.input;
  const { all } = input.predicate;
  const key = all.find((predicate) => sought(predicate, expand) !== undefined);
  const seek = key && sought(key, expand);
  if (!key || !seek) return undefined;
  const path = { ...expand, from: expand.to, to: node, direction: OPPOSITE[expand.direction], labels: [label] } as const;
  return { op: 'Reached', node, label, seek, path, where: all.filter((predicate) => predicate !== key) };
}

/** The seek that a condition on the other end asks for: by its id whatever its label, by another indexed key where its label is known. */
function sought(predicate: Predicate, { to, labels, label }: Expand): RowSource | undefined {
  if ((predicate.op !== 'In' && predicate.op !== 'Compare') || predicate.isIndexed !== true || predicate.of !== to) return undefined;
  const [only, another] = labels;
  const known = label ?? (another === undefined ? only : undefined);
  if (known === undefined && predicate.key !== 'id') return undefined;
  const value = predicate.op === 'In' ? predicate.values : predicate.value;
  return { op: 'IndexSeek', node: to, label: known ?? ENTITY, key: predicate.key, value, many: predicate.op === 'In' };
}
