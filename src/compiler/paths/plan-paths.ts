/**
 * Plans searches for paths: one streamed row for each path, with what orders it, what tells it, and what was selected of it.
 *
 * Input: the bound root, the scope, and the planner's function for selections. Output: `{ column, shape, checks }`. Pure.
 *
 *     paths(from: $a, to: $b) { paths { nodes { name } } }
 *       -> Paths v(hops 1 to 6 over all types) [Collect(ItemsOf v) n.id, Collect(ItemsOf v inside) ties, Collect(HopsOf v) [best], Collect(ItemsOf v) [n.name]]
 */
import type { Catalog } from '../../catalog/catalog.js';
import { TYPE_KEY } from '../../catalog/catalog.js';
import { BadUserInputError, OperationTooComplexError, invariant } from '../../errors.js';
import type { Input } from '../arguments.js';
import type { BoundHopField, BoundPathField, BoundRoot, Place } from '../bound.js';
import { located } from '../located.js';
import type { Column, Parameter, RowSource, Variable } from '../plan.js';
import { RowBuilder } from '../row-builder.js';
import { filtered } from '../scope.js';
import type { SelectNode } from '../selecting.js';
import type { PlanScope } from '../scope.js';
import type { Slot } from '../variables.js';
import type { ProjectionNeed } from '../projection-need.js';
import { planCheapest } from './plan-cheapest.js';
import { tiesOf } from './passed.js';
import { readSearch } from './path-arguments.js';
import type { Mode, ReadSearch } from './path-arguments.js';
import type { DistancesShape, EndsShape, HopFieldShape, PathFieldShape, PathsShape } from './path-shape.js';
import { planNoPath, type PlannedNoPath } from './plan-no-path.js';
import { onlyPlace } from '../places.js';
import { ascending, descending } from '../sort-key.js';

type PathsRoot = Extract<BoundRoot, { kind: 'paths' }>;
type DistanceRoot = Extract<BoundRoot, { kind: 'distance' | 'pathExists' | 'distances' }>;

const MOST_PAIRS = 25;
const MOST_DISTANCES = 400;
const MOST_ASKED = 100;
/** Paths of one pair that are looked at. Where there are more of the last length, which of them are returned is Neo4j's choice. */
export const MOST_READ = 1_001;

export function planPaths(bound: PathsRoot, scope: PlanScope, select: SelectNode): { readonly column: Column; readonly shape: PathsShape; readonly projection?: ProjectionNeed; readonly checks: readonly Slot[]; readonly followUp: Column | undefined } {
  invariant(bound.root.kind === 'paths', 'a search for paths');
  const read = readSearch(bound.inputs, bound.root.around, false, MOST_PAIRS, bound.nodes, scope);
  const list = scope.variable('value');
  const why = planNoPath(bound, read, scope, select);
  const { row, first, most, shape } = planFound(bound, list, { telling: bound.root.telling, first: bound.inputs.get('first'), why }, read.between, scope, select);
  const { search, searched, isDated, checks } = read;
  if (searched.mode === 'CHEAPEST') {
    const parts = { inputs: bound.inputs, nodes: bound.nodes, list, header: foundEnds(read), row: row.column(), first, telling: bound.root.telling, allTypes: bound.root.around.relationship.types };
    const { column, projection, checks: own } = planCheapest(read, parts, scope);
    const ofCheapest: PathsShape = { ...shape, told: undefined, costs: row.columns().length, isOnePair: false, isWhole: false, searched, isDated, ends: endsOf(read), noPath: why?.shape };
    return { column, shape: ofCheapest, projection, checks: [...checks, first, ...own], followUp: why?.column };
  }
  return {
    column: { op: 'Paths', search, nodes: list, most, header: foundEnds(read), row: row.column(), upTo: read.isOnePair ? undefined : upTo(searched.mode, first) },
    shape: { ...shape, told: read.isOnePair ? undefined : row.columns().length, costs: undefined, isOnePair: read.isOnePair, isWhole: false, searched, isDated, ends: endsOf(read), noPath: why?.shape },
    checks: [...checks, first],
    followUp: why?.column,
  };
}

