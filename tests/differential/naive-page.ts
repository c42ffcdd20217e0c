/**
 * Pages, filters and orders as DESIGN has them, done in the plainest way: filter everything, sort everything, cut.
 *
 * Input: all neighbours (or all nodes) and the arguments as graphql-js coerced them. Output: the page. Of the compiler it
 * shares the text form of a cursor alone, so that a cursor of one side is good on the other.
 */
import type { Catalog, PropertyField, RelationshipType } from '../../src/catalog/catalog.js';
import { encodeCursor } from '../../src/compiler/cursor.js';
import type { CursorValue } from '../../src/compiler/cursor.js';
import type { GraphNode, GraphRelationship, Properties } from './graph-in-memory.js';
import { daysOf } from './naive-days.js';

/** What a page lists: a node and, below the root, the relationship that led to it. */
export interface Candidate {
  readonly node: GraphNode;
  readonly relationship: GraphRelationship | undefined;
}

/** The connection's side of things. */
export interface Listing {
  readonly catalog: Catalog;
  readonly target: string;
  readonly relationship: RelationshipType | undefined;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly where?: WhereInput | null;
  readonly orderBy?: readonly OrderInput[] | null;
}

/** By property name: `{ eq, in }`; under `edge` the same again. */
export type WhereInput = Readonly<Record<string, unknown>>;
/** One key: a property name with a direction, or `edge` with the same again. */
export type OrderInput = Readonly<Record<string, unknown>>;

export interface Page {
  readonly rows: readonly Candidate[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly cursorOf: (row: Candidate) => string;
}

const DEFAULT_SIZE = 50;

export function pageOf(listing: Listing, candidates: readonly Candidate[], given: PageArguments): Page {
  const terms = orderTerms(listing, canonical(listing, given.orderBy ?? []));
  const matching = candidates.filter((candidate) => matches(listing, candidate, given.where ?? {}));
  const sorted = matching
    .map((candidate) => ({ candidate, keys: keysOf(terms, candidate) }))
    .sort((a, b) => compareKeys(terms, a.keys, b.keys));
  const cursorOf = (row: Candidate): string => cursorFor(listing, given.orderBy ?? [], row);
  const totalCount = matching.length;
  const isBackward = (given.last ?? null) !== null;
  const size = (isBackward ? given.last : given.first) ?? DEFAULT_SIZE;
  const cursor = (isBackward ? given.before : given.after) ?? null;
  const position = cursor === null ? undefined : decode(cursor);
  const side = isBackward ? -1 : 1;
  const left = sorted
    .filter(({ keys }) => position === undefined || Math.sign(compareKeys(terms, keys, position)) === side)
    .map(({ candidate }) => candidate);
  const rows = isBackward ? left.slice(Math.max(0, left.length - size)) : left.slice(0, size);
  const hasMore = left.length > rows.length;
  const hasCursor = position !== undefined;
  return { rows, totalCount, hasNextPage: isBackward ? hasCursor : hasMore, hasPreviousPage: isBackward ? hasMore : hasCursor, cursorOf };
}

// --- where -----------------------------------------------------------------------------------------------------------------

function matches(listing: Listing, { node, relationship }: Candidate, where: WhereInput): boolean {
  return Object.entries(where).every(([name, condition]) => {
    if (name !== 'edge' || !listing.relationship || !relationship) {
      return holds(condition, propertyField(listing, name), node.properties);
    }
    const { fields } = listing.relationship;
    return Object.entries(asObject(condition)).every(([key, inner]) => holds(inner, asProperty(fields.get(key), key), relationship.properties));
  });
}

/** Null asks nothing, but for `eq: null`, which finds the unknown. */
function holds(condition: unknown, field: PropertyField, properties: Properties): boolean {
  const stored = properties[field.property] ?? null;
  return Object.entries(asObject(condition)).every(([operator, operand]) => {
    if (operand === null || operand === undefined) return operator !== 'eq' || operand === undefined || stored === null;
    if (stored === null) return false;
    const wanted: readonly unknown[] = operator === 'in' && Array.isArray(operand) ? operand : [operand];
    return wanted.some((value) => isThat(field, stored, value));
  });
}

function isThat({ scalar, enumType }: PropertyField, stored: unknown, value: unknown): boolean {
  if (scalar === 'PartialDate') {
    const [inner, outer] = [daysOf(stored), daysOf(String(value))];
    return inner !== undefined && outer !== undefined && outer.first <= inner.first && inner.last <= outer.last;
  }
  return enumType?.isOrdinal ? typeof stored === 'number' && enumType.values[stored] === value : stored === value;
}

// --- order -----------------------------------------------------------------------------------------------------------------

type Direction = 'ASC' | 'DESC';

interface Term {
  readonly field: PropertyField;
  readonly direction: Direction;
  readonly onEdge: boolean;
}

interface Terms {
  readonly list: readonly Term[];
  /** One for each key: a date has two, and at the end stand the ids. */
  readonly directions: readonly Direction[];
  readonly overRelationship: boolean;
}

function orderTerms(listing: Listing, orderBy: readonly OrderInput[]): Terms {
  const list = orderBy.map((item): Term => {
    const [[name, value] = ['', undefined]] = Object.entries(item);
    if (name !== 'edge' || !listing.relationship) return { field: propertyField(listing, name), direction: asDirection(value), onEdge: false };
    const [[key, direction] = ['', undefined]] = Object.entries(asObject(value));
    return { field: asProperty(listing.relationship.fields.get(key), key), direction: asDirection(direction), onEdge: true };
  });
  const tieBreak = list[0]?.direction ?? 'ASC';
  const overRelationship = listing.relationship !== undefined;
  const directions = list.flatMap(({ field, direction }) => (field.scalar === 'PartialDate' ? [direction, direction] : [direction]));
  return { list, directions: [...directions, tieBreak, ...(overRelationship ? [tieBreak] : [])], overRelationship };
}

function keysOf({ list, overRelationship }: Terms, { node, relationship }: Candidate): readonly unknown[] {
  const keys = list.flatMap(({ field, onEdge }) => {
    const stored = (onEdge ? relationship : node)?.properties[field.property] ?? null;
    if (field.scalar !== 'PartialDate') return [stored];
    const days = daysOf(stored);
    return [days?.first ?? null, days?.last ?? null];
  });
  return [...keys, node.properties['id'], ...(overRelationship ? [relationship?.properties['id']] : [])];
}

/** Unknown is last in both directions. */
function compareKeys({ directions }: Terms, a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, direction] of directions.entries()) {
    const [left = null, right = null] = [a[index], b[index]];
    if (left === null && right === null) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    const compared = compareValues(left, right);
    if (compared !== 0) return direction === 'ASC' ? compared : -compared;
  }
  return 0;
}

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return compareByCodePoint(a, b);
  return Number(a) - Number(b);
}

