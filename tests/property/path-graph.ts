/**
 * A small graph as plain objects, and the words of a search in it: what the enumerator walks and what is written to Neo4j.
 *
 * Input: nothing, these are the shapes. Dates are as a source has them; their days are for others to find. It knows nothing of Neo4j.
 */
export interface PathNode {
  readonly id: string;
  /** GraphQL name of its type, which is its label. */
  readonly type: string;
  readonly kind: string;
  readonly name: string;
}

/** Its source, and its confidence as a position in the enum. */
export interface PathEvidence {
  readonly id: string;
  readonly source: string;
  readonly confidence: number;
}

export interface PathRelationship {
  readonly id: string;
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** One piece at least. */
  readonly evidence: readonly PathEvidence[];
}

export interface PathGraph {
  readonly nodes: readonly PathNode[];
  readonly relationships: readonly PathRelationship[];
}

/** What of EntityWhere is asked here. All that is given must hold. */
export interface NodeCondition {
  readonly kind?: { readonly in: readonly string[] };
  readonly name?: { readonly contains: string };
  readonly OR?: readonly NodeCondition[];
  readonly NOT?: NodeCondition;
}

export interface PathWhere {
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly direction?: readonly { readonly type: string; readonly direction: 'OUT' | 'IN' }[];
  readonly kinds?: readonly string[];
  readonly without?: readonly string[];
  readonly between?: { readonly from: string; readonly to: string };
  readonly minSources?: number;
  readonly minConfidence?: string;
  readonly maxDegree?: number;
  readonly where?: NodeCondition;
  readonly via?: { readonly ids: readonly string[]; readonly inOrder?: boolean };
}

/** What narrows a search. */
export interface PathNarrowing {
  readonly asOf?: string;
  readonly where?: PathWhere;
}

/** What is asked of `paths`, with no number left to a default. */
export interface PathQuestion extends PathNarrowing {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly mode: 'SHORTEST' | 'ALL_SHORTEST' | 'SHORTEST_GROUPS';
  readonly first: number;
  readonly minHops: number;
  readonly maxHops: number;
}

export const CONFIDENCES = ['UNVERIFIED', 'INFERRED', 'REPORTED', 'OFFICIAL'];

/** The best among its evidence, as the loader stores it. */
export function confidenceOf({ evidence }: PathRelationship): number {
  return Math.max(...evidence.map((one) => one.confidence));
}

/** The different sources behind some relationships. */
export function sourcesOf(relationships: readonly PathRelationship[]): ReadonlySet<string> {
  return new Set(relationships.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
}
