/**
 * Reads the arguments of a search: which relationships are followed, which entities passed, between which ends, how far.
 *
 * Input: the bound arguments, the scope. Output: a PathSearch of plan.ts and what was decided for it, with the defaults that applied. Which
 * types are followed, in which direction and how far, is part of the statement; all other values are parameters. What contradicts itself is an error
 * that names the argument and the value. Pure.
 */
import { ENTITY, TYPE_KEY } from '../../catalog/catalog.js';
import type { Catalog, GeneralField } from '../../catalog/catalog.js';
import { dayRange } from '../../catalog/partial-date.js';
import { BadUserInputError, OperationTooComplexError, invariant } from '../../errors.js';
import type { Input, Inputs } from '../arguments.js';
import type { Place } from '../bound.js';
import { located } from '../located.js';
import { valueConditions } from '../plan-condition.js';
import { objectFields, planWhere } from '../plan-where.js';
import type { Parameter, PathLeg, PathSearch, Predicate, Variable } from '../plan.js';
import type { PlanScope } from '../scope.js';
import type { CostPreset } from '../projection-need.js';
import type { Slot, VariableValues } from '../variables.js';
import { DIRECTED, NOT_PASSED } from './not-passed.js';
import type { Directed } from './not-passed.js';
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

/** Under which name something narrows a search, and what it asks for. */
export type Keep = (name: Narrowing, asked: readonly Predicate[]) => readonly Predicate[];

/** What may be left out of a search, to see whether it is what keeps a path from being found. */
export type Narrowing = 'only' | 'except' | 'direction' | 'kinds' | 'without' | 'via' | 'between' | 'minSources' | 'minConfidence' | 'maxDegree' | 'where' | 'asOf' | 'minHops';

/** How a search is read that may leave out some of what narrows it: as far as any may be, over relationships of all types. */
export interface Relaxing {
  /** Makes what is asked for depend on whether it is left out. */
  readonly keep: Keep;
  /** What is left out in any case. */
  readonly drops: ReadonlySet<Narrowing>;
}

export const MOST_HOPS = 8;
const KEEP_ALL: Keep = (_, asked) => asked;

