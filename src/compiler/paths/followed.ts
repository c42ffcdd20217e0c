/**
 * Which relationships a search follows: types and directions, which are part of the statement, and what is asked of each relationship.
 *
 * Input: the filter of a search. Output: types, directions, predicates. What contradicts itself is an error that names the argument and the value. Pure.
 */
import { TYPE_KEY } from '../../catalog/catalog.js';
import type { GeneralField } from '../../catalog/catalog.js';
import { dayRange } from '../../catalog/partial-date.js';
import { BadUserInputError, invariant } from '../../errors.js';
import type { Input, Inputs } from '../arguments.js';
import type { Place } from '../bound.js';
import { located } from '../located.js';
import { valueConditions } from '../plan-condition.js';
import { objectFields } from '../plan-where.js';
import type { PathSearch, Predicate, Variable } from '../plan.js';
import type { PlanScope } from '../scope.js';
import type { VariableValues } from '../variables.js';
import { DIRECTED } from './not-passed.js';
import type { Directed } from './not-passed.js';

/** Under which name something narrows a search, and what it asks for. */
export type Keep = (name: Narrowing, asked: readonly Predicate[]) => readonly Predicate[];

/** What may be left out of a search, to see whether it is what keeps a path from being found. */
export type Narrowing = 'only' | 'except' | 'direction' | 'kinds' | 'without' | 'via' | 'between' | 'minSources' | 'minConfidence' | 'maxDegree' | 'where' | 'asOf' | 'minHops';

/** What a search is asked, and where. */
export interface Asked {
  readonly filter: Inputs;
  readonly around: GeneralField;
  readonly scope: PlanScope;
  readonly nodes: Place['nodes'];
  readonly keep?: Keep | undefined;
}

/** Where a hop begins for who walks it, and whether that is the way of the path: always, if nothing is said. */
export interface Walker {
  readonly from: Variable;
  readonly isAhead?: Variable | undefined;
}

export const KEEP_ALL: Keep = (_, asked) => asked;

export function hopOver(from: Variable, relationship: Variable, to: Variable, types: readonly string[]): PathSearch['hop'] {
  return { op: 'Expand', from, relationship, types, direction: 'BOTH', to, labels: [] };
}

/** What is asked of each relationship, seen from the node where the hop begins. */
export function admits(edge: Variable, { from, isAhead }: Walker, directed: readonly Directed[], { filter, around, scope, nodes, keep = KEEP_ALL }: Asked): readonly Predicate[] {
  return [
    ...keep('direction', directed.map(({ type, direction }): Predicate => ({
      op: 'Or',
      any: [
        { op: 'Not', predicate: { op: 'TypeIs', of: edge, type } },
        { op: 'IsEnd', relationship: edge, end: direction === 'OUT' ? 'START' : 'END', node: from, isAhead },
      ],
    }))),
    ...keep('asOf', scope.holding(edge, around.relationship)),
    ...keep('between', between(edge, filter.get('between'), around, scope, nodes)),
    ...keep('minSources', attestedBy(edge, filter.get('minSources'))),
    ...keep('minConfidence', atLeastAsSure(edge, filter.get('minConfidence'), around, scope)),
  ];
}

/** Types as a condition: where they may be left out, they are no part of the pattern. */
export function ofGivenTypes(edge: Variable, { filter, keep = KEEP_ALL }: Asked): readonly Predicate[] {
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

type Listed = (variables: VariableValues) => readonly unknown[] | undefined;

function listOf(input: Input | undefined): Listed | undefined {
  if (input?.kind !== 'leaf') return undefined;
  return (variables) => {
    const given = input.slot(variables);
    return Array.isArray(given) ? given : undefined;
  };
}
