/**
 * What a benchmark case is: one GraphQL operation, and the same question as Cypher written by hand.
 *
 * These are the shapes only: `point.ts` and `nested.ts` fill them, `contenders.ts` runs them.
 */
import type { Driver } from 'neo4j-driver';

export type Variables = Readonly<Record<string, string | number>>;

export interface BenchCase {
  readonly name: string;
  readonly asks: string;
  /** Our p50 over the hand-written one's, at most; undefined where the figure is for information. */
  readonly target: number | undefined;
  readonly operation: string;
  /** File in `hand-written/` without its ending. Its one column is the value of the operation's only root field, `root`. */
  readonly handWritten: string;
  readonly root: string;
  /** Beside the variables and the release: what the hand-written statement takes. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** Runs of one contender before it is the other's turn. */
  readonly block: number;
  /** Variables to ask with, in turn. The same graph gives the same ones. */
  readonly inputs: (driver: Driver, rel: number) => Promise<readonly Variables[]>;
}
