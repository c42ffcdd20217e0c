/**
 * Plans `bridges`: what every path between two entities passes.
 *
 * Whatever is on every path is on any one of them: so the candidates are the entities and relationships of one shortest path, and each that without it leaves no
 * path is a bridge. Input: the bound root, the scope, the planner's function for selections. Output: `{ column, shape, checks }`. Pure.
 *
 *     bridges(from: $a, to: $b) { entities { name } }
 *       -> First(ShortestPath v) [Length v, Collect(Filter no path where y <> n(ItemsOf v n)) [n.name]]
 */
import { invariant } from '../../errors.js';
import type { BoundRoot } from '../bound.js';
import { onlyPlace } from '../places.js';
import type { SelectNode } from '../selecting.js';
import type { Column, PathSearch, Predicate, RowSource, Variable } from '../plan.js';
import { ITSELF } from '../plan.js';
import { RowBuilder } from '../row-builder.js';
import { filtered } from '../scope.js';
import type { PlanScope } from '../scope.js';
import { ascending } from '../sort-key.js';
import type { Slot } from '../variables.js';
import { readSearch } from './path-arguments.js';
import type { ReadSearch } from './path-arguments.js';
import { withCondition } from './with-condition.js';
import type { BridgesShape } from './path-shape.js';
import { endsOf, foundEnds } from './plan-paths.js';

type BridgesRoot = Extract<BoundRoot, { kind: 'bridges' }>;

export function planBridges(bound: BridgesRoot, scope: PlanScope, select: SelectNode): { readonly column: Column; readonly shape: BridgesShape; readonly checks: readonly Slot[] } {
  invariant(bound.root.kind === 'bridges', 'a search for bridges');
  const read = readSearch(bound.inputs, bound.root.around, false, 1, bound.nodes, scope);
  const list = scope.variable('value');
  const row = new RowBuilder();
  row.add({ op: 'Length', of: list, key: ITSELF });
  const fields = bound.fields.map((field): BridgesShape['fields'][number] => {
    const place = onlyPlace(field);
    if (!('selection' in field)) return { ...place, kind: field.kind };
    const { input, of } = field.kind === 'entities' ? entitiesOn(list, read.search, scope) : relationshipsOn(list, read, scope);
    const { column, shape } = select(field.selection, of);
    return { ...place, kind: 'nodeList', column: row.add({ op: 'Collect', input, row: column }), node: shape };
  });
  const path: Column = { op: 'First', input: { op: 'ShortestPath', search: read.search, nodes: list }, row: row.column() };
  return { column: { op: 'Row', columns: [foundEnds(read), path] }, shape: { ends: endsOf(read), fields }, checks: read.checks };
}

interface Listed {
  readonly input: RowSource;
  readonly of: Variable;
}

function entitiesOn(list: Variable, search: PathSearch, scope: PlanScope): Listed {
  const node = scope.variable('node');
  const isEnd = [search.from, search.to].map((end): Predicate => ({ op: 'IsSame', of: node, other: end.node }));
  const around = withCondition(search, ({ hop }) => not({ op: 'IsSame', of: hop.to, other: node }));
  const found = filtered({ op: 'ItemsOf', list, node }, [...isEnd.map(not), { op: 'NoPath', search: around }]);
  return { input: search.via ? { op: 'Sort', input: found, keys: [ascending(node, 'id')] } : found, of: node };
}

/** Of relationships side by side none is a bridge: the others are still there without it. */
function relationshipsOn(list: Variable, { search, between }: ReadSearch, scope: PlanScope): Listed {
  const [index, from, to] = [scope.variable('value'), scope.variable('node'), scope.variable('node')];
  const { hop, where } = between(from, to);
  const of = hop.relationship;
  const around = withCondition(search, ({ hop: step }) => not({ op: 'IsSame', of: step.relationship, other: of }));
  const joined: RowSource = { op: 'Joined', first: { op: 'HopsOf', list, index, from, to }, then: filtered(hop, [...where, { op: 'NoPath', search: around }]) };
  return { input: { op: 'Sort', input: joined, keys: [...(search.via ? [] : [ascending(index, ITSELF)]), ascending(of, 'id')] }, of };
}

function not(predicate: Predicate): Predicate {
  return { op: 'Not', predicate };
}
