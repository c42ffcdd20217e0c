/**
 * What planning knows of where it stands: the catalog, the names it hands out, and the time at which relationships have to hold.
 *
 * Used by the planner's files. Input: a catalog and the root's `asOf`. Output: variables, members and fields of types, and the row
 * source of a relation. Pure, but for counting the names of one root.
 */
import type { Catalog, Direction, Field, NodeType, RelationshipType, ThroughField } from '../catalog/catalog.js';
import { TYPE_KEY } from '../catalog/catalog.js';
import { dayRange } from '../catalog/partial-date.js';
import { invariant } from '../errors.js';
import type { Input, Inputs } from './arguments.js';
import type { Column, Parameter, Predicate, RowSource, Variable } from './plan.js';
import type { Assumptions, VariableValues } from './variables.js';

/** A relation as both sides of a field give it. */
export type Relation = Extract<Field, { readonly relationship: RelationshipType; readonly direction: Direction }>;

export interface Expansion {
  readonly input: RowSource;
  readonly node: Variable;
  readonly edge: Variable;
}

/** What may keep something out of a list, under the name that a client gave it. */
export interface Condition {
  readonly name: string;
  readonly column: Column;
}

export function condition(name: string, predicates: readonly Predicate[]): Condition {
  return { name, column: { op: 'Holds', predicate: { op: 'And', all: predicates } } };
}

export class PlanScope {
  #named = 0;
  readonly #asOf: { readonly first: Parameter; readonly last: Parameter } | undefined;

  constructor(readonly catalog: Catalog, readonly assumptions: Assumptions, asOf: Input | undefined) {
    this.#asOf = asOf?.kind === 'leaf' ? { first: day(asOf, 'min'), last: day(asOf, 'max') } : undefined;
  }

  variable(kind: Variable['kind']): Variable {
    const name = `${PREFIX[kind]}${this.#named}`;
    this.#named += 1;
    return { name, kind };
  }

  membersOf(target: string): readonly NodeType[] {
    const node = this.catalog.nodes.get(target);
    const members = node ? [node] : this.catalog.abstracts.get(target)?.members;
    invariant(members, `the catalog has no type ${target}`);
    return members;
  }

  /** The fields that nodes of a type surely have. */
  fieldsOf(target: string): ReadonlyMap<string, Field> {
    const fields = (this.catalog.nodes.get(target) ?? this.catalog.abstracts.get(target))?.fields;
    invariant(fields, `the catalog has no type ${target}`);
    return fields;
  }

  /**
   * The neighbours over a relation; only those that may have held at the root's `asOf`. What a field over relationships of all types is
   * narrowed to stands in its arguments. With `to`, the relationships that lead there.
   */
  expand(from: Variable, field: Relation, inputs: Inputs = NO_INPUTS, to?: Variable): Expansion {
    const edge = this.variable('relationship');
    const node = to ?? this.variable('node');
    const { relationship } = field;
    const isGeneral = relationship.types.length > 1;
    const types = isGeneral ? this.#typesOf(relationship, inputs) : relationship.types;
    const direction = isGeneral ? this.#directionOf(field, inputs) : field.direction;
    const labels = isGeneral ? [] : this.#labelsOf(field);
    // No type at all is no pattern: all of them then, and nothing holds.
    const input: RowSource = { op: 'Expand', from, relationship: edge, types: types.length > 0 ? types : relationship.types, direction, to: node, labels, label: isGeneral ? undefined : this.#labelOf(field) };
    const none: readonly Predicate[] = types.length > 0 ? [] : [{ op: 'Or', any: [] }];
    return { input: filtered(input, [...none, ...ofKinds(inputs, node), ...this.holding(edge, relationship)]), node, edge };
  }

  /** What leads to the same nodes in between; those too have to be of a kind, and both relationships to have held. With `to`, only that. */
  expandThrough(from: Variable, { relationship, types, between: type, target, kindProperty }: ThroughField, inputs: Inputs, to?: Variable): { readonly input: RowSource; readonly node: Variable; readonly between: Variable } {
    const [near, between, far, node] = [this.variable('relationship'), this.variable('node'), this.variable('relationship'), to ?? this.variable('node')];
    const labels = (name: string): readonly string[] => this.membersOf(name).map(({ label }) => label);
    const kinds = inputs.get('kinds');
    const ofKind: readonly Predicate[] = kinds?.kind === 'leaf' ? [{ op: 'In', of: between, key: kindProperty, values: { note: 'kinds', slot: kinds.slot } }] : [];
    const first: RowSource = { op: 'Expand', from, relationship: near, types, direction: 'OUT', to: between, labels: labels(type) };
    const then: RowSource = { op: 'Expand', from: between, relationship: far, types, direction: 'IN', to: node, labels: to ? [] : labels(target) };
    const isOther: Predicate = { op: 'Not', predicate: { op: 'IsSame', of: node, other: from } };
    return {
      input: { op: 'Joined', first: filtered(first, [...ofKind, ...this.holding(near, relationship)]), then: filtered(then, [isOther, ...this.holding(far, relationship)]) },
      node,
      between,
    };
  }

  /** All relationships over a relation, whatever narrows it, at any time; and each thing that may narrow it, by its name. */
  expandAll(from: Variable, field: Relation, inputs: Inputs): Expansion & { readonly conditions: readonly Condition[] } {
    const edge = this.variable('relationship');
    const node = this.variable('node');
    const { relationship, direction } = field;
    const isGeneral = relationship.types.length > 1;
    const input: RowSource = { op: 'Expand', from, relationship: edge, types: relationship.types, direction, to: node, labels: isGeneral ? [] : this.#labelsOf(field) };
    const timed = this.holding(edge, relationship);
    const conditions = [...(isGeneral ? this.#narrowing(from, node, edge, inputs) : []), ...(timed.length > 0 ? [condition('asOf', timed)] : [])];
    return { input, node, edge, conditions };
  }

  #narrowing(from: Variable, node: Variable, edge: Variable, inputs: Inputs): readonly Condition[] {
    const [types, direction, kinds] = [inputs.get('types'), inputs.get('direction'), ofKinds(inputs, node)];
    const isIn = direction?.kind === 'leaf' && this.assumptions.take((variables) => direction.slot(variables) === 'IN');
    return [
      ...(types?.kind === 'leaf' ? [condition('types', [{ op: 'In', of: edge, key: TYPE_KEY, values: { note: 'types', slot: types.slot } }])] : []),
      ...(direction?.kind === 'leaf' ? [{ name: 'direction', column: { op: 'LeadsTo', relationship: edge, node: isIn ? from : node } } as const] : []),
      ...(kinds.length > 0 ? [condition('kinds', kinds)] : []),
    ];
  }

  /** The label of all that the field leads to, where it is one. */
  #labelOf({ relationship, direction, target }: Relation): string | undefined {
    const ends = direction === 'OUT' ? relationship.to : relationship.from;
    const [only, another] = this.membersOf(target).filter(({ name }) => ends.includes(name));
    return another ? undefined : only?.label;
  }

  #labelsOf({ relationship, direction, target }: Relation): readonly string[] {
    const members = this.membersOf(target);
    const ends = direction === 'OUT' ? relationship.to : relationship.from;
    const isAll = ends.every((end) => members.some((member) => member.name === end));
    return isAll ? [] : members.filter((member) => ends.includes(member.name)).map((member) => member.label);
  }

  /** Which types are followed is part of a statement's shape: Neo4j then reads no others. */
  #typesOf({ types }: RelationshipType, inputs: Inputs): readonly string[] {
    const given = inputs.get('types');
    if (given?.kind !== 'leaf') return types;
    const chosen = this.assumptions.take((variables) => {
      const names = given.slot(variables);
      return types.filter((type) => Array.isArray(names) && names.includes(type)).join(' ');
    });
    return chosen === '' ? [] : chosen.split(' ');
  }

