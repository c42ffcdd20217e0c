/**
 * Cursors: the position of a result in one order, as an opaque text.
 *
 * Input and output: the order's signature and the values of its sort keys (the last ones are ids). The text is base64url of JSON
 * `[version, order, …values]`. A cursor of another order, or one that was changed by hand into something unreadable, is an error of
 * the client. Pure; it knows nothing of Cypher: values only ever become parameters.
 */
import { BadUserInputError } from '../errors.js';

const VERSION = 1;

/** What a cursor holds for one sort key. */
export interface CursorKind {
  readonly holds: 'string' | 'number' | 'boolean';
  readonly isNullable: boolean;
}

export type CursorValue = string | number | boolean | null;

export function encodeCursor(order: string, values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify([VERSION, order, ...values])).toString('base64url');
}

/** The values of a cursor. Throws BadUserInputError, naming `argument`, where it is none or belongs to another order, which `orderedBy` decides. */
export function decodeCursor(cursor: unknown, order: string, kinds: readonly CursorKind[], argument: string, orderedBy = 'orderBy'): readonly CursorValue[] {
  const parts = parse(cursor);
  const notOne = () => new BadUserInputError(`${argument} ${quote(cursor)} is not a cursor: pass one that a page gave, unchanged`, { argument });
  if (!parts) throw notOne();
  const [version, made, ...values] = parts;
  if (version !== VERSION || typeof made !== 'string') throw notOne();
  if (made !== order) {
    throw new BadUserInputError(
      `${argument} is a cursor of another order (${quote(made)}); this page is ordered by "${order}": keep ${orderedBy} the same from page to page, or start without ${argument}`,
      { argument },
    );
  }
  const fits = values.length === kinds.length && kinds.every(({ holds, isNullable }, index) => {
    const value = values[index];
    return value === null ? isNullable : typeof value === holds;
  });
  if (!fits) throw notOne();
  return values;
}

function parse(cursor: unknown): readonly CursorValue[] | undefined {
  if (typeof cursor !== 'string') return undefined;
  const bytes = Buffer.from(cursor, 'base64url');
  // Node skips what is not base64, and what stands after it.
  if (bytes.toString('base64url') !== cursor) return undefined;
  try {
    const parts: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(parts) && parts.length >= 3 && parts.every(isCursorValue) ? parts : undefined;
  } catch {
    // Neither UTF-8 nor JSON: the caller says so to the client.
    return undefined;
  }
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Client text in a message, short enough to read. */
function quote(value: unknown): string {
  const text = JSON.stringify(String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
