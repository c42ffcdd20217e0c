/**
 * Generates the enums of keys: what things can be grouped by, and what can be computed over them.
 *
 * Input: the hand-written schema and a type's fields. Output: SDL. The names are read again by `compiler/group-keys.ts`: a value's own name,
 * `…Year` of a date, the name of a relation that leads to one thing, `country_region` for a value of that thing, `edge_role` for a
 * value of the relationship.
 */
import type { FieldDefinitionNode } from 'graphql';
import { fieldsOfTarget, sortOf } from './schema-source.js';
import type { Source } from './schema-source.js';

export const YEAR = 'Year';
export const EDGE = 'edge';
export const STEP = '_';

export function keyType(source: Source, stem: string, fields: readonly FieldDefinitionNode[], edgeFields: readonly FieldDefinitionNode[] | undefined): string {
  const own = fields.flatMap((field) => {
    const sort = sortOf(source, field);
    if (sort.kind !== 'one') return valueKeys(source, field, '');
    return [sort.name, ...fieldsOfTarget(source, sort.inputs).flatMap((inner) => valueKeys(source, inner, `${sort.name}${STEP}`))];
  });
  const ofEdge = (edgeFields ?? []).flatMap((field) => valueKeys(source, field, `${EDGE}${STEP}`));
  return `"What ${stem} results can be grouped by and computed over: a value by its name, a date also by its year, the one thing a relation leads to, and after \`_\` its values; after \`edge_\` those of the relationship."\nenum ${stem}Key {\n${[...own, ...ofEdge].join('\n')}\n}`;
}

/** Ids and long texts group nothing: every thing has its own. */
const OF_ONE_THING = ['id', 'description'];

function valueKeys(source: Source, field: FieldDefinitionNode, prefix: string): readonly string[] {
  const sort = sortOf(source, field);
  if (sort.kind !== 'value' || OF_ONE_THING.includes(sort.name)) return [];
  const name = `${prefix}${sort.name}`;
  return sort.type === 'PartialDate' ? [name, `${name}${YEAR}`] : [name];
}
