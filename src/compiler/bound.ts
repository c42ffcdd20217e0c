/**
 * The bound tree: what an operation asks, in the catalog's terms, before anything is decided about how to find it.
 *
 * `bind.ts` makes it, `plan-operation.ts` reads it. Response names and nullability are kept for the shape; arguments are Inputs.
 * Immutable data, and one way to read it.
 */
import type { FieldNode, GraphQLLeafType } from 'graphql';
import type {
  AggregateField, ConnectionField, EndField, EvidenceField, GeneralField, NodeType, PartField, OwnedField, PropertyField, RelationshipType, RootField, ThroughField, ToOneField,
} from '../catalog/catalog.js';
import type { Inputs } from './arguments.js';
import type { Measure } from './plan.js';

/** Where a field stands in the response, and how errors name it. */
export interface Place {
  readonly responseName: string;
  readonly fieldName: string;
  readonly isNullable: boolean;
  /** The field's nodes in the document: errors say where they stand. */
  readonly nodes: readonly FieldNode[];
}

export type BoundField =
  | (Place & { readonly kind: 'typename' })
  | (Place & { readonly kind: 'property'; readonly field: PropertyField; readonly leaf: GraphQLLeafType; readonly isItemNullable: boolean })
  | (Place & { readonly kind: 'toOne'; readonly field: ToOneField; readonly selection: BoundSelection })
  | (Place & { readonly kind: 'list'; readonly field: OwnedField | EvidenceField; readonly target: NodeType; readonly selection: BoundSelection })
  | (Place & { readonly kind: 'connection'; readonly field: ConnectionField; readonly page: BoundPage })
  | (Place & { readonly kind: 'neighbours'; readonly field: GeneralField; readonly page: BoundPage })
  | (Place & { readonly kind: 'through'; readonly field: ThroughField; readonly page: BoundPage })
  | (Place & { readonly kind: 'degree'; readonly field: GeneralField; readonly inputs: Inputs })
  | (Place & { readonly kind: 'end'; readonly field: EndField | PartField; readonly selection: BoundSelection })
  | (Place & { readonly kind: 'aggregate'; readonly field: AggregateField; readonly aggregate: BoundAggregate });

/** A selection on a node: one case for each group of types that get the same fields. */
export interface BoundSelection {
  readonly cases: readonly BoundCase[];
}

export interface BoundCase {
  readonly types: readonly NodeType[];
  readonly fields: readonly BoundField[];
}

/** A connection: its arguments and what is selected on it. */
export interface BoundPage {
  /** GraphQL name of the nodes' type. */
  readonly target: string;
  readonly members: readonly NodeType[];
  readonly relationship: RelationshipType | undefined;
  readonly inputs: Inputs;
  readonly fields: readonly BoundPageField[];
  readonly typeName: string;
}

export type BoundPageField =
  | (Place & { readonly kind: 'typename' })
  | (Place & { readonly kind: 'totalCount' })
  | (Place & { readonly kind: 'nodes'; readonly selection: BoundSelection; readonly nodePlace: Place })
  | (Place & { readonly kind: 'edges'; readonly typeName: string; readonly fields: readonly BoundEdgeField[] })
  | (Place & { readonly kind: 'pageInfo'; readonly fields: readonly BoundPageInfoField[] })
  | (Place & { readonly kind: 'whyNot'; readonly inputs: Inputs; readonly fields: readonly BoundExclusionField[] });

export type BoundExclusionField = Place & { readonly kind: 'typename' | 'node' | 'relationship' | 'by' };

export type BoundEdgeField =
  | (Place & { readonly kind: 'typename' })
  | (Place & { readonly kind: 'cursor' })
  | (Place & { readonly kind: 'node'; readonly selection: BoundSelection })
  /** The relationship itself, where it may be of several types; whether it leads to the node; all that lead to it. */
  | (Place & { readonly kind: 'relationship' | 'between'; readonly selection: BoundSelection })
  /** What stands between, of a field over two steps. */
  | (Place & { readonly kind: 'middle'; readonly selection: BoundSelection })
  | (Place & { readonly kind: 'forward' })
  | (Place & { readonly kind: 'ofRelationship'; readonly field: BoundField });

export type PageInfoKey = 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor';

export type BoundPageInfoField = (Place & { readonly kind: 'typename' }) | (Place & { readonly kind: PageInfoKey });

