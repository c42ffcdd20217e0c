/**
 * Filters as DESIGN has them, done in the plainest way: a condition holds of a thing or it does not.
 *
 * Input: a filter as graphql-js coerced it, and a node or a relationship with what is around it. Output: yes or no. What is unknown
 * fulfils nothing but `isNull` and `eq: null`; `NOT` is the opposite of whatever stands in it.
 */
import { RELATIONSHIP } from '../../src/catalog/catalog.js';
import type { Field, PropertyField } from '../../src/catalog/catalog.js';
import type { Properties } from './graph-in-memory.js';
import { daysOf } from './naive-days.js';
import type { Candidate, NaiveGraph } from './naive-graph.js';
import { compared } from './naive-values.js';

export type WhereInput = Readonly<Record<string, unknown>>;

export interface WhereContext {
  readonly graph: NaiveGraph;
  readonly asOf: unknown;
}

/** Whether a filter on nodes of `target` (and, under `edge`, on the relationship) holds. */
export function nodeHolds(context: WhereContext, target: string, { node, relationship }: Candidate, where: WhereInput): boolean {
  const { catalog } = context.graph;
  const fields = (catalog.nodes.get(target) ?? catalog.abstracts.get(target))?.fields;
  return everyCondition(where, (name, condition) => {
    if (name === 'AND') return itemsOf(condition).every((item) => nodeHolds(context, target, { node, relationship }, item));
    if (name === 'OR') return itemsOf(condition).some((item) => nodeHolds(context, target, { node, relationship }, item));
    if (name === 'NOT') return !nodeHolds(context, target, { node, relationship }, asObject(condition));
    if (name === 'edge') return relationship !== undefined && edgeHolds(context, relationship.type, relationship.properties, asObject(condition));
    const field = fields?.get(name);
    if (!field) throw new Error(`${target} has no ${name}`);
    return fieldHolds(context, field, node.properties, asObject(condition), () => (isRelation(field) ? context.graph.neighbours(node, field, context.asOf) : []));
  });
}

function edgeHolds(context: WhereContext, type: string, properties: Properties, where: WhereInput): boolean {
  const { relationships, abstracts } = context.graph.catalog;
  const [fields, general] = [relationships.get(type)?.fields, abstracts.get(RELATIONSHIP)];
  return everyCondition(where, (name, condition) => {
    if (name === 'AND') return itemsOf(condition).every((item) => edgeHolds(context, type, properties, item));
    if (name === 'OR') return itemsOf(condition).some((item) => edgeHolds(context, type, properties, item));
    if (name === 'NOT') return !edgeHolds(context, type, properties, asObject(condition));
    const field = name === 'type' ? general?.fields.get(name) : fields?.get(name);
    if (!field) throw new Error(`${type} has no ${name}`);
    return fieldHolds(context, field, properties, asObject(condition), () => []);
  });
}

/** Null asks nothing. */
function everyCondition(where: WhereInput, holds: (name: string, condition: unknown) => boolean): boolean {
  return Object.entries(where).every(([name, condition]) => condition === null || condition === undefined || holds(name, condition));
}

function isRelation(field: Field): field is Extract<Field, { kind: 'owned' | 'toOne' | 'connection' }> {
  return field.kind === 'owned' || field.kind === 'toOne' || field.kind === 'connection';
}

function fieldHolds(context: WhereContext, field: Field, properties: Properties, condition: WhereInput, neighbours: () => readonly Candidate[]): boolean {
  switch (field.kind) {
    case 'property':
      return field.isList ? listHolds(field, properties, condition) : valueHolds(field, properties, condition);
    case 'toOne':
      return neighbours().some((one) => nodeHolds(context, field.target, one, condition));
    case 'evidence':
      return relationHolds(context, 'Evidence', context.graph.evidence(properties).map((node) => ({ node, relationship: undefined })), condition);
    case 'owned':
    case 'connection':
      return relationHolds(context, field.target, neighbours(), condition);
    case 'aggregate':
    case 'neighbours':
    case 'through':
    case 'degree':
    case 'end':
    case 'part':
      throw new Error(`${field.name} is computed`);
  }
}

