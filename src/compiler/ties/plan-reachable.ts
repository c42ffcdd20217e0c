/**
 * Plans `reachable`: everything within some hops of an entity, each thing once, with its distance.
 *
 * Input: the bound root, the scope, the planner's functions for selections. Output: `{ column, shape, checks }`. What is passed on the way is
 * narrowed as in `paths`; what is reached is not, as an end of a path is not. Pure.
 *
 *     reachable(from: "office:CN", within: 3) { nodes { id } }
 *       -> v6 := Collect(Breadth n4, v5: 3 steps from n0) [n4, v5]
 *          Row [Collect(IndexSeek n7) [n7.id], …pages over v6]
 */
import { ENTITY } from '../../catalog/catalog.js';
import { BadUserInputError, invariant } from '../../errors.js';
import type { BoundRoot } from '../bound.js';
import { located } from '../located.js';
import { onlyPlace } from '../places.js';
import type { SelectInRow, SelectNode } from '../selecting.js';
import { objectFields } from '../plan-where.js';
import type { Column, Predicate, RowSource } from '../plan.js';
import type { PlanScope } from '../scope.js';
import type { RootShape } from '../shape.js';
import type { Slot } from '../variables.js';
import { admits, hopOver, readDirected, readTypes } from '../paths/followed.js';
import type { Asked } from '../paths/followed.js';
import { kindsOf, passedByDefault, passes } from '../paths/passed.js';
import { MOST_HOPS, checkCounts, idsOf } from '../paths/path-arguments.js';
import { planListing, rowsOf } from './plan-listing.js';

type ReachableRoot = Extract<BoundRoot, { kind: 'reachable' }>;

export function planReachable(bound: ReachableRoot, scope: PlanScope, inRow: SelectInRow, select: SelectNode): { readonly column: Column; readonly shape: RootShape; readonly checks: readonly Slot[] } {
  const { inputs, nodes } = bound;
  const filter = objectFields(inputs.get('where'));
  const [from, without] = [idsOf(inputs.get('from')), filter.get('without')];
  const counts: Slot = (variables) => located(nodes, () => checkCounts(filter, variables));
  const seek: Seek = { op: 'IndexSeek', node: scope.variable('node'), label: ENTITY, key: 'id', value: { note: 'from', slot: from }, many: true };
  const input = breadth(bound, seek, scope);
  const { node, distance } = input;
  const list = scope.variable('value');
  const around = { list, around: [] };
  const listing = planListing(bound, {
    ...around,
    order: 'reachable',
    counted: () => {
      const rows = rowsOf(around, scope);
      return { input: rows.input, key: { op: 'Itself', of: rows.value }, isByKey: true };
    },
  }, scope, inRow, select);
  const all: Extract<Column, { op: 'Collect' }> = { op: 'Collect', input, row: { op: 'Row', columns: [{ op: 'Itself', of: node }, { op: 'Itself', of: distance }] } };
  const kept = without?.kind === 'leaf' ? [{ argument: 'where.without', ids: idsOf(without) }] : [];
  const given = [{ argument: 'from', ids: from }, ...kept];
  const found = given.map(({ argument, ids }): Column => {
    const one = scope.variable('node');
    return { op: 'Collect', input: { op: 'IndexSeek', node: one, label: ENTITY, key: 'id', value: { note: argument, slot: ids }, many: true }, row: { op: 'Property', of: one, key: 'id' } };
  });
  return {
    column: { op: 'Beforehand', lists: [{ as: list, of: all }], then: { op: 'Row', columns: [...found, listing.column] } },
    shape: { ...onlyPlace(bound), kind: 'listing', given, connection: listing.shape },
    checks: [counts, ...listing.checks],
  };
}

type Seek = Extract<RowSource, { op: 'IndexSeek' }>;

function breadth({ root, inputs, nodes }: ReachableRoot, seek: Seek, scope: PlanScope): Extract<RowSource, { op: 'Breadth' }> {
  invariant(root.kind === 'reachable', 'what is reachable lies around an entity');
  const filter = objectFields(inputs.get('where'));
  if ((filter.get('via') ?? none).kind !== 'null') located(nodes, refuseWaypoints);
  const types = readTypes(filter, root.around.relationship.types, nodes, scope);
  const directed = readDirected(filter, types, nodes, scope);
  const [x, y, met, node] = [scope.variable('node'), scope.variable('node'), scope.variable('node'), scope.variable('node')];
  const [passed, last] = [hopOver(x, scope.variable('relationship'), y, types), hopOver(met, scope.variable('relationship'), node, types)];
  const asked: Asked = { filter, around: root.around, scope, nodes };
  const admitted = (hop: typeof passed): readonly Predicate[] => admits(hop.relationship, hop, directed, asked);
  const kinds = inputs.get('kinds');
  const wanted: Predicate = { op: 'In', of: node, key: 'kind', values: { note: 'kinds', slot: kinds?.kind === 'leaf' ? kinds.slot : passedByDefault(scope.catalog) } };
  return {
    op: 'Breadth',
    seek,
    pass: { hop: passed, where: { op: 'And', all: [...admitted(passed), ...passes(y, kindsOf(filter, scope.catalog), asked)] } },
    last: { hop: last, where: { op: 'And', all: [...admitted(last), wanted] } },
    most: mostOf(inputs, nodes, scope),
    node,
    distance: scope.variable('value'),
  };
}

const none = { kind: 'null' } as const;

/** What is reached has paths of its own, each another way. */
function refuseWaypoints(): never {
  throw new BadUserInputError('where.via is given, and reachable asks for no waypoints: leave it out, or ask paths', { argument: 'where.via' });
}

/** How far is part of the statement. */
function mostOf(inputs: ReachableRoot['inputs'], nodes: ReachableRoot['nodes'], scope: PlanScope): number {
  const input = inputs.get('within');
  invariant(input?.kind === 'leaf', 'within is given');
  return scope.assumptions.take((variables) => located(nodes, () => {
    const given = Number(input.slot(variables));
    if (given >= 1 && given <= MOST_HOPS) return given;
    throw new BadUserInputError(`within must be from 1 to ${MOST_HOPS}; got ${given}`, { argument: 'within' });
  }));
}
