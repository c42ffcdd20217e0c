/**
 * Nodes with a neighbour of a given id are found from that neighbour: one seek and its relationships, instead of all nodes of the label.
 *
 *     Filter EXISTS (m) (Expand n<-[:SIGNED]-m, m.id = $id) over NodeScan n:Agreement
 *       ->   Reached n:Agreement (Expand m-[:SIGNED]->n over IndexSeek m:Entity(id))
 *
 * Each node is there once, however many relationships join the two.
 */
import type { Parameter, Predicate, RowSource, Variable } from '../plan.js';
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

const OPPOSITE = { OUT: 'IN', IN: 'OUT', BOTH: 'BOTH' } as const;

function fromOtherEnd(input: RowSource, node: Variable, label: string): RowSource | undefined {
  if (input.op !== 'Filter' || input.input.op !== 'Expand' || input.predicate.op !== 'And' || input.input.from !== node) return undefined;
  const expand = input.input;
  const { all } = input.predicate;
  const key = all.find((predicate) => sought(predicate, expand.to) !== undefined);
  const value = key && sought(key, expand.to);
  if (!key || !value) return undefined;
  const [only, another] = expand.labels;
  const seek: RowSource = { op: 'IndexSeek', node: expand.to, label: only !== undefined && another === undefined ? only : 'Entity', key: 'id', value, many: key.op === 'In' };
  const path = { ...expand, from: expand.to, to: node, direction: OPPOSITE[expand.direction], labels: [label] } as const;
  return { op: 'Reached', node, label, seek, path, where: all.filter((predicate) => predicate !== key) };
}

/** The id or ids that a condition asks of a node. */
function sought(predicate: Predicate, node: Variable): Parameter | undefined {
  if (predicate.op === 'In' && predicate.of === node && predicate.key === 'id') return predicate.values;
  return predicate.op === 'Compare' && predicate.operator === '=' && predicate.of === node && predicate.key === 'id' ? predicate.value : undefined;
}
