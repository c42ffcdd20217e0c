/**
 * The properties that fields become in Neo4j.
 *
 * Input: given fields and the catalog's fields of their type. Output: properties by key: a date also as its first and last possible
 * day, a required list that was not given as an empty one. It knows nothing of entities or relationships.
 */
import type { Field, PropertyField } from '../catalog/catalog.js';
import { dayRange } from '../catalog/partial-date.js';
import { invariant } from '../errors.js';
import type { GivenFields, Stored } from './dataset.js';

/**
 * `signedOn: "2017"` becomes `signedOn: "2017", signedOnMin: "2017-01-01", signedOnMax: "2017-12-31"`.
 *
 * A list that may be null in the schema is left out when it was not given: null is unknown, `[]` is none.
 */
export function storedProperties(fields: ReadonlyMap<string, Field>, given: GivenFields): Record<string, Stored> {
  const properties: Record<string, Stored> = {};
  for (const field of fields.values()) {
    if (field.kind !== 'property') continue;
    const value = given.get(field.name)?.value;
    if (value !== undefined) Object.assign(properties, storedValue(field, value));
    else if (field.isList && field.isRequired) properties[field.property] = [];
  }
  return properties;
}

function storedValue(field: PropertyField, value: Stored): Record<string, Stored> {
  if (field.scalar === 'PartialDate' && typeof value === 'string') return storedDate(field.property, value);
  return { [field.property]: value };
}

export function storedDate(property: string, date: string): Record<string, Stored> {
  const days = dayRange(date);
  invariant(days, `${property} "${date}" was checked to be a date`);
  return { [property]: date, [`${property}Min`]: days.min, [`${property}Max`]: days.max };
}
