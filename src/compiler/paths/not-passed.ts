/** What is followed only where it is asked for. Both lists stand in `searched`, and in the projections of costs. */

/** Kinds that tie everything to everything: paths lead through them only where it is asked for. */
export const NOT_PASSED: readonly string[] = ['SOURCE', 'OBSERVATION', 'CLAIM', 'TOPIC'];

/** A type that is followed one way. */
export interface Directed {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
}

/** One searching authority serves over a hundred offices: walked backward it would tie them all. */
export const DIRECTED: readonly Directed[] = [{ type: 'COMPETENT_FOR', direction: 'OUT' }];