export type BoundSearchField =
  | (Place & { readonly kind: 'typename' | 'hasMore' | 'truncated' })
  | (Place & { readonly kind: 'hits'; readonly typeName: string; readonly fields: readonly BoundHitField[] });

export type BoundHitField =
  | (Place & { readonly kind: 'typename' | 'rank' | 'match' | 'cursor' })
  | (Place & { readonly kind: 'node' | 'matched'; readonly selection: BoundSelection });

export type BoundPathsField =
  | (Place & { readonly kind: 'typename' | 'complete' | 'stoppedBy' | 'tieBreak' })
  | (Place & { readonly kind: 'searched'; readonly fields: readonly BoundSearchedField[] })
  | (Place & { readonly kind: 'noPath'; readonly fields: readonly BoundNoPathField[] })
  | (Place & { readonly kind: 'paths'; readonly typeName: string; readonly fields: readonly BoundPathField[] });

export type BoundNoPathField =
  | (Place & { readonly kind: 'typename' | 'undetermined' })
  | (Place & { readonly kind: 'relaxations' | 'smallest'; readonly fields: readonly BoundRelaxationField[] })
  | (Place & { readonly kind: 'openLists'; readonly fields: readonly BoundOpenListField[] });

export type BoundRelaxationField =
  | (Place & { readonly kind: 'typename' | 'pathExists' | 'length' })
  | (Place & { readonly kind: 'leftOut'; readonly fields: readonly (Place & { readonly kind: 'typename' | 'argument' | 'isDefault' })[] });

export type BoundOpenListField = (Place & { readonly kind: 'typename' | 'fields' | 'hops' }) | (Place & { readonly kind: 'of'; readonly selection: BoundSelection });

export type BoundSearchedField = Place & { readonly kind: 'typename' | 'mode' | 'cost' | 'minHops' | 'maxHops' | 'types' | 'directed' | 'kinds' };

export type BoundPathField =
  | (Place & { readonly kind: 'typename' | 'length' | 'cost' | 'weakestConfidence' | 'sourceCount' })
  | (Place & { readonly kind: 'sentence'; readonly inputs: Inputs })
  | (Place & { readonly kind: 'nodes'; readonly selection: BoundSelection })
  | (Place & { readonly kind: 'hops'; readonly typeName: string; readonly fields: readonly BoundHopField[] });

export type BoundHopField =
  | (Place & { readonly kind: 'typename' | 'index' | 'forward' | 'undated' })
  | (Place & { readonly kind: 'from' | 'to' | 'relationship' | 'relationships'; readonly selection: BoundSelection });

export type BoundDistanceField = Place & { readonly kind: 'typename' | 'from' | 'to' | 'length' };

export type BoundListingField =
  | (Place & { readonly kind: 'typename' | 'totalCount' })
  | (Place & { readonly kind: 'nodes'; readonly selection: BoundSelection })
  | (Place & { readonly kind: 'edges'; readonly typeName: string; readonly fields: readonly BoundListingEdgeField[] })
  | (Place & { readonly kind: 'pageInfo'; readonly fields: readonly BoundPageInfoField[] })
  /** How many there are of each distance, kind or type. */
  | (Place & { readonly kind: 'byDistance' | 'byKind' | 'byType'; readonly typeName: string; readonly fields: readonly (Place & { readonly kind: 'typename' | 'key' | 'count' })[] });

export type BoundListingEdgeField =
  /** `value` is the number that the listing is in order by. */
  | (Place & { readonly kind: 'typename' | 'cursor' | 'value' })
  | (Place & { readonly kind: 'node' | 'ofA' | 'ofB'; readonly selection: BoundSelection });

export type BoundCentralityField =
  | (Place & { readonly kind: 'typename' | 'entityCount' })
  | (Place & { readonly kind: 'entities'; readonly typeName: string; readonly fields: readonly BoundCentralEntityField[] });

export type BoundCentralEntityField = (Place & { readonly kind: 'typename' | 'score' }) | (Place & { readonly kind: 'entity'; readonly selection: BoundSelection });

export type BoundCommunitiesField =
  | (Place & { readonly kind: 'typename' | 'count' | 'alone' })
  | (Place & { readonly kind: 'communities'; readonly typeName: string; readonly fields: readonly BoundCommunityField[] });

export type BoundCommunityField =
  | (Place & { readonly kind: 'typename' | 'size' })
  | (Place & { readonly kind: 'entities'; readonly inputs: Inputs; readonly selection: BoundSelection });