/** What is told of each path that a search finds, whichever it is. */
export function planFound(
  bound: Pick<PathsRoot, 'typeName' | 'fields' | 'nodes'>, list: Variable, { telling, first: given, why }: { readonly telling: readonly string[]; readonly first: Input | undefined; readonly why?: PlannedNoPath | undefined },
  between: ReadSearch['between'], scope: PlanScope, select: SelectNode,
): { readonly row: RowBuilder; readonly first: Slot; readonly most: Parameter; readonly shape: Pick<PathsShape, 'typeName' | 'fields' | 'base' | 'first' | 'confidences'> } {
  const first = firstOf(given, bound.nodes);
  const row = new RowBuilder();
  const base = { nodes: row.add(idsColumn(list, scope)), ties: row.add(tiesColumn(list, telling, scope)), hops: row.add(hopsColumn(list, tellsHops(bound.fields), between, scope)) };
  const told = new Told(list, between, scope, row, select);
  const fields = bound.fields.map((field) => {
    const place = onlyPlace(field);
    if (field.kind === 'paths') return { ...place, kind: field.kind, typeName: field.typeName, fields: field.fields.map((inner) => told.pathField(inner)) };
    if (field.kind === 'noPath') return { ...place, kind: field.kind, fields: why ? field.fields.map(why.field) : [] };
    return field.kind === 'searched' ? { ...place, kind: field.kind, fields: field.fields } : { ...place, kind: field.kind };
  });
  return { row, first, most: { note: 'paths looked at', slot: () => MOST_READ }, shape: { typeName: bound.typeName, fields, base, first, confidences: confidences(scope.catalog) } };
}

export function planDistances(bound: DistanceRoot, scope: PlanScope): { readonly column: Column; readonly shape: DistancesShape; readonly checks: readonly Slot[] } {
  invariant(bound.root.kind === 'distance' || bound.root.kind === 'pathExists' || bound.root.kind === 'distances', 'a search for lengths');
  const isMatrix = bound.kind === 'distances';
  const read = readSearch(bound.inputs, bound.root.around, isMatrix, MOST_DISTANCES, bound.nodes, scope);
  const { from, to } = read.search;
  const id = (of: Variable): Column => ({ op: 'Property', of, key: 'id' });
  const lengths: Column = { op: 'Collect', input: { op: 'Pairs', from, to }, row: { op: 'Row', columns: [id(from.node), id(to.node), { op: 'ShortestLength', search: read.search }] } };
  return {
    column: { op: 'Row', columns: [foundEnds(read), lengths] },
    shape: { ends: endsOf(read), fields: isMatrix ? bound.fields : undefined, asks: bound.kind },
    checks: read.checks,
  };
}

/** How many paths, or how many lengths, are told of. */
function upTo(mode: Mode, first: Slot): { readonly count: Parameter; readonly ofLengths: boolean } {
  return { count: mode === 'ALL_SHORTEST' ? { note: '1', slot: () => 1 } : { note: 'first', slot: first }, ofLengths: mode === 'SHORTEST_GROUPS' };
}

/** Which ends there are: an id that nothing has is an error. */
export function foundEnds({ search: { from, to }, without, via }: ReadSearch): Column {
  const ids = (seek: typeof from): Column => ({ op: 'Collect', input: seek, row: { op: 'Property', of: seek.node, key: 'id' } });
  return { op: 'Row', columns: [from, to, ...(without ? [without] : []), ...(via ? [via] : [])].map(ids) };
}

export function endsOf({ search: { from, to }, without, via }: ReadSearch): EndsShape {
  return { from: from.value.slot, to: to.value.slot, without: without?.value.slot, via: via?.value.slot };
}

// --- what every path has ---------------------------------------------------------------------------------------------------------

function idsColumn(list: Variable, scope: PlanScope): Column {
  const node = scope.variable('node');
  return { op: 'Collect', input: { op: 'ItemsOf', list, node }, row: { op: 'Property', of: node, key: 'id' } };
}

/** How much each node between the ends is tied: hubs tell less. */
function tiesColumn(list: Variable, telling: readonly string[], scope: PlanScope): Column {
  const node = scope.variable('node');
  return { op: 'Collect', input: { op: 'ItemsOf', list, node, isInner: true }, row: { op: 'Count', input: tiesOf(node, telling, scope) } };
}

