/**
 * Plans `commonGround`: what two entities are both tied to, hubs last.
 *
 * Input: the bound root, the scope, the planner's functions for selections. Output: `{ column, shape, checks }`. Pure.
 *
 *     commonGround(a: $a, b: $b) { nodes { id } }
 *       -> Row [Collect(IndexSeek n0) [n0.id], …, First(Compute v := Collect(Compute ties(Distinct n3(Filter EXISTS n1-n3(Expand n0-n3)))) [n3, ties]) …pages over v]
 */
import { ENTITY, TYPE_KEY } from '../../catalog/catalog.js';
import { BadUserInputError, invariant } from '../../errors.js';
import type { BoundRoot } from '../bound.js';
import { located } from '../located.js';
import { onlyPlace } from '../places.js';
import type { SelectInRow, SelectNode } from '../selecting.js';
import { planWhere } from '../plan-where.js';
import type { Column, Predicate, RowSource, Variable } from '../plan.js';
import { passedByDefault, tiesOf } from '../paths/passed.js';
import { idsOf } from '../paths/path-arguments.js';
import { filtered } from '../scope.js';
import type { PlanScope } from '../scope.js';
import type { RootShape } from '../shape.js';
import { ascending } from '../sort-key.js';
import type { Slot } from '../variables.js';
import { planListing, rowsOf } from './plan-listing.js';
import type { Listing } from './plan-listing.js';

type CommonGroundRoot = Extract<BoundRoot, { kind: 'commonGround' }>;
type Seek = Extract<RowSource, { op: 'IndexSeek' }>;

export function planCommonGround(bound: CommonGroundRoot, scope: PlanScope, inRow: SelectInRow, select: SelectNode): { readonly column: Column; readonly shape: RootShape; readonly checks: readonly Slot[] } {
  const [a, b] = [seekOf('a', bound, scope), seekOf('b', bound, scope)];
  const same: Slot = (variables) => located(bound.nodes, () => {
    const [one, other] = [a, b].map(({ value }) => idsOf(bound.inputs.get(value.note))(variables)[0]);
    if (one === other) throw new BadUserInputError(`a and b are both ${JSON.stringify(one)}: give two entities`, { argument: 'b' });
  });
  const ground = new Ground(bound, a.node, b.node, scope);
  const list = scope.variable('value');
  const around = { list, around: [a.node, b.node] };
  const listing = planListing(bound, { ...around, order: 'commonGround', counted: (by) => ground.counted(by, around), ties: (end, node) => ground.ties(end, node) }, scope, inRow, select);
  const found = [a, b].map((seek): Column => ({ op: 'Collect', input: seek, row: { op: 'Property', of: seek.node, key: 'id' } }));
  const pairs: RowSource = { op: 'Compute', input: { op: 'Pairs', from: a, to: b }, values: [{ as: list, column: ground.all() }] };
  return {
    column: { op: 'Row', columns: [...found, { op: 'First', input: pairs, row: listing.column }] },
    shape: { ...onlyPlace(bound), kind: 'listing', given: [a, b].map(({ value }) => ({ argument: value.note, ids: idsOf(bound.inputs.get(value.note)) })), connection: listing.shape },
    checks: [same, ...listing.checks],
  };
}

function seekOf(argument: 'a' | 'b', { inputs }: CommonGroundRoot, scope: PlanScope): Seek {
  return { op: 'IndexSeek', node: scope.variable('node'), label: ENTITY, key: 'id', value: { note: argument, slot: idsOf(inputs.get(argument)) }, many: true };
}

/** What lies between two nodes that are bound. */
class Ground {
  constructor(private readonly bound: CommonGroundRoot, private readonly a: Variable, private readonly b: Variable, private readonly scope: PlanScope) {}

  /** A list of each node with the number of its ties. */
  all(): Column {
    const { bound, scope, a, b } = this;
    invariant(bound.root.kind === 'commonGround', 'what two are tied to');
    const { input, node } = scope.expand(a, bound.root.around, bound.inputs);
    const other = scope.expand(b, bound.root.around, this.#typesOnly(), node);
    const isOther = (end: Variable): Predicate => ({ op: 'Not', predicate: { op: 'IsSame', of: node, other: end } });
    const kinds: readonly Predicate[] = bound.inputs.get('kinds')?.kind === 'leaf' ? [] : [{ op: 'In', of: node, key: 'kind', values: { note: 'kinds', slot: passedByDefault(scope.catalog) } }];
    const where = planWhere(bound.inputs.get('where'), { of: node, fields: scope.fieldsOf(ENTITY) }, scope);
    const shared: RowSource = { op: 'Distinct', input: filtered(input, [isOther(a), isOther(b), ...kinds, ...where, { op: 'Exists', input: other.input }]), node, of: a };
    const ties = scope.variable('value');
    const counted: RowSource = { op: 'Compute', input: shared, values: [{ as: ties, column: { op: 'Count', input: tiesOf(node, bound.root.telling, scope) } }] };
    return { op: 'Collect', input: counted, row: { op: 'Row', columns: [{ op: 'Itself', of: node }, { op: 'Itself', of: ties }] } };
  }

  ties(end: 'ofA' | 'ofB', node: Variable): { readonly input: RowSource; readonly edge: Variable } {
    const { input, edge } = this.#between(end === 'ofA' ? this.a : this.b, node);
    return { input: { op: 'Sort', input, keys: [ascending(edge, TYPE_KEY), ascending(edge, 'id')] }, edge };
  }

  counted(by: 'byDistance' | 'byKind' | 'byType', around: Pick<Listing, 'list' | 'around'>): ReturnType<Listing['counted']> {
    const { input, node } = rowsOf(around, this.scope);
    if (by === 'byKind') return { input, key: { op: 'Property', of: node, key: 'kind' }, isByKey: false };
    const [one, other] = [this.#between(this.a, node), this.#between(this.b, node)];
    const isShared: Predicate = { op: 'Exists', input: filtered(other.input, [{ op: 'SameType', of: other.edge, other: one.edge }]) };
    return { input: { op: 'Joined', first: input, then: filtered(one.input, [isShared]) }, key: { op: 'Property', of: one.edge, key: TYPE_KEY }, distinct: node, isByKey: true };
  }

  #between(end: Variable, node: Variable): { readonly input: RowSource; readonly edge: Variable } {
    invariant(this.bound.root.kind === 'commonGround', 'what two are tied to');
    return this.scope.expand(end, this.bound.root.around, this.#typesOnly(), node);
  }

  /** What is in between was chosen by its kind already. */
  #typesOnly(): CommonGroundRoot['inputs'] {
    return new Map([...this.bound.inputs].filter(([name]) => name === 'types'));
  }
}
