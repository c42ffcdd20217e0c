/**
 * Reads `where.via`: entities that a path has to pass, in the order given or in any.
 *
 * Input: the filter, the ends, and how a leg to a node is walked. Output: the waypoints of a PathSearch, and checks of what was given. How many there
 * are is part of the statement; which, and in which orders, are parameters. What they ask for is not asked of them: they are passed whatever
 * `kinds`, `maxDegree` and `where` want of others. Pure.
 *
 *     via: { ids: ["office:EP", "org:wipo"] }  ->  orders [["office:EP", "org:wipo"], ["org:wipo", "office:EP"]]
 */
import { ENTITY } from '../../catalog/catalog.js';
import { BadUserInputError, OperationTooComplexError, invariant } from '../../errors.js';
import type { Inputs } from '../arguments.js';
import type { Place } from '../bound.js';
import { located } from '../located.js';
import type { PathLeg, PathSearch, Variable, Waypoints } from '../plan.js';
import { objectFields } from '../plan-where.js';
import type { PlanScope } from '../scope.js';
import type { VariableValues } from '../variables.js';

type Ids = (variables: VariableValues) => readonly string[];

export interface ReadWaypoints {
  readonly via: Waypoints;
  /** Finds them, to tell which of them there are. */
  readonly seek: PathSearch['from'];
  readonly hasOneOrder: boolean;
  readonly check: (variables: VariableValues) => void;
}

/** What a waypoint cannot be. */
export interface Elsewhere {
  readonly from: Ids;
  readonly to: Ids;
  readonly without: Ids | undefined;
}

/** Three have six orders, and each is a search. */
const MOST_IN_ANY_ORDER = 3;

export function readWaypoints(filter: Inputs, maxHops: number, elsewhere: Elsewhere, legTo: (node: Variable, others: readonly Variable[]) => PathLeg, nodes: Place['nodes'], scope: PlanScope): ReadWaypoints | undefined {
  const via = objectFields(filter.get('via'));
  const [given, order] = [via.get('ids'), via.get('inOrder')];
  if (given?.kind !== 'leaf') return undefined;
  const ids: Ids = (variables) => listed(given.slot(variables));
  const count = scope.assumptions.take((variables) => ids(variables).length);
  const isInOrder = order?.kind === 'leaf' && scope.assumptions.take((variables) => order.slot(variables) === true);
  located(nodes, () => checkCount(count, isInOrder, maxHops));
  const stops = Array.from({ length: count }, () => scope.variable('node'));
  const legs = stops.map((to) => ({ to, ...legTo(to, stops.filter((other) => other !== to)) }));
  return {
    via: { orders: { note: 'orders of via', slot: (variables) => (isInOrder ? [ids(variables)] : ordersOf(ids(variables))) }, order: scope.variable('value'), legs },
    seek: { op: 'IndexSeek', node: scope.variable('node'), label: ENTITY, key: 'id', value: { note: 'via', slot: ids }, many: true },
    hasOneOrder: isInOrder || count === 1,
    check: (variables) => located(nodes, () => checkIds(ids(variables), elsewhere, variables)),
  };
}

function checkCount(count: number, isInOrder: boolean, maxHops: number): void {
  if (count === 0) throw wrong('where.via.ids is empty: name what a path has to pass, or leave via out');
  if (count + 1 > maxHops) throw wrong(`where.via.ids has ${count} ids, and a path through them has at least ${count + 1} hops; maxHops is ${maxHops}: allow more hops or name fewer`);
  if (isInOrder || count <= MOST_IN_ANY_ORDER) return;
  throw new OperationTooComplexError(
    `where.via.ids has ${count} ids, and may have ${MOST_IN_ANY_ORDER} in any order: name fewer, or say in which order with inOrder: true`,
    { argument: 'where.via.ids', limit: MOST_IN_ANY_ORDER, actual: count },
  );
}

function checkIds(ids: readonly string[], { from, to, without }: Elsewhere, variables: VariableValues): void {
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw wrong(`where.via.ids has ${JSON.stringify(twice)} twice: a path meets no entity twice`);
  for (const [name, others] of [['from', from], ['to', to], ['where.without', without]] as const) {
    const both = others && ids.find((id) => others(variables).includes(id));
    if (both === undefined) continue;
    throw wrong(name === 'where.without'
      ? `${JSON.stringify(both)} is in where.via.ids and in where.without: a path cannot pass it and not pass it`
      : `${JSON.stringify(both)} is in where.via.ids and in ${name}: a path meets no entity twice, so name only what is in between`);
  }
}

function wrong(message: string): BadUserInputError {
  return new BadUserInputError(message, { argument: 'where.via.ids' });
}

function ordersOf(ids: readonly string[]): readonly (readonly string[])[] {
  if (ids.length <= 1) return [ids];
  return ids.flatMap((id) => ordersOf(ids.filter((other) => other !== id)).map((others) => [id, ...others]));
}

function listed(given: unknown): readonly string[] {
  invariant(Array.isArray(given), 'ids are a list');
  return given.map(String);
}
