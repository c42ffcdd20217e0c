/**
 * What the schema says about Neo4j: which GraphQL type is which label, which field is which property or relationship.
 *
 * Input: nothing, these are the shapes; `build-catalog.ts` fills them from the generated schema. They are immutable, and the
 * only source of labels, relationship types and property keys that reach Cypher. This file knows nothing of operations.
 */
import type { GraphQLSchema } from 'graphql';

/** Scalars that a property can hold. An enum is stored by name, or by position where it is `ordinal`. */
export type ScalarKind = 'ID' | 'String' | 'Int' | 'Float' | 'Boolean' | 'PartialDate' | 'Enum';

/** A field that is a property of the node or relationship itself. A PartialDate `d` is stored as `d`, `dMin` and `dMax`. */
export interface PropertyField {
  readonly kind: 'property';
  readonly name: string;
  /** Property key in Neo4j. */
  readonly property: string;
  readonly scalar: ScalarKind;
  /** Set where `scalar` is 'Enum'. */
  readonly enumType?: EnumType;
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** A natural key of its type: unique within a release. */
  readonly isKey: boolean;
}

export interface EnumType {
  readonly name: string;
  readonly values: readonly string[];
  /** Stored as the position in `values`. */
  readonly isOrdinal: boolean;
}

/** Which way relationships are followed, seen from the node that has the field. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** What the relationship fields share: the relationship type followed, which way, and what stands at the other end. */
interface Following {
  readonly name: string;
  readonly relationship: RelationshipType;
  readonly direction: Direction;
  /** GraphQL name of the target: an object type, interface or union. */
  readonly target: string;
}

/** A relation with at most one target. */
export interface ToOneField extends Following {
  readonly kind: 'toOne';
  readonly isRequired: boolean;
}

/** A relation with any number of targets, read in pages. */
export interface ConnectionField extends Following {
  readonly kind: 'connection';
  /** Set where the list is not known to be complete, unless this Boolean property of its node is true. */
  readonly openUnless?: { readonly property: string | undefined };
}

/** A plain list of nodes that belong to this one alone. */
export interface OwnedField extends Following {
  readonly kind: 'owned';
  readonly orderedBy: readonly string[];
}

/** The list of Evidence nodes named by the ids in the property `evidence`. */
export interface EvidenceField {
  readonly kind: 'evidence';
  readonly name: string;
}

/** A field that counts and computes over what a connection lists. */
export interface AggregateField {
  readonly kind: 'aggregate';
  readonly name: string;
  readonly of: ConnectionField;
}

/** What relationships of any type lead to, each once, or how many relationships there are. */
export interface GeneralField extends Following {
  readonly kind: 'neighbours' | 'degree';
}

/** Nodes that lead to the same nodes in between as this one does, each once. */
export interface ThroughField {
  readonly kind: 'through';
  readonly name: string;
  /** Stands for relationships of any type: what is followed of them is `types`, from both to what is in between. */
  readonly relationship: RelationshipType;
  readonly types: readonly string[];
  /** GraphQL names of what is in between, and of what is listed. */
  readonly between: string;
  readonly target: string;
  /** The property of what is in between that the argument `kinds` is about. */
  readonly kindProperty: string;
}

/** Where a relationship starts or ends. */
export interface EndField {
  readonly kind: 'end';
  readonly name: string;
  readonly end: 'START' | 'END';
  readonly target: string;
}

/** What a computed row is about: an entity or a relationship, if any. */
export interface PartField {
  readonly kind: 'part';
  readonly name: string;
  readonly target: string;
}

export type Field = PropertyField | ToOneField | ConnectionField | OwnedField | EvidenceField | AggregateField | GeneralField | ThroughField | EndField | PartField;

/** An object type that is a node label. */
export interface NodeType {
  readonly name: string;
  readonly label: string;
  /** Implements Entity: carries the label Entity too, an `id` and evidence. */
  readonly isEntity: boolean;
  /** Value of `kind` for entities, such as TRADE_ROUTE. */
  readonly entityKind: string | undefined;
  /** Name of the root field that lists them, if there is one. */
  readonly plural: string | undefined;
  readonly fields: ReadonlyMap<string, Field>;
}

/** An interface or union: the node types it can be, and for an interface the fields that all of them share. */
export interface AbstractType {
  readonly name: string;
  readonly members: readonly NodeType[];
  readonly fields: ReadonlyMap<string, Field>;
}

