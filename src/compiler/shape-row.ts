/**
 * Shapes a row: the positional value of a statement becomes the response, as the specification's CompleteValue has it.
 *
 * Input: a root shape, the value of the statement's last column, the coerced variables. Output: the response value and the errors
 * met on the way. A leaf that does not fit, or a null where the schema admits none, is an error at its path and makes the nearest
 * nullable parent null. Response objects have no prototype, so that a response name such as `__proto__` is a name like others. Pure.
 *
 * @see https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
 */
import { GraphQLError } from 'graphql';
import { invariant } from '../errors.js';
import type { Place } from './bound.js';
import { encodeCursor } from './cursor.js';
import type { CursorValue } from './cursor.js';
import type { ConnectionShape, CursorShape, EdgeFieldShape, FieldShape, NodeShape, OpenShape, RestShape, RootShape, Serialize } from './shape.js';
import { assertFound } from './missing-ids.js';
import { shapeBridges } from './paths/shape-bridges.js';
import { shapeOverTime } from './paths/shape-over-time.js';
import { shapeDistances, shapePaths } from './paths/shape-paths.js';
import type { Streamed } from './paths/shape-paths.js';
import { shapeSearch } from './shape-search.js';
import type { Completing } from './shape-search.js';
import type { VariableValues } from './variables.js';

export interface Shaped {
  /** The value, or undefined where it is null in a place that admits none. */
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
  /** Lists that are not known to be complete and were counted or found empty, such as `Agreement.parties`. */
  readonly openLists: ReadonlySet<string>;
}

/** Said instead of a value that cannot be null and is: the parent becomes null, or says the same. */
const INVALID = Symbol('invalid');

type Row = readonly unknown[];
type ResponseObject = Record<string, unknown>;

/** Objects without a prototype that still share one hidden class for each order of keys, unlike those of Object.create(null). */
const ResponseObject = function ResponseObject() {
  // Nothing to do: keys are added by the shaper.
} as unknown as new () => ResponseObject;
Object.defineProperty(ResponseObject, 'prototype', { value: Object.create(null) });

interface Found {
  readonly message: string;
  readonly place: Place;
  readonly cause: unknown;
  /** Innermost key first: each level adds its own on the way out. */
  readonly path: (string | number)[];
}

export function shapeRoot(shape: RootShape, value: unknown, variables: VariableValues): Shaped {
  const shaper = new Shaper(variables);
  const completed = shaper.root(shape, value);
  const errors = shaper.errors.map(({ message, place, cause, path }) => new GraphQLError(message, {
    nodes: place.nodes,
    path: [...path].reverse(),
    ...(cause instanceof Error && { originalError: cause }),
  }));
  return { value: completed === INVALID ? undefined : completed, errors, openLists: shaper.openLists };
}

class Shaper {
  readonly errors: Found[] = [];
  readonly openLists = new Set<string>();

  constructor(private readonly variables: VariableValues) {}

  root(shape: RootShape, value: unknown): unknown {
    const before = this.errors.length;
    const completed = this.#rootValue(shape, value);
    this.#addKey(before, shape.responseName);
    if (completed !== INVALID) return completed;
    return shape.isNullable ? null : INVALID;
  }

