/**
 * Plans `metapath`: the paths that a typed expression describes, each of its ways a pattern of fixed length, the shortest first.
 *
 * Input: the bound root, the scope, the planner's function for selections. Output: `{ column, shape, checks }`. What the expression names is part of
 * the statement, by the catalog's own names; what it compares with are parameters. Pure.
 *
 *     metapath(expression: "Office -SIGNED-> Agreement{agreementKind: PPH}")
 *       -> Patterns v0, v1: n2:Office -[SIGNED]-> n3:Agreement WHERE n3.agreementKind = <agreementKind>
 */
import { ENTITY, TYPE_KEY } from '../../catalog/catalog.js';
import { BadUserInputError, OperationTooComplexError, invariant } from '../../errors.js';
import type { Input } from '../arguments.js';
import type { BoundRoot } from '../bound.js';
import { located } from '../located.js';
import { planFound } from '../paths/plan-paths.js';
import type { SelectNode } from '../selecting.js';
import type { PathsShape } from '../paths/path-shape.js';
import { idsOf } from '../paths/path-arguments.js';
import type { ReadSearch } from '../paths/path-arguments.js';
import { planWhere } from '../plan-where.js';
import type { Column, Parameter, PathPattern, Predicate, RowSource, Variable } from '../plan.js';
import type { PlanScope } from '../scope.js';
import type { Slot, VariableValues } from '../variables.js';
import { readMetapath } from './read-metapath.js';
import type { MetaCondition, MetaNode, MetaStep, MetaStructure, ReadMetapath } from './read-metapath.js';

type MetapathRoot = Extract<BoundRoot, { kind: 'metapath' }>;

const MOST_ENDS = 25;

export function planMetapath(bound: MetapathRoot, scope: PlanScope, select: SelectNode): { readonly column: Column; readonly shape: PathsShape; readonly checks: readonly Slot[] } {
  const planning = new Planning(bound, scope);
  const { structure } = planning;
  const [nodes, steps] = [scope.variable('value'), scope.variable('value')];
  const [from, to] = (['from', 'to'] as const).map((name) => endsOf(name, bound));
  const found = planFound(bound, nodes, { telling: planning.root.telling, first: bound.inputs.get('first') }, planning.between(steps), scope, select);
  const seek = (end: Ends | undefined): Column => {
    const node = scope.variable('node');
    return { op: 'Collect', input: { op: 'IndexSeek', node, label: ENTITY, key: 'id', value: { note: end?.parameter.note ?? '', slot: end?.ids ?? none }, many: true }, row: { op: 'Property', of: node, key: 'id' } };
  };
  const lengths = structure.ways.map((way) => way.length);
  return {
    column: {
      op: 'Patterns', patterns: structure.ways.map((way) => planning.pattern(way, from, to)), isAmbiguous: new Set(lengths).size < lengths.length, nodes, steps,
      most: found.most, header: { op: 'Row', columns: [seek(from), seek(to)] }, row: found.row.column(),
    },
    shape: {
      ...found.shape, isOnePair: true, told: undefined, costs: undefined, noPath: undefined, isWhole: true, isDated: scope.isTimed, ends: { from: from?.ids ?? none, to: to?.ids ?? none, without: undefined, via: undefined },
      searched: { mode: 'SHORTEST', cost: null, minHops: Math.min(...lengths), maxHops: Math.max(...lengths), types: [], directed: [], kinds: none },
    },
    checks: [(variables) => planning.read(variables), ...[from, to].flatMap((end) => (end ? [end.ids] : [])), found.first],
  };
}

interface Ends {
  readonly ids: (variables: VariableValues) => readonly string[];
  readonly parameter: Parameter;
}

function none(): readonly string[] {
  return [];
}

/** The ids of an end, where they are given. */
function endsOf(name: 'from' | 'to', { inputs, nodes }: MetapathRoot): Ends | undefined {
  const input = inputs.get(name);
  if (input?.kind !== 'leaf') return undefined;
  const all = idsOf(input);
  const ids = (variables: VariableValues): readonly string[] => located(nodes, () => {
    const given = all(variables);
    if (given.length === 0) throw new BadUserInputError(`${name} is empty: give at least one id, or leave it out to ${name === 'from' ? 'begin' : 'end'} anywhere`, { argument: name });
    if (given.length > MOST_ENDS) throw new OperationTooComplexError(`${name} must hold at most ${MOST_ENDS} ids; got ${given.length}: ask in several parts`, { argument: name, limit: MOST_ENDS, actual: given.length });
    return given;
  });
  return { ids, parameter: { note: name, slot: ids } };
}

class Planning {
  readonly root: Extract<MetapathRoot['root'], { kind: 'metapath' }>;
  readonly structure: MetaStructure;
  /** One for each value, however often its step is repeated. */
  readonly #slots = new Map<number, Slot>();
  #last: { readonly text: string; readonly read: ReadMetapath } | undefined;

  constructor(private readonly bound: MetapathRoot, private readonly scope: PlanScope) {
    invariant(bound.root.kind === 'metapath', 'a path expression');
    this.root = bound.root;
    // Expressions that differ in values alone are one shape.
    this.structure = JSON.parse(scope.assumptions.take((variables) => JSON.stringify(this.read(variables).structure, (key, value: unknown) => (key === 'at' ? 0 : value)))) as MetaStructure;
  }

