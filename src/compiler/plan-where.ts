/**
 * Plans `where`: an input tree becomes predicates on a node, on the relationship that leads to it, and on what is around it.
 *
 * Input: the bound `where` argument, what it is about, the scope. Output: predicates, none where nothing is asked. All that is given must
 * hold; a filter that is null asks nothing. Filters mean *certainly*: an unknown value fulfils nothing but `isNull` and `eq: null`, and
 * `NOT` finds all that its condition does not find, the unknown included. Pure.
 *
 *     { status: { eq: IN_FORCE }, signatories: { some: { name: { contains: "x" } } } }
 *       -> n.status = $p AND EXISTS { (n)<-[:SIGNED]-(m) WHERE m.name CONTAINS $q }
 */
import type { Field, RelationshipType } from '../catalog/catalog.js';
import { invariant } from '../errors.js';
import type { Input, Inputs } from './arguments.js';
import { listConditions, valueConditions } from './plan-condition.js';
import type { Comparison, Predicate, RowSource, Variable } from './plan.js';
import { filtered } from './scope.js';
import type { PlanScope, Relation } from './scope.js';
import { refuseHugeWhere } from './where-size.js';

/** What a filter is about: a node or a relationship with its fields; of a node also the relationship that led to it. */
export interface Subject {
  readonly of: Variable;
  readonly fields: ReadonlyMap<string, Field>;
  readonly edge?: { readonly of: Variable; readonly relationship: RelationshipType } | undefined;
}

export function planWhere(where: Input | undefined, subject: Subject, scope: PlanScope): readonly Predicate[] {
  refuseHugeWhere(where, subject, scope);
  return conditions(where, subject, scope);
}

function conditions(where: Input | undefined, subject: Subject, scope: PlanScope): readonly Predicate[] {
  return [...objectFields(where)].flatMap(([name, input]) => {
    if (input.kind === 'null') return [];
    if (name === 'AND') return itemsOf(input).flatMap((item) => conditions(item, subject, scope));
    if (name === 'OR') return [{ op: 'Or', any: itemsOf(input).map((item) => all(conditions(item, subject, scope))) }];
    if (name === 'NOT') return [{ op: 'Not', predicate: all(conditions(input, subject, scope)) }];
    if (name === 'edge' && subject.edge) {
      const { of, relationship } = subject.edge;
      return conditions(input, { of, fields: relationship.fields }, scope);
    }
    const field = subject.fields.get(name);
    invariant(field, `where has a condition on ${name}, which the catalog does not know`);
    return onField(field, input, subject.of, scope);
  });
}

/** The fields of an object input; none where it is absent or null. */
export function objectFields(input: Input | undefined): Inputs {
  return input?.kind === 'object' ? input.fields : new Map();
}

function itemsOf(input: Input): readonly Input[] {
  return input.kind === 'list' ? input.items : [];
}

function all(predicates: readonly Predicate[]): Predicate {
  const [only, another] = predicates;
  return only && !another ? only : { op: 'And', all: predicates };
}

function onField(field: Field, input: Input, of: Variable, scope: PlanScope): readonly Predicate[] {
  switch (field.kind) {
    case 'property':
      return field.isList ? listConditions(objectFields(input), of, field, scope.assumptions) : valueConditions(objectFields(input), of, field, scope.assumptions);
    case 'toOne':
      return [{ op: 'Exists', input: reached(field, of, input, scope) }];
    case 'aggregate':
    case 'neighbours':
    case 'through':
    case 'degree':
    case 'end':
    case 'part':
      throw new TypeError(`${field.name} is computed, and nothing filters by it`);
    case 'connection':
    case 'owned':
    case 'evidence':
      return [...objectFields(input)].flatMap(([name, operand]) => onRelation(name, operand, (where) => reached(field, of, where, scope)));
  }
}

/** The neighbours over a relation for which `where` holds. */
function reached(field: Relation | Extract<Field, { kind: 'evidence' }>, of: Variable, where: Input | undefined, scope: PlanScope): RowSource {
  if (field.kind === 'evidence') {
    const { input, node } = scope.evidence(of);
    return filtered(input, conditions(where, { of: node, fields: scope.fieldsOf('Evidence') }, scope));
  }
  const { input, node, edge } = scope.expand(of, field);
  const subject: Subject = { of: node, fields: scope.fieldsOf(field.target), edge: { of: edge, relationship: field.relationship } };
  return filtered(input, conditions(where, subject, scope));
}

function onRelation(name: string, operand: Input, among: (where: Input | undefined) => RowSource): readonly Predicate[] {
  if (operand.kind === 'null') return [];
  switch (name) {
    case 'some':
      return [{ op: 'Exists', input: among(operand) }];
    case 'none':
      return [{ op: 'Not', predicate: { op: 'Exists', input: among(operand) } }];
    case 'all':
      return [{ op: 'Not', predicate: { op: 'Exists', input: among({ kind: 'object', fields: new Map([['NOT', operand]]) }) } }];
    case 'single':
      return [{ op: 'CountIs', input: among(operand), operator: '=', value: { note: '1', slot: () => 1 } }];
    default:
      return [...objectFields(operand)].flatMap(([operator, bound]) => countCondition(operator, bound, among));
  }
}

const COUNT_OPERATORS: Readonly<Record<string, Comparison | 'IN'>> = { eq: '=', in: 'IN', gt: '>', gte: '>=', lt: '<', lte: '<=' };

function countCondition(name: string, bound: Input, among: (where: undefined) => RowSource): readonly Predicate[] {
  const operator = COUNT_OPERATORS[name];
  invariant(operator, `count has a condition ${name}, which the compiler does not know`);
  // `eq: null`: a count is always known.
  if (bound.kind === 'null') return name === 'eq' ? [{ op: 'Or', any: [] }] : [];
  invariant(bound.kind === 'leaf', `${name} takes a value`);
  return [{ op: 'CountIs', input: among(undefined), operator, value: { note: `count ${name}`, slot: bound.slot, constant: bound.constant } }];
}
