/**
 * The shape of an answer: how a positional row of the statement becomes the response object.
 *
 * `plan-operation.ts` makes it beside the plan, so that a shape's positions and the plan's columns always agree; `shape-row.ts` reads
 * it. Immutable data; the few functions in it are leaf serialisers of the schema and slots.
 */
import type { PageInfoKey, Place } from './bound.js';
import type { BridgesShape, DistancesShape, OverTimeShape, PathsShape } from './paths/path-shape.js';
import type { Slot, VariableValues } from './variables.js';

/** Turns a stored value into what the client sees; throws where the stored value does not fit the type. */
export type Serialize = (stored: unknown) => unknown;

export type FieldShape =
  | (Place & { readonly kind: 'typename' })
  | (Place & { readonly kind: 'leaf'; readonly column: number; readonly serialize: Serialize })
  | (Place & { readonly kind: 'leafList'; readonly column: number; readonly serialize: Serialize; readonly isItemNullable: boolean })
  /** Without a column, the row itself holds the node's columns. */
  | (Place & { readonly kind: 'node'; readonly column: number | undefined; readonly node: NodeShape; readonly open?: OpenShape })
  | (Place & { readonly kind: 'nodeList'; readonly column: number; readonly node: NodeShape })
  | (Place & { readonly kind: 'connection'; readonly column: number; readonly connection: ConnectionShape; readonly open?: OpenShape })
  /** The names of those conditions that do not hold. */
  | (Place & { readonly kind: 'failing'; readonly conditions: readonly { readonly name: string; readonly column: number }[] })
  /** The same for every request. */
  | (Place & { readonly kind: 'constant'; readonly value: string | null })
  | RestShape;

/** What groups that are not shown have: the row has all counts, and each group its own. */
export type RestShape = Place & {
  readonly kind: 'rest'; readonly fields: readonly (Place & { readonly kind: 'typename' | 'groups' | 'count' })[];
  readonly groupsColumn: number; readonly groupCountColumn: number; readonly countColumn: number; readonly countInGroup: number;
};

/** Of a list that is not known to be complete: where the row says that it is, if it may. */
export interface OpenShape {
  readonly completeColumn: number | undefined;
}

/** An object whose type is known while compiling, or told by the row: by its first column, a number of `cases`. */
export type NodeShape =
  | { readonly kind: 'oneType'; readonly typeName: string; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'byKind'; readonly kindColumn: number; readonly typeNames: ReadonlyMap<unknown, string>; readonly fields: readonly FieldShape[] }
  | { readonly kind: 'byCase'; readonly cases: readonly NodeShape[] };

export interface ConnectionShape {
  readonly typeName: string;
  readonly fields: readonly ConnectionFieldShape[];
  /** Position of the list of rows and of the count in the connection's row; undefined where not selected. */
  readonly rows: number | undefined;
  readonly count: number | undefined;
  /** How many rows were asked for. One more is read, to know whether there are more. */
  readonly limit: Slot;
  /** Read from the end: rows come in reverse. */
  readonly isBackward: boolean;
  /** Starts after (or before) a cursor, so that there is something on the other side of it. */
  readonly hasCursor: boolean;
  readonly cursor: CursorShape;
}

/** Where a row keeps the values of its cursor, and the order that the cursor belongs to. */
export interface CursorShape {
  readonly order: string;
  readonly columns: readonly number[];
}

export type ConnectionFieldShape =
  | (Place & { readonly kind: 'typename' })
  | (Place & { readonly kind: 'totalCount' })
  | (Place & { readonly kind: 'nodes'; readonly column: number | undefined; readonly node: NodeShape })
  | (Place & { readonly kind: 'edges'; readonly typeName: string; readonly fields: readonly EdgeFieldShape[] })
  | (Place & { readonly kind: 'pageInfo'; readonly fields: readonly (Place & { readonly kind: PageInfoKey | 'typename' })[] })
  /** Rows about the whole list, whatever the page. */
  | (Place & { readonly kind: 'whyNot' | 'counts'; readonly column: number; readonly node: NodeShape });

export type EdgeFieldShape = FieldShape | (Place & { readonly kind: 'cursor' });

/** A search: its row holds the hits, and whether names were left out. */
export interface SearchShape {
  readonly typeName: string;
  readonly fields: readonly SearchFieldShape[];
  readonly rows: number | undefined;
  readonly truncated: number | undefined;
  /** How many hits were asked for. One more is read, to know whether there are more. */
  readonly limit: Slot;
  /** How many hits come before. */
  readonly rankBefore: Slot;
  /** What cursors are bound to: the text. */
  readonly order: Slot;
}

export type SearchFieldShape =
  | (Place & { readonly kind: 'typename' | 'hasMore' | 'truncated' })
  | (Place & { readonly kind: 'hits'; readonly typeName: string; readonly fields: readonly HitFieldShape[] });

export type HitFieldShape =
  | Extract<FieldShape, { kind: 'typename' | 'node' }>
  | (Place & { readonly kind: 'rank' })
  | (Place & { readonly kind: 'match'; readonly column: number })
  | (Place & { readonly kind: 'hitCursor'; readonly columns: readonly number[] });

/** The ids that an argument gave. */
export interface GivenIds {
  readonly argument: string;
  readonly ids: (variables: VariableValues) => readonly string[];
}

/** What a root field's single value becomes. */
export type RootShape =
  | (Place & { readonly kind: 'paths'; readonly paths: PathsShape })
  | (Place & { readonly kind: 'distances'; readonly distances: DistancesShape })
  | (Place & { readonly kind: 'bridges'; readonly bridges: BridgesShape })
  | (Place & { readonly kind: 'overTime'; readonly overTime: OverTimeShape })
  /** After the ids that were found of each argument, a connection. */
  | (Place & { readonly kind: 'listing'; readonly given: readonly GivenIds[]; readonly connection: ConnectionShape })
  | (Place & { readonly kind: 'search'; readonly search: SearchShape })
  | (Place & { readonly kind: 'node'; readonly node: NodeShape })
  | (Place & { readonly kind: 'nodeList'; readonly node: NodeShape })
  | (Place & { readonly kind: 'connection'; readonly connection: ConnectionShape })
  /** Nodes by id: each row is [id, node]; `ids` says the order asked for. */
  | (Place & { readonly kind: 'byIds'; readonly node: NodeShape; readonly ids: Slot });
