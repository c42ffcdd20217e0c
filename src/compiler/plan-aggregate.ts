/**
 * Plans aggregates: what is computed over the rows of a list, as a whole and in groups.
 *
 * Input: a bound aggregate and the rows. Output: one column, a row of the measures over all, the list of groups and their number; and the
 * shape that reads it. Keys and `of` are part of the statement's shape, values of filters are not. Pure.
 *
 *     agreementsAggregate(groupBy: [status]) { count groups { keys { value } count } }
 *       -> [count(*)] + [first 50 groups by n.status: [[n.status], count(*)]]
 */
import { GraphQLFloat, GraphQLInt } from 'graphql';
import type { FieldNode } from 'graphql';
import { BadUserInputError, invariant } from '../errors.js';
import type { BoundAggregate, BoundGroupField, BoundKeyField, BoundRestField, BoundSelection, MeasureName, Place } from './bound.js';
import { keyColumn, keyVariable } from './group-keys.js';
import type { KeyColumn } from './group-keys.js';
import { located } from './located.js';
import { INSTEAD_OF_PAGES, pageSize, sizeOf } from './plan-order.js';
import { planWhere } from './plan-where.js';
import type { Subject } from './plan-where.js';
import { ITSELF } from './plan.js';
import type { Column, Computed, GroupOrder, Measure, Parameter, RowSource, Variable } from './plan.js';
import { RowBuilder } from './row-builder.js';
import { filtered } from './scope.js';
import type { PlanScope } from './scope.js';
import type { FieldShape, NodeShape, Serialize } from './shape.js';
import type { Slot } from './variables.js';
import { onlyPlace } from './places.js';

const MAXIMUM_KEYS = 2;

export interface AggregatePlanning {
  readonly scope: PlanScope;
  /** Read for each request though no parameter comes of them. */
  readonly checks: Slot[];
  readonly planNode: (selection: BoundSelection, of: Variable) => { readonly column: Column; readonly shape: NodeShape };
}

interface PlannedKey extends KeyColumn {
  readonly as: Variable;
}

/** What is measured, by position: of all rows and of each group. */
interface Measured {
  readonly measures: readonly Measure[];
  readonly of: KeyColumn | undefined;
}

export function planAggregate(
  place: Place, bound: BoundAggregate, source: RowSource, subject: Subject, planning: AggregatePlanning,
): { readonly column: Column; readonly shape: NodeShape } {
  const { scope } = planning;
  const where = planWhere(bound.inputs.get('where'), subject, scope);
  const ofName = enumArgument(bound, 'of', scope);
  const of = ofName === undefined ? undefined : keyColumn(ofName, subject, scope, 'compute');
  const as = of && keyVariable(of, scope);
  const matching = filtered(source, where);
  const input: RowSource = of && as ? { op: 'Compute', input: matching, values: [{ as, column: of.column }] } : matching;
  const keys = groupKeys(place, bound, subject, scope);
  const groups = bound.fields.filter((field) => field.kind === 'groups');
  const asksGroups = bound.fields.some((field) => field.kind === 'groups' || field.kind === 'rest');
  if (asksGroups && keys.length === 0) throw inPlace(place.nodes, new BadUserInputError(`${place.fieldName} has groups or rest selected, but no groupBy: name one or two keys, such as groupBy: [name]`, { argument: 'groupBy' }));

  const needsCounts = bound.fields.some((field) => field.kind === 'rest');
  const whole = measured(bound.fields.flatMap((field) => (field.kind === 'measure' ? [field.measure] : [])), needsCounts, of, as, subject);
  const inGroups = measured(groups.flatMap((group) => group.fields.flatMap((field) => (field.kind === 'measure' ? [field.measure] : []))), needsCounts, of, as, subject);
  const limit = groupLimit(place.nodes, bound, planning);
  const keyRow = plannedKeys(groups.flatMap((group) => group.fields), keys, planning);
  const computedKeys = keys.map(({ as: name, column }): Computed => ({ as: name, column }));
  const further: Column[] = [];
  const add = (column: Column): number => whole.measures.length + further.push(column) - 1;
  const groupsColumn = asksGroups
    ? add({ op: 'Groups', input, keys: computedKeys, measures: inGroups.measures, size: scope.variable('value'), results: inGroups.measures.map(() => scope.variable('value')), order: groupOrder(bound, scope), limit, row: keyRow.column })
    : -1;
  const groupCountColumn = needsCounts ? add({ op: 'CountGroups', input: matching, keys: computedKeys }) : -1;
  const ofGroups: Column = { op: 'Row', columns: further };
  const ofAll: Column = { op: 'Aggregate', input, measures: whole.measures };
  const column: Column = whole.measures.length === 0 ? ofGroups : further.length === 0 ? ofAll : { op: 'Concat', parts: [ofAll, ofGroups] };
  const fields = bound.fields.map((field): FieldShape => {
    const at = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
        return { ...at, kind: 'typename' };
      case 'measure':
        return measureShape(at, field.measure, whole, 0);
      case 'groups':
        return { ...at, kind: 'nodeList', column: groupsColumn, node: groupShape(field.fields, inGroups, keyRow.shapes) };
      case 'rest':
        return restShape(at, field.fields, groupsColumn, groupCountColumn, indexOf(whole, 'count'), 1 + indexOf(inGroups, 'count'));
    }
  });
  return { column, shape: { kind: 'oneType', typeName: 'Aggregate', fields } };
}