function relationHolds(context: WhereContext, target: string, found: readonly Candidate[], condition: WhereInput): boolean {
  const those = (where: unknown): number => found.filter((one) => nodeHolds(context, target, one, asObject(where))).length;
  return everyCondition(condition, (name, operand) => {
    switch (name) {
      case 'some':
        return those(operand) > 0;
      case 'none':
        return those(operand) === 0;
      case 'all':
        return those(operand) === found.length;
      case 'single':
        return those(operand) === 1;
      default:
        return Object.entries(asObject(operand)).every(([operator, bound]) => (bound === null || bound === undefined ? operator !== 'eq' || bound === undefined : compares(operator, found.length, bound)));
    }
  });
}

// --- values ------------------------------------------------------------------------------------------------------------------

function valueHolds(field: PropertyField, properties: Properties, condition: WhereInput): boolean {
  const stored = properties[field.property] ?? null;
  return Object.entries(condition).every(([operator, operand]) => {
    if (operand === undefined) return true;
    if (operand === null) return operator !== 'eq' || stored === null;
    if (operator === 'isNull') return (stored === null) === operand;
    if (operator === 'caseInsensitive') {
      return Object.entries(asObject(operand)).every(([inner, text]) => (text === null ? inner !== 'eq' || stored === null : textHolds(inner, lower(stored), Array.isArray(text) ? text.map(lower) : lower(text))));
    }
    if (stored === null) return false;
    if (field.scalar === 'PartialDate') return dateHolds(operator, stored, operand);
    if (['contains', 'startsWith', 'endsWith'].includes(operator)) return textHolds(operator, stored, operand);
    return compares(operator, stored, Array.isArray(operand) ? operand.map((one) => storedForm(field, one)) : storedForm(field, operand));
  });
}

function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : null;
}

function storedForm({ enumType }: PropertyField, value: unknown): unknown {
  return enumType?.isOrdinal && typeof value === 'string' ? enumType.values.indexOf(value) : value;
}

function compares(operator: string, stored: unknown, operand: unknown): boolean {
  if (operator === 'in') return Array.isArray(operand) && operand.some((one) => compares('eq', stored, one));
  const difference = compared(stored, operand);
  if (difference === undefined) return false;
  switch (operator) {
    case 'eq':
      return difference === 0;
    case 'gt':
      return difference > 0;
    case 'gte':
      return difference >= 0;
    case 'lt':
      return difference < 0;
    default:
      return difference <= 0;
  }
}

function textHolds(operator: string, stored: unknown, operand: unknown): boolean {
  if (operator === 'in') return Array.isArray(operand) && operand.some((one) => textHolds('eq', stored, one));
  if (typeof stored !== 'string' || typeof operand !== 'string') return false;
  switch (operator) {
    case 'contains':
      return stored.includes(operand);
    case 'startsWith':
      return stored.startsWith(operand);
    case 'endsWith':
      return stored.endsWith(operand);
    default:
      return stored === operand;
  }
}

function dateHolds(operator: string, stored: unknown, operand: unknown): boolean {
  if (operator === 'in') return Array.isArray(operand) && operand.some((one) => dateHolds('eq', stored, one));
  const [inner, outer] = [daysOf(stored), daysOf(String(operand))];
  if (!inner || !outer) return false;
  switch (operator) {
    case 'eq':
      return outer.first <= inner.first && inner.last <= outer.last;
    case 'gt':
      return inner.first > outer.last;
    case 'gte':
      return inner.first >= outer.first;
    case 'lt':
      return inner.last < outer.first;
    default:
      return inner.last <= outer.last;
  }
}

// --- lists -------------------------------------------------------------------------------------------------------------------

function listHolds(field: PropertyField, properties: Properties, condition: WhereInput): boolean {
  const stored = properties[field.property] ?? null;
  const has = (value: unknown): boolean => Array.isArray(stored) && stored.some((item) => (field.scalar === 'PartialDate' ? dateHolds('eq', item, value) : item === storedForm(field, value)));
  return everyCondition(condition, (operator, operand) => {
    switch (operator) {
      case 'isNull':
        return (stored === null) === operand;
      case 'isEmpty':
        return Array.isArray(stored) && (stored.length === 0) === operand;
      case 'includes':
        return has(operand);
      case 'includesAny':
        return Array.isArray(operand) && operand.some(has);
      default:
        return stored !== null && Array.isArray(operand) && operand.every(has);
    }
  });
}

function itemsOf(value: unknown): readonly WhereInput[] {
  return Array.isArray(value) ? value.map(asObject) : [];
}

function asObject(value: unknown): WhereInput {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