  #rootValue(shape: RootShape, value: unknown): unknown {
    switch (shape.kind) {
      case 'node':
        return value === null ? this.#missing(shape, 'Query') : this.#node(shape.node, asRow(value));
      case 'nodeList':
        return this.#list(asRow(value), (item) => this.#node(shape.node, asRow(item)));
      case 'connection':
        return this.#connection(shape.connection, asRow(value));
      case 'listing': {
        const row = asRow(value);
        shape.given.forEach(({ argument, ids }, index) => assertFound(argument, ids(this.variables), asRow(row[index])));
        return this.#connection(shape.connection, asRow(row[shape.given.length]));
      }
      case 'paths':
        return shapePaths(shape.paths, asStreamed(value), this.variables, this.#completing);
      case 'distances':
        return shapeDistances(shape.distances, asRow(value), this.variables, this.#completing);
      case 'bridges':
        return shapeBridges(shape.bridges, asRow(value), this.variables, this.#completing);
      case 'overTime':
        return shapeOverTime(shape.overTime, asRow(value), this.variables, this.#completing);
      case 'search':
        return shapeSearch(shape.search, asRow(value), this.variables, this.#completing);
      case 'byIds': {
        const byId = new Map(asRow(value).map((row) => [asRow(row)[0], asRow(row)[1]]));
        const ids = shape.ids(this.variables);
        invariant(Array.isArray(ids), 'ids is a list');
        return ids.map((id: unknown, index) => {
          const found = byId.get(id);
          if (found === undefined || found === null) return null;
          const before = this.errors.length;
          const node = this.#node(shape.node, asRow(found));
          this.#addKey(before, index);
          return node === INVALID ? null : node;
        });
      }
    }
  }

  readonly #completing: Completing = {
    invalid: INVALID,
    object: () => new ResponseObject(),
    list: (rows, complete) => this.#list(asRow(rows), (row, index) => complete(asRow(row), index)),
    field: (field, typeName, row) => this.#field(field, typeName, row),
    value: (field, typeName, row) => this.#fieldValue(field, typeName, row),
    node: (shape, row) => this.#node(shape, row),
    below: (key, run) => {
      const before = this.errors.length;
      const value = run();
      this.#addKey(before, key);
      return value;
    },
    cursor: (order, columns, row, rank) => encodeCursor(order, [...columns.map((column) => cursorValue(row[column])), rank]),
  };

  // --- objects -------------------------------------------------------------------------------------------------------------

  #node(shape: NodeShape, row: Row): unknown {
    switch (shape.kind) {
      case 'oneType':
        return this.#object(shape.typeName, shape.fields, row);
      case 'byKind': {
        const typeName = shape.typeNames.get(row[shape.kindColumn]);
        invariant(typeName, `an entity has the kind ${String(row[shape.kindColumn])}, which the schema does not know`);
        return this.#object(typeName, shape.fields, row);
      }
      case 'byCase': {
        const chosen = shape.cases[Number(row[row.length - 1])];
        invariant(chosen, 'a row names one of its cases');
        return this.#node(chosen, row);
      }
    }
  }

  #object(typeName: string, fields: readonly FieldShape[], row: Row): ResponseObject | typeof INVALID {
    const object = new ResponseObject();
    for (const field of fields) {
      const value = this.#field(field, typeName, row);
      if (value === INVALID) return INVALID;
      object[field.responseName] = value;
    }
    return object;
  }

  #field(field: FieldShape, typeName: string, row: Row): unknown {
    const before = this.errors.length;
    const value = this.#fieldValue(field, typeName, row);
    if (this.errors.length !== before) this.#addKey(before, field.responseName);
    return value === INVALID && field.isNullable ? null : value;
  }

  #fieldValue(field: FieldShape, typeName: string, row: Row): unknown {
    switch (field.kind) {
      case 'typename':
        return typeName;
      case 'leaf': {
        const stored = row[field.column];
        return stored === null || stored === undefined ? this.#missing(field, typeName) : this.#leaf(field, field.serialize, stored);
      }
      case 'leafList':
        return this.#leafList(field, typeName, row[field.column]);
      case 'node': {
        const stored = field.column === undefined ? row : row[field.column];
        if (field.open && isOpen(field.open, row)) this.openLists.add(`${typeName}.${field.fieldName}`);
        return stored === null || stored === undefined ? this.#missing(field, typeName) : this.#node(field.node, asRow(stored));
      }
      case 'nodeList':
        return this.#list(asRow(row[field.column]), (item) => this.#node(field.node, asRow(item)));
      case 'failing':
        return field.conditions.filter(({ column }) => row[column] !== true).map(({ name }) => name);
      case 'constant':
        return field.value;
      case 'rest':
        return rest(field, row);
      case 'connection': {
        const stored = asRow(row[field.column]);
        if (field.open && isOpen(field.open, row) && tellsAbsence(field.connection, stored)) this.openLists.add(`${typeName}.${field.fieldName}`);
        return this.#connection(field.connection, stored);
      }
    }
  }

  // --- leaves and lists ----------------------------------------------------------------------------------------------------

  #leaf(place: Place, serialize: Serialize, stored: unknown): unknown {
    try {
      return serialize(stored);
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      this.errors.push({ message, place, cause, path: [] });
      return INVALID;
    }
  }

  #leafList(field: Extract<FieldShape, { kind: 'leafList' }>, typeName: string, stored: unknown): unknown {
    if (stored === null || stored === undefined) return this.#missing(field, typeName);
    if (!Array.isArray(stored)) {
      const message = `Expected Iterable, but did not find one for field "${typeName}.${field.fieldName}".`;
      this.errors.push({ message, place: field, cause: undefined, path: [] });
      return INVALID;
    }
    return this.#list(stored, (item) => {
      const value = item === null ? this.#missing({ ...field, isNullable: field.isItemNullable }, typeName) : this.#leaf(field, field.serialize, item);
      return value === INVALID && field.isItemNullable ? null : value;
    });
  }

  #list(items: Row, complete: (item: unknown, index: number) => unknown): unknown {
    const completed: unknown[] = new Array(items.length);
    for (let index = 0; index < items.length; index += 1) {
      const before = this.errors.length;
      const value = complete(items[index], index);
      if (this.errors.length !== before) this.#addKey(before, index);
      if (value === INVALID) return INVALID;
      completed[index] = value;
    }
    return completed;
  }

  /** Null where it is allowed; else the specification's error. */
  #missing(place: Place, typeName: string): null | typeof INVALID {
    if (place.isNullable) return null;
    const message = `Cannot return null for non-nullable field ${typeName}.${place.fieldName}.`;
    this.errors.push({ message, place, cause: undefined, path: [] });
    return INVALID;
  }

  #addKey(before: number, key: string | number): void {
    for (let index = before; index < this.errors.length; index += 1) this.errors[index]?.path.push(key);
  }

  // --- connections ---------------------------------------------------------------------------------------------------------

  #connection(shape: ConnectionShape, row: Row): unknown {
    const size = Number(shape.limit(this.variables));
    const read = shape.rows === undefined ? [] : asRow(row[shape.rows]);
    const hasMore = read.length > size;
    const rows = hasMore ? read.slice(0, size) : read;
    const page = shape.isBackward ? [...rows].reverse() : rows;
    const object = new ResponseObject();
    for (const field of shape.fields) {
      const before = this.errors.length;
      const value = this.#connectionField(field, shape, row, page, hasMore);
      if (this.errors.length !== before) this.#addKey(before, field.responseName);
      // Every field of a connection is non-null.
      if (value === INVALID) return INVALID;
      object[field.responseName] = value;
    }
    return object;
  }

  #connectionField(field: ConnectionShape['fields'][number], shape: ConnectionShape, row: Row, page: Row, hasMore: boolean): unknown {
    switch (field.kind) {
      case 'typename':
        return shape.typeName;
      case 'totalCount':
        return shape.count === undefined ? INVALID : row[shape.count];
      case 'nodes':
        return this.#list(page, (item) => {
          const node = field.column === undefined ? item : asRow(item)[field.column];
          return node === null || node === undefined ? this.#missing(field, shape.typeName) : this.#node(field.node, asRow(node));
        });
      case 'whyNot':
      case 'counts':
        return this.#list(asRow(row[field.column]), (item) => this.#node(field.node, asRow(item)));
      case 'edges':
        return this.#list(page, (item) => this.#edge(field.typeName, field.fields, shape.cursor, asRow(item)));
      case 'pageInfo': {
        const info = new ResponseObject();
        for (const { kind, responseName } of field.fields) info[responseName] = pageInfoValue(kind, shape, page, hasMore);
        return info;
      }
    }
  }

  #edge(typeName: string, fields: readonly EdgeFieldShape[], cursor: CursorShape, row: Row): ResponseObject | typeof INVALID {
    const object = new ResponseObject();
    for (const field of fields) {
      const value = field.kind === 'cursor' ? cursorOf(cursor, row) : this.#field(field, typeName, row);
      if (value === INVALID) return INVALID;
      object[field.responseName] = value;
    }
    return object;
  }
}

