/**
 * Refuses a `where` that would keep Neo4j planning: each condition on what is around a thing is a subquery, and one inside another takes twice as
 * long to plan, or more. Neo4j does not stop planning at a timeout: sixteen inside each other hold a processor for minutes after the client has been told.
 *
 * Input: a bound `where`, what it is about, the scope. Output: nothing, or an error that says of what there is too much, and how much may be. Pure.
 */
import type { Field, RelationshipType } from '../catalog/catalog.js';
import { OperationTooComplexError } from '../errors.js';
import type { Input } from './arguments.js';
import type { PlanScope } from './scope.js';

export interface WhereSize {
  /** Conditions on relations inside each other. */
  readonly depth: number;
  readonly relations: number;
  readonly conditions: number;
}

interface About {
  readonly fields: ReadonlyMap<string, Field>;
  readonly edge?: { readonly relationship: RelationshipType } | undefined;
}

interface Limit {
  readonly size: keyof WhereSize;
  readonly most: number;
  readonly what: string;
  readonly remedy: string;
}

const LIMITS: readonly Limit[] = [
  { size: 'depth', most: 5, what: 'conditions on relations inside each other', remedy: 'ask for the innermost first, and then for what is around its ids' },
  { size: 'relations', most: 50, what: 'conditions on relations', remedy: 'name several values in one condition, with in, or ask in several requests' },
  { size: 'conditions', most: 500, what: 'conditions', remedy: 'name several values in one condition, with in, or ask in several requests' },
];

const NOTHING: WhereSize = { depth: 0, relations: 0, conditions: 0 };
const ONE: WhereSize = { depth: 0, relations: 0, conditions: 1 };

export function refuseHugeWhere(where: Input | undefined, about: About, scope: PlanScope): void {
  const found = sizeOf(where, about, scope);
  for (const { size, most, what, remedy } of LIMITS) {
    const actual = found[size];
    if (actual > most) throw new OperationTooComplexError(`where has ${actual} ${what}; the limit is ${most}: ${remedy}`, { argument: 'where', limit: most, actual });
  }
}

function sizeOf(where: Input | undefined, about: About, scope: PlanScope): WhereSize {
  if (where?.kind === 'list') return inBrackets(together(where.items.map((item) => sizeOf(item, about, scope))), where.items.length < 2);
  if (where?.kind !== 'object') return NOTHING;
  return oneAtLeast(together([...where.fields].map(([name, input]) => {
    const field = about.fields.get(name);
    if (field) return oneAtLeast(sizeOnField(field, input, scope));
    // AND, OR and NOT join conditions on the same thing.
    return inBrackets(sizeOf(input, name === 'edge' && about.edge ? about.edge.relationship : about, scope), name === 'NOT');
  })));
}

/** Brackets around one condition or none count like a condition. */
function inBrackets(size: WhereSize, counts: boolean): WhereSize {
  return counts ? { ...size, conditions: size.conditions + 1 } : size;
}

/** What asks for nothing is written down all the same, and read by Neo4j. */
function oneAtLeast(size: WhereSize): WhereSize {
  return { ...size, conditions: Math.max(1, size.conditions) };
}

function sizeOnField(field: Field, input: Input, scope: PlanScope): WhereSize {
  if (input.kind !== 'object') return NOTHING;
  switch (field.kind) {
    case 'property':
      return together([...input.fields].map(() => ONE));
    case 'toOne':
      return around(sizeOf(input, aboutTarget(field, scope), scope));
    case 'evidence':
      return together([...input.fields].map(([, operand]) => around(sizeOf(operand, { fields: scope.fieldsOf('Evidence') }, scope))));
    case 'owned':
    case 'connection':
      return together([...input.fields].map(([name, operand]) => around(name === 'count' ? NOTHING : sizeOf(operand, aboutTarget(field, scope), scope))));
    case 'aggregate':
    case 'neighbours':
    case 'through':
    case 'degree':
    case 'end':
    case 'part':
      return NOTHING;
  }
}

function aboutTarget({ target, relationship }: { readonly target: string; readonly relationship: RelationshipType }, scope: PlanScope): About {
  return { fields: scope.fieldsOf(target), edge: { relationship } };
}

function around({ depth, relations, conditions }: WhereSize): WhereSize {
  return { depth: depth + 1, relations: relations + 1, conditions: conditions + 1 };
}

function together(sizes: readonly WhereSize[]): WhereSize {
  return sizes.reduce((a, b) => ({ depth: Math.max(a.depth, b.depth), relations: a.relations + b.relations, conditions: a.conditions + b.conditions }), NOTHING);
}
