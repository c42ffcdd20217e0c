/**
 * Plans a root field: the bound tree becomes one column of one statement, and beside it the shape of the answer.
 *
 * Input: a bound root. Output: `{ column, shape }`. Plan and shape are made together, so that each position in a row is decided in one
 * place. Variables are named by depth and order (n0, r1, n1, …): equal operations get equal text. Pure.
 *
 *     office(st3: "CN") { name agreements { totalCount } }
 *       -> First(IndexSeek n0:Office st3) [n0.name, [Count(Expand n0 -SIGNED-> n1:Agreement)]]
 */
import { print } from 'graphql';
import type { FieldNode } from 'graphql';
import { AS_OF, RELATIONSHIP, TYPE_KEY } from '../catalog/catalog.js';
import type { Catalog, ConnectionField, NodeType, RelationshipType } from '../catalog/catalog.js';
import { BadUserInputError, invariant } from '../errors.js';
import type { Input } from './arguments.js';
import { planCentrality, planCommunities } from './analysis/plan-analysis.js';
import { inputsOf } from './bound.js';
import type {
  BoundCase, BoundEdgeField, BoundField, BoundPage, BoundRoot, BoundSelection, Place,
} from './bound.js';
import { serializerOf } from './leaf.js';
import { located } from './located.js';
import { planAggregate } from './plan-aggregate.js';
import type { AggregatePlanning } from './plan-aggregate.js';
import { MAXIMUM_PAGE_SIZE, planOrder } from './plan-order.js';
import { givenIds } from './given-ids.js';
import { identifierSeek } from './plan-identifier.js';
import { planWhyNot } from './plan-exclusion.js';
import type { Unfiltered } from './plan-exclusion.js';
import { planSearch } from './plan-search.js';
import { planSince } from './plan-since.js';
import { planBridges } from './paths/plan-bridges.js';
import { planOverTime } from './paths/plan-over-time.js';
import { planDistances, planPaths } from './paths/plan-paths.js';
import { planMetapath } from './metapath/plan-metapath.js';
import { planCommonGround } from './ties/plan-common-ground.js';
import { planReachable } from './ties/plan-reachable.js';
import { planSubgraph } from './plan-subgraph.js';
import type { SelectNode } from './selecting.js';
import { planEvents } from './plan-timeline.js';
import { planWhere } from './plan-where.js';
import type { Subject } from './plan-where.js';
import type { Column, RowSource, SortKey, Variable } from './plan.js';
import type { ProjectionNeed } from './projection-need.js';
import { RowBuilder } from './row-builder.js';
import { PlanScope, filtered } from './scope.js';
import type { Expansion } from './scope.js';
import type { ConnectionFieldShape, ConnectionShape, EdgeFieldShape, FieldShape, NodeShape, OpenShape, RootShape } from './shape.js';
import type { Assumptions, Slot } from './variables.js';
import { onlyPlace } from './places.js';
import { ascending, descending } from './sort-key.js';

export interface PlannedRoot {
  readonly column: Column;
  readonly shape: RootShape;
  /** What the statement computes on, if not on the database itself. */
  readonly projection?: ProjectionNeed | undefined;
  /** Read for each request though no parameter comes of them: they throw where an argument is out of range. */
  readonly checks: readonly Slot[];
  /** A statement to be run after it, if what it gives asks for that. */
  readonly followUp?: Column | undefined;
}

export function planRoot(bound: BoundRoot, catalog: Catalog, assumptions: Assumptions): PlannedRoot {
  const planner = new Planner(new PlanScope(catalog, assumptions, inputsOf(bound).get(AS_OF)));
  const planned = located(bound.nodes, () => planner.root(bound));
  return { ...planned, checks: planner.checks };
}

/** What a page lists: a node, the relationship that led to it, all that lead to it. */
interface Listed {
  readonly node: Variable;
  readonly edge?: Variable;
  readonly between?: () => Expansion;
  /** Of a list over two steps, what stands in between. */
  readonly middle?: () => { readonly input: RowSource; readonly between: Variable };
  /** The same list without conditions, in variables of its own. */
  readonly unfiltered?: () => Unfiltered;
}

class Planner {
  /** Page sizes, which are refused out of range even where only the count is asked for. */
  readonly checks: Slot[] = [];

  readonly #aggregates: AggregatePlanning;

