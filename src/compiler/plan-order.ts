/**
 * Plans `orderBy`, cursors and page sizes: the sort keys of a page, where it starts and how much it takes.
 *
 * Input: the bound arguments of a connection. Output: sort keys that order it totally (ties are broken by the node's id and, over a
 * relationship, the relationship's), the position of its cursor, and the number of rows to read. Pure.
 *
 *     orderBy: [{ signedOn: DESC }], first: 10
 *       -> n.signedOnMin DESC, n.signedOnMax DESC, n.id DESC; limit 11
 */
import type { PropertyField, RelationshipType } from '../catalog/catalog.js';
import type { FieldNode } from 'graphql';
import { BadUserInputError, OperationTooComplexError, invariant } from '../errors.js';
import type { Input, Inputs } from './arguments.js';
import { decodeCursor } from './cursor.js';
import type { CursorKind } from './cursor.js';
import { located } from './located.js';
import { objectFields } from './plan-where.js';
import type { Parameter, Position, SortKey, Variable } from './plan.js';
import type { Assumptions, Slot } from './variables.js';

export const DEFAULT_PAGE_SIZE = 50;
export const MAXIMUM_PAGE_SIZE = 1_000;

export interface PlannedOrder {
  readonly keys: readonly SortKey[];
  /** What a cursor of this order is bound to: the same words mean the same order. */
  readonly signature: string;
  readonly after: Position | undefined;
  /** How many results the client asked for. */
  readonly size: Slot;
  /** One more, to see whether there are more. */
  readonly limit: Parameter;
  readonly isBackward: boolean;
}

interface Ordered {
  readonly target: string;
  readonly properties: ReadonlyMap<string, PropertyField>;
  readonly relationship: RelationshipType | undefined;
  readonly inputs: Inputs;
}

