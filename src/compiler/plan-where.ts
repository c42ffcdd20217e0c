/**
 * Plans `where`: an input tree becomes a predicate on a variable.
 *
 * Input: the bound `where` argument and the properties it may name. Output: predicates, or none where nothing is asked. All that is
 * given must hold; a filter that is null asks nothing; `eq: null` finds what is unknown. Other operators will find their place in
 * `condition`. Pure.
 *
 *     { status: { eq: IN_FORCE }, signedOn: { eq: "2018" } }
 *       -> n.status = $p AND n.signedOnMin >= $first AND n.signedOnMax <= $last
 */
import type { PropertyField } from '../catalog/catalog.js';
import { dayRange } from '../catalog/partial-date.js';
import { invariant } from '../errors.js';
import type { Input, Inputs } from './arguments.js';
import type { Parameter, Predicate, Variable } from './plan.js';
import type { Slot } from './variables.js';

export function planWhere(where: Input | undefined, of: Variable, properties: ReadonlyMap<string, PropertyField>): readonly Predicate[] {
  return [...objectFields(where)].flatMap(([name, filter]) => {
    const property = properties.get(name);
    if (!property) {
      invariant(name === 'edge', `where has a condition on ${name}, which the catalog does not know`);
      return [];
    }
    return [...objectFields(filter)].flatMap(([operator, operand]) => condition(operator, operand, of, property));
  });
}

/** The fields of an object input; none where it is absent or null. */
export function objectFields(input: Input | undefined): Inputs {
  return input?.kind === 'object' ? input.fields : new Map();
}

function condition(operator: string, operand: Input, of: Variable, property: PropertyField): readonly Predicate[] {
  const key = property.property;
  if (operand.kind === 'null') return operator === 'eq' ? [{ op: 'IsNull', of, key }] : [];
  invariant(operand.kind === 'leaf', `${operator} takes a value`);
  const note = property.name;
  if (property.scalar === 'PartialDate') {
    const slot = operator === 'in' ? rangesOf(operand.slot) : rangesOf((variables) => [operand.slot(variables)]);
    if (operator === 'in') return [{ op: 'DaysWithin', of, key, ranges: { note, slot } }];
    const bound = (end: 0 | 1): Slot => (variables) => slot(variables)[0]?.[end];
    return [
      { op: 'Compare', of, key: `${key}Min`, operator: '>=', value: { note: `first day of ${note}`, slot: bound(0) } },
      { op: 'Compare', of, key: `${key}Max`, operator: '<=', value: { note: `last day of ${note}`, slot: bound(1) } },
    ];
  }
  const slot = stored(operand.slot, property);
  const value: Parameter = { note, slot };
  return [operator === 'in' ? { op: 'In', of, key, values: value } : { op: 'Compare', of, key, operator: '=', value }];
}

function rangesOf(slot: Slot): (variables: Parameters<Slot>[0]) => readonly (readonly [string, string])[] {
  return (variables) => {
    const dates = slot(variables);
    return (Array.isArray(dates) ? dates : [dates]).map((date): readonly [string, string] => {
      const range = dayRange(String(date));
      invariant(range, `${String(date)} was accepted as a date`);
      return [range.min, range.max];
    });
  };
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
