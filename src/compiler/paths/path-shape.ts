/**
 * The shape of a search for paths: where its streamed rows hold what, and what is made of it.
 *
 * `plan-paths.ts` makes it, `shape-paths.ts` reads it. Immutable data and slots.
 */
import type { BoundDistanceField, BoundPathsField, BoundSearchedField, Place } from '../bound.js';
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
  readonly base: { readonly nodes: number; readonly hops: number };
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
}

export type PathsFieldShape =
  | Extract<BoundPathsField, { kind: 'typename' | 'complete' | 'stoppedBy' | 'tieBreak' }>
  | (Place & { readonly kind: 'searched'; readonly fields: readonly BoundSearchedField[] })
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

export interface DistancesShape {
  readonly ends: EndsShape;
  readonly asks: 'distance' | 'pathExists' | 'distances';
  /** Of a matrix. */
  readonly fields: readonly BoundDistanceField[] | undefined;
}
