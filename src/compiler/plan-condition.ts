/**
 * Plans the conditions on one property: equality, ranges, texts, dates, lists.
 *
 * Input: the operators given for a property, and their operands. Output: predicates that all must hold. A date is compared by the days it
 * may mean, and only what is certain counts: `gt: "2018"` is after the last day of 2018, on all its days. Pure.
 */
import type { PropertyField } from '../catalog/catalog.js';
import { dayRange } from '../catalog/partial-date.js';
import { invariant } from '../errors.js';
import type { Input, Inputs } from './arguments.js';
import type { Comparison, Parameter, Predicate, TextMatch, Variable } from './plan.js';
import { comparison, textOrder } from './text-order.js';
import type { Assumptions, Slot } from './variables.js';

const COMPARISONS: Readonly<Record<string, Comparison>> = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' };
const TEXT_MATCHES: Readonly<Record<string, TextMatch>> = { contains: 'CONTAINS', startsWith: 'STARTS WITH', endsWith: 'ENDS WITH', eq: '=', in: 'IN' };

/** Fields beside natural keys by whose values nodes of a type are found at once: few have the same name. */
const INDEXED: readonly string[] = ['id', 'name'];

export function valueConditions(operators: Inputs, of: Variable, property: PropertyField, assumptions: Assumptions): readonly Predicate[] {
  return [...operators].flatMap(([operator, operand]) => valueCondition(operator, operand, of, property, assumptions));
}

function valueCondition(operator: string, operand: Input, of: Variable, property: PropertyField, assumptions: Assumptions): readonly Predicate[] {
  const key = property.property;
  if (operand.kind === 'null') return operator === 'eq' ? [{ op: 'IsNull', of, key }] : [];
  if (operator === 'caseInsensitive') return caseInsensitive(operand, of, property);
  invariant(operand.kind === 'leaf', `${operator} takes a value`);
  if (operator === 'isNull') return [{ op: isTrue(operand.slot, assumptions) ? 'IsNull' : 'IsNotNull', of, key }];
  if (property.scalar === 'PartialDate') return dateCondition(operator, operand.slot, of, property);
  const value: Parameter = { note: property.name, slot: stored(operand.slot, property) };
  const isIndexed = property.isKey || INDEXED.includes(property.name);
  if (operator === 'in') return [{ op: 'In', of, key, values: value, isIndexed }];
  const compare = COMPARISONS[operator];
  if (compare === '=') return [{ op: 'Compare', of, key, operator: '=', value, isIndexed }];
  if (compare) return comparison(of, key, compare, value, assumptions.take((variables) => textOrder(operand.slot(variables))));
  return [{ op: 'Text', of, key, match: textMatch(operator), ignoresCase: false, value }];
}

function caseInsensitive(operand: Input, of: Variable, property: PropertyField): readonly Predicate[] {
  invariant(operand.kind === 'object', 'caseInsensitive takes conditions');
  return [...operand.fields].flatMap(([operator, text]): readonly Predicate[] => {
    // As everywhere: null asks nothing, but as what a value equals.
    if (text.kind === 'null') return operator === 'eq' ? [{ op: 'IsNull', of, key: property.property }] : [];
    invariant(text.kind === 'leaf', `${operator} takes a text`);
    const match = textMatch(operator);
    const slot = match === 'IN' ? inLowerCase(text.slot) : text.slot;
    return [{ op: 'Text', of, key: property.property, match, ignoresCase: true, value: { note: property.name, slot } }];
  });
}

/** Folded here, once: Neo4j would fold each text of the list again for each node. */
function inLowerCase(slot: Slot): Slot {
  return (variables) => {
    const texts = slot(variables);
    return Array.isArray(texts) ? texts.map((text) => String(text).toLowerCase()) : texts;
  };
}

function textMatch(operator: string): TextMatch {
  const match = TEXT_MATCHES[operator];
  invariant(match, `a text has no condition ${operator}`);
  return match;
}

/** Which of two statements answers depends on the value: it is part of the shape. */
function isTrue(slot: Slot, assumptions: Assumptions): boolean {
  return assumptions.take((variables) => slot(variables) === true);
}

// --- dates -------------------------------------------------------------------------------------------------------------------

function dateCondition(operator: string, slot: Slot, of: Variable, { property: key, name }: PropertyField): readonly Predicate[] {
  if (operator === 'in') return [{ op: 'DaysWithin', of, key, ranges: { note: name, slot: (variables) => rangesOf(slot(variables)) } }];
  const first: Parameter = { note: `first day of ${name}`, slot: (variables) => rangesOf(slot(variables))[0]?.[0] };
  const last: Parameter = { note: `last day of ${name}`, slot: (variables) => rangesOf(slot(variables))[0]?.[1] };
  const compare = (end: 'Min' | 'Max', comparison: Comparison, value: Parameter): Predicate => ({ op: 'Compare', of, key: `${key}${end}`, operator: comparison, value });
  switch (operator) {
    case 'eq':
      return [compare('Min', '>=', first), compare('Max', '<=', last)];
    case 'gt':
      return [compare('Min', '>', last)];
    case 'gte':
      return [compare('Min', '>=', first)];
    case 'lt':
      return [compare('Max', '<', first)];
    default:
      invariant(operator === 'lte', `a date has no condition ${operator}`);
      return [compare('Max', '<=', last)];
  }
}

function rangesOf(dates: unknown): readonly (readonly [string, string])[] {
  return (Array.isArray(dates) ? dates : [dates]).map((date): readonly [string, string] => {
    const range = dayRange(String(date));
    invariant(range, `${String(date)} was accepted as a date`);
    return [range.min, range.max];
  });
}

// --- lists -------------------------------------------------------------------------------------------------------------------

const INCLUDES: Readonly<Record<string, 'one' | 'any' | 'all'>> = { includes: 'one', includesAny: 'any', includesAll: 'all' };

export function listConditions(operators: Inputs, of: Variable, property: PropertyField, assumptions: Assumptions): readonly Predicate[] {
  const key = property.property;
  return [...operators].flatMap(([operator, operand]): readonly Predicate[] => {
    if (operand.kind === 'null') return [];
    invariant(operand.kind === 'leaf', `${operator} takes a value`);
    if (operator === 'isNull') return [{ op: isTrue(operand.slot, assumptions) ? 'IsNull' : 'IsNotNull', of, key }];
    if (operator === 'isEmpty') return [{ op: isTrue(operand.slot, assumptions) ? 'IsEmpty' : 'IsNotEmpty', of, key }];
    const how = INCLUDES[operator];
    invariant(how, `a list has no condition ${operator}`);
    const value: Parameter = { note: property.name, slot: stored(operand.slot, property) };
    const has: Predicate = { op: 'Includes', of, key, how, isDate: property.scalar === 'PartialDate', value };
    // All of none: an unknown list would have them too.
    return how === 'all' ? [{ op: 'IsNotNull', of, key }, has] : [has];
  });
}

/** Values as Neo4j has them: an ordinal enum's are positions. */
function stored(slot: Slot, { enumType }: PropertyField): Slot {
  if (!enumType?.isOrdinal) return slot;
  const position = (value: unknown): unknown => (typeof value === 'string' ? enumType.values.indexOf(value) : value);
  return (variables) => {
    const value = slot(variables);
    return Array.isArray(value) ? value.map(position) : position(value);
  };
}
