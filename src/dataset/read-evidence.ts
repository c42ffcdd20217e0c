/**
 * The evidence of one statement: who says so, where, and what.
 *
 * Input: the list at the key `evidence`. Output: evidence statements, and faults for those without source, locator or claim. Whether
 * the source exists is checked later, when all files are read.
 */
import type { Catalog, PropertyField } from '../catalog/catalog.js';
import { invariant } from '../errors.js';
import type { EvidenceStatement } from './dataset.js';
import { readFields } from './read-fields.js';
import type { FieldRules } from './read-fields.js';
import { placeOf, readText } from './read-value.js';
import type { ValueContext } from './read-value.js';
import type { SeedMap, SeedNode } from './seed-tree.js';

const HOW = 'write a list of { source, at, claim }';
const NOT_WRITTEN = new Map([
  ['id', 'is made from the statement; remove it'],
  ['locator', 'is written `at` in the seeds'],
  ['digest', 'comes from the passages of the source; remove it'],
]);

/** Which keys evidence has, from the catalog's Evidence type: built once for a catalog. */
export function evidenceRules(catalog: Catalog): FieldRules {
  const fields = catalog.nodes.get('Evidence')?.fields;
  const properties = new Map<string, PropertyField>();
  for (const name of ['confidence', 'assertedBy', 'recordedOn']) {
    const field = fields?.get(name);
    invariant(field?.kind === 'property', `the schema's type Evidence has no property ${name}`);
    properties.set(name, { ...field, isRequired: false });
  }
  return { properties, others: new Set(['source', 'at', 'claim']), refused: NOT_WRITTEN };
}

/** Reads the evidence of a statement that must have some. `node` is undefined where the key is missing. */
export function readEvidence(
  node: SeedNode | undefined, statement: { readonly line: number }, rules: FieldRules, context: ValueContext,
): readonly EvidenceStatement[] {
  if (node === undefined || (node.kind === 'list' && node.items.length === 0)) {
    context.faults.add(placeOf(statement, context), `${context.subject}: has no evidence; ${HOW}`);
    return [];
  }
  if (node.kind !== 'list') {
    context.faults.add(placeOf(node, context), `${context.subject}: evidence takes a list; ${HOW}`);
    return [];
  }
  return node.items.flatMap((item) => {
    if (item.kind === 'map') return [readOne(item, rules, context)];
    context.faults.add(placeOf(item, context), `${context.subject}: evidence holds a ${item.kind}; ${HOW}`);
    return [];
  });
}

/** One more piece of evidence of an entity. */
export interface FurtherEvidence {
  readonly of: string;
  readonly evidence: EvidenceStatement;
}

/** Reads `{ of, source, at, claim }`, which stands apart from its entity. Undefined where it does not say of which. */
export function readFurtherEvidence(map: SeedMap, rules: FieldRules, reader: Omit<ValueContext, 'subject'>): FurtherEvidence | undefined {
  const entry = map.entries.find(({ key }) => key === 'of');
  const of = entry && readText(entry.value, 'of', { ...reader, subject: 'Evidence' });
  if (of === undefined) {
    if (!entry) reader.faults.add({ file: reader.file, line: map.line }, 'Evidence has no of; write the id of the entity that it is evidence of');
    return undefined;
  }
  const rest: SeedMap = { ...map, entries: map.entries.filter((one) => one !== entry) };
  return { of, evidence: readOne(rest, rules, { ...reader, subject: `Evidence of ${of}` }) };
}

function readOne(map: SeedMap, rules: FieldRules, context: ValueContext): EvidenceStatement {
  const texts = new Map<string, string | undefined>();
  for (const entry of map.entries) {
    if (rules.others.has(entry.key)) texts.set(entry.key, readText(entry.value, `evidence.${entry.key}`, context));
  }
  for (const name of rules.others) {
    if (!texts.has(name)) context.faults.add(placeOf(map, context), `${context.subject}: evidence has no ${name}; ${MISSING[name] ?? HOW}`);
  }
  const given = readFields(map, rules, context);
  const confidence = given.get('confidence')?.value;
  const assertedBy = given.get('assertedBy')?.value;
  const recordedOn = given.get('recordedOn')?.value;
  return {
    place: placeOf(map, context),
    source: texts.get('source'),
    locator: texts.get('at') ?? '',
    claim: texts.get('claim') ?? '',
    confidence: typeof confidence === 'bigint' ? confidence : undefined,
    assertedBy: typeof assertedBy === 'string' ? assertedBy : undefined,
    recordedOn: typeof recordedOn === 'string' ? recordedOn : undefined,
  };
}

const MISSING: Readonly<Record<string, string>> = {
  source: 'write the id of a Source: nothing is loaded without one',
  at: 'write where in the source, such as "p5 s2"',
  claim: 'write in your own words what the source says',
};