  constructor(private readonly scope: PlanScope) {
    this.#aggregates = { scope, checks: this.checks, planNode: (selection, of) => this.#node(selection, of) };
  }

  root(bound: BoundRoot): Omit<PlannedRoot, 'checks'> {
    const place = onlyPlace(bound);
    if (bound.kind === 'timeline') {
      const { input, event } = planEvents(bound, this.scope);
      const { column, shape } = this.#connection(bound, bound.page, input, { node: event });
      return { column, shape: { ...place, kind: 'connection', connection: shape } };
    }
    if (bound.kind === 'paths') {
      const { column, shape, projection, checks, followUp } = planPaths(bound, this.scope, (selection, of) => this.#node(selection, of));
      this.checks.push(...checks);
      return { column, shape: { ...place, kind: 'paths', paths: shape }, projection, followUp };
    }
    if (bound.kind === 'distance' || bound.kind === 'pathExists' || bound.kind === 'distances') {
      const { column, shape, checks } = planDistances(bound, this.scope);
      this.checks.push(...checks);
      return { column, shape: { ...place, kind: 'distances', distances: shape } };
    }
    if (bound.kind === 'metapath') {
      const { column, shape, checks } = planMetapath(bound, this.scope, (selection, of) => this.#node(selection, of));
      this.checks.push(...checks);
      return { column, shape: { ...place, kind: 'paths', paths: shape } };
    }
    if (bound.kind === 'reachable' || bound.kind === 'commonGround') {
      const selecting = [(selection: BoundSelection, of: Variable, row: RowBuilder) => this.#nodeInRow(selection, of, row), (selection: BoundSelection, of: Variable) => this.#node(selection, of)] as const;
      const { column, shape, checks } = bound.kind === 'reachable' ? planReachable(bound, this.scope, ...selecting) : planCommonGround(bound, this.scope, ...selecting);
      this.checks.push(...checks);
      return { column, shape };
    }
    if (bound.kind === 'centrality' || bound.kind === 'communities') {
      const select: SelectNode = (selection, of) => this.#node(selection, of);
      const { column, shape, projection, checks } = bound.kind === 'centrality' ? planCentrality(bound, this.scope, select) : planCommunities(bound, this.scope, select);
      this.checks.push(...checks);
      return { column, shape: { ...place, kind: 'node', node: shape }, projection };
    }
    if (bound.kind === 'bridges') {
      const { column, shape, checks } = planBridges(bound, this.scope, (selection, of) => this.#node(selection, of));
      this.checks.push(...checks);
      return { column, shape: { ...place, kind: 'bridges', bridges: shape } };
    }
    if (bound.kind === 'distanceOverTime') {
      const { column, shape, checks } = planOverTime(bound, this.scope, (selection, of) => this.#node(selection, of));
      this.checks.push(...checks);
      return { column, shape: { ...place, kind: 'overTime', overTime: shape } };
    }
    if (bound.kind === 'subgraph') {
      const { column, shape, checks } = planSubgraph(bound, this.scope, (selection, of) => this.#node(selection, of));
      this.checks.push(...checks);
      return { column, shape: { ...place, kind: 'node', node: shape } };
    }
    if (bound.kind === 'page') {
      const node = this.scope.variable('node');
      const scan = (of: Variable): RowSource => ({ op: 'NodeScan', node: of, label: labelOf(bound.page.members) });
      const unfiltered = () => {
        const one = this.scope.variable('node');
        return { input: scan(one), subject: this.#subject(bound.page, one, undefined), conditions: [] };
      };
      const { column, shape } = this.#connection(bound, bound.page, scan(node), { node, unfiltered });
      return { column, shape: { ...place, kind: 'connection', connection: shape } };
    }
    if (bound.kind === 'search') {
      const { column, shape, checks } = planSearch(bound, this.scope, (selection, of, row) => this.#nodeInRow(selection, of, row));
      this.checks.push(...checks);
      return { column, shape: { ...place, kind: 'search', search: shape } };
    }
    if (bound.kind === 'aggregate') {
      const node = this.scope.variable('node');
      const source: RowSource = { op: 'NodeScan', node, label: labelOf(this.scope.membersOf(bound.aggregate.target)) };
      const { column, shape } = planAggregate(place, bound.aggregate, source, this.#subject(bound.aggregate, node, undefined), this.#aggregates);
      return { column, shape: { ...place, kind: 'node', node: shape } };
    }
    const node = this.scope.variable('node');
    const label = labelOf(bound.members);
    if (bound.kind === 'byIds') {
      const ids = givenIds(bound.inputs, bound.nodes, MAXIMUM_PAGE_SIZE);
      const input: RowSource = { op: 'IndexSeek', node, label, key: 'id', value: ids, many: true };
      const selected = this.#node(bound.selection, node);
      const row: Column = { op: 'Row', columns: [{ op: 'Property', of: node, key: 'id' }, selected.column] };
      return { column: { op: 'Collect', input, row }, shape: { ...place, kind: 'byIds', node: selected.shape, ids: ids.slot } };
    }
    if (bound.kind === 'releases') {
      const selected = this.#node(bound.selection, node);
      const sorted: RowSource = { op: 'Sort', input: { op: 'ReleaseScan', node }, keys: [descending(node, 'number')] };
      return { column: { op: 'Collect', input: sorted, row: selected.column }, shape: { ...place, kind: 'nodeList', node: selected.shape } };
    }
    const input = this.#single(bound, node, label);
    const selected = this.#node(bound.selection, node);
    return { column: { op: 'First', input, row: selected.column }, shape: { ...place, kind: 'node', node: selected.shape } };
  }

  #single(bound: Extract<BoundRoot, { kind: 'one' | 'byIds' | 'byIdentifier' | 'release' | 'releases' }>, node: Variable, label: string): RowSource {
    if (bound.kind === 'release') return { op: 'NodeScan', node, label };
    return bound.kind === 'byIdentifier' ? identifierSeek(bound.root, bound.inputs, node, this.scope) : this.#seek(bound, node, label);
  }

  /** One node by the one key that was given. */
  #seek(bound: BoundRoot, node: Variable, label: string): RowSource {
    invariant(bound.kind === 'one' && bound.root.kind === 'one', `${bound.fieldName} finds one node`);
    const { keys } = bound.root;
    const given = keys.flatMap((key) => {
      const input = bound.inputs.get(key.name);
      return input?.kind === 'leaf' ? [{ key, slot: input.slot }] : [];
    });
    const [only] = given;
    if (!only || given.length > 1) {
      const names = keys.map((key) => key.name).join(', ');
      const got = given.length === 0 ? 'none' : given.map(({ key }) => key.name).join(' and ');
      throw new BadUserInputError(`${bound.fieldName} needs exactly one of ${names}; got ${got}`, { argument: names });
    }
    return { op: 'IndexSeek', node, label, key: only.key.property, value: { note: only.key.name, slot: only.slot }, many: false };
  }

  // --- nodes -------------------------------------------------------------------------------------------------------------

  /** A row of what is selected on a node, whichever of its types it has. */
  #node({ cases }: BoundSelection, of: Variable): { readonly column: Column; readonly shape: NodeShape } {
    const planned = cases.map((one) => {
      const row = new RowBuilder();
      return { types: one.types, row, shape: this.#case(one, of, row) };
    });
    const [single, another] = planned;
    invariant(single, 'a selection has a case');
    if (!another) return { column: single.row.column(), shape: single.shape };
    // The case of most types comes last and needs no label test: every node is of some type.
    const ordered = [...planned].sort((a, b) => a.types.length - b.types.length);
    const branches = ordered.map(({ types, row }, index) => ({
      labels: index === ordered.length - 1 ? [] : types.map((type) => type.label),
      columns: row.columns(),
    }));
    return { column: { op: 'ByLabel', of, branches }, shape: { kind: 'byCase', cases: ordered.map(({ shape }) => shape) } };
  }

  /** What is selected on the node that a row is about: among the row's own columns, unless they differ with the node's type. */
  #nodeInRow(selection: BoundSelection, of: Variable, row: RowBuilder): { readonly column: number | undefined; readonly node: NodeShape } {
    const [only, another] = selection.cases;
    if (only && !another) return { column: undefined, node: this.#case(only, of, row) };
    const { column, shape } = this.#node(selection, of);
    return { column: row.add(column), node: shape };
  }

  #case({ types, fields }: BoundCase, of: Variable, row: RowBuilder): NodeShape {
    const [type, another] = types;
    invariant(type, 'a case has a type');
    if (!another) return { kind: 'oneType', typeName: type.name, fields: this.#fields(fields, of, row) };
    const kindColumn = row.property(of, of.kind === 'relationship' ? TYPE_KEY : 'kind');
    const typeNames = new Map(types.map((member) => [member.entityKind, member.name]));
    return { kind: 'byKind', kindColumn, typeNames, fields: this.#fields(fields, of, row) };
  }

  /** The same field with the same arguments and selection, under two names, is read once. */
  #fields(fields: readonly BoundField[], of: Variable, row: RowBuilder): readonly FieldShape[] {
    const planned = new Map<string, FieldShape>();
    return fields.map((field) => {
      const isAlone = fields.every((other) => other === field || other.fieldName !== field.fieldName);
      if (isAlone) return this.#field(field, of, row);
      const text = field.nodes.map(withoutAlias).join(' ');
      const shape = planned.get(text) ?? this.#field(field, of, row);
      planned.set(text, shape);
      return { ...shape, ...onlyPlace(field) };
    });
  }

  #field(field: BoundField, of: Variable, row: RowBuilder): FieldShape {
    return field.kind === 'property' ? this.#property(field, of, row) : this.#related(field, of, row);
  }

  #property({ responseName, fieldName, isNullable, nodes, field, leaf, isItemNullable }: Extract<BoundField, { kind: 'property' }>, of: Variable, row: RowBuilder): FieldShape {
    const column = row.property(of, field.property);
    const serialize = serializerOf(leaf, field);
    // Written out: to spread a place takes twice as long, and most fields are properties.
    return field.isList
      ? { responseName, fieldName, isNullable, nodes, kind: 'leafList', column, serialize, isItemNullable }
      : { responseName, fieldName, isNullable, nodes, kind: 'leaf', column, serialize };
  }

  #related(field: Exclude<BoundField, { kind: 'property' }>, of: Variable, row: RowBuilder): FieldShape {
    const place = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
        return { ...place, kind: 'typename' };
      case 'toOne': {
        const { input, node } = this.scope.expand(of, field.field);
        const selected = this.#node(field.selection, node);
        return { ...place, kind: 'node', column: row.add({ op: 'First', input, row: selected.column }), node: selected.shape };
      }
      case 'list': {
        const { input, node, keys } = this.#list(of, field);
        const selected = this.#node(field.selection, node);
        const sorted: RowSource = { op: 'Sort', input, keys };
        return { ...place, kind: 'nodeList', column: row.add({ op: 'Collect', input: sorted, row: selected.column }), node: selected.shape };
      }
      case 'connection': {
        const { input, node, edge } = this.scope.expand(of, field.field, field.page.inputs);
        const unfiltered = () => {
          const { input: all, node: one, edge: by, conditions } = this.scope.expandAll(of, field.field, field.page.inputs);
          return { input: all, subject: this.#subject(field.page, one, by), conditions };
        };
        const { column, shape } = this.#connection(field, field.page, input, { node, edge, unfiltered });
        return { ...place, kind: 'connection', column: row.add(column), connection: shape, ...this.#open(field.field, of, row) };
      }
      case 'neighbours': {
        const { input, node } = this.scope.expand(of, field.field, field.page.inputs);
        const between = () => this.scope.expand(of, field.field, field.page.inputs, node);
        const { column, shape } = this.#connection(field, field.page, { op: 'Distinct', input, node, of }, { node, between });
        return { ...place, kind: 'connection', column: row.add(column), connection: shape };
      }
      case 'through': {
        const { input, node } = this.scope.expandThrough(of, field.field, field.page.inputs);
        const { column, shape } = this.#connection(field, field.page, { op: 'Distinct', input, node, of }, { node, middle: () => this.scope.expandThrough(of, field.field, field.page.inputs, node) });
        return { ...place, kind: 'connection', column: row.add(column), connection: shape };
      }
      case 'degree': {
        const { input } = this.scope.expand(of, field.field, field.inputs);
        return { ...place, kind: 'leaf', column: row.add({ op: 'Count', input }), serialize: (stored) => stored };
      }
      case 'end': {
        const node = this.scope.variable(field.field.target === RELATIONSHIP ? 'relationship' : 'node');
        const selected = this.#node(field.selection, node);
        const input: RowSource = field.field.kind === 'end'
          ? { op: 'EndOf', relationship: of, end: field.field.end, node }
          : { op: 'PartOf', row: of, key: field.field.name, part: node };
        return { ...place, kind: 'node', column: row.add({ op: 'First', input, row: selected.column }), node: selected.shape };
      }
      case 'aggregate': {
        const { of: list } = field.field;
        const { input, node, edge } = this.scope.expand(of, list, field.aggregate.inputs);
        const { column, shape } = planAggregate(place, field.aggregate, input, this.#subject(field.aggregate, node, edge), this.#aggregates);
        return { ...place, kind: 'node', column: row.add(column), node: shape, ...this.#open(list, of, row) };
      }
    }
  }

  /** Where a list is not known to be complete, what says that it is. */
  #open({ openUnless: unless }: ConnectionField, of: Variable, row: RowBuilder): { readonly open?: OpenShape } {
    return unless ? { open: { completeColumn: unless.property === undefined ? undefined : row.property(of, unless.property) } } : {};
  }

  /** Names and identifiers over their relationship, evidence by its ids; in the order the catalog declares. */
  #list(of: Variable, { field }: Extract<BoundField, { kind: 'list' }>): { readonly input: RowSource; readonly node: Variable; readonly keys: readonly SortKey[] } {
    if (field.kind === 'evidence') {
      const { input, node } = this.scope.evidence(of);
      return { input, node, keys: [ascending(node, 'id')] };
    }
    const { input, node } = this.scope.expand(of, field);
    return { input, node, keys: field.orderedBy.map((key) => ascending(node, key)) };
  }

  #subject({ target, relationship }: { readonly target: string; readonly relationship: RelationshipType | undefined }, node: Variable, edge: Variable | undefined): Subject {
    return { of: node, fields: this.scope.fieldsOf(target), edge: edge && relationship && { of: edge, relationship } };
  }

  // --- connections -------------------------------------------------------------------------------------------------------

  #connection(place: Place, page: BoundPage, source: RowSource, listed: Listed): { readonly column: Column; readonly shape: ConnectionShape } {
    const { node, edge } = listed;
    const where = page.inputs.get('where');
    const subject = this.#subject(page, node, edge);
    const order = located(place.nodes, () => planOrder(page, subject, this.scope, place.nodes));
    const size: Slot = (variables) => located(place.nodes, () => order.size(variables));
    this.checks.push(size);
    const input = filtered(source, [...planWhere(where, subject, this.scope), ...planSince(page.inputs.get('since'), node, place.nodes)]);
    const sorted: RowSource = order.computed.length === 0 ? input : { op: 'Compute', input, values: order.computed };
    const row = new RowBuilder();
    const fields = page.fields.flatMap((field) => (field.kind === 'whyNot' ? [] : [this.#connectionField(field, listed, row)]));
    const asksCursor = page.fields.some((field) => (field.kind === 'edges' && field.fields.some((inner) => inner.kind === 'cursor'))
      || (field.kind === 'pageInfo' && field.fields.some((inner) => inner.kind === 'startCursor' || inner.kind === 'endCursor')));
    const cursorColumns = asksCursor ? order.keys.map((key) => row.property(key.of, key.key)) : [];
    const connection = new RowBuilder();
    // The last key is the relationship's id. Rows that tell nothing of their relationship are alike where two lead to one node: nothing need put them in order.
    const keys = edge && !asksCursor && order.after === undefined && !tellsRelationship(page) ? order.keys.slice(0, -1) : order.keys;
    const limit = asksMore(page, order.isBackward) ? order.limit : order.exact;
    const asksRows = page.fields.some((field) => field.kind === 'edges' || field.kind === 'nodes' || field.kind === 'pageInfo');
    const rows = asksRows
      ? connection.add({ op: 'Collect', input: { op: 'Page', input: sorted, keys, after: order.after, limit }, row: row.column() })
      : undefined;
    const reasons = page.fields.flatMap((field) => (field.kind === 'whyNot' ? [this.#whyNot(field, where, listed, connection)] : []));
    const count = page.fields.some((field) => field.kind === 'totalCount') ? connection.add({ op: 'Count', input }) : undefined;
    const shape: ConnectionShape = {
      typeName: page.typeName,
      fields: inOrder([...fields, ...reasons], page.fields),
      rows,
      count,
      limit: size,
      isBackward: order.isBackward,
      hasCursor: order.after !== undefined,
      cursor: { order: order.signature, columns: cursorColumns },
    };
    return { column: connection.column(), shape };
  }

  #whyNot(field: Extract<BoundPage['fields'][number], { kind: 'whyNot' }>, where: Input | undefined, { unfiltered }: Listed, row: RowBuilder): ConnectionFieldShape {
    invariant(unfiltered, `${field.fieldName} is asked of a list that has conditions`);
    const { column, node } = planWhyNot(field, where, unfiltered(), this.scope);
    return { ...onlyPlace(field), kind: 'whyNot', column: row.add(column), node };
  }

  #connectionField(field: Exclude<BoundPage['fields'][number], { kind: 'whyNot' }>, listed: Listed, row: RowBuilder): ConnectionFieldShape {
    const place = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
      case 'totalCount':
        return { ...place, kind: field.kind };
      case 'nodes':
        return { ...place, kind: 'nodes', ...this.#nodeInRow(field.selection, listed.node, row) };
      case 'edges':
        return { ...place, kind: 'edges', typeName: field.typeName, fields: field.fields.map((inner) => this.#edgeField(inner, listed, row)) };
      case 'pageInfo':
        return { ...place, kind: 'pageInfo', fields: field.fields };
    }
  }

  #edgeField(field: BoundEdgeField, { node, edge, between, middle }: Listed, row: RowBuilder): EdgeFieldShape {
    const place = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
      case 'cursor':
        return { ...place, kind: field.kind };
      case 'node':
        return { ...place, kind: 'node', ...this.#nodeInRow(field.selection, node, row) };
      case 'relationship':
        invariant(edge, 'an edge over relationships of any type has one');
        return { ...place, kind: 'node', ...this.#nodeInRow(field.selection, edge, row) };
      case 'forward':
        invariant(edge, 'an edge over relationships of any type has one');
        return { ...place, kind: 'leaf', column: row.add({ op: 'LeadsTo', relationship: edge, node }), serialize: (stored) => stored };
      case 'between': {
        invariant(between, 'neighbours have relationships that lead to them');
        const { input, edge: one } = between();
        const selected = this.#node(field.selection, one);
        const sorted: RowSource = { op: 'Sort', input, keys: [ascending(one, TYPE_KEY), ascending(one, 'id')] };
        return { ...place, kind: 'nodeList', column: row.add({ op: 'Collect', input: sorted, row: selected.column }), node: selected.shape };
      }
      case 'middle': {
        invariant(middle, 'a list over two steps has something in between');
        const { input, between: one } = middle();
        const selected = this.#node(field.selection, one);
        const sorted: RowSource = { op: 'Sort', input: { op: 'Distinct', input, node: one }, keys: [ascending(one, 'id')] };
        return { ...place, kind: 'nodeList', column: row.add({ op: 'Collect', input: sorted, row: selected.column }), node: selected.shape };
      }
      case 'ofRelationship':
        invariant(edge, `${field.fieldName} belongs to a relationship`);
        return this.#field(field.field, edge, row);
    }
  }
}

/** Whether anything selected on the edges is of the relationship. */
function tellsRelationship({ fields }: BoundPage): boolean {
  return fields.some((field) => field.kind === 'edges' && field.fields.some(({ kind }) => kind !== 'node' && kind !== 'typename'));
}

/** Whether it was asked if there are results after the page, in the direction it is read. */
function asksMore({ fields }: BoundPage, isBackward: boolean): boolean {
  const name = isBackward ? 'hasPreviousPage' : 'hasNextPage';
  return fields.some((field) => field.kind === 'pageInfo' && field.fields.some(({ kind }) => kind === name));
}

/** Shapes in the order of the fields they are of: that of the response. */
function inOrder(shapes: readonly ConnectionFieldShape[], fields: readonly Place[]): readonly ConnectionFieldShape[] {
  return fields.flatMap(({ responseName }) => shapes.filter((shape) => shape.responseName === responseName));
}

function withoutAlias({ name, alias, ...node }: FieldNode): string {
  return print({ ...node, name, ...(alias && { alias: name }) });
}

/** The label that all members share. */
function labelOf(members: readonly NodeType[]): string {
  const [member, another] = members;
  invariant(member, 'a root field has a type');
  return another ? 'Entity' : member.label;
}
