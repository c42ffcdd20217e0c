/**
 * What a benchmark case is: one GraphQL operation, and the same question as Cypher written by hand.
 *
 * These are the shapes only: the files beside this one fill them, `contenders.ts` and `peers/` run them.
 */
import type { Driver } from 'neo4j-driver';
import type { Variables } from '../peers/peer.js';

export interface BenchCase {
  readonly name: string;
  readonly asks: string;
  /** Our p50 over the hand-written one's, at most. */
  readonly target: number;
  /** Whether it is one of the four families: the peers answer these, and the means are over them. */
  readonly isFamily: boolean;
  readonly operation: string;
  /** File in `hand-written/` without its ending. Its one column is the value of the operation's only root field, `root`. */
  readonly handWritten: string;
  readonly root: string;
  /** Beside the variables and the release: what the hand-written statement takes. */
  readonly constants: Readonly<Record<string, unknown>>;
  /** Runs of one contender before it is the next one's turn. */
  readonly block: number;
  /** Variables to ask with, in turn. The same graph gives the same ones. */
  readonly inputs: (driver: Driver, rel: number) => Promise<readonly Variables[]>;
}
