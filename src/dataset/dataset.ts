/**
 * A dataset as read: every statement with its values checked against the catalog and the place it was written at.
 *
 * These are the shapes only; `read-dataset.ts` fills them and `compile-release.ts` makes them the rows of a release. They know
 * nothing of YAML or of Neo4j.
 */
import type { NodeType, PropertyField, RelationshipType } from '../catalog/catalog.js';
import type { Place } from './faults.js';

/** A value as Neo4j stores it: whole numbers are bigint, so that 5 and 5.0 stay apart. */
export type Stored = string | number | bigint | boolean | readonly (string | number | bigint | boolean)[];

/** A field that was given, and where. */
export interface GivenField {
  readonly field: PropertyField;
  readonly value: Stored;
  readonly place: Place;
}

/** By name of the GraphQL field. */
export type GivenFields = ReadonlyMap<string, GivenField>;

export interface EvidenceStatement {
  readonly place: Place;
  /** Id of the source; undefined where it is missing, which is a fault of its own. */
  readonly source: string | undefined;
  readonly locator: string;
  readonly claim: string;
  /** Undefined: as its source says. */
  readonly confidence: bigint | undefined;
  readonly assertedBy: string | undefined;
  /** Undefined: as its source says. */
  readonly recordedOn: string | undefined;
}

export interface NameStatement {
  readonly place: Place;
  readonly fields: GivenFields;
}

export interface IdentifierStatement {
  readonly place: Place;
  readonly scheme: string;
  readonly value: string;
}

/** What a source gives to the evidence that cites it. */
export interface SourceStatement {
  readonly confidence: bigint;
  readonly recordedOn: string;
  /** Locator to digest; undefined where the source lists no passages, and any locator is accepted. */
  readonly passages: ReadonlyMap<string, string> | undefined;
}

export interface EntityStatement {
  readonly place: Place;
  readonly type: NodeType;
  readonly id: string;
  readonly name: string;
  readonly fields: GivenFields;
  readonly names: readonly NameStatement[];
  readonly identifiers: readonly IdentifierStatement[];
  readonly evidence: readonly EvidenceStatement[];
  /** Set for entities of type Source. */
  readonly source: SourceStatement | undefined;
}

export interface RelationshipStatement {
  readonly place: Place;
  readonly type: RelationshipType;
  readonly start: string;
  readonly end: string;
  readonly fields: GivenFields;
  readonly evidence: readonly EvidenceStatement[];
}

/** How much of something the dataset holds. */
export interface CoverageStatement {
  readonly place: Place;
  readonly fields: GivenFields;
}

export interface Dataset {
  readonly entities: readonly EntityStatement[];
  readonly relationships: readonly RelationshipStatement[];
  readonly coverage: readonly CoverageStatement[];
}
