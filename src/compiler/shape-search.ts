/**
 * Shapes the answer of a search: the hits with their ranks and cursors, and what is said of them all.
 *
 * Input: the shape, the row, the variables, and the shaper's own ways to complete objects and lists. Output: the response object. Pure.
 */
import { invariant } from '../errors.js';
import type { FieldShape, HitFieldShape, NodeShape, SearchFieldShape, SearchShape } from './shape.js';
import type { VariableValues } from './variables.js';

type Row = readonly unknown[];
type ResponseObject = Record<string, unknown>;

/** What `shape-row.ts` does for all objects. `invalid` is what cannot be null and is. */
export interface Completing {
  readonly invalid: symbol;
  object(): ResponseObject;
  list(rows: unknown, complete: (row: Row, index: number) => unknown): unknown;
  field(field: FieldShape, typeName: string, row: Row): unknown;
  /** The same, where errors are told to be below it by who asks. */
  value(field: FieldShape, typeName: string, row: Row): unknown;
  node(shape: NodeShape, row: Row): unknown;
  /** Errors met in `run` happened below this key. */
  below(key: string, run: () => unknown): unknown;
  cursor(order: string, columns: readonly number[], row: Row, rank: number): string;
}

const MATCHES = ['EXACT', 'WORDS', 'PREFIX'] as const;

export function shapeSearch(shape: SearchShape, row: Row, variables: VariableValues, completing: Completing): unknown {
  const size = Number(shape.limit(variables));
  const read = shape.rows === undefined ? [] : row[shape.rows];
  invariant(Array.isArray(read), 'hits come as a list');
  const before = Number(shape.rankBefore(variables));
  const ofHit = (field: HitFieldShape, typeName: string, hit: Row, rank: number) => hitValue(field, typeName, hit, rank, () => String(shape.order(variables)), completing);
  const object = completing.object();
  for (const field of shape.fields) {
    const value = completing.below(field.responseName, () => (field.kind === 'hits'
      ? completing.list(read.slice(0, size), (hit, index) => completed(field.fields, (inner) => ofHit(inner, field.typeName, hit, before + index + 1), completing))
      : ofResult(field, shape, row, read.length > size)));
    // Every field of a result is non-null.
    if (value === completing.invalid) return value;
    object[field.responseName] = value;
  }
  return object;
}

function ofResult(field: Exclude<SearchFieldShape, { kind: 'hits' }>, shape: SearchShape, row: Row, hasMore: boolean): unknown {
  switch (field.kind) {
    case 'typename':
      return shape.typeName;
    case 'hasMore':
      return hasMore;
    case 'truncated':
      invariant(shape.truncated !== undefined, 'truncated is read where it is selected');
      return row[shape.truncated];
  }
}

function completed(fields: readonly HitFieldShape[], valueOf: (field: HitFieldShape) => unknown, completing: Completing): unknown {
  const object = completing.object();
  for (const field of fields) {
    const value = valueOf(field);
    if (value === completing.invalid) return value;
    object[field.responseName] = value;
  }
  return object;
}

function hitValue(field: HitFieldShape, typeName: string, hit: Row, rank: number, order: () => string, completing: Completing): unknown {
  switch (field.kind) {
    case 'rank':
      return rank;
    case 'match':
      return MATCHES[Number(hit[field.column])] ?? 'FUZZY';
    case 'hitCursor':
      return completing.cursor(order(), field.columns, hit, rank);
    case 'typename':
    case 'node':
      return completing.field(field, typeName, hit);
  }
}