/** Whether anything is told of hops that is read from what puts paths in order: words, directions, dates. */
function tellsHops(fields: PathsRoot['fields']): boolean {
  const ofPaths = fields.flatMap((field) => (field.kind === 'paths' ? field.fields : []));
  return ofPaths.some((field) => field.kind === 'sentence' || (field.kind === 'hops' && field.fields.some(({ kind }) => kind === 'forward' || kind === 'undated')));
}

/** Of each hop what puts paths in order, of its best relationship; where anything else of them is told, that too, and of all. */
function hopsColumn(list: Variable, isTold: boolean, between: ReadSearch['between'], scope: PlanScope): Column {
  const { hop, from, to, index } = hopOf(list, scope);
  const { input, edge } = admitted({ from, to, index }, between);
  const properties = ['id', 'confidence', ...(isTold ? ['fromMin', 'toMax', TYPE_KEY, 'from', 'to'] : [])].map((key): Column => ({ op: 'Property', of: edge, key }));
  const row: Column = { op: 'Row', columns: [...properties, ...(isTold ? [{ op: 'LeadsTo', relationship: edge, node: to } as const] : [])] };
  return { op: 'Collect', input: hop, row: isTold ? { op: 'Collect', input, row } : { op: 'Row', columns: [{ op: 'First', input, row }] } };
}

interface HopVariables {
  readonly from: Variable;
  readonly to: Variable;
  readonly index: Variable;
}

function hopOf(list: Variable, scope: PlanScope): HopVariables & { readonly hop: RowSource } {
  const [index, from, to] = [scope.variable('value'), scope.variable('node'), scope.variable('node')];
  return { hop: { op: 'HopsOf', list, index, from, to }, from, to, index };
}

/** The relationships of a hop that the search admits, the best attested first. */
function admitted({ from, to, index }: HopVariables, between: ReadSearch['between']): { readonly input: RowSource; readonly edge: Variable } {
  const { hop, where } = between(from, to, index);
  const edge = hop.relationship;
  const keys = [descending(edge, 'confidence'), descending(edge, 'sourceCount'), ascending(edge, 'id')];
  return { input: { op: 'Sort', input: filtered(hop, where), keys }, edge };
}

// --- what was selected -----------------------------------------------------------------------------------------------------------

/** Columns of a path that only some searches ask for, each made once. */
class Told {
  #sources: number | undefined;
  #words: { readonly names: number; readonly evidence: number } | undefined;

  constructor(
    private readonly list: Variable, private readonly between: ReadSearch['between'], private readonly scope: PlanScope, private readonly row: RowBuilder, private readonly select: SelectNode,
  ) {}

