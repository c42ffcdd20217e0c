/**
 * What the benchmark asks of a peer. A peer answers the families of `cases/` over the same database in the way of its library; what it
 * says in other words, `asOurs` translates, outside of what is timed. These are the shapes only, so that they compile without the
 * peers' packages.
 */
export type Variables = Readonly<Record<string, string | number>>;

export interface PeerAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface Peer {
  readonly name: string;
  readonly version: string;
  /** The whole response as JSON, made from the text of an operation by Apollo without a socket. */
  answer(operation: string, variables: Variables): Promise<string>;
  /** The operation with which it asks the same as a case. */
  operationOf(caseName: string, ours: string): string;
  /** Variables of the case as its operation takes them. */
  variablesOf(variables: Variables, rel: number): Variables;
  /** Its `data` as our API has it. */
  asOurs(caseName: string, data: unknown): unknown;
  stop(): Promise<void>;
}

/** What `peers.ts` beside this file exports. */
export interface PeersModule {
  startPeers(address: PeerAddress): Promise<readonly Peer[]>;
}
