/**
 * Generates the types of `where` and `orderBy`: conditions on values, on lists of values, on what a relation leads to, and orders.
 *
 * Input: the hand-written schema and a type's fields. Output: SDL. What each condition means is in `compiler/plan-where.ts` and
 * `plan-order.ts`; this file knows names and types only.
 */
import type { FieldDefinitionNode } from 'graphql';
import { SCALARS, sortOf } from './schema-source.js';
import type { FieldSort, Source } from './schema-source.js';

/** Enums that arguments and answers have and properties have not. */
const ARGUMENT_ENUMS = new Set(['RelationshipDirection', 'RelationshipEnd', 'SortDirection', 'NameMatch', 'PathMode', 'PathStop', 'TieBreak', 'Language']);
const TEXT = ['String', 'ID'];
const ORDERED = ['Int', 'Float', 'PartialDate', ...TEXT];

/** Filters on values of each scalar and enum, alone and in lists, and the count of a relation. */
export function* filterTypes(source: Source): Generator<string> {
  for (const name of [...SCALARS, ...[...source.enums].sort()]) {
    if (ARGUMENT_ENUMS.has(name)) continue;
    yield valueFilter(source, name);
    if (name !== 'ID' && name !== 'Boolean') yield listFilter(name);
  }
  yield `"Condition on a text whatever its case: all that is given must hold."
input CaseInsensitiveStringFilter {
  "The text is this one."
  eq: String
  "The text is one of these."
  in: [String!]
  "The text has this in it."
  contains: String
  "The text begins with this."
  startsWith: String
  "The text ends with this."
  endsWith: String
}`;
  yield `"Condition on how many there are: all that is given must hold."
input CountFilter {
  "As many as this."
  eq: Int
  "As many as one of these."
  in: [Int!]
  "More than this."
  gt: Int
  "This many or more."
  gte: Int
  "Fewer than this."
  lt: Int
  "This many or fewer."
  lte: Int
}`;
  yield `"Sort by what a relation leads to."
input RelationOrder @oneOf {
  "By how many there are."
  count: SortDirection
}`;
}

function valueFilter(source: Source, name: string): string {
  const isDate = name === 'PartialDate';
  const certain = isDate ? ' A less precise date is only in it if all of its days are.' : '';
  const lines = [
    `"The value is this one; \`null\` finds what is unknown.${certain}" eq: ${name}`,
    `"The value is one of these; of none, where the list is empty." in: [${name}!]`,
    '"Whether the value is unknown." isNull: Boolean',
  ];
  if (ORDERED.includes(name) || source.ordinals.has(name)) {
    const all = isDate ? ', whichever of its days it was' : '';
    lines.push(
      `"After this${all}." gt: ${name}`, `"This or after it${all}." gte: ${name}`,
      `"Before this${all}." lt: ${name}`, `"This or before it${all}." lte: ${name}`,
    );
  }
  if (TEXT.includes(name)) {
    lines.push(
      `"The text has this in it." contains: ${name}`, `"The text begins with this." startsWith: ${name}`, `"The text ends with this." endsWith: ${name}`,
      '"The same, whatever the case of letters." caseInsensitive: CaseInsensitiveStringFilter',
    );
  }
  return `"Condition on a value of type ${name}: all that is given must hold. What is unknown fulfils none but \`isNull\` and \`eq: null\`."\ninput ${name}Filter {\n${lines.join('\n')}\n}`;
}

function listFilter(name: string): string {
  return `"Condition on a list of ${name}: all that is given must hold. What is unknown fulfils none but \`isNull\`; an empty list is known."
input ${name}ListFilter {
  "This is among its items."
  includes: ${name}
  "At least one of these is among its items."
  includesAny: [${name}!]
  "All of these are among its items."
  includesAll: [${name}!]
  "Whether it has no items."
  isEmpty: Boolean
  "Whether it is unknown."
  isNull: Boolean
}`;
}

/** `where` of one kind of thing. `edge` names the filter on the relationship that leads to it. */
export function whereType(source: Source, stem: string, doc: string, fields: readonly FieldDefinitionNode[], edge?: string): string {
  const lines = fields.flatMap((field) => {
    const sort = sortOf(source, field);
    return sort.kind === 'unsorted' ? [] : [`${docOf(field)}${sort.name}: ${conditionOn(sort)}`];
  });
  if (edge) lines.push(`"Condition on the relationship." edge: ${edge}Where`);
  lines.push(
    `"All of these hold." AND: [${stem}Where!]`,
    `"At least one of these holds; of an empty list none does." OR: [${stem}Where!]`,
    `"This does not hold: for an unknown value too, of which nothing holds." NOT: ${stem}Where`,
  );
  return `"${doc}"\ninput ${stem}Where {\n${lines.join('\n')}\n}`;
}

function conditionOn(field: Exclude<FieldSort, { kind: 'unsorted' }>): string {
  switch (field.kind) {
    case 'value':
      return `${field.type}Filter`;
    case 'values':
      return `${field.type}ListFilter`;
    case 'one':
      return `${field.inputs}Where`;
    case 'many':
      return `${field.inputs}RelationFilter`;
  }
}

/** Conditions on what a relation leads to. */
export function relationFilter(stem: string): string {
  return `"Condition on what a relation leads to: all that is given must hold. \`{ }\` as a condition holds for everything."
input ${stem}RelationFilter {
  "There is one for which this holds."
  some: ${stem}Where
  "It holds for each of them; so it does where there are none."
  all: ${stem}Where
  "There is none for which it holds."
  none: ${stem}Where
  "There is exactly one for which it holds; a thing that two relationships lead to is two."
  single: ${stem}Where
  "How many there are, of whatever kind; a thing counts once for each relationship that leads to it."
  count: CountFilter
}`;
}

/** `orderBy` of one kind of thing: single values, the number of what a relation leads to, and the order of the one thing it leads to. */
export function orderType(source: Source, stem: string, doc: string, fields: readonly FieldDefinitionNode[], edge?: string): string {
  const lines = fields.flatMap((field) => {
    const sort = sortOf(source, field);
    switch (sort.kind) {
      case 'value':
        return [`${sort.name}: SortDirection`];
      case 'values':
      case 'unsorted':
        return [];
      case 'one':
        return [`${sort.name}: ${sort.inputs}Order`];
      case 'many':
        return [`${sort.name}: RelationOrder`];
    }
  });
  if (edge) lines.push(`"By a property of the relationship." edge: ${edge}Order`);
  return `"${doc}"\ninput ${stem}Order @oneOf {\n${lines.join('\n')}\n}`;
}

/** The first sentence about a field, for who filters by it. */
function docOf({ description }: FieldDefinitionNode): string {
  const [sentence] = (description?.value ?? '').split(/(?<=\.)\s/);
  return sentence ? `${JSON.stringify(sentence)} ` : '';
}
