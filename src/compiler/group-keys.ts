/**
 * Reads the names of keys: what `groupBy` and `of` name becomes a column of the rows that are aggregated.
 *
 * Input: a name of a generated `…Key` enum, what is aggregated, the scope. Output: the column, and how its value is shown. Pure.
 *
 *     signedOnYear     ->   year of n.signedOn
 *     country          ->   the node at (n)-[:OFFICE_OF]->(c)
 *     country_region   ->   c.region
 *     edge_role        ->   r.role
 */
import type { PropertyField } from '../catalog/catalog.js';
import { EDGE, STEP, YEAR } from '../catalog/key-types.js';
import { invariant } from '../errors.js';
import type { Column, Variable } from './plan.js';
import type { PlanScope } from './scope.js';
import type { Subject } from './plan-where.js';
import type { Serialize } from './shape.js';

export interface KeyColumn {
  readonly name: string;
  readonly column: Column;
  /** GraphQL name of the type that the key leads to; undefined where it is a value. */
  readonly target: string | undefined;
  readonly isNumber: boolean;
  /** Stored value -> what the client sees. */
  readonly show: Serialize;
}

/** What a key is used for: dates are compared as a whole, and group by their text. */
export type KeyUse = 'group' | 'compute';

export function keyColumn(name: string, subject: Subject, scope: PlanScope, use: KeyUse): KeyColumn {
  const [first = '', second] = name.split(STEP);
  if (second === undefined) return ownKey(name, first, subject, scope, use);
  if (first === EDGE) {
    invariant(subject.edge, `${name} is of a relationship`);
    return valueKey(name, second, { of: subject.edge.of, fields: subject.edge.relationship.fields }, use);
  }
  const field = subject.fields.get(first);
  invariant(field?.kind === 'toOne', `${name} goes through a relation that leads to one thing`);
  const { input, node } = scope.expand(subject.of, field);
  const below = valueKey(name, second, { of: node, fields: scope.fieldsOf(field.target) }, use);
  return { ...below, column: { op: 'First', input, row: below.column } };
}

function ownKey(name: string, fieldName: string, subject: Subject, scope: PlanScope, use: KeyUse): KeyColumn {
  const field = subject.fields.get(fieldName);
  if (field?.kind !== 'toOne') return valueKey(name, fieldName, subject, use);
  const { input, node } = scope.expand(subject.of, field);
  return { name, column: { op: 'First', input, row: { op: 'Itself', of: node } }, target: field.target, isNumber: false, show: (stored) => stored };
}

function valueKey(name: string, fieldName: string, { of, fields }: Subject, use: KeyUse): KeyColumn {
  const own = fields.get(fieldName);
  if (own?.kind === 'property') {
    const isSortable = use === 'compute' && own.scalar === 'PartialDate';
    const column: Column = { op: isSortable ? 'SortableDate' : 'Property', of, key: own.property };
    return { name, column, target: undefined, isNumber: own.scalar === 'Int' || own.scalar === 'Float', show: isSortable ? dateText : shown(own) };
  }
  const date = fields.get(fieldName.slice(0, -YEAR.length));
  invariant(fieldName.endsWith(YEAR) && date?.kind === 'property', `the catalog has no key ${name}`);
  return { name, column: { op: 'Year', of, key: date.property }, target: undefined, isNumber: true, show: (stored) => stored };
}

/** The variable that holds a key's value. */
export function keyVariable({ target }: KeyColumn, scope: PlanScope): Variable {
  return scope.variable(target === undefined ? 'value' : 'node');
}

function shown({ enumType }: PropertyField): Serialize {
  if (!enumType?.isOrdinal) return (stored) => stored;
  return (stored) => (typeof stored === 'number' ? (enumType.values[stored] ?? stored) : stored);
}

/** Of a date that was compared as [first day, last day, text], its text. */
function dateText(stored: unknown): unknown {
  return Array.isArray(stored) ? stored[2] : stored;
}
