/**
 * Reads the arguments of a search: which relationships are followed, which entities passed, between which ends, how far.
 *
 * Input: the bound arguments, the scope. Output: a PathSearch of plan.ts and what was decided for it, with the defaults that applied. Which
 * types are followed, in which direction and how far, is part of the statement; all other values are parameters. What contradicts itself is an error
 * that names the argument and the value. Pure.
 */
import { ENTITY } from '../../catalog/catalog.js';
import type { GeneralField } from '../../catalog/catalog.js';
import { BadUserInputError, OperationTooComplexError, invariant } from '../../errors.js';
import type { Input, Inputs } from '../arguments.js';
import type { Place } from '../bound.js';
import { located } from '../located.js';
import { objectFields } from '../plan-where.js';
import type { Parameter, PathLeg, PathSearch, Predicate, Variable } from '../plan.js';
import type { PlanScope } from '../scope.js';
import { USUAL_COSTS } from '../projection-need.js';
import type { CostPreset } from '../projection-need.js';
import type { Slot, VariableValues } from '../variables.js';
import { admits, hopOver, ofGivenTypes, readDirected, readTypes } from './followed.js';
import type { Asked, Keep, Narrowing, Walker } from './followed.js';
import type { Directed } from './not-passed.js';
import { kindsOf, passes } from './passed.js';
import { readWaypoints } from './waypoints.js';

export type Mode = 'SHORTEST' | 'ALL_SHORTEST' | 'SHORTEST_GROUPS' | 'CHEAPEST';

/** What `searched` tells. */
export interface Searched {
  readonly mode: Mode;
  readonly cost: CostPreset | null;
  readonly minHops: number;
  readonly maxHops: number;
  readonly types: readonly string[];
  readonly directed: readonly string[];
  readonly kinds: Slot;
}

export interface ReadSearch {
  readonly search: PathSearch;
  readonly searched: Searched;
  /** Types that are followed in one direction only. */
  readonly directed: readonly Directed[];
  /** The relationships that a search admits from one node to another, both bound; `index` is the number of the hop in a path. */
  readonly between: (from: Variable, to: Variable, index?: Variable) => { readonly hop: PathSearch['hop']; readonly where: readonly Predicate[] };
  /** A hop to any entity that may be passed. */
  readonly step: () => PathLeg;
  /** Entities that are not to be passed, by their ids. */
  readonly without: PathSearch['from'] | undefined;
  /** Entities that have to be. */
  readonly via: PathSearch['from'] | undefined;
  /** Whether there is one pair of ends, and one order of what lies between: paths come shortest first then. */
  readonly isOnePair: boolean;
  /** Whether a date was asked for. */
  readonly isDated: boolean;
  /** Throw where the ends are wrong. */
  readonly checks: readonly Slot[];
}

/** How a search is read that may leave out some of what narrows it: as far as any may be, over relationships of all types. */
export interface Relaxing {
  /** Makes what is asked for depend on whether it is left out. */
  readonly keep: Keep;
  /** What is left out in any case. */
  readonly drops: ReadonlySet<Narrowing>;
}

export const MOST_HOPS = 8;
/** So far, and where nothing narrows it, most searches find a path: to measure it first would only take time. */
const USUAL_HOPS = 6;