export function readSearch(inputs: Inputs, around: GeneralField, mayMeet: boolean, mostPairs: number, nodes: Place['nodes'], scope: PlanScope, relaxing?: Relaxing): ReadSearch {
  const filter = objectFields(inputs.get('where'));
  const { keep = KEEP_ALL, drops } = relaxing ?? {};
  const { minHops, maxHops } = hopsOf(readHops(inputs, nodes, scope), relaxing);
  const mode = modeOf(inputs, scope);
  const cost = costOf(inputs, mode, nodes, scope);
  const all = around.relationship.types;
  const types = relaxing ? all : readTypes(filter, all, nodes, scope);
  const directed = readDirected(filter, types, nodes, scope);
  const kinds = kindsOf(filter, scope.catalog);
  const [from, to] = [scope.variable('node'), scope.variable('node')];
  const between: ReadSearch['between'] = (start, end) => {
    const edge = scope.variable('relationship');
    return { hop: hopOver(start, edge, end, types), where: admits(edge, start, directed, filter, around, scope, nodes, keep) };
  };
  const leg = (isEnd?: (node: Variable) => Predicate, others: readonly Variable[] = []): PathLeg => {
    const [x, y] = [scope.variable('node'), scope.variable('node')];
    const { hop, where } = between(x, y);
    const ofTypes = relaxing ? ofGivenTypes(hop.relationship, filter, keep) : [];
    const isOther = others.map((other): Predicate => ({ op: 'Not', predicate: { op: 'IsSame', of: y, other } }));
    const passed: Predicate = { op: 'And', all: [...passes(y, kinds, filter, around, scope, keep), ...isOther] };
    return { hop, where: { op: 'And', all: [...ofTypes, ...where, isEnd ? { op: 'Or', any: [isEnd(y), passed] } : passed] } };
  };
  const legTo = (end: Variable, others: readonly Variable[]): PathLeg => leg((node) => ({ op: 'IsSame', of: node, other: end }), others);
  const { ends, checks } = readEnds(inputs, mayMeet, mostPairs, nodes);
  const without = filter.get('without');
  const [fromIds, toIds] = [idsOf(inputs.get('from')), idsOf(inputs.get('to'))];
  const elsewhere = { from: fromIds, to: toIds, without: without?.kind === 'leaf' ? idsOf(without) : undefined };
  // A leg that came to another end or waypoint on its way would be part of no path: most walks that are none are kept from being enumerated by this.
  const waypoints = drops?.has('via') ? undefined : readWaypoints(filter, maxHops, elsewhere, (end, stops) => legTo(end, [from, to, ...stops]), nodes, scope);
  const lastLeg = legTo(to, waypoints ? [from, ...waypoints.via.legs.map((one) => one.to)] : []);
  const counts: Slot = (variables) => located(nodes, () => checkCounts(filter, variables));
  const isOnePair = scope.assumptions.take((variables) => fromIds(variables).length * toIds(variables).length === 1) && (waypoints?.hasOneOrder ?? true);
  return {
    search: {
      from: { op: 'IndexSeek', node: from, label: ENTITY, key: 'id', value: ends.from, many: true },
      to: { op: 'IndexSeek', node: to, label: ENTITY, key: 'id', value: ends.to, many: true },
      ...lastLeg,
      minHops,
      maxHops,
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

export function hopOver(from: Variable, relationship: Variable, to: Variable, types: readonly string[]): PathSearch['hop'] {
  return { op: 'Expand', from, relationship, types, direction: 'BOTH', to, labels: [] };
}

// --- relationships -------------------------------------------------------------------------------------------------------------

/** What is asked of each relationship, seen from the node where the hop begins. */
export function admits(edge: Variable, from: Variable, directed: readonly Directed[], filter: Inputs, around: GeneralField, scope: PlanScope, nodes: Place['nodes'], keep: Keep = KEEP_ALL): readonly Predicate[] {
  return [
    ...keep('direction', directed.map(({ type, direction }): Predicate => ({
      op: 'Or',
      any: [
        { op: 'Not', predicate: { op: 'TypeIs', of: edge, type } },
        { op: 'IsEnd', relationship: edge, end: direction === 'OUT' ? 'START' : 'END', node: from },
      ],
    }))),
    ...keep('asOf', scope.holding(edge, around.relationship)),
    ...keep('between', between(edge, filter.get('between'), around, scope, nodes)),
    ...keep('minSources', attestedBy(edge, filter.get('minSources'))),
    ...keep('minConfidence', atLeastAsSure(edge, filter.get('minConfidence'), around, scope)),
  ];
}

/** Types as a condition: where they may be left out, they are no part of the pattern. */
function ofGivenTypes(edge: Variable, filter: Inputs, keep: Keep): readonly Predicate[] {
  const [only, except] = (['only', 'except'] as const).map((name): readonly Predicate[] => {
    const given = filter.get(name);
    return given?.kind === 'leaf' ? [{ op: 'In', of: edge, key: TYPE_KEY, values: { note: name, slot: given.slot } }] : [];
  });
  return [...keep('only', only ?? []), ...keep('except', (except ?? []).map((predicate) => ({ op: 'Not', predicate })))];
}

function between(edge: Variable, input: Input | undefined, around: GeneralField, scope: PlanScope, nodes: Place['nodes']): readonly Predicate[] {
  const range = objectFields(input);
  const [from, to] = [range.get('from'), range.get('to')];
  if (from?.kind !== 'leaf' || to?.kind !== 'leaf') return [];
  const days = (variables: VariableValues) => located(nodes, () => orderedDays(String(from.slot(variables)), String(to.slot(variables))));
  return scope.holdingBetween(edge, around.relationship, {
    first: { note: 'first day of between', slot: (variables) => days(variables).first },
    last: { note: 'last day of between', slot: (variables) => days(variables).last },
  });
}

function orderedDays(from: string, to: string): { readonly first: string; readonly last: string } {
  const [first, last] = [dayRange(from)?.min, dayRange(to)?.max];
  invariant(first !== undefined && last !== undefined, `${from} and ${to} were accepted as dates`);
  if (first <= last) return { first, last };
  throw new BadUserInputError(`where.between begins on ${from}, after it ends on ${to}: give the earlier date as from`, { argument: 'where.between' });
}

/** The number of sources is stored with each relationship, and no field of it. */
function attestedBy(of: Variable, input: Input | undefined): readonly Predicate[] {
  return input?.kind === 'leaf' ? [{ op: 'Compare', of, key: 'sourceCount', operator: '>=', value: { note: 'sourceCount', slot: input.slot } }] : [];
}

/** As `edge: { confidence: { gte: … } }` asks it of a list. */
function atLeastAsSure(of: Variable, input: Input | undefined, { relationship }: GeneralField, scope: PlanScope): readonly Predicate[] {
  const confidence = relationship.fields.get('confidence');
  invariant(confidence?.kind === 'property', 'relationships have a confidence');
  return input?.kind === 'leaf' ? valueConditions(new Map([['gte', input]]), of, confidence, scope.assumptions) : [];
}

export function readTypes(filter: Inputs, all: readonly string[], nodes: Place['nodes'], scope: PlanScope): readonly string[] {
  const [only, except] = [listOf(filter.get('only')), listOf(filter.get('except'))];
  const chosen = scope.assumptions.take((variables) => {
    const [wanted, unwanted] = [only?.(variables), except?.(variables) ?? []];
    return all.filter((type) => (wanted?.includes(type) ?? true) && !unwanted.includes(type)).join(' ');
  });
  if (chosen !== '') return chosen.split(' ');
  return located(nodes, () => {
    throw noTypes(only, except, scope);
  });
}

/** Which of them contradict each other. */
function noTypes(only: Listed | undefined, except: Listed | undefined, { assumptions: { variables } }: PlanScope): BadUserInputError {
  const [wanted, unwanted] = [only, except].map((list) => list?.(variables)?.map(String));
  if (wanted?.length === 0) return new BadUserInputError('where.only is empty, which leaves no relationship type to follow: name at least one, or leave it out', { argument: 'where.only' });
  return wanted
    ? new BadUserInputError(`where.only has ${wanted.join(', ')}, and where.except ${wanted.length === 1 ? 'has it' : 'has all of them'} too: name at least one in only that is not in except`, { argument: 'where.only' })
    : new BadUserInputError(`where.except has all ${unwanted?.length ?? 0} relationship types, which leaves none to follow: leave out at least one`, { argument: 'where.except' });
}

export function readDirected(filter: Inputs, types: readonly string[], nodes: Place['nodes'], scope: PlanScope): readonly Directed[] {
  const given = filter.get('direction');
  if (given?.kind !== 'list') return DIRECTED.filter(({ type }) => types.includes(type));
  const directed = given.items.map((item): Directed => {
    const [type, direction] = ['type', 'direction'].map((name) => objectFields(item).get(name));
    invariant(type?.kind === 'leaf' && direction?.kind === 'leaf', 'type and direction are required');
    return {
      type: scope.assumptions.take((variables) => String(type.slot(variables))),
      direction: scope.assumptions.take((variables) => (direction.slot(variables) === 'IN' ? 'IN' : 'OUT')),
    };
  });
  const twice = directed.find(({ type, direction }) => directed.some((one) => one.type === type && one.direction !== direction));
  const other = directed.find(({ type }) => !types.includes(type));
  if (!twice && !other) return directed.filter(({ type }, index) => directed.findIndex((one) => one.type === type) === index);
  return located(nodes, () => {
    if (other) throw new BadUserInputError(`where.direction has ${other.type}, which where.only or where.except leave out: name only types that are followed`, { argument: 'where.direction' });
    invariant(twice, 'one of the two is wrong');
    throw new BadUserInputError(`where.direction has ${twice.type} both OUT and IN: leave it out to follow it both ways`, { argument: 'where.direction' });
  });
}

// --- entities in between ---------------------------------------------------------------------------------------------------------

export function passes(node: Variable, kinds: Parameter, filter: Inputs, around: GeneralField, scope: PlanScope, keep: Keep = KEEP_ALL): readonly Predicate[] {
  const [without, most] = [filter.get('without'), filter.get('maxDegree')];
  return [
    ...keep('kinds', [{ op: 'In', of: node, key: 'kind', values: kinds }]),
    ...keep('without', without?.kind === 'leaf' ? [{ op: 'Not', predicate: { op: 'In', of: node, key: 'id', values: { note: 'without', slot: without.slot } } }] : []),
    ...keep('maxDegree', most?.kind === 'leaf' ? [{ op: 'CountIs', input: tiesOf(node, around.relationship.types, scope), operator: '<=', value: { note: 'maxDegree', slot: most.slot } }] : []),
    ...keep('where', planWhere(filter.get('where'), { of: node, fields: scope.fieldsOf(ENTITY) }, scope)),
  ];
}

/** All relationships of a node, of these types, at whatever time. */
export function tiesOf(node: Variable, types: readonly string[], scope: PlanScope): PathSearch['hop'] {
  return hopOver(node, scope.variable('relationship'), scope.variable('node'), types);
}

export function kindsOf(filter: Inputs, catalog: Catalog): Parameter {
  const given = filter.get('kinds');
  if (given?.kind === 'leaf') return { note: 'kinds', slot: given.slot };
  return { note: 'kinds', slot: passedByDefault(catalog) };
}

/** The kinds that are passed through where none are named. */
export function passedByDefault({ enums }: Catalog): Slot {
  const passed = (enums.get('EntityKind')?.values ?? []).filter((kind) => !NOT_PASSED.includes(kind));
  return () => passed;
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
  if (mode === 'CHEAPEST') return given ?? 'HUB_AVERSE';
  if (given === undefined) return null;
  return located(nodes, () => {
    throw new BadUserInputError(`cost is ${given}, and the mode is ${mode}, in which paths cost nothing: give mode: CHEAPEST, or leave cost out`, { argument: 'cost' });
  });
}

type Listed = (variables: VariableValues) => readonly unknown[] | undefined;

function listOf(input: Input | undefined): Listed | undefined {
  if (input?.kind !== 'leaf') return undefined;
  return (variables) => {
    const given = input.slot(variables);
    return Array.isArray(given) ? given : undefined;
  };
}

function isGiven(input: Input | undefined): boolean {
  return input !== undefined && input.kind !== 'null';
}