function asStreamed(value: unknown): Streamed {
  invariant(typeof value === 'object' && value !== null && 'values' in value && Array.isArray(value.values) && 'isTimedOut' in value, 'paths are streamed');
  return { values: value.values, isTimedOut: value.isTimedOut === true, followUp: 'followUp' in value ? asStreamed(value.followUp) : undefined };
}

/** All groups and members, less those shown. */
function rest({ fields, groupsColumn, groupCountColumn, countColumn, countInGroup }: RestShape, row: Row): ResponseObject {
  const shown = asRow(row[groupsColumn]);
  const inShown = shown.reduce<number>((sum, group) => sum + Number(asRow(group)[countInGroup]), 0);
  const values = { typename: 'AggregateRest', groups: Number(row[groupCountColumn]) - shown.length, count: Number(row[countColumn]) - inShown };
  const object = new ResponseObject();
  for (const { kind, responseName } of fields) object[responseName] = values[kind];
  return object;
}

function pageInfoValue(kind: string, shape: ConnectionShape, page: Row, hasMore: boolean): unknown {
  switch (kind) {
    case 'hasNextPage':
      return shape.isBackward ? shape.hasCursor : hasMore;
    case 'hasPreviousPage':
      return shape.isBackward ? hasMore : shape.hasCursor;
    case 'startCursor':
      return page.length === 0 ? null : cursorOf(shape.cursor, asRow(page[0]));
    case 'endCursor':
      return page.length === 0 ? null : cursorOf(shape.cursor, asRow(page[page.length - 1]));
    default:
      return 'PageInfo';
  }
}

function cursorOf({ order, columns }: CursorShape, row: Row): string {
  return encodeCursor(order, columns.map((column) => cursorValue(row[column])));
}

function cursorValue(value: unknown): CursorValue {
  if (value === null || value === undefined) return null;
  invariant(typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean', 'a sort key is a scalar');
  return value;
}

function asRow(value: unknown): Row {
  invariant(Array.isArray(value), 'the statement returns the rows that its shape expects');
  return value;
}

function isOpen({ completeColumn }: OpenShape, row: Row): boolean {
  return completeColumn === undefined || row[completeColumn] !== true;
}

/** Whether a reader might take what is not there for what does not exist: a count, or a first page without results. */
function tellsAbsence({ count, rows, hasCursor }: ConnectionShape, row: Row): boolean {
  const page = rows === undefined ? undefined : row[rows];
  return count !== undefined || (Array.isArray(page) && page.length === 0 && !hasCursor);
}
