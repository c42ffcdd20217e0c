/**
 * What is different between two contents of a release: entities and relationships added, changed and removed. Input: two contents, as
 * compiled from seeds or as read from a database. Output: the differences, in order. Pure: it knows nothing of files or of Neo4j.
 *
 * A difference of evidence, names or identifiers is one of the entity or relationship that they belong to.
 */
import { compareText } from './faults.js';
import type { ReleaseContent } from './release-content.js';

type Properties = Readonly<Record<string, unknown>>;

/** The rows that are compared. Whole numbers may be of either type. */
export interface ComparedContent {
  readonly entities: readonly { readonly label: string; readonly properties: Properties }[];
  readonly names: readonly { readonly entity: string; readonly properties: Properties }[];
  readonly identifiers: readonly { readonly entity: string; readonly properties: Properties }[];
  readonly evidence: readonly { readonly source: string; readonly properties: Properties }[];
  readonly relationships: readonly { readonly type: string; readonly start: string; readonly end: string; readonly properties: Properties }[];
}

export interface Difference {
  readonly changeKind: 'ADDED' | 'CHANGED' | 'REMOVED';
  /** Id of the entity or relationship. */
  readonly of: string;
  /** `CNIPA`, or `CNIPA SIGNED China-Poland PPH`. */
  readonly name: string;
  /** Of an entity. */
  readonly kind?: string;
  /** Of a relationship, with its ends. */
  readonly relationshipType?: string;
  readonly start?: string;
  readonly end?: string;
  /** What changed: each field with its values before and after as JSON. Not there for what was added or removed. */
  readonly fields?: readonly FieldDifference[];
}

export interface FieldDifference {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** Said by other fields: how often it is cited, the days that a date may mean. */
const DERIVED = new Set(['rel', 'id', 'kind', 'sourceCount']);

export function diffContent(before: ComparedContent | ReleaseContent, after: ComparedContent | ReleaseContent): readonly Difference[] {
  const [old, now] = [thingsOf(before), thingsOf(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(compareText);
  return ids.flatMap((id): Difference[] => {
    const [was, is] = [old.get(id), now.get(id)];
    if (!was) return is ? [{ changeKind: 'ADDED', ...is.identity }] : [];
    if (!is) return [{ changeKind: 'REMOVED', ...was.identity }];
    const fields = differentFields(was.fields, is.fields);
    return fields.length > 0 ? [{ changeKind: 'CHANGED', ...is.identity, fields }] : [];
  });
}

interface Thing {
  readonly identity: Omit<Difference, 'changeKind' | 'fields'>;
  /** Value by field, as JSON; of evidence, names and identifiers a list of objects. */
  readonly fields: ReadonlyMap<string, string>;
}

function thingsOf(content: ComparedContent): ReadonlyMap<string, Thing> {
  const evidence = new Map(content.evidence.map(({ source, properties }) => [textOf(properties['id']), { source, ...plain(properties) }]));
  const names = ownedBy(content.names);
  const identifiers = ownedBy(content.identifiers);
  const things = new Map<string, Thing>();
  const nameOf = new Map<string, string>();
  for (const { properties } of content.entities) {
    const id = textOf(properties['id']);
    const name = textOf(properties['name']);
    nameOf.set(id, name);
    const fields = fieldsOf(properties, evidence);
    for (const [field, owned] of [['names', names], ['identifiers', identifiers]] as const) fields.set(field, `[${(owned.get(id) ?? []).slice().sort(compareText).join(',')}]`);
    things.set(id, { identity: { of: id, kind: textOf(properties['kind']), name }, fields });
  }
  for (const { type, start, end, properties } of content.relationships) {
    const id = textOf(properties['id']);
    const name = `${nameOf.get(start) ?? start} ${type} ${nameOf.get(end) ?? end}`;
    things.set(id, { identity: { of: id, relationshipType: type, start, end, name }, fields: fieldsOf(properties, evidence) });
  }
  return things;
}

function fieldsOf(properties: Properties, evidence: ReadonlyMap<string, Properties>): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [key, value] of Object.entries(properties)) {
    if (DERIVED.has(key) || isDayOf(key, properties)) continue;
    fields.set(key, key === 'evidence' && Array.isArray(value) ? json(value.map((id: unknown) => evidence.get(textOf(id)) ?? id)) : json(value));
  }
  return fields;
}

/** `signedOnMin` and `signedOnMax` beside `signedOn`. */
function isDayOf(key: string, properties: Properties): boolean {
  return /(Min|Max)$/.test(key) && Object.hasOwn(properties, key.slice(0, -'Min'.length));
}

function ownedBy(rows: ComparedContent['names']): ReadonlyMap<string, readonly string[]> {
  const owned = new Map<string, string[]>();
  for (const { entity, properties } of rows) {
    const list = owned.get(entity) ?? [];
    list.push(json(plain(properties)));
    owned.set(entity, list);
  }
  return owned;
}

function differentFields(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly FieldDifference[] {
  const fields = [...new Set([...before.keys(), ...after.keys()])].sort(compareText);
  return fields.map((field) => ({ field, before: before.get(field) ?? 'null', after: after.get(field) ?? 'null' })).filter((one) => one.before !== one.after);
}

/** The number of the release, and what search compares of a name. */
const ADDED_BY_STORAGE = new Set(['rel', 'words', 'inRelease']);

/** Without what the storage adds, keys in order: what was read from a database has them in any. */
function plain(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([key]) => !ADDED_BY_STORAGE.has(key) && !isDayOf(key, properties))
      .sort(([a], [b]) => compareText(a, b)),
  );
}

function json(value: unknown): string {
  return JSON.stringify(value ?? null, (_, inner: unknown) => (typeof inner === 'bigint' ? Number(inner) : inner));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : json(value);
}