export type BoundBridgesField =
  | (Place & { readonly kind: 'typename' | 'length' })
  | (Place & { readonly kind: 'entities' | 'relationships'; readonly selection: BoundSelection });

export type BoundYearField =
  | (Place & { readonly kind: 'typename' | 'year' | 'length' | 'change' | 'complete' })
  | (Place & { readonly kind: 'because'; readonly selection: BoundSelection });

export type BoundSubgraphField =
  | (Place & { readonly kind: 'typename' | 'complete' })
  | (Place & { readonly kind: 'nodes' | 'relationships'; readonly selection: BoundSelection });

export type MeasureName = Measure['compute'];

/** What is computed over what a connection lists: its arguments and what is selected on it. */
export interface BoundAggregate {
  readonly target: string;
  readonly relationship: RelationshipType | undefined;
  readonly inputs: Inputs;
  readonly fields: readonly BoundAggregateField[];
}

type BoundTypename = Place & { readonly kind: 'typename' };
type BoundMeasure = Place & { readonly kind: 'measure'; readonly measure: MeasureName };

export type BoundAggregateField =
  | BoundTypename
  | BoundMeasure
  | (Place & { readonly kind: 'groups'; readonly fields: readonly BoundGroupField[] })
  | (Place & { readonly kind: 'rest'; readonly fields: readonly BoundRestField[] });

export type BoundGroupField = BoundTypename | BoundMeasure | (Place & { readonly kind: 'keys'; readonly fields: readonly BoundKeyField[] });

export type BoundKeyField =
  | BoundTypename
  | (Place & { readonly kind: 'key' | 'value' | 'unknown' })
  | (Place & { readonly kind: 'entity'; readonly selection: BoundSelection });

export type BoundRestField = BoundTypename | (Place & { readonly kind: 'groups' | 'count' });

/** A root field. */
export type BoundRoot = Place & { readonly root: RootField } & (
  | { readonly kind: 'search'; readonly inputs: Inputs; readonly typeName: string; readonly fields: readonly BoundSearchField[] }
  | { readonly kind: 'one' | 'byIds' | 'byIdentifier' | 'release' | 'releases'; readonly members: readonly NodeType[]; readonly inputs: Inputs; readonly selection: BoundSelection }
  | { readonly kind: 'page'; readonly page: BoundPage }
  | { readonly kind: 'timeline'; readonly page: BoundPage }
  | { readonly kind: 'paths'; readonly inputs: Inputs; readonly typeName: string; readonly fields: readonly BoundPathsField[] }
  | { readonly kind: 'metapath'; readonly inputs: Inputs; readonly typeName: string; readonly fields: readonly BoundPathsField[] }
  | { readonly kind: 'reachable'; readonly inputs: Inputs; readonly typeName: string; readonly fields: readonly BoundListingField[] }
  | { readonly kind: 'commonGround'; readonly inputs: Inputs; readonly typeName: string; readonly fields: readonly BoundListingField[] }
  | { readonly kind: 'distance'; readonly inputs: Inputs }
  | { readonly kind: 'pathExists'; readonly inputs: Inputs }
  | { readonly kind: 'distances'; readonly inputs: Inputs; readonly fields: readonly BoundDistanceField[] }
  | { readonly kind: 'bridges'; readonly inputs: Inputs; readonly fields: readonly BoundBridgesField[] }
  | { readonly kind: 'distanceOverTime'; readonly inputs: Inputs; readonly fields: readonly BoundYearField[] }
  | { readonly kind: 'subgraph'; readonly inputs: Inputs; readonly typeName: string; readonly fields: readonly BoundSubgraphField[] }
  | { readonly kind: 'centrality'; readonly inputs: Inputs; readonly typeName: string; readonly fields: readonly BoundCentralityField[] }
  | { readonly kind: 'communities'; readonly inputs: Inputs; readonly typeName: string; readonly fields: readonly BoundCommunitiesField[] }
  | { readonly kind: 'aggregate'; readonly aggregate: BoundAggregate }
);

/** The arguments of a root field. */
export function inputsOf(root: BoundRoot): Inputs {
  switch (root.kind) {
    case 'page':
    case 'timeline':
      return root.page.inputs;
    case 'aggregate':
      return root.aggregate.inputs;
    default:
      return root.inputs;
  }
}