  #directionOf(field: Relation, inputs: Inputs): Direction {
    const given = inputs.get('direction');
    if (given?.kind !== 'leaf') return field.direction;
    return this.assumptions.take((variables) => (given.slot(variables) === 'IN' ? 'IN' : 'OUT'));
  }

  evidence(of: Variable): { readonly input: RowSource; readonly node: Variable } {
    const node = this.variable('node');
    return { input: { op: 'EvidenceSeek', of, node }, node };
  }

  /** `from` is not after the last day asked for, nor `to` before the first; what is unknown may be either. */
  holding(edge: Variable, relationship: RelationshipType): readonly Predicate[] {
    return this.#asOf ? this.holdingBetween(edge, relationship, this.#asOf) : [];
  }

  /** Whether a time was asked for. */
  get isTimed(): boolean {
    return this.#asOf !== undefined;
  }

  /** That a relationship may have held on some day from the first to the last. */
  holdingBetween(edge: Variable, { fields }: RelationshipType, { first, last }: { readonly first: Parameter; readonly last: Parameter }): readonly Predicate[] {
    if (!fields.has('from')) return [];
    return [
      { op: 'MayHold', predicate: { op: 'Compare', of: edge, key: 'fromMin', operator: '<=', value: last } },
      { op: 'MayHold', predicate: { op: 'Compare', of: edge, key: 'toMax', operator: '>=', value: first } },
    ];
  }
}

const NO_INPUTS: Inputs = new Map();

const PREFIX = { node: 'n', relationship: 'r', value: 'v' } as const;

export function filtered(input: RowSource, predicates: readonly Predicate[]): RowSource {
  if (predicates.length === 0) return input;
  const before = input.op === 'Filter' && input.predicate.op === 'And' ? input.predicate.all : undefined;
  return before && input.op === 'Filter'
    ? { ...input, predicate: { op: 'And', all: [...before, ...predicates] } }
    : { op: 'Filter', input, predicate: { op: 'And', all: predicates } };
}

function ofKinds(inputs: Inputs, node: Variable): readonly Predicate[] {
  const kinds = inputs.get('kinds');
  return kinds?.kind === 'leaf' ? [{ op: 'In', of: node, key: 'kind', values: { note: 'kinds', slot: kinds.slot } }] : [];
}

function day(asOf: Extract<Input, { kind: 'leaf' }>, end: 'min' | 'max'): Parameter {
  const slot = (variables: VariableValues): string => {
    const text = String(asOf.slot(variables));
    const range = dayRange(text);
    invariant(range, `${text} was accepted as a date`);
    return range[end];
  };
  return { note: `${end === 'min' ? 'first' : 'last'} day of asOf`, slot };
}
