/**
 * Pages, filters and orders as DESIGN has them, done in the plainest way: filter everything, sort everything, cut.
 *
 * Input: all neighbours (or all nodes) and the arguments as graphql-js coerced them. Output: the page. Of the compiler it
 * shares the text form of a cursor alone, so that a cursor of one side is good on the other.
 */
import type { PropertyField, RelationshipType } from '../../src/catalog/catalog.js';
import { encodeCursor } from '../../src/compiler/cursor.js';
import type { CursorValue } from '../../src/compiler/cursor.js';
import type { Properties } from './graph-in-memory.js';
import { daysOf } from './naive-days.js';
import type { Candidate } from './naive-graph.js';
import { compareByCodePoint } from './naive-values.js';
import { nodeHolds } from './naive-where.js';
import type { WhereContext, WhereInput } from './naive-where.js';

/** The connection's side of things. */
export interface Listing extends WhereContext {
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

/** One key: a property name with a direction, a relation with `count` or an order of what it leads to, or `edge` with an order. */
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
  const matching = candidates.filter((candidate) => nodeHolds(listing, listing.target, candidate, given.where ?? {}));
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

// --- order -----------------------------------------------------------------------------------------------------------------

type Direction = 'ASC' | 'DESC';

interface Term {
  readonly name: string;
  readonly direction: Direction;
  /** A date has two keys: its first and its last day. */
  readonly keysOf: (candidate: Candidate) => readonly unknown[];
  readonly width: 1 | 2;
}

interface Terms {
  readonly list: readonly Term[];
  /** One for each key, and at the end those of the ids. */
  readonly directions: readonly Direction[];
  readonly overRelationship: boolean;
}

function orderTerms(listing: Listing, orderBy: readonly OrderInput[]): Terms {
  const list = orderBy.map((item): Term => {
    const [[name, value] = ['', undefined]] = Object.entries(item);
    if (name !== 'edge' || !listing.relationship) return nodeTerm(listing, listing.target, item);
    const [[key, direction] = ['', undefined]] = Object.entries(asObject(value));
    const field = listing.relationship.fields.get(key);
    if (field?.kind === 'evidence') return evidenceTerm(listing, `edge.${key}`, direction, ({ relationship }) => relationship?.properties);
    return propertyTerm(asProperty(field, key), `edge.${key}`, direction, ({ relationship }) => relationship?.properties);
  });
  const tieBreak = list[0]?.direction ?? 'ASC';
  const overRelationship = listing.relationship !== undefined;
  const directions = list.flatMap(({ direction, width }) => (width === 2 ? [direction, direction] : [direction]));
  return { list, directions: [...directions, tieBreak, ...(overRelationship ? [tieBreak] : [])], overRelationship };
}

function nodeTerm(context: WhereContext, target: string, item: OrderInput): Term {
  const { catalog } = context.graph;
  const [[name, value] = ['', undefined]] = Object.entries(item);
  const field = (catalog.nodes.get(target) ?? catalog.abstracts.get(target))?.fields.get(name);
  switch (field?.kind) {
    case 'property':
      return propertyTerm(field, name, value, ({ node }) => node.properties);
    case 'evidence':
      return evidenceTerm(context, name, value, ({ node }) => node.properties);
    case 'toOne': {
      const inner = nodeTerm(context, field.target, asObject(value));
      const nothing = inner.width === 2 ? [null, null] : [null];
      return { ...inner, name: `${name}.${inner.name}`, keysOf: ({ node }) => context.graph.neighbours(node, field, context.asOf).map(inner.keysOf)[0] ?? nothing };
    }
    case 'owned':
    case 'connection':
      return { name: `${name}.count`, direction: asDirection(asObject(value)['count']), width: 1, keysOf: ({ node }) => [context.graph.neighbours(node, field, context.asOf).length] };
    default:
      throw new Error(`${target} has no ${name}`);
  }
}

function evidenceTerm({ graph }: WhereContext, name: string, value: unknown, propertiesOf: (candidate: Candidate) => Properties | undefined): Term {
  return { name: `${name}.count`, direction: asDirection(asObject(value)['count']), width: 1, keysOf: (candidate) => [graph.evidence(propertiesOf(candidate) ?? {}).length] };
}

function propertyTerm({ property, scalar }: PropertyField, name: string, value: unknown, propertiesOf: (candidate: Candidate) => Properties | undefined): Term {
  const isDate = scalar === 'PartialDate';
  const keysOf = (candidate: Candidate): readonly unknown[] => {
    const stored = propertiesOf(candidate)?.[property] ?? null;
    if (!isDate) return [stored];
    const days = daysOf(stored);
    return [days?.first ?? null, days?.last ?? null];
  };
  return { name, direction: asDirection(value), width: isDate ? 2 : 1, keysOf };
}

function keysOf({ list, overRelationship }: Terms, candidate: Candidate): readonly unknown[] {
  const { node, relationship } = candidate;
  return [...list.flatMap((term) => term.keysOf(candidate)), node.properties['id'], ...(overRelationship ? [relationship?.properties['id']] : [])];
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

// --- cursors ---------------------------------------------------------------------------------------------------------------

/** The cursor of a row in an order: a text about the canonical order, and the row's keys. */
export function cursorFor(listing: Listing, orderBy: readonly OrderInput[], row: Candidate): string {
  const terms = orderTerms(listing, canonical(listing, orderBy));
  const words = terms.list.map(({ name, direction }) => `${name} ${direction}`);
  const where = listing.relationship ? `${listing.relationship.name} ${listing.target}` : listing.target;
  return encodeCursor([where, ...words].join(', '), keysOf(terms, row).map(asCursorValue));
}

/** Each property once, because a second time it cannot change the order; nothing at all for the order that is the default. */
function canonical(listing: Listing, orderBy: readonly OrderInput[]): readonly OrderInput[] {
  const named = new Map<string, OrderInput>();
  for (const item of orderBy) {
    const [term] = orderTerms(listing, [item]).list;
    if (term && !named.has(term.name)) named.set(term.name, item);
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
