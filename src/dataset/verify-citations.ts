/**
 * Holds the citations of a dataset against the documents they cite: is each cited sentence there, where the locator says?
 *
 * Input: a dataset, and documents as text. Output: a report for each source that lists the digests of its passages or of its whole
 * text. A document belongs to the source whose text it is, or else to the one it has most sentences of: a copy that lost its
 * footer still proves what is cited. Pure: it knows nothing of directories or of how a report is shown.
 */
import type { Dataset, EntityStatement, EvidenceStatement } from './dataset.js';
import type { Place } from './faults.js';
import { digest, passages } from './passages.js';

export interface CitedDocument {
  readonly file: string;
  readonly text: string;
}

export interface PassageReport {
  readonly locator: string;
  /** Where the sentence stands in the document; undefined where it does not. */
  readonly foundAt: string | undefined;
  /** The statements that cite it. */
  readonly citations: readonly Place[];
}

export interface SourceReport {
  readonly id: string;
  readonly title: string;
  /** The document it was held against; undefined where none of those given is its. */
  readonly file: string | undefined;
  /** Whether the document's text is, as a whole, the one recorded; undefined where none is recorded. */
  readonly isWhole: boolean | undefined;
  readonly passages: readonly PassageReport[];
  /** Citations of places that have no digest: no document can prove them. */
  readonly unprovable: number;
}

export interface CitationReport {
  readonly sources: readonly SourceReport[];
  /** Documents that no source of the dataset cites. */
  readonly strangers: readonly string[];
}

export function verifyCitations(dataset: Dataset, documents: readonly CitedDocument[]): CitationReport {
  const read = documents.map(readDocument);
  const citations = citationsBySource(dataset);
  const sources = dataset.entities.filter((entity) => entity.source !== undefined).map((entity) => reportOf(entity, citations.get(entity.id) ?? [], read));
  const used = new Set(sources.map(({ file }) => file));
  return { sources, strangers: documents.map(({ file }) => file).filter((file) => !used.has(file)) };
}

interface ReadDocument {
  readonly file: string;
  readonly digest: string;
  /** Locators by digest; a sentence that stands twice has two. */
  readonly locators: ReadonlyMap<string, readonly string[]>;
}

function readDocument({ file, text }: CitedDocument): ReadDocument {
  const locators = new Map<string, string[]>();
  for (const [locator, sentence] of passages(text)) {
    const key = digest(sentence);
    locators.set(key, [...(locators.get(key) ?? []), locator]);
  }
  return { file, digest: digest(text), locators };
}

function citationsBySource(dataset: Dataset): ReadonlyMap<string, readonly EvidenceStatement[]> {
  const bySource = new Map<string, EvidenceStatement[]>();
  for (const { evidence } of [...dataset.entities, ...dataset.relationships]) {
    for (const one of evidence) {
      if (one.source === undefined) continue;
      const list = bySource.get(one.source) ?? [];
      list.push(one);
      bySource.set(one.source, list);
    }
  }
  return bySource;
}

function reportOf(entity: EntityStatement, citations: readonly EvidenceStatement[], documents: readonly ReadDocument[]): SourceReport {
  const digests = entity.source?.passages ?? new Map<string, string>();
  const recorded = textOf(entity, 'digest');
  const document = documentOf(recorded, digests, documents);
  return {
    id: entity.id,
    title: textOf(entity, 'title') ?? entity.name,
    file: document?.file,
    isWhole: document && recorded !== undefined ? document.digest === recorded : undefined,
    passages: [...digests].map(([locator, sentence]) => ({
      locator,
      foundAt: placeIn(document, sentence, locator),
      citations: citations.filter((one) => one.locator === locator).map(({ place }) => place),
    })),
    unprovable: citations.filter(({ locator }) => !digests.has(locator)).length,
  };
}

/** The document that is the source's, by its whole text or by the sentences it holds. */
function documentOf(recorded: string | undefined, digests: ReadonlyMap<string, string>, documents: readonly ReadDocument[]): ReadDocument | undefined {
  const whole = documents.find((document) => document.digest === recorded);
  if (whole) return whole;
  const shared = (document: ReadDocument): number => [...digests.values()].filter((one) => document.locators.has(one)).length;
  const [best] = documents.map((document) => ({ document, count: shared(document) })).sort((a, b) => b.count - a.count);
  return best !== undefined && best.count > 0 ? best.document : undefined;
}

function placeIn(document: ReadDocument | undefined, sentence: string, locator: string): string | undefined {
  const found = document?.locators.get(sentence) ?? [];
  return found.includes(locator) ? locator : found[0];
}

function textOf(entity: EntityStatement, field: string): string | undefined {
  const value = entity.fields.get(field)?.value;
  return typeof value === 'string' ? value : undefined;
}