// --- arguments ---------------------------------------------------------------------------------------------------------------

/** The name of an enum argument, which decides the statement; undefined where it is absent or null. */
function enumArgument({ inputs }: BoundAggregate, name: string, { assumptions }: PlanScope): string | undefined {
  const input = inputs.get(name);
  return input?.kind === 'leaf' ? assumptions.take((variables) => String(input.slot(variables))) : undefined;
}

function groupOrder(bound: BoundAggregate, scope: PlanScope): GroupOrder {
  const order = enumArgument(bound, 'orderBy', scope) ?? 'COUNT_DESC';
  invariant(isGroupOrder(order), `groups are not sorted by ${order}`);
  return order;
}

const GROUP_ORDERS: readonly string[] = ['COUNT_DESC', 'COUNT_ASC', 'KEY_ASC', 'KEY_DESC'] satisfies GroupOrder[];

function isGroupOrder(order: string): order is GroupOrder {
  return GROUP_ORDERS.includes(order);
}

function groupKeys(place: Place, { inputs }: BoundAggregate, subject: Subject, scope: PlanScope): readonly PlannedKey[] {
  const input = inputs.get('groupBy');
  if (input?.kind !== 'leaf') return [];
  const given = scope.assumptions.take((variables) => {
    const names = input.slot(variables);
    return Array.isArray(names) ? names.map(String).join(' ') : '';
  });
  const names = given === '' ? [] : given.split(' ');
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  const wrong = repeated === undefined ? `at most ${MAXIMUM_KEYS} keys; got ${names.length}: group by fewer, and filter by the others` : `each key once; got ${repeated} again`;
  if (names.length > MAXIMUM_KEYS || repeated !== undefined) throw inPlace(place.nodes, new BadUserInputError(`groupBy takes ${wrong}`, { argument: 'groupBy' }));
  return names.map((name) => {
    const key = keyColumn(name, subject, scope, 'group');
    return { ...key, as: keyVariable(key, scope) };
  });
}

function groupLimit(nodes: readonly FieldNode[], { inputs }: BoundAggregate, { checks }: AggregatePlanning): Parameter {
  const size = pageSize(inputs, false, INSTEAD_OF_PAGES.list);
  const slot: Slot = (variables) => located(nodes, () => sizeOf(size(variables)));
  checks.push(slot);
  return { note: 'first', slot };
}

/** An error of the client, with the place of the field that it made. */
function inPlace(nodes: readonly FieldNode[], error: BadUserInputError): unknown {
  try {
    return located(nodes, () => {
      throw error;
    });
  } catch (withPlace) {
    return withPlace;
  }
}

// --- measures ----------------------------------------------------------------------------------------------------------------

/** Each measure once. What has no meaning for `of`, such as the mean of texts, is not computed. */
function measured(names: readonly MeasureName[], needsCounts: boolean, of: KeyColumn | undefined, as: Variable | undefined, { of: node }: Subject): Measured {
  const wanted = new Set([...names, ...(needsCounts ? ['count' as const] : [])].filter((name) => hasMeaning(name, of)));
  const measures = [...wanted].map((compute): Measure => {
    if (compute === 'count') return { compute, of: undefined };
    return { compute, of: as ?? node };
  });
  return { measures, of };
}

