/**
 * The fields of one statement (an entity, relationship or name), as its type in the catalog has them.
 *
 * Input: the entries of a map in the seeds and the property fields that may stand there. Output: the values given, and faults for
 * unknown keys, wrong values, missing fields and dates that run backwards. It knows nothing of what the other keys mean.
 */
import type { Field, PropertyField } from '../catalog/catalog.js';
import type { GivenField, GivenFields } from './dataset.js';
import { dateOrderProblems, ruleProblem } from './field-rules.js';
import { placeOf, readField, show } from './read-value.js';
import type { ValueContext } from './read-value.js';
import type { SeedEntry, SeedMap } from './seed-tree.js';
import { didYouMean } from './similar.js';

export interface FieldRules {
  /** Keys that are values of the catalog's properties. */
  readonly properties: ReadonlyMap<string, PropertyField>;
  /** Keys that the caller reads itself. */
  readonly others: ReadonlySet<string>;
  /** Keys that may not be written, with the reason. */
  readonly refused: ReadonlyMap<string, string>;
}

/** Reads all keys that are properties; reports those that nobody knows. `line` is where a missing field is reported. */
export function readFields(map: SeedMap, rules: FieldRules, context: ValueContext): GivenFields {
  const given = new Map<string, GivenField>();
  const seen = new Set<string>();
  for (const entry of map.entries) {
    if (rules.others.has(entry.key)) continue;
    seen.add(entry.key);
    const field = rules.properties.get(entry.key);
    if (field === undefined) {
      context.faults.add(placeOf(entry, context), `${context.subject}: ${unknownKey(entry, rules)}`);
      continue;
    }
    const value = readField(entry.value, field, context);
    if (value === undefined) continue;
    const problem = typeof value === 'string' ? ruleProblem(field.name, value) : undefined;
    if (problem !== undefined) context.faults.add(placeOf(entry, context), `${context.subject}: ${field.name}: ${show(String(value))} ${problem}`);
    given.set(field.name, { field, value, place: placeOf(entry.value, context) });
  }
  for (const field of rules.properties.values()) {
    if (field.isRequired && !field.isList && !seen.has(field.name)) {
      context.faults.add(placeOf(map, context), `${context.subject}: ${field.name} is missing; ${whatToWrite(field)}`);
    }
  }
  for (const { at, message } of dateOrderProblems(given)) context.faults.add(at.place, `${context.subject}: ${message}`);
  return given;
}

/** The property fields of a type, without those that are derived. */
export function writableProperties(fields: ReadonlyMap<string, Field>, derived: ReadonlySet<string>): ReadonlyMap<string, PropertyField> {
  const properties = new Map<string, PropertyField>();
  for (const field of fields.values()) {
    if (field.kind === 'property' && !derived.has(field.name)) properties.set(field.name, field);
  }
  return properties;
}

function unknownKey(entry: SeedEntry, rules: FieldRules): string {
  const refusal = rules.refused.get(entry.key);
  if (refusal !== undefined) return `${entry.key} ${refusal}`;
  const known = [...rules.properties.keys(), ...rules.others];
  return `there is no field ${show(entry.key)}${didYouMean(entry.key, known) || `; there are ${known.join(', ')}`}`;
}

function whatToWrite(field: PropertyField): string {
  if (field.enumType) return `write one of ${field.enumType.values.join(', ')}`;
  return field.scalar === 'PartialDate' ? 'write a date, as precise as it is known' : `it is required`;
}
