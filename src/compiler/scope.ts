/**
 * What planning knows of where it stands: the catalog, the names it hands out, and the time at which relationships have to hold.
 *
 * Used by the planner's files. Input: a catalog and the root's `asOf`. Output: variables, members and fields of types, and the row
 * source of a relation. Pure, but for counting the names of one root.
 */
import type { Catalog, EvidenceField, Field, NodeType, RelationshipType } from '../catalog/catalog.js';
import { dayRange } from '../catalog/partial-date.js';
import { invariant } from '../errors.js';
import type { Input } from './arguments.js';
import type { Parameter, Predicate, RowSource, Variable } from './plan.js';
import type { Assumptions, VariableValues } from './variables.js';

/** A relation as both sides of a field give it. */
export type Relation = Exclude<Field, EvidenceField | { readonly kind: 'property' | 'aggregate' }>;

export interface Expansion {
  readonly input: RowSource;
  readonly node: Variable;
  readonly edge: Variable;
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

  /** The neighbours over a relation; only those that may have held at the root's `asOf`. */
  expand(from: Variable, field: Relation, members: readonly NodeType[] = this.membersOf(field.target)): Expansion {
    const edge = this.variable('relationship');
    const node = this.variable('node');
    const { name: type, from: starts, to } = field.relationship;
    const ends = field.direction === 'OUT' ? to : starts;
    const isAll = ends.every((end) => members.some((member) => member.name === end));
    const labels = isAll ? [] : members.filter((member) => ends.includes(member.name)).map((member) => member.label);
    const input: RowSource = { op: 'Expand', from, relationship: edge, type, direction: field.direction, to: node, labels };
    return { input: filtered(input, this.#holding(edge, field.relationship)), node, edge };
  }

  evidence(of: Variable): { readonly input: RowSource; readonly node: Variable } {
    const node = this.variable('node');
    return { input: { op: 'EvidenceSeek', of, node }, node };
  }

  /** `from` is not after the last day asked for, nor `to` before the first; what is unknown may be either. */
  #holding(edge: Variable, { fields }: RelationshipType): readonly Predicate[] {
    if (!this.#asOf || !fields.has('from')) return [];
    const { first, last } = this.#asOf;
    return [
      { op: 'Or', any: [{ op: 'IsNull', of: edge, key: 'fromMin' }, { op: 'Compare', of: edge, key: 'fromMin', operator: '<=', value: last }] },
      { op: 'Or', any: [{ op: 'IsNull', of: edge, key: 'toMax' }, { op: 'Compare', of: edge, key: 'toMax', operator: '>=', value: first }] },
    ];
  }
}

const PREFIX = { node: 'n', relationship: 'r', value: 'v' } as const;

export function filtered(input: RowSource, predicates: readonly Predicate[]): RowSource {
  if (predicates.length === 0) return input;
  const before = input.op === 'Filter' && input.predicate.op === 'And' ? input.predicate.all : undefined;
  return before && input.op === 'Filter'
    ? { ...input, predicate: { op: 'And', all: [...before, ...predicates] } }
    : { op: 'Filter', input, predicate: { op: 'And', all: predicates } };
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
