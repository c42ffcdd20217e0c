/**
 * A graph of any size with the shape of the shipped one: many copies of it, woven into each other.
 *
 * Input: the content of the shipped release and a number of copies. Output: rows in chunks, all entities before any relationship; they
 * are made one chunk at a time, because two million relationships do not fit into memory. In copy k a relationship r leads from its
 * start in copy k to its end in copy k + c(r), where c(r) is drawn once: so each node has exactly the degrees that it
 * has in the shipped graph, hubs included, and yet no copy is an island. The same content gives the same rows.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import { storedWords } from '../../src/catalog/name-words.js';
import type { EntityRow, OwnedRow, Properties, RelationshipRow, ReleaseContent } from '../../src/dataset/release-content.js';
import { storedDate } from '../../src/dataset/stored-properties.js';
import { Random } from './random.js';

/** Offices stay with their countries: a country of another copy would not share its code. */
const STAY = new Set(['OFFICE_OF']);
const NOTHING = { entities: [], names: [], identifiers: [], evidence: [], relationships: [], coverage: [], digest: '' } as const;
/** Change it when other rows come out of the same content. */
export const WEAVE = 1;

export function copiesFor(content: ReleaseContent, size: number): number {
  return Math.max(1, Math.round(size / content.relationships.length));
}

export function* enlarge(content: ReleaseContent, catalog: Catalog, copies: number): Generator<ReleaseContent> {
  const random = new Random(copies);
  const keys = keysByLabel(catalog);
  const shifts = content.relationships.map(({ type }) => (STAY.has(type) ? 0 : random.whole(0, copies - 1)));
  const ofEntity = new Set(content.entities.flatMap(({ properties }) => textsOf(properties['evidence'])));
  const [entityEvidence, otherEvidence] = [true, false].map((wanted) => content.evidence.filter(({ properties }) => ofEntity.has(String(properties['id'])) === wanted));
  for (let copy = 0; copy < copies; copy += 1) {
    const rename = renamer(copy);
    yield {
      ...NOTHING,
      entities: content.entities.map((row) => entity(row, copy, keys.get(row.label) ?? [], random)),
      names: content.names.map((row) => nameOf(row, copy)),
      identifiers: content.identifiers.map((row) => ({ entity: rename(row.entity), properties: { ...row.properties, value: rename(String(row.properties['value'])) } })),
      evidence: (entityEvidence ?? []).map((row) => ({ source: rename(row.source), properties: renamed(row.properties, rename) })),
      coverage: copy === 0 ? content.coverage : [],
    };
  }
  for (let copy = 0; copy < copies; copy += 1) {
    const rename = renamer(copy);
    yield {
      ...NOTHING,
      evidence: (otherEvidence ?? []).map((row) => ({ source: rename(row.source), properties: renamed(row.properties, rename) })),
      relationships: content.relationships.map((row, index) => relationship(row, rename, renamer((copy + (shifts[index] ?? 0)) % copies))),
    };
  }
}

/** `office:CN` is `office:CN` in copy 0 and `office:CN.7` in copy 7. */
function renamer(copy: number): (text: string) => string {
  return copy === 0 ? (text) => text : (text) => `${text}.${copy}`;
}

function renamed(properties: Properties, rename: (text: string) => string): Properties {
  return { ...properties, id: rename(String(properties['id'])), ...('evidence' in properties && { evidence: textsOf(properties['evidence']).map(rename) }) };
}

function entity({ label, properties }: EntityRow, copy: number, keys: readonly string[], random: Random): EntityRow {
  if (copy === 0) return { label, properties };
  const rename = renamer(copy);
  const changed: Record<string, Properties[string]> = { ...renamed(properties, rename), name: inCopy(properties['name'], copy) };
  for (const key of keys) if (typeof properties[key] === 'string') changed[key] = rename(properties[key]);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'string' && `${key}Min` in properties) Object.assign(changed, storedDate(key, otherDay(value, random)));
  }
  return { label, properties: changed };
}

/** As precise as before, in the same year. */
function otherDay(date: string, random: Random): string {
  const parts = [date.slice(0, 4), twoDigits(random.whole(1, 12)), twoDigits(random.whole(1, 28))];
  return parts.slice(0, date.split('-').length).join('-');
}

function nameOf({ entity: owner, properties }: OwnedRow, copy: number): OwnedRow {
  if (copy === 0) return { entity: owner, properties };
  const text = inCopy(properties['text'], copy);
  return { entity: renamer(copy)(owner), properties: { ...properties, text, words: storedWords(text) } };
}

function relationship({ type, start, end, properties }: RelationshipRow, rename: (id: string) => string, renameEnd: (id: string) => string): RelationshipRow {
  return { type, start: rename(start), end: renameEnd(end), properties: renamed(properties, rename) };
}

function keysByLabel(catalog: Catalog): ReadonlyMap<string, readonly string[]> {
  return new Map([...catalog.nodes.values()].map(({ label, fields }) => [label, [...fields.values()].flatMap((field) => (field.kind === 'property' && field.isKey ? [field.property] : []))]));
}

function inCopy(text: unknown, copy: number): string {
  return `${String(text)} ${copy}`;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
