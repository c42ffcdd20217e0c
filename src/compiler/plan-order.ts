/**
 * Plans `orderBy`, cursors and page sizes: the sort keys of a page, where it starts and how much it takes.
 *
 * Input: the bound arguments of a connection. Output: sort keys that order it totally (ties are broken by the node's id and, over a
 * relationship, the relationship's), the position of its cursor, and the number of rows to read. Pure.
 *
 *     orderBy: [{ signedOn: DESC }], first: 10
 *       -> n.signedOnMin DESC, n.signedOnMax DESC, n.id DESC; limit 11
 */
import type { FieldNode } from 'graphql';
import type { RelationshipType } from '../catalog/catalog.js';
import { BadUserInputError, OperationTooComplexError, invariant } from '../errors.js';
import type { Input, Inputs } from './arguments.js';
import { decodeCursor } from './cursor.js';
import type { CursorKind } from './cursor.js';
import { located } from './located.js';
import { orderTerms } from './order-terms.js';
import type { OrderTerm, Sorted } from './order-terms.js';
import { ITSELF } from './plan.js';
import type { Computed, Parameter, Position, SortKey } from './plan.js';
import { textOrder } from './text-order.js';
import type { TextOrder } from './text-order.js';
import type { PlanScope } from './scope.js';
import type { Assumptions, Slot } from './variables.js';

export const DEFAULT_PAGE_SIZE = 50;
export const MAXIMUM_PAGE_SIZE = 1_000;

export interface PlannedOrder {
  readonly keys: readonly SortKey[];
  /** Values that are sorted by and have to be computed first. */
  readonly computed: readonly Computed[];
  /** What a cursor of this order is bound to: the same words mean the same order. */
  readonly signature: string;
  readonly after: Position | undefined;
  /** How many results the client asked for. */
  readonly size: Slot;
  /** As many as the client asked for, and one more, to see whether there are more. */
  readonly exact: Parameter;
  readonly limit: Parameter;
  readonly isBackward: boolean;
}

interface Ordered {
  readonly target: string;
  readonly relationship: RelationshipType | undefined;
  readonly inputs: Inputs;
}

export function planOrder(page: Ordered, sorted: Sorted, scope: PlanScope, nodes: readonly FieldNode[]): PlannedOrder {
  const terms = orderTerms(page.inputs.get('orderBy'), sorted, scope);
  const computed: Computed[] = [];
  const given = [...terms.flatMap((term) => keysOf(term, computed, scope)), ...tieBreaks(terms[0]?.direction ?? 'ASC', sorted)];
  const where = `${page.relationship ? `${page.relationship.name} ` : ''}${page.target}`;
  const signature = [where, ...terms.map((term) => `${term.name} ${term.direction}`)].join(', ');
  return orderedBy(page.inputs, given, signature, scope.assumptions, nodes, computed);
}

