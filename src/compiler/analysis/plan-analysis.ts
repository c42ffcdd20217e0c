/**
 * Plans what is computed over a part of the graph: an algorithm runs on the projection, its rows are put in order, the first of them are told.
 *
 * Input: the bound root, the scope, and the planner's function for selections. Output: `{ column, shape, projection, checks }`. Pure.
 *
 *     centrality(first: 3) { entityCount entities { score entity { name } } }
 *       -> First(Compute v2 := Slice v0(Compute v0 := Collect(Sort(Scores n, v) [n, v]))) [Length v0, Collect(UnpackedFrom v2: n, v) [v, [n.name]]]
 */
import { AS_OF } from '../../catalog/catalog.js';
import type { Catalog } from '../../catalog/catalog.js';
import { BadUserInputError, invariant } from '../../errors.js';
import type { Inputs } from '../arguments.js';
import type { BoundCommunityField, BoundRoot } from '../bound.js';
import { located } from '../located.js';
import { tiesOf } from '../paths/passed.js';
import { onlyPlace } from '../places.js';
import type { CentralityAlgorithm, Column, CommunityAlgorithm, Parameter, RowSource, Variable } from '../plan.js';
import { ITSELF } from '../plan.js';
import { INSTEAD_OF_PAGES, pageSize } from '../plan-order.js';
import type { SelectNode } from '../selecting.js';
import { objectFields } from '../plan-where.js';
import type { ProjectionNeed } from '../projection-need.js';
import { RowBuilder } from '../row-builder.js';
import type { PlanScope } from '../scope.js';
import type { FieldShape, NodeShape } from '../shape.js';
import { ascending, descending } from '../sort-key.js';
import type { Slot } from '../variables.js';

type CentralityRoot = Extract<BoundRoot, { kind: 'centrality' }>;
type CommunitiesRoot = Extract<BoundRoot, { kind: 'communities' }>;

export interface PlannedAnalysis {
  readonly column: Column;
  readonly shape: NodeShape;
  readonly projection: ProjectionNeed;
  readonly checks: readonly Slot[];
}

export function planCentrality(bound: CentralityRoot, scope: PlanScope, select: SelectNode): PlannedAnalysis {
  const { projection, first, checks } = readPart(bound, scope);
  const [node, score] = [scope.variable('node'), scope.variable('value')];
  const scores: RowSource = { op: 'Scores', node, score, algorithm: algorithmOf(bound.inputs, scope) as CentralityAlgorithm };
  const sorted: RowSource = { op: 'Sort', input: scores, keys: [descending(score, ITSELF), ascending(node, 'id')] };
  const { input, all, kept } = firstOf(sorted, { op: 'Row', columns: [itself(node), itself(score)] }, first, scope);
  const row = new RowBuilder();
  const fields = bound.fields.map((field): FieldShape => {
    const place = onlyPlace(field);
    if (field.kind !== 'entities') return field.kind === 'typename' ? { ...place, kind: 'typename' } : { ...place, kind: 'leaf', column: row.add(lengthOf(all)), serialize: asIs };
    const [entity, value] = [scope.variable('node'), scope.variable('value')];
    const inner = new RowBuilder();
    const shapes = field.fields.map((one): FieldShape => {
      const at = onlyPlace(one);
      if (one.kind !== 'entity') return one.kind === 'typename' ? { ...at, kind: 'typename' } : { ...at, kind: 'leaf', column: inner.add(itself(value)), serialize: asIs };
      const { column, shape } = select(one.selection, entity);
      return { ...at, kind: 'node', column: inner.add(column), node: shape };
    });
    const rows: RowSource = { op: 'UnpackedFrom', list: kept, values: [entity, value] };
    return { ...place, kind: 'nodeList', column: row.add({ op: 'Collect', input: rows, row: inner.column() }), node: { kind: 'oneType', typeName: field.typeName, fields: shapes } };
  });
  return { column: { op: 'First', input, row: row.column() }, shape: { kind: 'oneType', typeName: bound.typeName, fields }, projection, checks };
}

export function planCommunities(bound: CommunitiesRoot, scope: PlanScope, select: SelectNode): PlannedAnalysis {
  invariant(bound.root.kind === 'communities', 'communities of a part of the graph');
  const { projection, first, checks } = readPart(bound, scope);
  const [members, size, least, tied] = [scope.variable('value'), scope.variable('value'), scope.variable('value'), scope.variable('node')];
  const ties = tiesOf(tied, bound.root.telling, scope);
  const found: RowSource = { op: 'Communities', members, size, least, algorithm: algorithmOf(bound.inputs, scope) as CommunityAlgorithm, tied, ties };
  const sorted: RowSource = { op: 'Sort', input: found, keys: [descending(size, ITSELF), ascending(least, ITSELF)] };
  const { input, all, kept } = firstOf(sorted, { op: 'Row', columns: [itself(members), itself(size)] }, first, scope);
  const row = new RowBuilder();
  const fields = bound.fields.map((field): FieldShape => {
    const place = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
        return { ...place, kind: 'typename' };
      case 'count':
      case 'alone':
        return { ...place, kind: 'leaf', column: row.add({ op: 'Count', input: communitiesOf(all, field.kind === 'count' ? '>' : '=', scope).rows }), serialize: asIs };
      case 'communities': {
        // Those of one entity are the last.
        const { rows, community, count } = communitiesOf(kept, '>', scope);
        const inner = new RowBuilder();
        const shapes = field.fields.map((one) => communityField(one, { community, count, row: inner, scope, select, checks }));
        return { ...place, kind: 'nodeList', column: row.add({ op: 'Collect', input: rows, row: inner.column() }), node: { kind: 'oneType', typeName: field.typeName, fields: shapes } };
      }
    }
  });
  return { column: { op: 'First', input, row: row.column() }, shape: { kind: 'oneType', typeName: bound.typeName, fields }, projection, checks };
}