/**
 * A relationship type of Neo4j with its own properties. `from` and `to` list node type names, interfaces resolved. Those of owned
 * things and of evidence have no GraphQL type and an empty `from`: data never names them.
 */
export interface RelationshipType {
  /** Type in Neo4j, such as PARTY_TO. */
  readonly name: string;
  /** GraphQL name, such as PartyTo. */
  readonly typeName: string | undefined;
  /** The types in Neo4j that are followed: its own, or all of them, where it stands for relationships of any type. */
  readonly types: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Fields that tell parallel relationships apart. */
  readonly identity: readonly string[];
  readonly fields: ReadonlyMap<string, PropertyField | EvidenceField>;
}

/** A property that holds dates, of entities or of relationships. */
export interface DatedProperty {
  readonly key: string;
  readonly isList: boolean;
  readonly ofRelationship: boolean;
}

/** How a root field finds its nodes. */
export type RootField =
  | { readonly kind: 'one'; readonly name: string; readonly target: string; readonly keys: readonly PropertyField[] }
  | { readonly kind: 'byIds'; readonly name: string; readonly target: string }
  | { readonly kind: 'page' | 'aggregate'; readonly name: string; readonly target: string }
  /** The entity that has an identifier, or those that have names like a text. */
  | { readonly kind: 'byIdentifier' | 'search'; readonly name: string; readonly target: string; readonly owned: OwnedField }
  /** Entities and what lies around them; the dates of entities and of what is around them. */
  | { readonly kind: 'subgraph'; readonly name: string; readonly target: string; readonly around: GeneralField }
  | { readonly kind: 'timeline'; readonly name: string; readonly target: string; readonly around: GeneralField; readonly dates: readonly DatedProperty[] }
  /** Paths between entities, and how long the shortest are. `telling` are the types of relationships by whose number hubs are known. */
  | { readonly kind: 'paths' | 'distance' | 'pathExists' | 'distances' | 'bridges' | 'distanceOverTime'; readonly name: string; readonly target: string; readonly around: GeneralField; readonly telling: readonly string[] }
  /** What can be reached from an entity; what two are both tied to; the paths that an expression describes. */
  | { readonly kind: 'reachable' | 'commonGround'; readonly name: string; readonly target: string; readonly around: GeneralField; readonly telling: readonly string[] }
  | { readonly kind: 'metapath'; readonly name: string; readonly target: string; readonly around: GeneralField; readonly telling: readonly string[] }
  /** What is computed over a part of the graph; `telling` as above. */
  | { readonly kind: 'centrality' | 'communities'; readonly name: string; readonly target: string; readonly around: GeneralField; readonly telling: readonly string[] }
  /** The release that answers, or all that are kept. */
  | { readonly kind: 'release' | 'releases'; readonly name: string; readonly target: string };

/** The argument of root fields that chooses the release which answers. */
export const KNOWN_AT = 'knownAt';

/** The argument of root fields that says at what time the relationships below have to hold. */
export const AS_OF = 'asOf';

/** The key under which the type of a relationship stands beside its properties: none of them has such a name. */
export const TYPE_KEY = 'type()';

/** GraphQL name of the interface of all relationships: its members are relationship types, and their labels the types in Neo4j. */
export const RELATIONSHIP = 'Relationship';

/** The label that every entity carries beside that of its type. */
export const ENTITY = 'Entity';

/** The property of a release that holds how many nodes of a label it has. */
export function countProperty(label: string): string {
  return `countOf${label}`;
}

/** The property of a release that holds how many relationships of a type one node has at most, leading away from it or to it. */
export function degreeProperty(type: string, direction: Direction): string {
  return `most${direction}Of${type}`;
}

export interface Catalog {
  /** The executable schema that the catalog was built beside: clients' documents are validated against it. */
  readonly schema: GraphQLSchema;
  /** By GraphQL name. */
  readonly nodes: ReadonlyMap<string, NodeType>;
  /** By GraphQL name. */
  readonly abstracts: ReadonlyMap<string, AbstractType>;
  /** By type in Neo4j. */
  readonly relationships: ReadonlyMap<string, RelationshipType>;
  /** By GraphQL name. */
  readonly enums: ReadonlyMap<string, EnumType>;
  /** By name of the field on Query. */
  readonly roots: ReadonlyMap<string, RootField>;
  /** The few types with lists that are known to be complete only where a property of the thing says so. */
  readonly openTypes: readonly OpenType[];
}

export interface OpenType {
  readonly label: string;
  readonly property: string;
  readonly lists: readonly { readonly name: string; readonly followed: readonly string[] }[];
}