/** As Neo4j sorts text; `<` of JavaScript compares halves of characters. */
export function compareByCodePoint(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

// --- cursors ---------------------------------------------------------------------------------------------------------------

/** The cursor of a row in an order: a text about the canonical order, and the row's keys. */
export function cursorFor(listing: Listing, orderBy: readonly OrderInput[], row: Candidate): string {
  const terms = orderTerms(listing, canonical(listing, orderBy));
  const words = terms.list.map(({ field, direction, onEdge }) => `${onEdge ? 'edge.' : ''}${field.name} ${direction}`);
  const where = listing.relationship ? `${listing.relationship.name} ${listing.target}` : listing.target;
  return encodeCursor([where, ...words].join(', '), keysOf(terms, row).map(asCursorValue));
}

/** Each property once, because a second time it cannot change the order; nothing at all for the order that is the default. */
function canonical(listing: Listing, orderBy: readonly OrderInput[]): readonly OrderInput[] {
  const named = new Map<string, OrderInput>();
  for (const item of orderBy) {
    const [term] = orderTerms(listing, [item]).list;
    const name = `${term?.onEdge === true ? 'edge.' : ''}${term?.field.name ?? ''}`;
    if (!named.has(name)) named.set(name, item);
  }
  const items = [...named.values()];
  return items.length === 1 && items[0]?.['id'] === 'ASC' ? [] : items;
}

function decode(cursor: string): readonly unknown[] {
  const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parts)) throw new Error(`${cursor} is no cursor`);
  return parts.slice(2);
}

// --- reading the arguments ---------------------------------------------------------------------------------------------------

function propertyField({ catalog, target }: Listing, name: string): PropertyField {
  const fields = catalog.nodes.get(target)?.fields ?? catalog.abstracts.get(target)?.fields;
  return asProperty(fields?.get(name), `${target}.${name}`);
}

function asProperty(field: { readonly kind: string } | undefined, name: string): PropertyField {
  if (!isProperty(field)) throw new Error(`${name} is no property`);
  return field;
}

function isProperty(field: { readonly kind: string } | undefined): field is PropertyField {
  return field?.kind === 'property';
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function asDirection(value: unknown): Direction {
  if (value !== 'ASC' && value !== 'DESC') throw new Error(`${JSON.stringify(value)} is no direction`);
  return value;
}

function asCursorValue(value: unknown): CursorValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new Error(`${JSON.stringify(value)} cannot stand in a cursor`);
}