/** The communities of a list that have more entities than one, or just one. */
function communitiesOf(list: Variable, operator: '>' | '=', scope: PlanScope): { readonly rows: RowSource; readonly community: Variable; readonly count: Variable } {
  const [community, count] = [scope.variable('value'), scope.variable('value')];
  const one: Parameter = { note: '1', slot: () => 1 };
  return { rows: { op: 'Filter', input: { op: 'UnpackedFrom', list, values: [community, count] }, predicate: { op: 'Compare', of: count, key: ITSELF, operator, value: one } }, community, count };
}

interface OfCommunity {
  readonly community: Variable;
  readonly count: Variable;
  readonly row: RowBuilder;
  readonly scope: PlanScope;
  readonly select: SelectNode;
  readonly checks: Slot[];
}

function communityField(field: BoundCommunityField, { community, count, row, scope, select, checks }: OfCommunity): FieldShape {
  const place = onlyPlace(field);
  if (field.kind !== 'entities') return field.kind === 'typename' ? { ...place, kind: 'typename' } : { ...place, kind: 'leaf', column: row.add(itself(count)), serialize: asIs };
  const first: Slot = (variables) => located(field.nodes, () => pageSize(field.inputs, false, INSTEAD_OF_PAGES.analysis)(variables));
  checks.push(first);
  const [item, node] = [scope.variable('value'), scope.variable('node')];
  const some: RowSource = { op: 'Compute', input: { op: 'Unit' }, values: [{ as: item, column: { op: 'Slice', list: community, limit: { note: 'first', slot: first } } }] };
  const { column, shape } = select(field.selection, node);
  const entities: Column = { op: 'First', input: some, row: { op: 'Collect', input: { op: 'ItemsOf', list: item, node }, row: column } };
  return { ...place, kind: 'nodeList', column: row.add(entities), node: shape };
}

/** All rows in order as a list, computed once, and the first of them. */
function firstOf(rows: RowSource, row: Column, first: Slot, scope: PlanScope): { readonly input: RowSource; readonly all: Variable; readonly kept: Variable } {
  const [all, kept] = [scope.variable('value'), scope.variable('value')];
  const collected: RowSource = { op: 'Compute', input: { op: 'Unit' }, values: [{ as: all, column: { op: 'Collect', input: rows, row } }] };
  return { input: { op: 'Compute', input: collected, values: [{ as: kept, column: { op: 'Slice', list: all, limit: { note: 'first', slot: first } } }] }, all, kept };
}

/** Which part of the graph is computed over, and how much is told. */
function readPart({ inputs, nodes, root }: CentralityRoot | CommunitiesRoot, scope: PlanScope): { readonly projection: ProjectionNeed; readonly first: Slot; readonly checks: Slot[] } {
  invariant(root.kind === 'centrality' || root.kind === 'communities', 'an analysis');
  if (inputs.get(AS_OF)?.kind === 'leaf') {
    located(nodes, () => {
      throw new BadUserInputError(`asOf does not narrow ${root.name}, which computes on a copy of the graph that has no dates: leave it out, or choose an earlier release with knownAt`, { argument: AS_OF });
    });
  }
  const over = objectFields(inputs.get('over'));
  const [types, kinds] = [over.get('types'), over.get('kinds')];
  const given = (name: string, of: typeof types): Slot | undefined => (of?.kind === 'leaf' ? (variables) => located(nodes, () => notEmpty(`over.${name}`, of.slot(variables))) : undefined);
  const [wantedTypes, wantedKinds] = [given('types', types), given('kinds', kinds)];
  const first: Slot = (variables) => located(nodes, () => pageSize(inputs, false, INSTEAD_OF_PAGES.analysis)(variables));
  const all = root.around.relationship.types;
  const ofTypes = wantedTypes ?? (() => all);
  return {
    projection: wantedKinds
      // Each type takes time to be narrowed by kinds.
      ? { kind: 'ALL_TIES', kinds: wantedKinds, types: (variables) => typesAmong(ofTypes(variables), wantedKinds(variables), scope.catalog) }
      : { kind: 'TIES', types: ofTypes },
    first,
    checks: [first, ...[wantedTypes, wantedKinds].flatMap((slot) => slot ?? [])],
  };
}

/** Of some types, those that relationships among entities of some kinds can have. */
function typesAmong(types: unknown, kinds: unknown, { nodes, relationships }: Catalog): readonly unknown[] {
  if (!Array.isArray(types) || !Array.isArray(kinds)) return [];
  const members = new Set([...nodes.values()].filter(({ entityKind }) => kinds.includes(entityKind)).map(({ name }) => name));
  const isAmong = (ends: readonly string[] | undefined): boolean => ends?.some((end) => members.has(end)) ?? false;
  return types.filter((type: string) => isAmong(relationships.get(type)?.from) && isAmong(relationships.get(type)?.to));
}

function notEmpty(argument: string, value: unknown): unknown {
  if (!Array.isArray(value) || value.length > 0) return value;
  throw new BadUserInputError(`${argument} is empty: name at least one, or leave it out`, { argument });
}

/** Which algorithm is part of the statement. */
function algorithmOf(inputs: Inputs, { assumptions }: PlanScope): string {
  const input = inputs.get('algorithm');
  invariant(input?.kind === 'leaf', 'algorithm has a default');
  return assumptions.take((variables) => String(input.slot(variables)));
}

function itself(of: Variable): Column {
  return { op: 'Itself', of };
}

function lengthOf(of: Variable): Column {
  return { op: 'Length', of, key: ITSELF };
}

function asIs(stored: unknown): unknown {
  return stored;
}