  /** What the expression of a request says; an error where it is wrong. */
  read(variables: VariableValues): ReadMetapath {
    const input = this.bound.inputs.get('expression');
    invariant(input?.kind === 'leaf', 'expression is given');
    const text = String(input.slot(variables));
    if (this.#last?.text !== text) this.#last = { text, read: located(this.bound.nodes, () => readMetapath(text, this.scope.catalog, this.root.around)) };
    return this.#last.read;
  }

  pattern(way: readonly number[], from: Ends | undefined, to: Ends | undefined): PathPattern {
    const { scope } = this;
    const steps = way.flatMap((number) => this.structure.steps[number] ?? []);
    const kinds = [this.structure.start, ...steps.map(({ node }) => node)];
    const nodes = kinds.map(() => scope.variable('node'));
    const hops = steps.map(({ hop }, index): Extract<RowSource, { op: 'Expand' }> => {
      const [near, far] = [nodes[index], nodes[index + 1]];
      invariant(near && far, 'a hop stands between two nodes');
      return { op: 'Expand', from: near, relationship: scope.variable('relationship'), types: hop.types, direction: hop.direction, to: far, labels: this.#labels(kinds[index + 1]) };
    });
    const [first, last] = [nodes[0], nodes.at(-1)];
    invariant(first && last, 'a path has two ends');
    const ids = (node: Variable, end: Ends | undefined): readonly Predicate[] => (end ? [{ op: 'In', of: node, key: 'id', values: end.parameter, isIndexed: true }] : []);
    return {
      nodes,
      labels: this.#labels(kinds[0]),
      ends: [{ node: first, isSought: from !== undefined }, { node: last, isSought: to !== undefined }],
      hops,
      where: {
        op: 'And',
        all: [
          ...ids(first, from), ...ids(last, to),
          ...kinds.flatMap((kind, index) => this.#onNode(kind, nodes[index])),
          ...hops.flatMap(({ relationship }, index) => this.#onHop(steps[index], relationship)),
          ...unlike(nodes, kinds),
        ],
      },
      steps: way,
    };
  }

  /** The relationships of a hop: those that its step admits, which a list of steps tells. */
  between(list: Variable): ReadSearch['between'] {
    return (from, to, index) => {
      invariant(index, 'which step a hop is of, its number tells');
      const { scope } = this;
      const edge = scope.variable('relationship');
      const types = [...new Set(this.structure.steps.flatMap(({ hop }) => hop.types))];
      const any = this.structure.steps.map((step, number): Predicate => {
        const { direction, types: own } = step.hop;
        return {
          op: 'And',
          all: [
            { op: 'StepIs', list, index, step: number },
            ...(own.length < types.length ? [{ op: 'In', of: edge, key: TYPE_KEY, values: { note: own.length > 5 ? `${own.length} types` : own.join('|'), slot: () => own } } as const] : []),
            ...(direction === 'BOTH' ? [] : [{ op: 'IsEnd', relationship: edge, end: direction === 'OUT' ? 'START' : 'END', node: from } as const]),
            ...this.#onHop(step, edge),
          ],
        };
      });
      return { hop: { op: 'Expand', from, relationship: edge, types, direction: 'BOTH', to, labels: [] }, where: [{ op: 'Or', any }] };
    };
  }

  #onNode(kind: MetaNode | undefined, node: Variable | undefined): readonly Predicate[] {
    invariant(kind && node, 'each node of a pattern is of a kind');
    return kind.conditions.flatMap((condition) => planWhere(this.#input(condition), { of: node, fields: this.scope.fieldsOf(kind.target) }, this.scope));
  }

  #onHop(step: MetaStep | undefined, edge: Variable): readonly Predicate[] {
    invariant(step, 'each hop is of a step');
    const { types, conditions } = step.hop;
    const general = this.root.around.relationship;
    const relationship = (types.length === 1 ? this.scope.catalog.relationships.get(types[0] ?? '') : undefined) ?? general;
    return [...conditions.flatMap((condition) => planWhere(this.#input(condition), { of: edge, fields: relationship.fields }, this.scope)), ...this.scope.holding(edge, general)];
  }

  /** As a filter would say it: `{ agreementKind: { eq: PPH } }`. */
  #input({ field, operator, value }: MetaCondition): Input {
    const slot: Slot = this.#slots.get(value) ?? ((variables) => this.read(variables).values[value]);
    this.#slots.set(value, slot);
    const leaf: Input = { kind: 'leaf', slot };
    return { kind: 'object', fields: new Map([[field, { kind: 'object', fields: new Map([[operator, leaf]]) }]]) };
  }

  #labels(node: MetaNode | undefined): readonly string[] {
    const all = this.scope.membersOf(ENTITY);
    const types = node?.types ?? [];
    return types.length === all.length ? [ENTITY] : all.filter(({ name }) => types.includes(name)).map(({ label }) => label);
  }
}

/** No node twice; those of unlike types are two anyway. */
function unlike(nodes: readonly Variable[], kinds: readonly MetaNode[]): readonly Predicate[] {
  return nodes.flatMap((node, index) => nodes.slice(0, index).flatMap((other, before): readonly Predicate[] => {
    const mayBeSame = kinds[index]?.types.some((type) => kinds[before]?.types.includes(type)) ?? true;
    return mayBeSame ? [{ op: 'Not', predicate: { op: 'IsSame', of: node, other } }] : [];
  }));
}