export function planOrder(page: Ordered, node: Variable, edge: Variable | undefined, assumptions: Assumptions, nodes: readonly FieldNode[]): PlannedOrder {
  const isBackward = isGiven(page.inputs.get('last'));
  if (isBackward && isGiven(page.inputs.get('first'))) {
    throw new BadUserInputError('first and last were both given: page forward with first and after, or backward with last and before', { argument: 'last' });
  }
  const terms = orderTerms(page, assumptions);
  const tieBreak = terms[0]?.direction ?? 'ASC';
  const sorted: (Omit<SortKey, 'nulls'> & { readonly holds: CursorKind['holds'] })[] = terms.flatMap(({ property, direction, onEdge }) => {
    const of = onEdge && edge ? edge : node;
    const keys = property.scalar === 'PartialDate' ? [`${property.property}Min`, `${property.property}Max`] : [property.property];
    return keys.map((key, index) => ({ of, key, direction, isNullable: !property.isRequired && index === 0, isPaired: index > 0, holds: heldBy(property) }));
  });
  const ids = edge ? [node, edge] : [node];
  sorted.push(...ids.map((of) => ({ of, key: 'id', direction: tieBreak, isNullable: false, isPaired: false, holds: 'string' as const })));
  const keys = sorted.map((key): SortKey => (isBackward
    ? { ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC', nulls: 'FIRST' }
    : { ...key, nulls: 'LAST' }));
  const where = `${page.relationship ? `${page.relationship.name} ` : ''}${page.target}`;
  const signature = [where, ...terms.map((term) => `${term.onEdge ? 'edge.' : ''}${term.property.name} ${term.direction}`)].join(', ');
  const size = pageSize(page.inputs, isBackward);
  return {
    keys,
    signature,
    after: position(page.inputs, signature, sorted.map(cursorKind), isBackward, assumptions, nodes),
    size,
    limit: { note: `${isBackward ? 'last' : 'first'} + 1`, slot: (variables) => sizeOf(size(variables)) + 1 },
    isBackward,
  };
}

/** What a cursor holds for a sort key; a paired key is unknown where its partner is. */
function cursorKind({ holds, isNullable, isPaired }: { readonly holds: CursorKind['holds']; readonly isNullable: boolean; readonly isPaired: boolean }): CursorKind {
  return { holds, isNullable: isNullable || isPaired };
}

function heldBy({ scalar, enumType }: PropertyField): CursorKind['holds'] {
  if (scalar === 'Boolean') return 'boolean';
  return scalar === 'Int' || scalar === 'Float' || enumType?.isOrdinal ? 'number' : 'string';
}

function sizeOf(value: unknown): number {
  invariant(typeof value === 'number', 'a page size is a number');
  return value;
}

function isGiven(input: Input | undefined): boolean {
  return input !== undefined && input.kind !== 'null';
}

// --- orderBy ---------------------------------------------------------------------------------------------------------------

interface OrderTerm {
  readonly property: PropertyField;
  readonly direction: 'ASC' | 'DESC';
  readonly onEdge: boolean;
}

/** The terms of `orderBy`, each property once: a second time it cannot change the order. */
function orderTerms(page: Ordered, assumptions: Assumptions): readonly OrderTerm[] {
  const orderBy = page.inputs.get('orderBy');
  const items = orderBy?.kind === 'list' ? orderBy.items : [];
  const terms = new Map<string, OrderTerm>();
  for (const item of items) {
    for (const [name, input] of objectFields(item)) {
      for (const term of termsOf(page, name, input, assumptions)) {
        const key = `${term.onEdge ? 'edge.' : ''}${term.property.name}`;
        if (!terms.has(key)) terms.set(key, term);
      }
    }
  }
  // Nothing after the id can change the order, and the id itself is added to every order.
  const found = [...terms.values()];
  const onlyId = found.length === 1 && found[0]?.property.name === 'id' && !found[0].onEdge && found[0].direction === 'ASC';
  return onlyId ? [] : found;
}

function termsOf(page: Ordered, name: string, input: Input, assumptions: Assumptions): readonly OrderTerm[] {
  if (name === 'edge' && page.relationship) {
    const { fields } = page.relationship;
    return [...objectFields(input)].flatMap(([field, direction]) => {
      const property = fields.get(field);
      invariant(property?.kind === 'property', `orderBy names ${field}, which the catalog does not know`);
      return [{ property, direction: directionOf(direction, assumptions), onEdge: true }];
    });
  }
  const property = page.properties.get(name);
  invariant(property, `orderBy names ${name}, which the catalog does not know`);
  return [{ property, direction: directionOf(input, assumptions), onEdge: false }];
}

function directionOf(input: Input, assumptions: Assumptions): 'ASC' | 'DESC' {
  invariant(input.kind === 'leaf', 'a sort direction is a value');
  return assumptions.take((variables) => (input.slot(variables) === 'DESC' ? 'DESC' : 'ASC'));
}

// --- page size and position -------------------------------------------------------------------------------------------------

function pageSize(inputs: Inputs, isBackward: boolean): Slot {
  const argument = isBackward ? 'last' : 'first';
  const input = inputs.get(argument);
  if (input?.kind !== 'leaf') return () => DEFAULT_PAGE_SIZE;
  return (variables) => {
    const size = input.slot(variables);
    invariant(typeof size === 'number', `${argument} is an Int`);
    if (size < 1) throw new BadUserInputError(`${argument} must be at least 1; got ${size}`, { argument });
    if (size > MAXIMUM_PAGE_SIZE) {
      throw new OperationTooComplexError(
        `${argument} must be at most ${MAXIMUM_PAGE_SIZE}; got ${size}: ask for pages, with ${isBackward ? 'before' : 'after'}`,
        { argument, limit: MAXIMUM_PAGE_SIZE, actual: size },
      );
    }
    return size;
  };
}

/** The cursor's values as parameters. Which of them are unknown decides the predicate, so it is an assumption. */
function position(
  inputs: Inputs, signature: string, kinds: readonly CursorKind[], isBackward: boolean, assumptions: Assumptions, nodes: readonly FieldNode[],
): Position | undefined {
  const [argument, other] = isBackward ? ['before', 'after'] : ['after', 'before'];
  if (isGiven(inputs.get(other))) {
    throw new BadUserInputError(
      isBackward ? 'last goes with before, not with after' : 'before goes with last: give last, or after instead of before', { argument: other },
    );
  }
  const input = inputs.get(argument);
  if (input?.kind !== 'leaf') return undefined;
  const values = (variables: Parameters<Slot>[0]) => located(nodes, () => decodeCursor(input.slot(variables), signature, kinds, argument));
  const nulls = assumptions.take((variables) => values(variables).map((value) => (value === null ? '0' : '1')).join(''));
  return nulls.split('').map((known, index) => (known === '0'
    ? { isNull: true }
    : { isNull: false, value: { note: `${argument}[${index}]`, slot: (variables) => values(variables)[index] } }));
}
