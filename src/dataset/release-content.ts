/**
 * The content of a release: the rows of every node and relationship, exactly as they are stored but for the number `rel`.
 *
 * These are the shapes only; `compile-release.ts` makes them and `load-release.ts` writes them. Rows are in canonical order, so the
 * same dataset gives the same rows and the same digest whatever its files look like.
 */
import type { Stored } from './dataset.js';

/** Properties by key. A property without a value is not there. */
export type Properties = Readonly<Record<string, Stored>>;

export interface EntityRow {
  readonly label: string;
  readonly properties: Properties;
}

/** A name or identifier, and the entity it belongs to. */
export interface OwnedRow {
  readonly entity: string;
  readonly properties: Properties;
}

export interface EvidenceRow {
  readonly source: string;
  readonly properties: Properties;
}

export interface RelationshipRow {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Properties;
}

export interface ReleaseRows {
  readonly entities: readonly EntityRow[];
  readonly names: readonly OwnedRow[];
  readonly identifiers: readonly OwnedRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly relationships: readonly RelationshipRow[];
  /** Properties of what says how much of something the release holds. */
  readonly coverage: readonly Properties[];
}

export interface ReleaseContent extends ReleaseRows {
  /** SHA-256, in hexadecimal, of the rows as canonical JSON. */
  readonly digest: string;
}
