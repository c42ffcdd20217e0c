/**
 * Reads `orderBy`: each term becomes the columns it sorts by, the name that a cursor knows it by, and its direction.
 *
 * Input: the bound `orderBy`, what is sorted, the scope. Output: terms, each once. A term is a value of the node or of the relationship
 * that led to it, the number of what a relation leads to, or a term of the one thing that a relation leads to. Pure.
 *
 *     [{ signedOn: DESC }, { edge: { role: ASC } }]   ->   n.signedOnMin, n.signedOnMax DESC; r.role ASC
 *     [{ agreements: { count: DESC } }]               ->   COUNT { (n)-[:SIGNED]->(m) } DESC
 */
import type { Field, PropertyField, RelationshipType } from '../catalog/catalog.js';
import { BadUserInputError, invariant } from '../errors.js';
import type { Input } from './arguments.js';
import type { CursorKind } from './cursor.js';
import { objectFields } from './plan-where.js';
import type { Column, Variable } from './plan.js';
import type { PlanScope } from './scope.js';

export interface OrderTerm {
  /** Such as `signedOn`, `edge.role`, `agreements.count`, `country.name`. */
  readonly name: string;
  readonly direction: 'ASC' | 'DESC';
  /** A date has two: its first day and its last. */
  readonly columns: readonly SortColumn[];
}

export interface SortColumn {
  readonly column: Column;
  readonly holds: CursorKind['holds'];
  readonly isNullable: boolean;
  /** Unknown exactly where the column before it is. */
  readonly isPaired: boolean;
}

export interface Sorted {
  readonly of: Variable;
  readonly fields: ReadonlyMap<string, Field>;
  readonly edge?: { readonly of: Variable; readonly relationship: RelationshipType } | undefined;
}

/** The terms of `orderBy`, each once: a second time it cannot change the order. */
export function orderTerms(orderBy: Input | undefined, sorted: Sorted, scope: PlanScope): readonly OrderTerm[] {
  const items = orderBy?.kind === 'list' ? orderBy.items : [];
  const terms = new Map<string, OrderTerm>();
  for (const term of items.flatMap((item) => termsOf(item, sorted, scope))) if (!terms.has(term.name)) terms.set(term.name, term);
  // The id itself is added to every order.
  const found = [...terms.values()];
  const onlyId = found.length === 1 && found[0]?.name === 'id' && found[0].direction === 'ASC';
  return onlyId ? [] : found;
}

function termsOf(item: Input, { of, fields, edge }: Sorted, scope: PlanScope): readonly OrderTerm[] {
  const given = [...objectFields(item)];
  if (given.length === 0) throw new BadUserInputError('orderBy has an item that names nothing: give what to sort by with ASC or DESC, or leave the item out', { argument: 'orderBy' });
  return given.flatMap(([name, input]) => {
    if (name === 'edge' && edge) {
      return termsOf(input, { of: edge.of, fields: edge.relationship.fields }, scope).map((term) => ({ ...term, name: `edge.${term.name}` }));
    }
    const field = fields.get(name);
    invariant(field, `orderBy names ${name}, which the catalog does not know`);
    return termsOfField(field, input, of, scope);
  });
}

function termsOfField(field: Field, input: Input, of: Variable, scope: PlanScope): readonly OrderTerm[] {
  switch (field.kind) {
    case 'property':
      return [{ name: field.name, direction: directionOf(input, field.name, scope), columns: propertyColumns(field, of) }];
    case 'toOne': {
      const { input: source, node } = scope.expand(of, field);
      const below = termsOf(input, { of: node, fields: scope.fieldsOf(field.target) }, scope);
      return below.map((term) => ({
        ...term,
        name: `${field.name}.${term.name}`,
        columns: term.columns.map((one) => ({ ...one, isNullable: !one.isPaired, column: { op: 'First', input: source, row: one.column } })),
      }));
    }
    case 'aggregate':
    case 'neighbours':
    case 'through':
    case 'degree':
    case 'end':
    case 'part':
      throw new TypeError(`${field.name} is computed, and nothing sorts by it`);
    case 'connection':
    case 'owned':
    case 'evidence': {
      const direction = objectFields(input).get('count');
      if (!direction) throw noDirection(field.name);
      const source = field.kind === 'evidence' ? scope.evidence(of).input : scope.expand(of, field).input;
      const column: Column = { op: 'Count', input: source };
      return [{ name: `${field.name}.count`, direction: directionOf(direction, field.name, scope), columns: [{ column, holds: 'number', isNullable: false, isPaired: false }] }];
    }
  }
}

function propertyColumns(property: PropertyField, of: Variable): readonly SortColumn[] {
  const keys = property.scalar === 'PartialDate' ? [`${property.property}Min`, `${property.property}Max`] : [property.property];
  return keys.map((key, index) => ({ column: { op: 'Property', of, key }, holds: heldBy(property), isNullable: !property.isRequired && index === 0, isPaired: index > 0 }));
}

function heldBy({ scalar, enumType }: PropertyField): CursorKind['holds'] {
  if (scalar === 'Boolean') return 'boolean';
  return scalar === 'Int' || scalar === 'Float' || enumType?.isOrdinal ? 'number' : 'string';
}

function directionOf(input: Input, name: string, { assumptions }: PlanScope): 'ASC' | 'DESC' {
  if (input.kind !== 'leaf') throw noDirection(name);
  return assumptions.take((variables) => (input.slot(variables) === 'DESC' ? 'DESC' : 'ASC'));
}

/** Validation finds it in a document, and not in all variables. */
function noDirection(name: string): BadUserInputError {
  return new BadUserInputError(`orderBy has ${name} without a direction: give ASC or DESC, or leave ${name} out`, { argument: 'orderBy' });
}
