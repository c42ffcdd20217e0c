/**
 * One entity of the seeds: its id, fields, names, identifiers and evidence, and for a source what it gives to evidence.
 *
 * Input: a map from the list of a node type. Output: an EntityStatement, and faults. What depends on other statements (duplicate
 * ids, sources that do not exist) is checked later.
 */
import type { Catalog, NodeType, PropertyField } from '../catalog/catalog.js';
import { invariant } from '../errors.js';
import type { EntityStatement, EvidenceStatement, GivenFields, IdentifierStatement, NameStatement, SourceStatement } from './dataset.js';
import { idProblem } from './entity-ids.js';
import { readEvidence } from './read-evidence.js';
import { readFields, writableProperties } from './read-fields.js';
import type { FieldRules } from './read-fields.js';
import { placeOf, readText, show } from './read-value.js';
import type { ValueContext } from './read-value.js';
import type { SeedEntry, SeedMap, SeedNode } from './seed-tree.js';
import { LONGEST_NAME, textProblem } from './text-problem.js';

export interface EntityRules {
  readonly type: NodeType;
  readonly fields: FieldRules;
  readonly names: FieldRules;
  readonly evidence: FieldRules;
  readonly isSource: boolean;
}

const DERIVED = new Set(['id', 'kind']);
const FROM_EVIDENCE = 'is taken from the evidence; write it there';
const SCHEME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Which keys an entity of this type has: built once for a type. */
export function entityRules(type: NodeType, catalog: Catalog, evidence: FieldRules): EntityRules {
  const isSource = type.name === 'Source';
  const refused = new Map([['kind', 'follows from the type; remove it'], ['rel', 'is given by the loader; remove it']]);
  for (const field of type.fields.values()) {
    if (field.kind === 'toOne' || field.kind === 'connection') {
      const end = field.direction === 'OUT' ? 'start' : 'end';
      refused.set(field.name, `is a relation; write it in the list ${field.relationship.name}, with this entity as its ${end}`);
    }
  }
  const properties = new Map(writableProperties(type.fields, DERIVED));
  const others = new Set(['id', 'names', 'identifiers', 'evidence']);
  if (isSource) {
    for (const name of ['confidence', 'recordedOn']) properties.set(name, evidenceDefault(name, evidence));
    others.add('passages');
  } else {
    for (const name of ['confidence', 'recordedOn']) if (!properties.has(name)) refused.set(name, FROM_EVIDENCE);
  }
  const names = writableProperties(catalog.nodes.get('Name')?.fields ?? new Map(), new Set());
  return { type, isSource, evidence, fields: { properties, others, refused }, names: { properties: names, others: new Set(), refused: new Map() } };
}

function evidenceDefault(name: string, evidence: FieldRules): PropertyField {
  const field = evidence.properties.get(name);
  invariant(field, `evidence has no field ${name}`);
  return { ...field, isRequired: true };
}

/** Reads one entity. Undefined where it has no usable id: nothing else can be said of it then. */
export function readEntity(map: SeedMap, rules: EntityRules, reader: Omit<ValueContext, 'subject'>): EntityStatement | undefined {
  const entries = new Map(map.entries.map((entry) => [entry.key, entry]));
  const id = readId(map, entries.get('id'), rules.type, reader);
  const context: ValueContext = { ...reader, subject: id ?? `${rules.type.name} without a valid id` };
  const given = readFields(map, rules.fields, context);
  const name = given.get('name');
  if (typeof name?.value === 'string' && name.value.length > LONGEST_NAME) {
    reader.faults.add(name.place, `${context.subject}: name: ${textProblem(name.value, LONGEST_NAME) ?? 'is too long'}`);
  }
  const names = readNames(entries.get('names')?.value, rules.names, context);
  const identifiers = readIdentifiers(entries.get('identifiers')?.value, context);
  const evidenceNode = entries.get('evidence')?.value;
  // A source stands for itself: where its title or date can be cited, in itself or in another, that is a gain.
  const evidence = rules.isSource && evidenceNode === undefined ? [] : readEvidence(evidenceNode, map, rules.evidence, context);
  const source = rules.isSource ? readSource(given, entries.get('passages')?.value, context) : undefined;
  if (id === undefined) return undefined;
  return entity(map, rules, reader.file, { id, given, names, identifiers, evidence, source });
}

interface Parts {
  readonly id: string;
  readonly given: GivenFields;
  readonly names: readonly NameStatement[];
  readonly identifiers: readonly IdentifierStatement[];
  readonly evidence: readonly EvidenceStatement[];
  readonly source: SourceStatement | undefined;
}

