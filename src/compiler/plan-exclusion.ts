/**
 * Plans `whyNot`: which conditions of a list do not hold for one thing.
 *
 * Input: the conditions of the list by name, rows that are not filtered by them, and the id that is asked about. Output: a column with a row for
 * each node or relationship of that id, and its shape. Pure.
 *
 *     agreements(where: { status: { eq: IN_FORCE } }) { whyNot(id: "agreement:x") { by } }
 *       -> Collect(Filter n.id = $id OR r.id = $id(Expand n0 -> n)) [n.id, r.id, Holds n.status = $p]
 */
import { invariant } from '../errors.js';
import type { Input, Inputs } from './arguments.js';
import type { BoundPage } from './bound.js';
import { objectFields, planWhere } from './plan-where.js';
import type { Subject } from './plan-where.js';
import type { Column, Parameter, Predicate, RowSource, Variable } from './plan.js';
import { RowBuilder } from './row-builder.js';
import { condition, filtered } from './scope.js';
import type { Condition, PlanScope } from './scope.js';
import type { FieldShape, NodeShape } from './shape.js';
import { onlyPlace } from './places.js';
import { ascending } from './sort-key.js';

type WhyNot = Extract<BoundPage['fields'][number], { kind: 'whyNot' }>;

/** The rows that a list would have without conditions, and those that do not stand in `where`. */
export interface Unfiltered {
  readonly input: RowSource;
  readonly subject: Subject;
  readonly conditions: readonly Condition[];
}

export function planWhyNot({ fields, inputs }: WhyNot, where: Input | undefined, { input, subject, conditions }: Unfiltered, scope: PlanScope): { readonly column: Column; readonly node: NodeShape } {
  const [node, edge] = [subject.of, subject.edge?.of];
  const all = [...conditions, ...conditionsOf(where, '', subject, scope)];
  const row = new RowBuilder();
  const shapes = fields.map((field): FieldShape => {
    const place = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
        return { ...place, kind: 'typename' };
      case 'node':
        return { ...place, kind: 'leaf', column: row.property(node, 'id'), serialize: String };
      case 'relationship':
        return edge ? { ...place, kind: 'leaf', column: row.property(edge, 'id'), serialize: String } : { ...place, kind: 'constant', value: null };
      case 'by':
        return { ...place, kind: 'failing', conditions: all.map(({ name, column }) => ({ name, column: row.add(column) })) };
    }
  });
  const keys = [...(edge ? [edge] : []), node].map((of) => ascending(of, 'id'));
  const rows: RowSource = { op: 'Sort', input: filtered(input, [hasId(idOf(inputs), node, edge)]), keys };
  return { column: { op: 'Collect', input: rows, row: row.column() }, node: { kind: 'oneType', typeName: 'Exclusion', fields: shapes } };
}

/** The conditions of a filter that must all hold, each by its name. */
function conditionsOf(where: Input | undefined, prefix: string, subject: Subject, scope: PlanScope): readonly Condition[] {
  return [...objectFields(where)].flatMap(([name, input]): readonly Condition[] => {
    if (input.kind === 'null') return [];
    if (name === 'AND') return input.kind === 'list' ? input.items.flatMap((item) => conditionsOf(item, prefix, subject, scope)) : [];
    if (name === 'edge' && subject.edge) {
      const { of, relationship } = subject.edge;
      return conditionsOf(input, 'edge.', { of, fields: relationship.fields }, scope);
    }
    return [condition(`${prefix}${name}`, planWhere({ kind: 'object', fields: new Map([[name, input]]) }, subject, scope))];
  });
}

function hasId(id: Parameter, node: Variable, edge: Variable | undefined): Predicate {
  const [is, ...others] = [node, ...(edge ? [edge] : [])].map((of): Predicate => ({ op: 'Compare', of, key: 'id', operator: '=', value: id }));
  invariant(is, 'a list has nodes');
  return others.length === 0 ? is : { op: 'Or', any: [is, ...others] };
}

function idOf(inputs: Inputs): Parameter {
  const id = inputs.get('id');
  invariant(id?.kind === 'leaf', 'id is given');
  return { note: 'id', slot: id.slot };
}