  pathField(field: BoundPathField): PathFieldShape {
    const place = onlyPlace(field);
    switch (field.kind) {
      case 'typename':
      case 'length':
      case 'cost':
      case 'weakestConfidence':
        return { ...place, kind: field.kind };
      case 'sourceCount':
        this.#sources ??= this.row.add(this.#sourcesColumn());
        return { ...place, kind: 'sourceCount', column: this.#sources };
      case 'sentence': {
        const lang = field.inputs.get('lang');
        invariant(lang?.kind === 'leaf', 'lang has a default');
        this.#words ??= { names: this.row.add(this.#namesColumn()), evidence: this.row.add(this.#evidenceColumn()) };
        return { ...place, kind: 'sentence', lang: lang.slot, ...this.#words };
      }
      case 'nodes': {
        const node = this.scope.variable('node');
        const { column, shape } = this.select(field.selection, node);
        return { ...place, kind: 'nodes', column: this.row.add({ op: 'Collect', input: { op: 'ItemsOf', list: this.list, node }, row: column }), node: shape };
      }
      case 'hops': {
        const { hop, ...variables } = hopOf(this.list, this.scope);
        const inner = new RowBuilder();
        const fields = field.fields.map((one) => this.#hopField(one, variables, inner));
        return { ...place, kind: 'hops', typeName: field.typeName, column: this.row.add({ op: 'Collect', input: hop, row: inner.column() }), fields };
      }
    }
  }

  #hopField(field: BoundHopField, hop: HopVariables, row: RowBuilder): HopFieldShape {
    const place = onlyPlace(field);
    switch (field.kind) {
      case 'from':
      case 'to': {
        const { column, shape } = this.select(field.selection, hop[field.kind]);
        return { ...place, kind: 'node', column: row.add(column), node: shape };
      }
      case 'relationship':
      case 'relationships': {
        const { input, edge } = admitted(hop, this.between);
        const { column, shape } = this.select(field.selection, edge);
        return field.kind === 'relationship'
          ? { ...place, kind: 'node', column: row.add({ op: 'First', input, row: column }), node: shape }
          : { ...place, kind: 'nodeList', column: row.add({ op: 'Collect', input, row: column }), node: shape };
      }
      default:
        return { ...place, kind: field.kind };
    }
  }

  /** Of each hop, of each relationship, of each piece of evidence its source. */
  #sourcesColumn(): Column {
    const { hop, ...variables } = hopOf(this.list, this.scope);
    const { input, edge } = admitted(variables, this.between);
    const evidence = this.scope.evidence(edge);
    return { op: 'Collect', input: hop, row: { op: 'Collect', input, row: { op: 'Collect', input: evidence.input, row: this.#sourceOf(evidence.node, ['id']) } } };
  }

  #sourceOf(evidence: Variable, keys: readonly string[]): Column {
    const field = this.scope.fieldsOf('Evidence').get('source');
    invariant(field?.kind === 'toOne', 'evidence has a source');
    const { input, node } = this.scope.expand(evidence, field);
    return { op: 'First', input, row: { op: 'Row', columns: keys.map((key) => ({ op: 'Property', of: node, key })) } };
  }

  /** Of each node its main name, its short name and its Chinese name. */
  #namesColumn(): Column {
    const node = this.scope.variable('node');
    const names = this.scope.fieldsOf('Entity').get('names');
    invariant(names?.kind === 'owned', 'entities have names');
    const { input, node: name } = this.scope.expand(node, names);
    const chinese: RowSource = {
      op: 'Sort',
      input: filtered(input, [{ op: 'Text', of: name, key: 'lang', match: 'STARTS WITH', ignoresCase: false, value: { note: 'zh', slot: () => 'zh' } }]),
      keys: [ascending(name, 'kind'), ascending(name, 'text')],
    };
    const columns: readonly Column[] = [
      { op: 'Property', of: node, key: 'name' }, { op: 'Property', of: node, key: 'shortName' }, { op: 'First', input: chinese, row: { op: 'Property', of: name, key: 'text' } },
    ];
    return { op: 'Collect', input: { op: 'ItemsOf', list: this.list, node }, row: { op: 'Row', columns } };
  }

  /** Of each hop the evidence of its first relationship: place and source. */
  #evidenceColumn(): Column {
    const { hop, ...variables } = hopOf(this.list, this.scope);
    const { input, edge } = admitted(variables, this.between);
    const evidence = this.scope.evidence(edge);
    const sortedEvidence: RowSource = { op: 'Sort', input: evidence.input, keys: [ascending(evidence.node, 'id')] };
    const row: Column = { op: 'Row', columns: [{ op: 'Property', of: evidence.node, key: 'locator' }, this.#sourceOf(evidence.node, ['title'])] };
    return { op: 'Collect', input: hop, row: { op: 'First', input, row: { op: 'Collect', input: sortedEvidence, row } } };
  }
}

function firstOf(input: Input | undefined, nodes: Place['nodes']): Slot {
  invariant(input?.kind === 'leaf', 'first has a default');
  return (variables) => located(nodes, () => {
    const first = Number(input.slot(variables));
    if (first < 1) throw new BadUserInputError(`first must be at least 1; got ${first}`, { argument: 'first' });
    if (first > MOST_ASKED) throw new OperationTooComplexError(`first must be at most ${MOST_ASKED} here; got ${first}: ask for fewer, and narrow what is searched`, { argument: 'first', limit: MOST_ASKED, actual: first });
    return first;
  });
}

function confidences({ enums }: Catalog): readonly string[] {
  return enums.get('Confidence')?.values ?? [];
}