function entity(map: SeedMap, rules: EntityRules, file: string, parts: Parts): EntityStatement {
  const fields = new Map(parts.given);
  if (rules.isSource) for (const name of ['confidence', 'recordedOn']) fields.delete(name);
  const name = fields.get('name')?.value;
  const { id, names, identifiers, evidence, source } = parts;
  return { place: { file, line: map.line }, type: rules.type, id, name: typeof name === 'string' ? name : '', fields, names, identifiers, evidence, source };
}

function readId(map: SeedMap, entry: SeedEntry | undefined, type: NodeType, reader: Omit<ValueContext, 'subject'>): string | undefined {
  const context: ValueContext = { ...reader, subject: type.name };
  if (entry === undefined) {
    reader.faults.add(placeOf(map, context), `${type.name}: id is missing; write one such as "${type.name.toLowerCase()}:…"`);
    return undefined;
  }
  const id = readText(entry.value, 'id', context);
  if (id === undefined) return undefined;
  const problem = idProblem(type.name, id);
  if (problem !== undefined) reader.faults.add(placeOf(entry, context), `${type.name}: id: ${show(id)}: ${problem}`);
  return problem === undefined ? id : undefined;
}

function readNames(node: SeedNode | undefined, rules: FieldRules, context: ValueContext): readonly NameStatement[] {
  if (node === undefined) return [];
  if (node.kind !== 'list') {
    context.faults.add(placeOf(node, context), `${context.subject}: names takes a list of { text, lang, kind }`);
    return [];
  }
  return node.items.flatMap((item): NameStatement[] => {
    if (item.kind !== 'map') {
      context.faults.add(placeOf(item, context), `${context.subject}: names holds a ${item.kind}; write { text: …, lang: …, kind: … }`);
      return [];
    }
    const fields = readFields(item, rules, { ...context, subject: `${context.subject}: names` });
    const text = fields.get('text');
    if (typeof text?.value === 'string' && text.value.length > LONGEST_NAME) {
      context.faults.add(text.place, `${context.subject}: names: ${textProblem(text.value, LONGEST_NAME) ?? 'is too long'}`);
    }
    return [{ place: placeOf(item, context), fields }];
  });
}

function readIdentifiers(node: SeedNode | undefined, context: ValueContext): readonly IdentifierStatement[] {
  if (node === undefined) return [];
  if (node.kind !== 'map') {
    context.faults.add(placeOf(node, context), `${context.subject}: identifiers takes a map of scheme to value, such as { wipo-st3: KH }`);
    return [];
  }
  return node.entries.flatMap(({ key, line, value }): IdentifierStatement[] => {
    if (!SCHEME.test(key)) {
      context.faults.add({ file: context.file, line }, `${context.subject}: identifiers: ${show(key)} is no scheme; write it in lower case with hyphens, such as wipo-st3`);
    }
    const text = readText(value, `identifiers.${key}`, context, LONGEST_NAME);
    return text === undefined ? [] : [{ place: { file: context.file, line }, scheme: key, value: text }];
  });
}

/** Where `confidence` or `recordedOn` is wrong the dataset is refused; the values here only keep the reading going. */
function readSource(given: GivenFields, passages: SeedNode | undefined, context: ValueContext): SourceStatement {
  const confidence = given.get('confidence')?.value;
  const recordedOn = given.get('recordedOn')?.value;
  return {
    confidence: typeof confidence === 'bigint' ? confidence : 0n,
    recordedOn: typeof recordedOn === 'string' ? recordedOn : '',
    passages: readPassages(passages, context),
  };
}

function readPassages(node: SeedNode | undefined, context: ValueContext): ReadonlyMap<string, string> | undefined {
  if (node === undefined) return undefined;
  if (node.kind !== 'map') {
    context.faults.add(placeOf(node, context), `${context.subject}: passages takes a map of locator to digest, such as { p5 s2: 3f0a… }`);
    return undefined;
  }
  const passages = new Map<string, string>();
  for (const { key, line, value } of node.entries) {
    const digest = readText(value, `passages.${key}`, context);
    if (digest === undefined) continue;
    if (!/^[0-9a-f]{64}$/.test(digest)) {
      context.faults.add({ file: context.file, line }, `${context.subject}: passages: ${show(digest)} is not a SHA-256 digest; write its 64 digits in lower-case hexadecimal`);
    }
    passages.set(key, digest);
  }
  return passages;
}
