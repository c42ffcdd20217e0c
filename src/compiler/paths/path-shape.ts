/**
 * The shape of a search for paths: where its streamed rows hold what, and what is made of it.
 *
 * `plan-paths.ts` makes it, `shape-paths.ts` reads it. Immutable data and slots.
 */
import type { BoundBridgesField, BoundYearField, BoundDistanceField, BoundNoPathField, BoundPathsField, BoundSearchedField, Place } from '../bound.js';
import type { FieldShape, NodeShape } from '../shape.js';
import type { Slot } from '../variables.js';
import type { Searched } from './path-arguments.js';

/** The ids that were given. */
export interface EndsShape {
  readonly from: Slot;
  readonly to: Slot;
  /** Those that were not to be passed. */
  readonly without: Slot | undefined;
  /** Those that had to be. */
  readonly via: Slot | undefined;
}

export interface PathsShape {
  readonly typeName: string;
  readonly fields: readonly PathsFieldShape[];
  /** Columns of a row: [id, ties] of each node; of each hop the relationships that the search admits. */
  /** Columns of what puts paths in order: ids of nodes, ties of those between the ends, and the relationships of each hop: all, where more than that is told of them. */
  readonly base: { readonly nodes: number; readonly ties: number; readonly hops: number };
  readonly isOnePair: boolean;
  /** Of several pairs, the column that tells how many paths there are in all, and the last lengths of pairs that were cut. */
  readonly told: number | undefined;
  /** In the mode CHEAPEST, the column that holds what a path costs; the next one tells of the search. */
  readonly costs: number | undefined;
  readonly first: Slot;
  /** Nothing else could be looked for: what was asked for has no longer paths. */
  readonly isWhole: boolean;
  readonly searched: Searched;
  readonly isDated: boolean;
  readonly ends: EndsShape;
  readonly confidences: readonly string[];
  /** Why there is none, where that was asked. */
  readonly noPath: NoPathShape | undefined;
}

/** What may be left out of a search. */
export interface Narrowed {
  /** As it stands in `leftOut` of a row. */
  readonly name: string;
  readonly argument: string;
  readonly isDefault: boolean;
}

/** Rows of [what is left out, lengths of all pairs up to 8 hops, open lists of a row that has the name of those]. */
export interface NoPathShape {
  readonly narrowed: readonly Narrowed[];
  readonly maxHops: number;
}

export type NoPathFieldShape =
  | Extract<BoundNoPathField, { kind: 'typename' | 'undetermined' | 'relaxations' | 'smallest' }>
  | (Place & { readonly kind: 'openLists'; readonly fields: readonly OpenListFieldShape[] });

/** Of rows of [number of a kind of thing that has open lists, hops, …]. */
export type OpenListFieldShape =
  | (Place & { readonly kind: 'typename' | 'hops' })
  | (Place & { readonly kind: 'fields'; readonly lists: readonly (readonly string[])[] })
  | (Place & { readonly kind: 'of'; readonly column: number; readonly node: NodeShape });

export type PathsFieldShape =
  | Extract<BoundPathsField, { kind: 'typename' | 'complete' | 'stoppedBy' | 'tieBreak' }>
  | (Place & { readonly kind: 'searched'; readonly fields: readonly BoundSearchedField[] })
  | (Place & { readonly kind: 'noPath'; readonly fields: readonly NoPathFieldShape[] })
  | (Place & { readonly kind: 'paths'; readonly typeName: string; readonly fields: readonly PathFieldShape[] });

export type PathFieldShape =
  | (Place & { readonly kind: 'typename' | 'length' | 'cost' | 'weakestConfidence' })
  | (Place & { readonly kind: 'sourceCount'; readonly column: number })
  | (Place & { readonly kind: 'sentence'; readonly lang: Slot; readonly names: number; readonly evidence: number })
  | (Place & { readonly kind: 'nodes'; readonly column: number; readonly node: NodeShape })
  | (Place & { readonly kind: 'hops'; readonly typeName: string; readonly column: number; readonly fields: readonly HopFieldShape[] });

export type HopFieldShape =
  | (Place & { readonly kind: 'typename' | 'index' | 'forward' | 'undated' })
  | Extract<FieldShape, { kind: 'node' | 'nodeList' }>;

/** Of [which ends there are, null or [hops, …]]. */
export interface BridgesShape {
  readonly ends: EndsShape;
  readonly fields: readonly (Extract<BoundBridgesField, { kind: 'typename' | 'length' }> | (Place & { readonly kind: 'nodeList'; readonly column: number; readonly node: NodeShape }))[];
}

/** Of [which ends there are, rows of [year, hops, whether the paths are of the year itself, how many they are, …]]. */
export interface OverTimeShape {
  readonly ends: EndsShape;
  readonly most: number;
  readonly fields: readonly (Exclude<BoundYearField, { kind: 'because' }> | (Place & { readonly kind: 'nodeList'; readonly column: number; readonly node: NodeShape }))[];
}

export interface DistancesShape {
  readonly ends: EndsShape;
  readonly asks: 'distance' | 'pathExists' | 'distances';
  /** Of a matrix. */
  readonly fields: readonly BoundDistanceField[] | undefined;
}
