/**
 * Plans a subgraph: rings of entities around those that were asked for, then the relationships among all of them.
 *
 * Input: the bound root, the scope, and the planner's function for selections. Output: `{ column, shape, checks }`. Each ring is a list that the
 * next one starts from, and no larger than what may be sent; what it finds is in no ring before. Pure.
 *
 *     subgraph(ids: $ids, depth: 1) { nodes { id } relationships { id } complete }
 *       -> First(Compute v5 := Slice all(Compute all := v0 + v4(Compute v4 := ring around v0(Compute v0 := seed))))
 *            [Collect(ItemsOf v5) [n.id], Collect(Joined(ItemsOf v5, Expand within v5)) [r.id], Fits all]
 */
import { ENTITY, TYPE_KEY } from '../catalog/catalog.js';
import { BadUserInputError, invariant } from '../errors.js';
import type { Inputs } from './arguments.js';
import type { BoundRoot, Place } from './bound.js';
import { givenIds } from './given-ids.js';
import { located } from './located.js';
import { INSTEAD_OF_PAGES, pageSize } from './plan-order.js';
import { planWhere } from './plan-where.js';
import type { Column, Computed, Parameter, Predicate, RowSource, Variable } from './plan.js';
import { RowBuilder } from './row-builder.js';
import { filtered } from './scope.js';
import type { SelectNode } from './selecting.js';
import type { PlanScope } from './scope.js';
import type { FieldShape, NodeShape } from './shape.js';
import type { Slot } from './variables.js';
import { onlyPlace } from './places.js';
import { ascending } from './sort-key.js';

type SubgraphRoot = Extract<BoundRoot, { kind: 'subgraph' }>;

/** Entities that a subgraph or a timeline begins with. */
export const MOST_SEEDS = 100;
const MOST_STEPS = 3;

export function planSubgraph(bound: SubgraphRoot, scope: PlanScope, select: SelectNode): { readonly column: Column; readonly shape: NodeShape; readonly checks: readonly Slot[] } {
  const size: Slot = (variables) => located(bound.nodes, () => pageSize(bound.inputs, false, INSTEAD_OF_PAGES.list)(variables));
  const first: Parameter = { note: 'first', slot: size };
  const { input, all } = rings(bound, scope, { note: 'first + 1', slot: (variables) => Number(size(variables)) + 1 });
  const kept = scope.variable('value');
  const row = new RowBuilder();
  const fields = bound.fields.map((field): FieldShape => {
    const place = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
        return { ...place, kind: 'typename' };
      case 'complete':
        return { ...place, kind: 'leaf', column: row.add({ op: 'Fits', list: all, limit: first }), serialize: (stored) => stored };
      case 'nodes': {
        const node = scope.variable('node');
        const { column, shape } = select(field.selection, node);
        return { ...place, kind: 'nodeList', column: row.add({ op: 'Collect', input: { op: 'ItemsOf', list: kept, node }, row: column }), node: shape };
      }
      case 'relationships': {
        const { rows, edge } = among(kept, bound, scope);
        const { column, shape } = select(field.selection, edge);
        return { ...place, kind: 'nodeList', column: row.add({ op: 'Collect', input: rows, row: column }), node: shape };
      }
    }
  });
  const values: readonly Computed[] = [{ as: kept, column: { op: 'Slice', list: all, limit: first } }];
  return {
    column: { op: 'First', input: { op: 'Compute', input, values }, row: row.column() },
    shape: { kind: 'oneType', typeName: bound.typeName, fields },
    checks: [size],
  };
}

/** A list of all entities within the depth, the nearest first. */
function rings({ root, inputs, nodes }: SubgraphRoot, scope: PlanScope, limit: Parameter): { readonly input: RowSource; readonly all: Variable } {
  invariant(root.kind === 'subgraph', 'a subgraph lies around entities');
  const [seeds, node] = [scope.variable('value'), scope.variable('node')];
  const seek: RowSource = { op: 'IndexSeek', node, label: ENTITY, key: 'id', value: givenIds(inputs, nodes, MOST_SEEDS), many: true };
  let input: RowSource = computed({ op: 'Unit' }, seeds, { op: 'Collect', input: { op: 'Sort', input: seek, keys: [ascending(node, 'id')] }, row: { op: 'Itself', of: node } });
  let [ring, all] = [seeds, seeds];
  const depth = depthOf(inputs, nodes, scope);
  for (let step = 0; step < depth; step += 1) {
    const from = scope.variable('node');
    const { input: expansion, node: to } = scope.expand(from, root.around, inputs);
    const isNew: Predicate = { op: 'Not', predicate: { op: 'IsAmong', of: to, list: all } };
    const where = planWhere(inputs.get('where'), { of: to, fields: scope.fieldsOf(ENTITY) }, scope);
    const found: RowSource = { op: 'Joined', first: { op: 'ItemsOf', list: ring, node: from }, then: filtered(expansion, [isNew, ...where]) };
    const page: RowSource = { op: 'Page', input: { op: 'Distinct', input: found, node: to }, keys: [ascending(to, 'id')], after: undefined, limit };
    const [next, union] = [scope.variable('value'), scope.variable('value')];
    input = computed(input, next, { op: 'Collect', input: page, row: { op: 'Itself', of: to } });
    input = computed(input, union, { op: 'Concat', parts: [{ op: 'Itself', of: all }, { op: 'Itself', of: next }] });
    [ring, all] = [next, union];
  }
  return { input, all };
}

/** The relationships between entities of a list. */
function among(list: Variable, { root, inputs }: SubgraphRoot, scope: PlanScope): { readonly rows: RowSource; readonly edge: Variable } {
  invariant(root.kind === 'subgraph', 'a subgraph lies around entities');
  const from = scope.variable('node');
  // Each once, from its start; the kinds are those of the entities, which are chosen already.
  const narrowed: Inputs = new Map([...inputs].filter(([name]) => name === 'types'));
  const { input, node, edge } = scope.expand(from, { ...root.around, direction: 'OUT' }, narrowed);
  const joined: RowSource = { op: 'Joined', first: { op: 'ItemsOf', list, node: from }, then: filtered(input, [{ op: 'IsAmong', of: node, list }]) };
  return { rows: { op: 'Sort', input: joined, keys: [ascending(edge, TYPE_KEY), ascending(edge, 'id')] }, edge };
}

function computed(input: RowSource, as: Variable, column: Column): RowSource {
  return { op: 'Compute', input, values: [{ as, column }] };
}

/** How many rings there are is part of the statement. */
function depthOf(inputs: Inputs, nodes: Place['nodes'], scope: PlanScope): number {
  const depth = inputs.get('depth');
  invariant(depth?.kind === 'leaf', 'depth has a default');
  return scope.assumptions.take((variables) => located(nodes, () => {
    const steps = Number(depth.slot(variables));
    if (steps >= 0 && steps <= MOST_STEPS) return steps;
    throw new BadUserInputError(`depth must be from 0 to ${MOST_STEPS}; got ${steps}`, { argument: 'depth' });
  }));
}
