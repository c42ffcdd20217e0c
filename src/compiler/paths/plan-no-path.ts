/**
 * Plans `noPath`: which of the things that narrow a search keep it from finding a path.
 *
 * Input: the bound root and its search. Output: a stream with a row for each thing that may be left out, then one with the lists that are not known to
 * be complete, then a row for each two; and its shape. All rows are one pattern: what may be left out is a condition that holds where it is left
 * out. Only waypoints and the least number of hops change the pattern itself: with and without them it stands there twice, and a row asks one of them. Pure.
 *
 *     minSources: 2  ->  … r WHERE 'minSources' IN dropped OR r.sourceCount >= $p … for dropped in [[minSources], [kinds], …, [minSources, kinds], …]
 */
import { ENTITY } from '../../catalog/catalog.js';
import type { Catalog } from '../../catalog/catalog.js';
import { invariant } from '../../errors.js';
import type { Input, Inputs } from '../arguments.js';
import type { BoundNoPathField, BoundOpenListField, BoundRoot } from '../bound.js';
import { onlyPlace } from '../places.js';
import type { SelectNode } from '../selecting.js';
import { objectFields } from '../plan-where.js';
import type { Column, Parameter, Predicate, Variable } from '../plan.js';
import { RowBuilder } from '../row-builder.js';
import { filtered } from '../scope.js';
import type { PlanScope } from '../scope.js';
import type { NodeShape } from '../shape.js';
import { MOST_HOPS, readSearch } from './path-arguments.js';
import type { Narrowing } from './followed.js';
import type { ReadSearch, Relaxing } from './path-arguments.js';
import type { Narrowed, NoPathFieldShape, NoPathShape, OpenListFieldShape } from './path-shape.js';

type PathsRoot = Extract<BoundRoot, { kind: 'paths' }>;

/** In the place of what is left out: the row that tells of open lists. */
export const OPEN_LISTS = 'openLists';
export const MOST_OPEN_LISTS = 20;
/** In `where`; each narrows nothing where it is not given, but for `direction` and `kinds`. */
const FILTERS: readonly Narrowing[] = ['only', 'except', 'direction', 'kinds', 'without', 'via', 'between', 'minSources', 'minConfidence', 'maxDegree', 'where'];
/** These are part of a pattern, not conditions in it. */
const IN_PATTERN: readonly Narrowing[] = ['via', 'minHops'];

export interface PlannedNoPath {
  readonly column: Column;
  readonly shape: NoPathShape;
  readonly field: (bound: BoundNoPathField) => NoPathFieldShape;
}

export function planNoPath(bound: PathsRoot, read: ReadSearch, scope: PlanScope, select: SelectNode): PlannedNoPath | undefined {
  if (bound.fields.every(({ kind }) => kind !== 'noPath')) return undefined;
  const fields = bound.fields.flatMap((field) => (field.kind === 'noPath' ? field.fields : []));
  const narrowed = narrowedBy(bound, read);
  const [item, lists] = [scope.variable('value'), new OpenLists(read, scope, select)];
  const openLists = fields.flatMap((field) => (field.kind === 'openLists' ? field.fields : []));
  const row: Column = { op: 'Row', columns: [{ op: 'Itself', of: item }, { op: 'Concat', parts: lengths(bound, narrowed, item, scope) }, lists.column(openLists, item)] };
  const leftOut: Parameter = { note: 'what is left out', slot: () => [...singles(narrowed), [OPEN_LISTS], ...pairs(narrowed)] };
  return {
    column: { op: 'Stream', list: leftOut, item, row },
    shape: { narrowed, maxHops: read.search.maxHops },
    field: (field) => (field.kind === 'openLists' ? { ...onlyPlace(field), kind: field.kind, fields: field.fields.map((inner) => lists.field(inner)) } : field),
  };
}

// --- what may be left out ----------------------------------------------------------------------------------------------------------

/** What was given comes first, then what holds by default. */
function narrowedBy({ inputs, nodes }: PathsRoot, { search, searched }: ReadSearch): readonly Narrowed[] {
  const filter = objectFields(inputs.get('where'));
  const given = FILTERS.filter((name) => isNarrowing(filter.get(name))).map((name): Narrowed => ({ name, argument: `where.${name}`, isDefault: false }));
  const byDefault = (name: Narrowing): readonly Narrowed[] => (isGiven(filter.get(name)) ? [] : [{ name, argument: `where.${name}`, isDefault: true }]);
  const isMaxHopsGiven = nodes.some((node) => node.arguments?.some(({ name }) => name.value === 'maxHops'));
  const maxHops: readonly Narrowed[] = search.maxHops < MOST_HOPS ? [{ name: 'maxHops', argument: 'maxHops', isDefault: !isMaxHopsGiven }] : [];
  return [
    ...given,
    ...(isGiven(inputs.get('asOf')) ? [{ name: 'asOf', argument: 'asOf', isDefault: false }] : []),
    ...(search.minHops > 1 ? [{ name: 'minHops', argument: 'minHops', isDefault: false }] : []),
    ...maxHops.filter(({ isDefault }) => !isDefault),
    ...(searched.directed.length > 0 ? byDefault('direction') : []),
    ...byDefault('kinds'),
    ...maxHops.filter(({ isDefault }) => isDefault),
  ];
}

function isGiven(input: Input | undefined): boolean {
  return input !== undefined && input.kind !== 'null';
}

function isNarrowing(input: Input | undefined): boolean {
  if (input?.kind === 'list') return input.items.length > 0;
  return input?.kind === 'object' ? input.fields.size > 0 : input?.kind === 'leaf';
}

