/**
 * Which projection of Graph Data Science a statement needs, and what of it a request chooses.
 *
 * Input: the plan of a root that computes on a projection. Output: a description that src/analysis makes true before the statement runs: it adds
 * the parameters named here. One projection serves all requests, whatever they filter by. Immutable data and slots.
 */
import { DIRECTED } from './paths/not-passed.js';
import type { Slot } from './variables.js';

/** Costs of hops; for each of them there is a projection. */
export type CostPreset = 'HOPS' | 'HUB_AVERSE' | 'WELL_SOURCED';

/** What a hop costs where a request does not say. */
export const USUAL_COSTS: CostPreset = 'HUB_AVERSE';

/** `TIES` has the relationships themselves, by their types, between entities that paths pass; `ALL_TIES` between all. */
export type ProjectionKind = CostPreset | 'TIES' | 'ALL_TIES';

export type ProjectionNeed =
  /** `ways` are the types that are followed, `SIGNED>` from start to end, `SIGNED<` back; `usual` where nothing narrows them. `without` are ids that are not passed. */
  | { readonly kind: CostPreset; readonly ways: readonly string[]; readonly isUsual: boolean; readonly without: Slot | undefined }
  | { readonly kind: 'TIES'; readonly types: Slot }
  | { readonly kind: 'ALL_TIES'; readonly types: Slot; readonly kinds: Slot };

/** Its name; the labels of its nodes and the types of its relationships that are chosen. */
export const GRAPH_PARAMETER = 'graph';
export const GRAPH_LABELS_PARAMETER = 'graphLabels';
export const GRAPH_TYPES_PARAMETER = 'graphTypes';
/** Whether nothing narrows the search: then nothing is chosen, which is faster. */
export const GRAPH_USUAL_PARAMETER = 'graphUsual';

/** Ways that are not followed unless it is asked for: the other way round of what is followed one way. */
export const UNUSUAL_WAYS: readonly string[] = DIRECTED.map(({ type, direction }) => `${type}${direction === 'OUT' ? '<' : '>'}`);

/** The type of hops that are followed where nothing narrows a search; others have another. */
export const USUAL_HOP = 'HOP';

/** What a hop to an entity costs that may only be an end, beside its own cost: more than a path of eight hops can, and little enough for exact sums. */
export const BARRIER = 16_384;

/** How many entities may be left out at once. */
export const MOST_LEFT_OUT = 10;