function hasMeaning(name: MeasureName, of: KeyColumn | undefined): boolean {
  switch (name) {
    case 'count':
    case 'countDistinct':
      return true;
    case 'min':
    case 'max':
      return of !== undefined && of.target === undefined;
    case 'avg':
    case 'sum':
      return of !== undefined && of.isNumber;
  }
}

function indexOf({ measures }: Measured, name: MeasureName): number {
  return measures.findIndex(({ compute }) => compute === name);
}

function measureShape(place: Place, name: MeasureName, all: Measured, from: number): FieldShape {
  const index = indexOf(all, name);
  if (index < 0) return { ...place, kind: 'constant', value: null };
  return { ...place, kind: 'leaf', column: from + index, serialize: serializerOf(name, all.of) };
}

/** Digits beyond these depend on the order in which Neo4j meets the values. */
const DIGITS = 12;

function serializerOf(name: MeasureName, of: KeyColumn | undefined): Serialize {
  switch (name) {
    case 'count':
    case 'countDistinct':
      return (stored) => GraphQLInt.serialize(stored);
    case 'min':
    case 'max':
      return (stored) => of?.show(stored);
    case 'avg':
    case 'sum':
      return (stored) => GraphQLFloat.serialize(typeof stored === 'number' ? Number(stored.toPrecision(DIGITS)) : stored);
  }
}

// --- groups ------------------------------------------------------------------------------------------------------------------

function groupShape(fields: readonly BoundGroupField[], all: Measured, keys: ReadonlyMap<BoundGroupField, NodeShape>): NodeShape {
  const shapes = fields.map((field): FieldShape => {
    const at = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
        return { ...at, kind: 'typename' };
      case 'measure':
        return measureShape(at, field.measure, all, 1);
      case 'keys': {
        const node = keys.get(field);
        invariant(node, 'the keys of a group were planned');
        return { ...at, kind: 'nodeList', column: 0, node };
      }
    }
  });
  return { kind: 'oneType', typeName: 'AggregateGroup', fields: shapes };
}

/** A row for each key, the last of whose columns says which one it is; and the shapes of all selections on keys. */
function plannedKeys(fields: readonly BoundGroupField[], keys: readonly PlannedKey[], planning: AggregatePlanning): { readonly column: Column; readonly shapes: ReadonlyMap<BoundGroupField, NodeShape> } {
  const rows = keys.map(() => new RowBuilder());
  const shapes = new Map<BoundGroupField, NodeShape>();
  for (const field of fields) {
    if (field.kind !== 'keys') continue;
    const cases = keys.map((key, index): NodeShape => {
      const row = rows[index];
      invariant(row, 'each key has a row');
      return { kind: 'oneType', typeName: 'GroupKey', fields: field.fields.map((inner) => keyShape(inner, key, row, planning)) };
    });
    shapes.set(field, { kind: 'byCase', cases });
  }
  const column: Column = { op: 'Row', columns: rows.map((row, index): Column => ({ op: 'Row', columns: [...row.columns(), { op: 'Number', value: index }] })) };
  return { column, shapes };
}

function keyShape(field: BoundKeyField, key: PlannedKey, row: RowBuilder, planning: AggregatePlanning): FieldShape {
  const at = onlyPlace(field);
  switch (field.kind) {
    case 'typename':
      return { ...at, kind: 'typename' };
    case 'key':
      return { ...at, kind: 'constant', value: key.name };
    case 'value':
      return { ...at, kind: 'leaf', column: row.property(key.as, key.target === undefined ? ITSELF : 'id'), serialize: key.show };
    case 'unknown':
      return { ...at, kind: 'leaf', column: row.add({ op: 'IsUnknown', of: key.as }), serialize: (stored) => stored };
    case 'entity': {
      if (key.target === undefined) return { ...at, kind: 'constant', value: null };
      const { column, shape } = planning.planNode(field.selection, key.as);
      return { ...at, kind: 'node', column: row.add({ op: 'IfKnown', of: key.as, then: column }), node: shape };
    }
  }
}

function restShape(place: Place, fields: readonly BoundRestField[], groupsColumn: number, groupCountColumn: number, countColumn: number, countInGroup: number): FieldShape {
  return { ...place, kind: 'rest', fields: fields.map((field) => ({ ...onlyPlace(field), kind: field.kind })), groupsColumn, groupCountColumn, countColumn, countInGroup };
}