export function readSearch(inputs: Inputs, around: GeneralField, mayMeet: boolean, mostPairs: number, nodes: Place['nodes'], scope: PlanScope, relaxing?: Relaxing): ReadSearch {
  const filter = objectFields(inputs.get('where'));
  const { keep, drops } = relaxing ?? {};
  const { minHops, maxHops } = hopsOf(readHops(inputs, nodes, scope), relaxing);
  const mode = modeOf(inputs, scope);
  const cost = costOf(inputs, mode, nodes, scope);
  const all = around.relationship.types;
  const types = relaxing ? all : readTypes(filter, all, nodes, scope);
  const directed = readDirected(filter, types, nodes, scope);
  const kinds = kindsOf(filter, scope.catalog);
  const asked: Asked = { filter, around, scope, nodes, keep };
  const [from, to] = [scope.variable('node'), scope.variable('node')];
  const over = (walker: Walker, end: Variable): ReturnType<ReadSearch['between']> => {
    const edge = scope.variable('relationship');
    return { hop: hopOver(walker.from, edge, end, types), where: admits(edge, walker, directed, asked) };
  };
  const between: ReadSearch['between'] = (start, end) => over({ from: start }, end);
  /** A hop to what may be passed, to one of `ends`, but to none of the `others`. */
  const leg = (ends: readonly Variable[] = [], others: readonly Variable[] = [], isAhead?: Variable): PathLeg => {
    const [x, y] = [scope.variable('node'), scope.variable('node')];
    const { hop, where } = over({ from: x, isAhead }, y);
    const ofTypes = relaxing ? ofGivenTypes(hop.relationship, asked) : [];
    const isOne = (of: readonly Variable[]): readonly Predicate[] => of.map((other) => ({ op: 'IsSame', of: y, other }));
    const passed: Predicate = { op: 'And', all: [...passes(y, kinds, asked), ...isOne(others).map((predicate): Predicate => ({ op: 'Not', predicate }))] };
    return { hop, where: { op: 'And', all: [...ofTypes, ...where, ends.length > 0 ? { op: 'Or', any: [...isOne(ends), passed] } : passed] } };
  };
  const isAhead = scope.variable('value');
  const { ends, checks } = readEnds(inputs, mayMeet, mostPairs, nodes);
  const without = filter.get('without');
  const [fromIds, toIds] = [idsOf(inputs.get('from')), idsOf(inputs.get('to'))];
  const elsewhere = { from: fromIds, to: toIds, without: without?.kind === 'leaf' ? idsOf(without) : undefined };
  // A leg that came to another end or waypoint on its way would be part of no path: most walks that are none are kept from being enumerated by this.
  const waypoints = drops?.has('via') ? undefined : readWaypoints(filter, maxHops, elsewhere, (end, stops) => leg([end], [from, to, ...stops]), nodes, scope);
  const lastLeg = leg([to], waypoints ? [from, ...waypoints.via.legs.map((one) => one.to)] : []);
  // Walks of more hops than need be may meet an entity twice.
  const meeting = waypoints || minHops > 1 ? undefined : { ...leg([from, to], [], isAhead), isAhead };
  const counts: Slot = (variables) => located(nodes, () => checkCounts(filter, variables));
  const isOnePair = scope.assumptions.take((variables) => fromIds(variables).length * toIds(variables).length === 1) && (waypoints?.hasOneOrder ?? true);
  return {
    search: {
      from: { op: 'IndexSeek', node: from, label: ENTITY, key: 'id', value: ends.from, many: true },
      to: { op: 'IndexSeek', node: to, label: ENTITY, key: 'id', value: ends.to, many: true },
      ...lastLeg,
      minHops,
      maxHops,
      meeting,
      isMeasuredFirst: meeting !== undefined && directed.length > 0 && (isNarrowed(filter) || maxHops > USUAL_HOPS),
      // The shortest walk meets no node twice, unless it has to have more hops than it needs.
      groups: mode === 'ALL_SHORTEST' && minHops === 1 && !waypoints ? 1 : maxHops - (waypoints?.via.legs.length ?? 0),
      via: waypoints?.via,
    },
    searched: { mode, cost, minHops, maxHops, types, directed: directed.map(({ type, direction }) => `${type} ${direction}`), kinds: kinds.slot },
    directed,
    between,
    step: () => leg(),
    without: without?.kind === 'leaf' ? { op: 'IndexSeek', node: scope.variable('node'), label: ENTITY, key: 'id', value: { note: 'without', slot: idsOf(without) }, many: true } : undefined,
    via: waypoints?.seek,
    isOnePair,
    isDated: scope.isTimed || isGiven(filter.get('between')),
    checks: [...checks, counts, ...(waypoints ? [waypoints.check] : [])],
  };
}

// --- ends and lengths ------------------------------------------------------------------------------------------------------------

function readEnds(inputs: Inputs, mayMeet: boolean, mostPairs: number, nodes: Place['nodes']): { readonly ends: { readonly from: Parameter; readonly to: Parameter }; readonly checks: readonly Slot[] } {
  const [from, to] = ['from', 'to'].map((name) => idsOf(inputs.get(name)));
  invariant(from && to, 'from and to are given');
  const check: Slot = (variables) => located(nodes, () => checkEnds(from(variables), to(variables), mayMeet, mostPairs));
  return { ends: { from: { note: 'from', slot: from }, to: { note: 'to', slot: to } }, checks: [check] };
}

