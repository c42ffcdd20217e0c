/**
 * Makes a checked dataset the content of a release: rows in canonical order, with ids, evidence and digests worked out.
 *
 * Input: a Dataset without faults. Output: a frozen ReleaseContent. Pure: the same dataset gives the same content, in whatever
 * files and order it was written. It knows nothing of files or of Neo4j's driver.
 */
import { createHash } from 'node:crypto';
import type { Catalog, Field } from '../catalog/catalog.js';
import { storedWords } from '../catalog/name-words.js';
import { dayRange } from '../catalog/partial-date.js';
import { invariant } from '../errors.js';
import { canonicalJson } from './canonical-json.js';
import { identityOf } from './check-dataset.js';
import type { Dataset, EntityStatement, EvidenceStatement, RelationshipStatement, SourceStatement, Stored } from './dataset.js';
import { compareText } from './faults.js';
import type { EntityRow, EvidenceRow, OwnedRow, Properties, RelationshipRow, ReleaseContent, ReleaseRows } from './release-content.js';
import { storedDate, storedProperties } from './stored-properties.js';

export function compileRelease(dataset: Dataset, catalog: Catalog): ReleaseContent {
  const compiler = new ReleaseCompiler(dataset, catalog);
  const rows: ReleaseRows = {
    entities: inOrder(dataset.entities.map((entity) => compiler.entity(entity)), (row) => row.properties['id']),
    names: inOrder(dataset.entities.flatMap((entity) => compiler.names(entity)), (row) => canonicalJson([row.entity, row.properties])),
    identifiers: inOrder(dataset.entities.flatMap(identifiers), (row) => canonicalJson([row.entity, row.properties])),
    relationships: inOrder(dataset.relationships.map((relationship) => compiler.relationship(relationship)), (row) => row.properties['id']),
    evidence: inOrder(compiler.evidenceRows, (row) => row.properties['id']),
    coverage: inOrder(dataset.coverage.map(({ fields }) => storedProperties(catalog.nodes.get('Coverage')?.fields ?? new Map(), fields)), (row) => row['subject']),
  };
  return Object.freeze({ ...rows, digest: digestOf(rows) });
}

class ReleaseCompiler {
  /** Filled while entities and relationships are compiled. */
  readonly evidenceRows: EvidenceRow[] = [];
  readonly #sources: ReadonlyMap<string, SourceStatement>;
  readonly #nameFields: ReadonlyMap<string, Field>;

  constructor(dataset: Dataset, catalog: Catalog) {
    this.#sources = new Map(dataset.entities.flatMap(({ id, source }) => (source === undefined ? [] : [[id, source] as const])));
    this.#nameFields = catalog.nodes.get('Name')?.fields ?? new Map();
  }

  entity(entity: EntityStatement): EntityRow {
    const { id, type, source } = entity;
    invariant(type.entityKind, `${type.name} is a type of entities`);
    const evidence = this.#evidence(id, entity.evidence);
    const properties = {
      ...storedProperties(type.fields, entity.fields),
      id,
      kind: type.entityKind,
      evidence: evidence.ids,
      sourceCount: evidence.sourceCount,
      confidence: source === undefined ? evidence.confidence : source.confidence,
    };
    return { label: type.label, properties };
  }

  /** The main name is also a name among the others: search and listings then need to look in one place only. */
  names(entity: EntityStatement): readonly OwnedRow[] {
    const main: Properties = { text: entity.name, lang: 'en', kind: 'COMMON' };
    const others = entity.names.map(({ fields }) => storedProperties(this.#nameFields, fields));
    return [main, ...others].map((properties) => ({ entity: entity.id, properties: { ...properties, words: storedWords(String(properties['text'])) } }));
  }

  relationship(relationship: RelationshipStatement): RelationshipRow {
    const { type, start, end } = relationship;
    const id = `rel:${shortHash([type.name, start, end, identityOf(relationship)])}`;
    const { ids, sourceCount, confidence, recordedOn } = this.#evidence(id, relationship.evidence);
    const properties = {
      ...storedProperties(type.fields, relationship.fields),
      ...storedDate('recordedOn', recordedOn),
      id,
      evidence: ids,
      sourceCount,
      confidence,
    };
    return { type: type.name, start, end, properties };
  }

  /** Writes the rows of the evidence for one statement, and sums it up: best confidence, earliest record. */
  #evidence(target: string, statements: readonly EvidenceStatement[]): EvidenceSummary {
    const rows = statements.map((statement) => this.#evidenceRow(target, statement));
    this.evidenceRows.push(...rows.map(({ row }) => row));
    return {
      ids: rows.map(({ id }) => id).sort(compareText),
      sourceCount: BigInt(new Set(rows.map(({ row }) => row.source)).size),
      confidence: rows.reduce((best, { confidence }) => (confidence > best ? confidence : best), 0n),
      recordedOn: rows.map(({ recordedOn }) => recordedOn).sort(compareDates)[0] ?? '',
    };
  }

  #evidenceRow(target: string, statement: EvidenceStatement): CompiledEvidence {
    const { source: sourceId, locator, claim, assertedBy } = statement;
    const source = sourceId === undefined ? undefined : this.#sources.get(sourceId);
    invariant(sourceId !== undefined && source, `the source of evidence for ${target} was checked to exist`);
    const id = `ev:${shortHash([target, sourceId, locator, claim])}`;
    const confidence = statement.confidence ?? source.confidence;
    const recordedOn = statement.recordedOn ?? source.recordedOn;
    const digest = source.passages?.get(locator);
    const properties = {
      id,
      claim,
      locator,
      confidence,
      ...storedDate('recordedOn', recordedOn),
      ...(digest !== undefined && { digest }),
      ...(assertedBy !== undefined && { assertedBy }),
    };
    return { id, confidence, recordedOn, row: { source: sourceId, properties } };
  }
}

interface CompiledEvidence {
  readonly id: string;
  readonly confidence: bigint;
  readonly recordedOn: string;
  readonly row: EvidenceRow;
}

interface EvidenceSummary {
  readonly ids: readonly string[];
  readonly sourceCount: bigint;
  readonly confidence: bigint;
  readonly recordedOn: string;
}

function identifiers(entity: EntityStatement): readonly OwnedRow[] {
  return entity.identifiers.map(({ scheme, value }) => ({ entity: entity.id, properties: { scheme, value } }));
}

function compareDates(a: string, b: string): number {
  const [first, second] = [dayRange(a), dayRange(b)];
  return compareText(first?.min ?? '', second?.min ?? '') || compareText(first?.max ?? '', second?.max ?? '');
}

/** 64 bits: among a million statements the chance of two alike is 1 in 37 million, and the database would refuse them. */
function shortHash(parts: readonly unknown[]): string {
  return createHash('sha256').update(canonicalJson(parts)).digest('hex').slice(0, 16);
}

function inOrder<Row>(rows: readonly Row[], keyOf: (row: Row) => Stored | undefined): readonly Row[] {
  return rows
    .map((row) => ({ row, key: String(keyOf(row)) }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ row }) => row);
}

/** Hashes row by row, because the whole as one text may be large: the result is that of the rows as lines of JSON. */
function digestOf(rows: ReleaseRows): string {
  const hash = createHash('sha256');
  for (const part of ['entities', 'names', 'identifiers', 'evidence', 'relationships', 'coverage'] as const) {
    hash.update(`${part}\n`);
    for (const row of rows[part]) hash.update(`${canonicalJson(row)}\n`);
  }
  return hash.digest('hex');
}
