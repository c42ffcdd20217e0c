/**
 * Plans what the mode CHEAPEST has of its own: the column that searches on a projection, and which projection that is.
 *
 * Input: the search as it was read, the parts that all modes share. Output: a column and a need. Only types of relationship and entities that are left
 * out narrow such a search: any other filter is an error that names it. Pure.
 */
import { AS_OF } from '../../catalog/catalog.js';
import { BadUserInputError, OperationTooComplexError, invariant } from '../../errors.js';
import type { Inputs } from '../arguments.js';
import type { Place } from '../bound.js';
import { located } from '../located.js';
import { objectFields } from '../plan-where.js';
import type { Column, Parameter, Variable } from '../plan.js';
import { MOST_LEFT_OUT, UNUSUAL_WAYS } from '../projection-need.js';
import type { ProjectionNeed } from '../projection-need.js';
import type { PlanScope } from '../scope.js';
import type { Slot, VariableValues } from '../variables.js';
import { NOT_PASSED } from './not-passed.js';
import { tiesOf } from './passed.js';
import type { ReadSearch } from './path-arguments.js';

/** Paths of one pair that are looked at, at last; before that, as many for each that is wanted. */
const MOST_LOOKED_AT = 250;
const MORE_LOOKED_AT = 4;
/** What narrows such a search. */
const FILTERS: readonly string[] = ['only', 'except', 'direction', 'without'];

export interface SharedParts {
  readonly inputs: Inputs;
  readonly nodes: Place['nodes'];
  /** The nodes of a path, and what is told of each. */
  readonly list: Variable;
  readonly header: Column;
  readonly row: Column;
  readonly first: Slot;
  /** By these the ties of an entity are counted. */
  readonly telling: readonly string[];
  /** All that could be followed. */
  readonly allTypes: readonly string[];
}

export function planCheapest(read: ReadSearch, shared: SharedParts, scope: PlanScope): { readonly column: Column; readonly projection: ProjectionNeed; readonly checks: readonly Slot[] } {
  const { inputs, nodes, list, header, row, first, telling, allTypes } = shared;
  assertNarrowable(inputs, nodes);
  const { search: { from, to, minHops, maxHops }, searched: { cost, types }, directed, without } = read;
  invariant(cost, 'a search for the cheapest paths has a cost');
  const ways = types.flatMap((type) => {
    const only = directed.find((one) => one.type === type)?.direction;
    return [...(only === 'IN' ? [] : [`${type}>`]), ...(only === 'OUT' ? [] : [`${type}<`])];
  });
  const count: Slot = (variables) => Number(first(variables)) + 1;
  const check: Slot = (variables) => located(nodes, () => checkWithout(read, variables));
  return {
    column: {
      op: 'CheapestPaths', from, to, nodes: list, header, row,
      minHops: constant('minHops', minHops), maxHops: constant('maxHops', maxHops), most: constant('paths looked at', MOST_LOOKED_AT),
      count: { note: 'first + 1', slot: count },
      more: { note: `${MORE_LOOKED_AT} (first + 1)`, slot: (variables) => Math.min(MORE_LOOKED_AT * Number(count(variables)), MOST_LOOKED_AT) },
      onlyEnds: constant('kinds not passed', NOT_PASSED),
      ties: cost === 'HUB_AVERSE' ? tiesOf(from.node, telling, scope) : undefined,
    },
    projection: { kind: cost, ways, isUsual: isUsual(ways, types, allTypes), without: without?.value.slot },
    checks: without ? [check] : [],
  };
}

/** Whether the ways are those that are followed where nothing is said of them. */
function isUsual(ways: readonly string[], types: readonly string[], all: readonly string[]): boolean {
  return types.length === all.length && ways.length === 2 * all.length - UNUSUAL_WAYS.length && UNUSUAL_WAYS.every((way) => !ways.includes(way));
}

function constant(note: string, value: unknown): Parameter {
  return { note, slot: () => value };
}

function assertNarrowable(inputs: Inputs, nodes: Place['nodes']): void {
  const given = [...objectFields(inputs.get('where'))].filter(([, input]) => input.kind !== 'null').map(([name]) => name);
  const other = given.find((name) => !FILTERS.includes(name));
  const argument = other !== undefined ? `where.${other}` : inputs.get(AS_OF)?.kind === 'leaf' ? AS_OF : undefined;
  if (argument === undefined) return;
  located(nodes, () => {
    throw new BadUserInputError(`${argument} does not narrow a search in the mode CHEAPEST, which computes on a copy of the graph that has only types and costs: leave it out, or take another mode. What narrows it: where.${FILTERS.join(', where.')}`, { argument });
  });
}

function checkWithout({ search: { from, to }, without }: ReadSearch, variables: VariableValues): void {
  const [ends, left] = [[...idsIn(from.value, variables), ...idsIn(to.value, variables)], new Set(without ? idsIn(without.value, variables) : [])];
  if (left.size > MOST_LEFT_OUT) {
    throw new OperationTooComplexError(`where.without has ${left.size} ids, and may have ${MOST_LEFT_OUT} in the mode CHEAPEST`, { argument: 'where.without', limit: MOST_LEFT_OUT, actual: left.size });
  }
  const end = ends.find((id) => left.has(id));
  if (end !== undefined) throw new BadUserInputError(`${JSON.stringify(end)} is in where.without and an end: leave it out of one of them`, { argument: 'where.without' });
}

function idsIn({ slot }: Parameter, variables: VariableValues): readonly string[] {
  const ids = slot(variables);
  return Array.isArray(ids) ? ids.map(String) : [];
}