function checkEnds(from: readonly string[], to: readonly string[], mayMeet: boolean, mostPairs: number): void {
  for (const [name, ids] of [['from', from], ['to', to]] as const) {
    if (ids.length === 0) throw new BadUserInputError(`${name} is empty: give at least one id`, { argument: name });
  }
  const both = mayMeet ? undefined : from.find((id) => to.includes(id));
  if (both !== undefined) throw new BadUserInputError(`${JSON.stringify(both)} is in from and in to: a path leads from one entity to another`, { argument: 'to' });
  const pairs = from.length * to.length;
  if (pairs > mostPairs) throw new OperationTooComplexError(`from and to make ${pairs} pairs, and may make ${mostPairs}: ask in several parts`, { argument: 'to', limit: mostPairs, actual: pairs });
}

/** Numbers that nothing can fall below. */
export function checkCounts(filter: Inputs, variables: VariableValues): void {
  for (const name of ['minSources', 'maxDegree']) {
    const input = filter.get(name);
    const given = input?.kind === 'leaf' ? Number(input.slot(variables)) : 0;
    if (given < 0) throw new BadUserInputError(`where.${name} must be at least 0; got ${given}`, { argument: `where.${name}` });
  }
}

/** One id or several, each once. */
export function idsOf(input: Input | undefined): (variables: VariableValues) => readonly string[] {
  invariant(input?.kind === 'leaf', 'ends are given');
  return (variables) => {
    const given = input.slot(variables);
    return [...new Set((Array.isArray(given) ? given : [given]).map(String))];
  };
}

function readHops(inputs: Inputs, nodes: Place['nodes'], scope: PlanScope): { readonly minHops: number; readonly maxHops: number } {
  const hops = (name: string): number => {
    const input = inputs.get(name);
    if (input?.kind !== 'leaf') return 1;
    return scope.assumptions.take((variables) => located(nodes, () => {
      const given = Number(input.slot(variables));
      if (given >= 1 && given <= MOST_HOPS) return given;
      throw new BadUserInputError(`${name} must be from 1 to ${MOST_HOPS}; got ${given}`, { argument: name });
    }));
  };
  const [minHops, maxHops] = [hops('minHops'), hops('maxHops')];
  if (minHops <= maxHops) return { minHops, maxHops };
  return located(nodes, () => {
    throw new BadUserInputError(`minHops is ${minHops}, more than maxHops, which is ${maxHops}: no path has so many and so few hops`, { argument: 'minHops' });
  });
}

function hopsOf(read: { readonly minHops: number; readonly maxHops: number }, relaxing: Relaxing | undefined): { readonly minHops: number; readonly maxHops: number } {
  if (!relaxing) return read;
  return { minHops: relaxing.drops.has('minHops') ? 1 : read.minHops, maxHops: MOST_HOPS };
}

function modeOf(inputs: Inputs, scope: PlanScope): Mode {
  const input = inputs.get('mode');
  if (input?.kind !== 'leaf') return 'SHORTEST';
  return scope.assumptions.take((variables) => {
    const mode = input.slot(variables);
    return mode === 'ALL_SHORTEST' || mode === 'SHORTEST_GROUPS' || mode === 'CHEAPEST' ? mode : 'SHORTEST';
  });
}

/** Each preset has a projection of its own, so it is part of the statement. */
function costOf(inputs: Inputs, mode: Mode, nodes: Place['nodes'], scope: PlanScope): CostPreset | null {
  const input = inputs.get('cost');
  const given = input?.kind === 'leaf' ? scope.assumptions.take((variables) => (input.slot(variables) ?? undefined) as CostPreset | undefined) : undefined;
  if (mode === 'CHEAPEST') return given ?? USUAL_COSTS;
  if (given === undefined) return null;
  return located(nodes, () => {
    throw new BadUserInputError(`cost is ${given}, and the mode is ${mode}, in which paths cost nothing: give mode: CHEAPEST, or leave cost out`, { argument: 'cost' });
  });
}

function isNarrowed(filter: Inputs): boolean {
  return [...filter.values()].some(isGiven);
}

function isGiven(input: Input | undefined): boolean {
  return input !== undefined && input.kind !== 'null';
}
