/**
 * One relationship of the seeds: its ends, properties and evidence.
 *
 * Input: a map from the list of a relationship type. Output: a RelationshipStatement, and faults. Whether its ends exist and are of
 * types that it may join is checked later, when all files are read.
 */
import type { RelationshipType } from '../catalog/catalog.js';
import type { RelationshipStatement } from './dataset.js';
import { readEvidence } from './read-evidence.js';
import { readFields, writableProperties } from './read-fields.js';
import type { FieldRules } from './read-fields.js';
import { placeOf, readText } from './read-value.js';
import type { ValueContext } from './read-value.js';
import type { SeedMap } from './seed-tree.js';

export interface RelationshipRules {
  readonly type: RelationshipType;
  readonly fields: FieldRules;
  readonly evidence: FieldRules;
}

const DERIVED = new Set(['id', 'recordedOn', 'confidence']);
const REFUSED = new Map([
  ['id', 'is made from type, ends and identity; remove it'],
  ['recordedOn', 'is taken from the evidence; write it there'],
  ['confidence', 'is taken from the evidence; write it there'],
]);

/** Which keys a relationship of this type has: built once for a type. */
export function relationshipRules(type: RelationshipType, evidence: FieldRules): RelationshipRules {
  const properties = writableProperties(type.fields, DERIVED);
  return { type, evidence, fields: { properties, others: new Set(['start', 'end', 'evidence']), refused: REFUSED } };
}

/** Reads one relationship. Undefined where an end is missing: nothing else can be checked of it then. */
export function readRelationship(
  map: SeedMap, rules: RelationshipRules, reader: Omit<ValueContext, 'subject'>,
): RelationshipStatement | undefined {
  const entries = new Map(map.entries.map((entry) => [entry.key, entry.value]));
  const nameless: ValueContext = { ...reader, subject: rules.type.name };
  const endOf = (name: 'start' | 'end'): string | undefined => {
    const node = entries.get(name);
    if (node !== undefined) return readText(node, name, nameless);
    reader.faults.add(placeOf(map, nameless), `${rules.type.name}: ${name} is missing; write the id of an entity (${endTypes(rules.type, name)})`);
    return undefined;
  };
  const start = endOf('start');
  const end = endOf('end');
  const context: ValueContext = { ...reader, subject: `${rules.type.name} ${start ?? '?'} -> ${end ?? '?'}` };
  const fields = readFields(map, rules.fields, context);
  const evidence = readEvidence(entries.get('evidence'), map, rules.evidence, context);
  if (start === undefined || end === undefined) return undefined;
  return { place: placeOf(map, context), type: rules.type, start, end, fields, evidence };
}

/** The types that may stand at an end, for messages. */
export function endTypes(type: RelationshipType, end: 'start' | 'end'): string {
  return (end === 'start' ? type.from : type.to).join(', ');
}