/** All lengths are looked for up to 8 hops: what is found beyond `maxHops` is found without that too. Nothing left out but `maxHops` is nothing at all here. */
function singles(narrowed: readonly Narrowed[]): readonly (readonly string[])[] {
  return narrowed.map(({ name }) => (name === 'maxHops' ? [] : [name]));
}

function pairs(narrowed: readonly Narrowed[]): readonly (readonly string[])[] {
  const names = narrowed.map(({ name }) => name).filter((name) => name !== 'maxHops');
  return names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other]));
}

// --- lengths -----------------------------------------------------------------------------------------------------------------------

/** Of each pair of ends; one column for each pattern, of which a row has rows in one. */
function lengths(bound: PathsRoot, narrowed: readonly Narrowed[], item: Variable, scope: PlanScope): readonly Column[] {
  invariant(bound.root.kind === 'paths', 'a search for paths');
  const { around } = bound.root;
  const present = IN_PATTERN.filter((name) => narrowed.some((one) => one.name === name));
  return subsets(present).map((drops): Column => {
    const isLeftOut = (name: string): Predicate => ({ op: 'Names', list: item, name });
    const relaxing: Relaxing = { keep: (name, asked) => (asked.length === 0 ? [] : [{ op: 'Or', any: [isLeftOut(name), { op: 'And', all: asked }] }]), drops: new Set(drops) };
    const { search } = readSearch(withoutMode(bound.inputs), around, false, Infinity, bound.nodes, scope, relaxing);
    const isAsked = present.map((name): Predicate => (drops.includes(name) ? isLeftOut(name) : { op: 'Not', predicate: isLeftOut(name) }));
    const isOfPaths: Predicate = { op: 'Not', predicate: isLeftOut(OPEN_LISTS) };
    return { op: 'Collect', input: filtered({ op: 'Pairs', from: search.from, to: search.to }, [...isAsked, isOfPaths]), row: { op: 'ShortestLength', search } };
  });
}

/** Whether there is a path, and how long the shortest is, is the same in every mode and at every cost. */
function withoutMode(inputs: Inputs): Inputs {
  return new Map([...inputs].filter(([name]) => name !== 'mode' && name !== 'cost'));
}

function subsets(names: readonly Narrowing[]): readonly (readonly Narrowing[])[] {
  return names.reduce<readonly (readonly Narrowing[])[]>((all, name) => [...all, ...all.map((some) => [...some, name])], [[]]);
}

// --- lists that are not known to be complete -----------------------------------------------------------------------------------------

class OpenLists {
  readonly #kinds: readonly OpenKind[];
  readonly #shapes = new Map<BoundOpenListField, NodeShape>();

  constructor(private readonly read: ReadSearch, private readonly scope: PlanScope, private readonly select: SelectNode) {
    this.#kinds = openKinds(scope.catalog, read.searched.types);
  }

  /** Rows of [number of the kind, hops, what was selected of the thing]. */
  column(fields: readonly BoundOpenListField[], item: Variable): Column {
    return { op: 'Concat', parts: [{ op: 'Row', columns: [] }, ...this.#kinds.map((kind, index) => this.#ofKind(kind, index, fields, item))] };
  }

  #ofKind({ label, property }: OpenKind, index: number, fields: readonly BoundOpenListField[], item: Variable): Column {
    const { read, scope } = this;
    const [end, node, hops] = [scope.variable('node'), scope.variable('node'), scope.variable('value')];
    const row = new RowBuilder();
    row.add({ op: 'Number', value: index });
    row.add({ op: 'Itself', of: hops });
    for (const field of fields) {
      if (field.kind !== 'of') continue;
      const { column, shape } = this.select(field.selection, node);
      row.add(column);
      this.#shapes.set(field, shape);
    }
    const { from, to } = read.search;
    const ends: Parameter = { note: 'from and to', slot: (variables) => [from, to].flatMap(({ value }) => value.slot(variables)) };
    const isComplete: Predicate = { op: 'Compare', of: node, key: property, operator: '=', value: { note: 'true', slot: () => true } };
    return {
      op: 'Collect',
      input: {
        op: 'Within', seek: { op: 'IndexSeek', node: end, label: ENTITY, key: 'id', value: ends, many: true }, when: { op: 'Names', list: item, name: OPEN_LISTS },
        // One hop more would be that of the one who is missing.
        leg: read.step(), maxHops: read.search.maxHops - 1, node, label, where: { op: 'Not', predicate: isComplete }, hops, limit: { note: 'open lists', slot: () => MOST_OPEN_LISTS },
      },
      row: row.column(),
    };
  }

  field(field: BoundOpenListField): OpenListFieldShape {
    const place = onlyPlace(field);
    if (field.kind === 'fields') return { ...place, kind: field.kind, lists: this.#kinds.map(({ lists }) => lists) };
    if (field.kind !== 'of') return { ...place, kind: field.kind };
    const node = this.#shapes.get(field);
    invariant(node || this.#kinds.length === 0, 'what is selected was planned');
    return { ...place, kind: 'of', column: 2 + [...this.#shapes.keys()].indexOf(field), node: node ?? { kind: 'byCase', cases: [] } };
  }
}

/** A type with lists that are not known to be complete, where relationships of theirs are followed. */
interface OpenKind {
  readonly label: string;
  readonly property: string;
  /** Such as `Agreement.parties`. */
  readonly lists: readonly string[];
}

function openKinds({ openTypes }: Catalog, types: readonly string[]): readonly OpenKind[] {
  return openTypes.flatMap(({ label, property, lists }) => {
    const followed = lists.filter((list) => list.followed.some((type) => types.includes(type)));
    return followed.length > 0 ? [{ label, property, lists: followed.map(({ name }) => name) }] : [];
  });
}