/** The order by keys that are decided, and where the page stands in it. */
export function orderedBy(
  inputs: Inputs, given: readonly KeyAndCursor[], signature: string, assumptions: Assumptions, nodes: readonly FieldNode[], computed: readonly Computed[] = [], decidedBy = 'orderBy',
): PlannedOrder {
  const isBackward = isGiven(inputs.get('last'));
  if (isBackward && isGiven(inputs.get('first'))) {
    throw new BadUserInputError('first and last were both given: page forward with first and after, or backward with last and before', { argument: 'last' });
  }
  const keys = given.map(({ key }): SortKey => (isBackward
    ? { ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC', nulls: 'FIRST' }
    : { ...key, nulls: 'LAST' }));
  const size = pageSize(inputs, isBackward);
  return {
    keys,
    computed,
    signature,
    after: position(inputs, signature, given.map(({ cursor }) => cursor), isBackward, assumptions, nodes, decidedBy),
    size,
    exact: { note: isBackward ? 'last' : 'first', slot: size },
    limit: { note: `${isBackward ? 'last' : 'first'} + 1`, slot: (variables) => sizeOf(size(variables)) + 1 },
    isBackward,
  };
}

export interface KeyAndCursor {
  readonly key: Omit<SortKey, 'nulls'>;
  /** What a cursor holds for it; a paired key is unknown where its partner is. */
  readonly cursor: CursorKind;
}

/** Sort keys of a term. What is no property of the row's own node or relationship is computed first. */
function keysOf({ columns, direction }: OrderTerm, computed: Computed[], scope: PlanScope): readonly KeyAndCursor[] {
  return columns.map(({ column, holds, isNullable, isPaired }) => {
    const cursor = { holds, isNullable: isNullable || isPaired };
    if (column.op === 'Property') return { key: { of: column.of, key: column.key, direction, isNullable, isPaired }, cursor };
    const as = scope.variable('value');
    computed.push({ as, column });
    return { key: { of: as, key: ITSELF, direction, isNullable, isPaired }, cursor };
  });
}

function tieBreaks(direction: 'ASC' | 'DESC', { of, edge }: Sorted): readonly KeyAndCursor[] {
  return (edge ? [of, edge.of] : [of]).map((one) => ({
    key: { of: one, key: 'id', direction, isNullable: false, isPaired: false },
    cursor: { holds: 'string', isNullable: false },
  }));
}

export function sizeOf(value: unknown): number {
  invariant(typeof value === 'number', 'a page size is a number');
  return value;
}

function isGiven(input: Input | undefined): boolean {
  return input !== undefined && input.kind !== 'null';
}

// --- page size and position -------------------------------------------------------------------------------------------------

/** What to do where there are too many, and no pages. */
export const INSTEAD_OF_PAGES = { list: 'narrow it with where', analysis: 'name fewer kinds, for a smaller part of the graph' } as const;

/** Page size by `first` or `last`, or the default: an error where it is out of range. `instead`: what to do where there are no pages. */
export function pageSize(inputs: Inputs, isBackward: boolean, instead = `ask for pages, with ${isBackward ? 'before' : 'after'}`): Slot {
  const argument = isBackward ? 'last' : 'first';
  const input = inputs.get(argument);
  if (input?.kind !== 'leaf') return () => DEFAULT_PAGE_SIZE;
  return (variables) => {
    const size = input.slot(variables);
    invariant(typeof size === 'number', `${argument} is an Int`);
    if (size < 1) throw new BadUserInputError(`${argument} must be at least 1; got ${size}`, { argument });
    if (size > MAXIMUM_PAGE_SIZE) {
      throw new OperationTooComplexError(
        `${argument} must be at most ${MAXIMUM_PAGE_SIZE}; got ${size}: ${instead}`,
        { argument, limit: MAXIMUM_PAGE_SIZE, actual: size },
      );
    }
    return size;
  };
}

/** The cursor's values as parameters. Of which sort they are decides the predicate, so it is an assumption. */
function position(
  inputs: Inputs, signature: string, kinds: readonly CursorKind[], isBackward: boolean, assumptions: Assumptions, nodes: readonly FieldNode[], decidedBy: string,
): Position | undefined {
  const [argument, other] = isBackward ? ['before', 'after'] : ['after', 'before'];
  if (isGiven(inputs.get(other))) {
    throw new BadUserInputError(
      isBackward ? 'last goes with before, not with after' : 'before goes with last: give last, or after instead of before', { argument: other },
    );
  }
  const input = inputs.get(argument);
  if (input?.kind !== 'leaf') return undefined;
  const values = (variables: Parameters<Slot>[0]) => located(nodes, () => decodeCursor(input.slot(variables), signature, kinds, argument, decidedBy));
  const sorts = assumptions.take((variables) => values(variables).map((value) => (value === null ? UNKNOWN : textOrder(value))).join(' '));
  return sorts.split(' ').map((sort, index) => (sort === UNKNOWN
    ? { isNull: true }
    : { isNull: false, value: { note: `${argument}[${index}]`, slot: (variables) => values(variables)[index] }, order: sort as TextOrder }));
}

const UNKNOWN = 'UNKNOWN';
