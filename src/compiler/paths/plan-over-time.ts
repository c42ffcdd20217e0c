/**
 * Plans `distanceOverTime`: how far it was in each of some years, and which relationships changed that.
 *
 * Where the distance differs from that of the year before, the shortest paths of whichever year had the shorter ones are looked at: each step that was not
 * there in the other year is what made the difference. Input: the bound root, the scope, the planner's function for selections. Output:
 * `{ column, shape, checks }`. Pure.
 *
 *     distanceOverTime(from: $a, to: $b, years: $y) { year length because { type } }
 *       -> Collect(Times v) [v.year, length, walks, Collect(StepsOf walks: relationships that hold then, where none holds in the other year) [r.type()]]
 */
import { BadUserInputError, OperationTooComplexError, invariant } from '../../errors.js';
import type { Inputs } from '../arguments.js';
import type { BoundRoot } from '../bound.js';
import { located } from '../located.js';
import { onlyPlace } from '../places.js';
import type { SelectNode } from '../selecting.js';
import { objectFields } from '../plan-where.js';
import type { Column, Predicate, RowSource, Variable } from '../plan.js';
import { ITSELF } from '../plan.js';
import { RowBuilder } from '../row-builder.js';
import { filtered } from '../scope.js';
import type { PlanScope } from '../scope.js';
import { ascending } from '../sort-key.js';
import type { Slot, VariableValues } from '../variables.js';
import { readSearch } from './path-arguments.js';
import type { ReadSearch } from './path-arguments.js';
import type { OverTimeShape } from './path-shape.js';
import { endsOf, foundEnds } from './plan-paths.js';
import { withCondition } from './with-condition.js';

type OverTimeRoot = Extract<BoundRoot, { kind: 'distanceOverTime' }>;

const MOST_YEARS = 60;
/** Paths that are looked at where a distance changed. */
const MOST_PATHS = 1_001;

interface Year {
  readonly year: number;
  readonly first: string;
  readonly last: string;
}

export function planOverTime(bound: OverTimeRoot, scope: PlanScope, select: SelectNode): { readonly column: Column; readonly shape: OverTimeShape; readonly checks: readonly Slot[] } {
  invariant(bound.root.kind === 'distanceOverTime', 'a search over time');
  const { inputs, nodes } = bound;
  located(nodes, () => refuseOtherTimes(inputs));
  const read = readSearch(inputs, bound.root.around, false, 1, nodes, scope);
  const [time, length, at, otherwise, walks] = ['time', 'length', 'at', 'otherwise', 'walks'].map(() => scope.variable('value'));
  invariant(time && length && at && otherwise && walks, 'a variable for each');
  const search = { ...withCondition(read.search, ({ hop }) => ({ op: 'HoldsIn', of: hop.relationship, time: at })), groups: 1, isMeasuredFirst: false };
  const row = new RowBuilder();
  row.add({ op: 'Property', of: time, key: 'year' });
  row.add({ op: 'Itself', of: length });
  row.add({ op: 'Property', of: at, key: 'year' });
  row.add({ op: 'Length', of: walks, key: ITSELF });
  const fields = bound.fields.map((field): OverTimeShape['fields'][number] => {
    const place = onlyPlace(field);
    if (field.kind !== 'because') return { ...place, kind: field.kind };
    const { input, of } = changedSteps(walks, at, otherwise, read, scope);
    const { column, shape } = select(field.selection, of);
    return { ...place, kind: 'nodeList', column: row.add({ op: 'Collect', input, row: column }), node: shape };
  });
  const years = (variables: VariableValues): readonly Year[] => located(nodes, () => yearsOf(inputs, variables));
  const input: RowSource = { op: 'Times', search, times: { note: 'years', slot: years }, most: { note: 'paths looked at', slot: () => MOST_PATHS }, time, length, shorterAt: at, otherwise, walks };
  return {
    column: { op: 'Row', columns: [foundEnds(read), { op: 'Collect', input, row: row.column() }] },
    shape: { ends: endsOf(read), most: MOST_PATHS, fields },
    checks: [...read.checks, years],
  };
}

/** Relationships that hold at one time, between entities that none holds between at the other. */
function changedSteps(walks: Variable, at: Variable, otherwise: Variable, { between }: ReadSearch, scope: PlanScope): { readonly input: RowSource; readonly of: Variable } {
  const [from, to] = [scope.variable('node'), scope.variable('node')];
  const [there, elsewhere] = [between(from, to), between(from, to)];
  const of = there.hop.relationship;
  const holds = (one: Variable, time: Variable): Predicate => ({ op: 'HoldsIn', of: one, time });
  const inOther: RowSource = filtered(elsewhere.hop, [...elsewhere.where, holds(elsewhere.hop.relationship, otherwise)]);
  const hop = filtered(there.hop, [...there.where, holds(of, at), { op: 'Not', predicate: { op: 'Exists', input: inOther } }]);
  return { input: { op: 'Sort', input: { op: 'Joined', first: { op: 'StepsOf', walks, from, to }, then: hop }, keys: [ascending(of, 'id')] }, of };
}

/** @throws where they are none, too many, or have no four digits */
export function yearsOf(inputs: Inputs, variables: VariableValues): readonly Year[] {
  const [from, to] = ['from', 'to'].map((name) => {
    const year = objectFields(inputs.get('years')).get(name);
    invariant(year?.kind === 'leaf', `years.${name} is given`);
    return Number(year.slot(variables));
  });
  invariant(from !== undefined && to !== undefined, 'a year for each end');
  for (const [name, year] of [['from', from], ['to', to]] as const) {
    if (year < 1000 || year > 9999) throw new BadUserInputError(`years.${name} must be a year of four digits; got ${year}`, { argument: `years.${name}` });
  }
  if (from > to) throw new BadUserInputError(`years begins with ${from}, after it ends with ${to}: give the earlier year as from`, { argument: 'years' });
  const count = to - from + 1;
  if (count > MOST_YEARS) throw new OperationTooComplexError(`years has ${count} years, and may have ${MOST_YEARS}: ask in several parts`, { argument: 'years', limit: MOST_YEARS, actual: count });
  return Array.from({ length: count }, (_, index) => ({ year: from + index, first: `${from + index}-01-01`, last: `${from + index}-12-31` }));
}

function refuseOtherTimes(inputs: Inputs): void {
  const asOf = inputs.get('asOf');
  if (asOf && asOf.kind !== 'null') throw new BadUserInputError('asOf says one time and years says many: leave asOf out, or ask distance', { argument: 'asOf' });
  const via = objectFields(inputs.get('where')).get('via');
  if (via && via.kind !== 'null') throw new BadUserInputError('where.via cannot be asked over years: leave it out, or ask distance with asOf for each year', { argument: 'where.via' });
}
