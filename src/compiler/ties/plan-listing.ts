/**
 * Plans a listing: pages over a list that the statement makes once, and counts over all of it.
 *
 * Input: the bound fields, the list of [node, number] and what it is in order by, what is counted, the scope, the planner's functions for
 * selections. Output: a column, and the shape of a connection. Pure.
 *
 *     reachable(from: $id, within: 2, first: 10) { nodes { id } totalCount byDistance { distance count } }
 *       -> Row [Collect(Page(UnpackedFrom v0: n5, v6)) [n5.id], Count(UnpackedFrom v0), Groups by v6(UnpackedFrom v0)]
 */
import { ENTITY } from '../../catalog/catalog.js';
import type { BoundListingEdgeField, BoundListingField, Place } from '../bound.js';
import type { Inputs } from '../arguments.js';
import { located } from '../located.js';
import { onlyPlace } from '../places.js';
import { orderedBy } from '../plan-order.js';
import type { SelectInRow, SelectNode } from '../selecting.js';
import { ITSELF } from '../plan.js';
import type { Column, Computed, Measure, Parameter, RowSource, Variable } from '../plan.js';
import { RowBuilder } from '../row-builder.js';
import type { PlanScope } from '../scope.js';
import type { ConnectionFieldShape, ConnectionShape, EdgeFieldShape, FieldShape } from '../shape.js';
import type { Slot } from '../variables.js';

/** What a listing lists. */
export interface Listing {
  readonly list: Variable;
  /** Variables beside the list that columns name. */
  readonly around: readonly Variable[];
  /** What cursors are bound to. */
  readonly order: string;
  /** Rows that are counted in groups, and by what. */
  readonly counted: (by: 'byDistance' | 'byKind' | 'byType') => { readonly input: RowSource; readonly key: Column; readonly distinct?: Variable; readonly isByKey: boolean };
  /** The relationships that tie one of two ends to a node, in order. */
  readonly ties?: (end: 'ofA' | 'ofB', node: Variable) => { readonly input: RowSource; readonly edge: Variable };
}

interface Bound {
  readonly typeName: string;
  readonly fields: readonly BoundListingField[];
  readonly inputs: Inputs;
  readonly nodes: Place['nodes'];
}

/** The rows of a listing, in variables of their own. */
export function rowsOf({ list, around }: Pick<Listing, 'list' | 'around'>, scope: PlanScope): { readonly input: RowSource; readonly node: Variable; readonly value: Variable } {
  const [node, value] = [scope.variable('node'), scope.variable('value')];
  return { input: { op: 'UnpackedFrom', list, values: [node, value], around }, node, value };
}

export function planListing(bound: Bound, listing: Listing, scope: PlanScope, inRow: SelectInRow, select: SelectNode): { readonly column: Column; readonly shape: ConnectionShape; readonly checks: readonly Slot[] } {
  const rows = rowsOf(listing, scope);
  const { input, node, value } = rows;
  const given = [{ of: value, key: ITSELF, holds: 'number' }, { of: node, key: 'id', holds: 'string' }] as const;
  const keys = given.map(({ of, key, holds }) => ({ key: { of, key, direction: 'ASC', isNullable: false, isPaired: false }, cursor: { holds, isNullable: false } }) as const);
  const order = located(bound.nodes, () => orderedBy(bound.inputs, keys, listing.order, scope.assumptions, bound.nodes, [], 'the list'));
  const size: Slot = (variables) => located(bound.nodes, () => order.size(variables));
  const [page, answer] = [new RowBuilder(), new RowBuilder()];
  const below = new Below(listing, rows, page, scope, inRow, select);
  const cursor = order.keys.map(({ of, key }) => page.property(of, key));
  const fields = bound.fields.map((field) => below.field(field, answer));
  const asksRows = bound.fields.some(({ kind }) => kind === 'nodes' || kind === 'edges' || kind === 'pageInfo');
  const column = asksRows ? answer.add({ op: 'Collect', input: { op: 'Page', input, keys: order.keys, after: order.after, limit: order.limit }, row: page.column() }) : undefined;
  const count = bound.fields.some(({ kind }) => kind === 'totalCount') ? answer.add({ op: 'Count', input: rowsOf(listing, scope).input }) : undefined;
  const { isBackward, after, signature } = order;
  return {
    column: answer.column(),
    shape: { typeName: bound.typeName, fields, rows: column, count, limit: size, isBackward, hasCursor: after !== undefined, cursor: { order: signature, columns: cursor } },
    checks: [size],
  };
}

/** No list has more groups: there are fewer distances, kinds and types. */
const ALL_GROUPS: Parameter = { note: 'all', slot: () => 1_000 };

class Below {
  constructor(
    private readonly listing: Listing, private readonly rows: { readonly node: Variable; readonly value: Variable }, private readonly page: RowBuilder,
    private readonly scope: PlanScope, private readonly inRow: SelectInRow, private readonly select: SelectNode,
  ) {}

  field(field: BoundListingField, answer: RowBuilder): ConnectionFieldShape {
    const place = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
      case 'totalCount':
        return { ...place, kind: field.kind };
      case 'pageInfo':
        return { ...place, kind: 'pageInfo', fields: field.fields };
      case 'nodes':
        return { ...place, kind: 'nodes', ...this.inRow(field.selection, this.rows.node, this.page) };
      case 'edges':
        return { ...place, kind: 'edges', typeName: field.typeName, fields: field.fields.map((inner) => this.#edgeField(inner)) };
      case 'byDistance':
      case 'byKind':
      case 'byType':
        return { ...place, kind: 'counts', column: answer.add(this.#counts(field.kind)), node: { kind: 'oneType', typeName: field.typeName, fields: field.fields.map(countField) } };
    }
  }

  #edgeField(field: BoundListingEdgeField): EdgeFieldShape {
    const place = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
      case 'cursor':
        return { ...place, kind: field.kind };
      case 'value':
        return { ...place, kind: 'leaf', column: this.page.property(this.rows.value, ITSELF), serialize: itself };
      case 'node':
        return { ...place, kind: 'node', ...this.inRow(field.selection, this.rows.node, this.page) };
      case 'ofA':
      case 'ofB': {
        const ties = this.listing.ties?.(field.kind, this.rows.node);
        if (!ties) throw new TypeError(`a listing of ${ENTITY} has no ${field.kind}`);
        const { column, shape } = this.select(field.selection, ties.edge);
        return { ...place, kind: 'nodeList', column: this.page.add({ op: 'Collect', input: ties.input, row: column }), node: shape };
      }
    }
  }

  /** A row of key and count for each group. */
  #counts(by: 'byDistance' | 'byKind' | 'byType'): Column {
    const { input, key, distinct, isByKey } = this.listing.counted(by);
    const [as, size, count] = [this.scope.variable('value'), this.scope.variable('value'), this.scope.variable('value')];
    const keys: readonly Computed[] = [{ as, column: key }];
    const measure: Measure = distinct ? { compute: 'countDistinct', of: distinct } : { compute: 'count', of: undefined };
    return { op: 'Groups', input, keys, measures: [measure], size, results: [count], order: isByKey ? 'KEY_ASC' : 'COUNT_DESC', limit: ALL_GROUPS, row: { op: 'Itself', of: as } };
  }
}

function countField(field: Place & { readonly kind: 'typename' | 'key' | 'count' }): FieldShape {
  const place = onlyPlace(field);
  return field.kind === 'typename' ? { ...place, kind: 'typename' } : { ...place, kind: 'leaf', column: field.kind === 'key' ? 0 : 1, serialize: itself };
}

function itself(stored: unknown): unknown {
  return stored;
}
