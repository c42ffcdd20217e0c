/**
 * What an operation may cost, in points, before it runs: an upper bound of how much the database has to look at and send.
 *
 * Input: a bound root field. Output: a function of the variables and of the release's sizes that gives its points and the list that most of
 * them come from: a page has no more rows than the release has nodes, or one node relationships. What a point stands for is in docs/cost.md. Computed once for a compiled operation, so that a request costs a few multiplications. Pure.
 *
 *     offices(first: 100) { nodes { name agreements(first: 10) { totalCount nodes { title } } } }
 *       -> 100 offices + 100 × 1 count + 100 × 10 agreements = 1,200
 */
import { ENTITY, countProperty, degreeProperty } from '../catalog/catalog.js';
import type { NodeType } from '../catalog/catalog.js';
import type { Inputs, Input } from './arguments.js';
import type { BoundAggregate, BoundField, BoundPage, BoundPathField, BoundPathsField, BoundRoot, BoundSelection } from './bound.js';
import { located } from './located.js';
import { MOST_OPEN_LISTS } from './paths/plan-no-path.js';
import { yearsOf } from './paths/plan-over-time.js';
import { MOST_RETURNED } from './paths/rank-paths.js';
import { INSTEAD_OF_PAGES, pageSize } from './plan-order.js';
import { objectFields } from './plan-where.js';
import type { Slot, VariableValues } from './variables.js';

/** Points. A node that is sent is one. */
export const POINTS = {
  node: 1,
  /** A count of neighbours, without a filter: Neo4j keeps it. */
  count: 1,
  /** Going through a list to count or sort what no index has, or to compute over it. */
  scan: 20,
  /** A condition on what is around each thing. */
  relationCondition: 10,
  /** Every so many conditions of a filter cost as much as going through the list once more, to read them and to plan them. */
  conditionsOfScan: 10,
  /** Comparing the names that a text may mean, or looking for paths between two entities. */
  search: 100,
  /** Computing over all ties of a part of the graph. */
  analysis: 1_000,
  /** How many entities and hops a path has, as a rule. */
  hops: 5,
  /** How many names, identifiers or pieces of evidence a thing has, as a rule. */
  belongings: 3,
} as const;

export interface Cost {
  readonly points: number;
  /** Path of the list that most points come from, such as `offices.nodes.agreements`, and how many rows it may have in all. */
  readonly most: { readonly path: string; readonly rows: number } | undefined;
}

/** One list, or what belongs to each of its rows. */
interface Part {
  readonly path: string;
  /** Points of each row. */
  readonly each: number;
  /** Rows for each row around it: none given is one. */
  readonly size: Slot | undefined;
  /** The size of the release that the rows cannot exceed. */
  readonly cap: string | undefined;
  /** Of several alternatives, a row is one. */
  readonly alternatives: readonly (readonly Part[])[];
}

/** How large the release is, by property (catalog.ts); undefined where it is not known. */
export type Sizes = ReadonlyMap<string, number> | undefined;

export type CostFunction = (variables: VariableValues, sizes: Sizes) => Cost;

export function costOf(root: BoundRoot): CostFunction {
  const parts = rootParts(root);
  return (variables, sizes) => {
    const found: Found = { variables, sizes, most: undefined, mostPoints: 0 };
    return { points: sum(parts, 1, found), most: found.most };
  };
}

interface Found {
  readonly variables: VariableValues;
  readonly sizes: Sizes;
  most: Cost['most'];
  mostPoints: number;
}

function sum(parts: readonly Part[], times: number, found: Found): number {
  return parts.reduce((total, part) => total + pointsOf(part, times, found), 0);
}

function pointsOf({ path, each, size, cap, alternatives }: Part, times: number, found: Found): number {
  const wanted = size ? Number(size(found.variables)) : 1;
  const most = cap === undefined || !found.sizes ? wanted : (found.sizes.get(cap) ?? 0);
  const rows = times * Math.min(wanted, most);
  const own = rows * each;
  if (size && own > found.mostPoints) Object.assign(found, { mostPoints: own, most: { path, rows } });
  return own + Math.max(0, ...alternatives.map((inner) => sum(inner, rows, found)));
}

function rootParts(root: BoundRoot): readonly Part[] {
  const path = root.responseName;
  switch (root.kind) {
    case 'page':
      return pageParts(path, root.page, nodesCap(root.page.members));
    case 'timeline':
      return [part(path, POINTS.scan), ...pageParts(path, root.page, undefined)];
    case 'paths':
    case 'distance':
    case 'pathExists':
    case 'distances':
      return pathParts(path, root);
    case 'metapath':
      return metapathParts(path, root);
    case 'reachable':
    case 'commonGround':
      return listingParts(path, root);
    case 'centrality':
    case 'communities':
      return analysisParts(path, root);
    case 'bridges':
      return bridgeParts(path, root);
    case 'distanceOverTime':
      return yearParts(path, root);
    case 'subgraph':
      return subgraphParts(path, root);
    case 'aggregate':
      return aggregateParts(path, root.aggregate);
    case 'search':
      return searchParts(path, root);
    case 'byIds':
      return [part(path, POINTS.node, selectionParts(path, root.selection), lengthOf(root.inputs.get('ids')))];
    case 'one':
    case 'byIdentifier':
    case 'release':
    case 'releases':
      return [part(path, POINTS.node, selectionParts(path, root.selection))];
  }
}

function part(path: string, each: number, alternatives: readonly (readonly Part[])[] = [], size?: Slot, cap?: string): Part {
  return { path, each, size, cap, alternatives };
}

function lengthOf(input: Input | undefined): Slot {
  return (variables) => {
    const value = input?.kind === 'leaf' ? input.slot(variables) : undefined;
    // An id that is given twice is looked for once.
    return Array.isArray(value) ? new Set(value).size : 1;
  };
}

function selectionParts(path: string, { cases }: BoundSelection): readonly (readonly Part[])[] {
  return cases.map(({ fields }) => fields.flatMap((field) => fieldParts(`${path}.${field.responseName}`, field)));
}

function fieldParts(path: string, field: BoundField): readonly Part[] {
  switch (field.kind) {
    case 'typename':
    case 'property':
      return [];
    case 'toOne':
      return [part(path, POINTS.node, selectionParts(path, field.selection))];
    case 'list':
      return [part(path, POINTS.node, selectionParts(path, field.selection), () => POINTS.belongings)];
    case 'connection':
      return pageParts(path, field.page, field.field.relationship.types.length > 1 ? undefined : degreeProperty(field.field.relationship.name, field.field.direction));
    case 'neighbours':
    case 'through':
      return [part(path, POINTS.scan), ...pageParts(path, field.page, countProperty(ENTITY))];
    case 'degree':
      return [part(path, field.inputs.has('kinds') ? POINTS.scan : POINTS.count)];
    case 'end':
      return [part(path, POINTS.node, selectionParts(path, field.selection))];
    case 'aggregate':
      return aggregateParts(path, field.aggregate);
  }
}

function nodesCap([member, another]: readonly NodeType[]): string {
  return countProperty(member && !another ? member.label : ENTITY);
}

function pageParts(path: string, page: BoundPage, cap: string | undefined): readonly Part[] {
  const isSorted = ordersByComputing(page.inputs.get('orderBy'));
  const overhead = wherePoints(page.inputs) + (isSorted ? POINTS.scan : 0);
  const parts: Part[] = overhead > 0 ? [part(path, overhead)] : [];
  const nodes = page.fields[0]?.nodes ?? [];
  const size = pageSize(page.inputs, isGiven(page.inputs, 'last'));
  const rows: Slot = (variables) => located(nodes, () => size(variables));
  const perRow: Part[] = [];
  let reads = false;
  for (const field of page.fields) {
    switch (field.kind) {
      case 'typename':
        break;
      case 'whyNot':
        parts.push(part(`${path}.${field.responseName}`, POINTS.scan));
        break;
      case 'totalCount':
        parts.push(part(`${path}.${field.responseName}`, page.inputs.has('where') ? POINTS.scan : POINTS.count));
        break;
      case 'pageInfo':
        reads = true;
        break;
      case 'nodes':
        reads = true;
        perRow.push(part(`${path}.${field.responseName}`, 0, selectionParts(`${path}.${field.responseName}`, field.selection)));
        break;
      case 'edges':
        reads = true;
        for (const inner of field.fields) {
          const below = `${path}.${field.responseName}.${inner.responseName}`;
          if (inner.kind === 'between' || inner.kind === 'middle') perRow.push(part(below, POINTS.node, selectionParts(below, inner.selection), () => POINTS.belongings));
          if (inner.kind === 'node' || inner.kind === 'relationship') perRow.push(part(below, 0, selectionParts(below, inner.selection)));
          if (inner.kind === 'ofRelationship') perRow.push(...fieldParts(below, inner.field));
        }
        break;
    }
  }
  if (reads) parts.push(part(path, POINTS.node, [perRow], rows, cap));
  return parts;
}

function aggregateParts(path: string, aggregate: BoundAggregate): readonly Part[] {
  const isKept = !aggregate.inputs.has('where') && aggregate.fields.every((field) => field.kind === 'typename' || (field.kind === 'measure' && field.measure === 'count'));
  const scan = part(path, isKept ? POINTS.count : POINTS.scan + wherePoints(aggregate.inputs));
  const size = pageSize(aggregate.inputs, false, INSTEAD_OF_PAGES.list);
  const groups = aggregate.fields.flatMap((field) => {
    if (field.kind !== 'groups') return [];
    const below = `${path}.${field.responseName}`;
    const keys = field.fields.flatMap((inner) => (inner.kind === 'keys' ? inner.fields : []));
    const entities = keys.flatMap((key) => (key.kind === 'entity' ? [part(`${below}.keys.${key.responseName}`, POINTS.node, selectionParts(`${below}.keys.${key.responseName}`, key.selection))] : []));
    return [part(below, POINTS.node, [entities], (variables) => located(field.nodes, () => size(variables)))];
  });
  return [scan, ...groups];
}

function searchParts(path: string, { inputs, fields, nodes }: Extract<BoundRoot, { kind: 'search' }>): readonly Part[] {
  const size = pageSize(inputs, false);
  const hits = fields.flatMap((field) => {
    if (field.kind !== 'hits') return [];
    const below = `${path}.${field.responseName}`;
    const perHit = field.fields.flatMap((inner) => (inner.kind === 'node' || inner.kind === 'matched' ? [part(`${below}.${inner.responseName}`, 0, selectionParts(`${below}.${inner.responseName}`, inner.selection))] : []));
    return [part(below, POINTS.node, [perHit], (variables) => located(nodes, () => size(variables)), countProperty(ENTITY))];
  });
  return [part(path, searchPoints(inputs)), ...hits];
}

/** Each pair is a search. Each path that is sent is some entities and relationships; which, is known only then. */
function pathParts(path: string, root: Extract<BoundRoot, { kind: 'paths' | 'distance' | 'pathExists' | 'distances' }>): readonly Part[] {
  const { inputs } = root;
  const [from, to] = [lengthOf(inputs.get('from')), lengthOf(inputs.get('to'))];
  const orders = ordersOfVia(inputs.get('where'));
  const search = part(path, searchPoints(inputs), [], (variables) => Number(from(variables)) * Number(to(variables)) * orders(variables));
  if (root.kind !== 'paths') return [search];
  const below = toldParts(path, root.fields);
  const first = inputs.get('first');
  const mode = inputs.get('mode');
  // `first` lengths may have as many paths each as are returned at most.
  const paths: Slot = (variables) => (mode?.kind === 'leaf' && mode.slot(variables) === 'SHORTEST_GROUPS' ? MOST_RETURNED : first?.kind === 'leaf' ? first.slot(variables) : 1);
  return [search, ...whyNotParts(path, root.fields, inputs, search), part(`${path}.paths`, POINTS.node, [below], paths)];
}

/** Each thing that narrows a search may be left out, and each two: what is given, and up to four that hold by default or stand beside `where`. */
function whyNotParts(path: string, fields: readonly BoundPathsField[], inputs: Inputs, search: Part): readonly Part[] {
  const narrowing = objectFields(inputs.get('where')).size + 4;
  return fields.flatMap((field) => {
    if (field.kind !== 'noPath') return [];
    const lists = field.fields.flatMap((inner) => (inner.kind === 'openLists' ? inner.fields : []));
    const below = lists.flatMap((inner) => (inner.kind === 'of' ? [part(`${path}.${field.responseName}.openLists`, POINTS.node, selectionParts(`${path}.${field.responseName}.openLists.of`, inner.selection), () => MOST_OPEN_LISTS)] : []));
    return [{ ...search, path: `${path}.${field.responseName}`, each: (search.each * narrowing * (narrowing + 1)) / 2 }, ...below];
  });
}

/** Each way of an expression is a search from each id, or from wherever it may begin. */
function metapathParts(path: string, { inputs, fields }: Extract<BoundRoot, { kind: 'metapath' }>): readonly Part[] {
  const first = inputs.get('first');
  const paths: Slot = (variables) => (first?.kind === 'leaf' ? first.slot(variables) : 1);
  const isSought = isGiven(inputs, 'from') || isGiven(inputs, 'to');
  return [part(path, POINTS.search * (isSought ? 1 : POINTS.hops)), part(`${path}.paths`, POINTS.node, [toldParts(path, fields)], paths)];
}

function toldParts(path: string, fields: readonly BoundPathsField[]): readonly Part[] {
  return fields.flatMap((field) => (field.kind === 'paths' ? field.fields.flatMap((inner) => pathFieldParts(`${path}.${field.responseName}.${inner.responseName}`, inner)) : []));
}

/** In how many orders waypoints may be passed: each is a search. */
function ordersOfVia(where: Input | undefined): (variables: VariableValues) => number {
  const via = objectFields(objectFields(where).get('via'));
  const [count, inOrder] = [lengthOf(via.get('ids')), via.get('inOrder')];
  return (variables) => (inOrder?.kind === 'leaf' && inOrder.slot(variables) === true ? 1 : ([1, 1, 2][Number(count(variables))] ?? 6));
}

function pathFieldParts(path: string, field: BoundPathField): readonly Part[] {
  if (field.kind === 'nodes') return [part(path, POINTS.node, selectionParts(path, field.selection), () => POINTS.hops)];
  if (field.kind !== 'hops') return [];
  const below = field.fields.flatMap((inner) => ('selection' in inner ? [part(`${path}.${inner.responseName}`, POINTS.node, selectionParts(`${path}.${inner.responseName}`, inner.selection))] : []));
  return [part(path, POINTS.node, [below], () => POINTS.hops)];
}

/** A search, and a page of what it found. Relationships between two are as many as a thing has names, as a rule. */
function listingParts(path: string, { inputs, fields, nodes }: Extract<BoundRoot, { kind: 'reachable' | 'commonGround' }>): readonly Part[] {
  const size = pageSize(inputs, isGiven(inputs, 'last'));
  const rows: Slot = (variables) => located(nodes, () => size(variables));
  const below = fields.flatMap((field) => {
    const inner = `${path}.${field.responseName}`;
    if (field.kind === 'nodes') return [part(inner, 0, selectionParts(inner, field.selection))];
    if (field.kind !== 'edges') return [];
    return field.fields.flatMap((one) => {
      const at = `${inner}.${one.responseName}`;
      if (one.kind === 'node') return [part(at, 0, selectionParts(at, one.selection))];
      return one.kind === 'ofA' || one.kind === 'ofB' ? [part(at, POINTS.node, selectionParts(at, one.selection), () => POINTS.belongings)] : [];
    });
  });
  return [part(path, searchPoints(inputs)), part(path, POINTS.node, [below], rows, countProperty(ENTITY))];
}

/** What is computed does not depend on how much of it is sent. */
function analysisParts(path: string, root: Extract<BoundRoot, { kind: 'centrality' | 'communities' }>): readonly Part[] {
  const size = pageSize(root.inputs, false, INSTEAD_OF_PAGES.analysis);
  const rows: Slot = (variables) => located(root.nodes, () => size(variables));
  const below = root.fields.flatMap((field) => {
    if (!('fields' in field)) return [];
    const list = `${path}.${field.responseName}`;
    const inner = field.fields.flatMap((one) => {
      if (one.kind === 'entity') return [part(`${list}.${one.responseName}`, 0, selectionParts(`${list}.${one.responseName}`, one.selection))];
      if (one.kind !== 'entities') return [];
      const first = pageSize(one.inputs, false, INSTEAD_OF_PAGES.analysis);
      return [part(`${list}.${one.responseName}`, POINTS.node, selectionParts(`${list}.${one.responseName}`, one.selection), (variables) => located(one.nodes, () => first(variables)))];
    });
    return [part(list, POINTS.node, [inner], rows, countProperty(ENTITY))];
  });
  return [part(path, POINTS.analysis), ...below];
}

/** Whatever stands on the shortest path is tried: its entities, and its relationships. */
function bridgeParts(path: string, { inputs, fields }: Extract<BoundRoot, { kind: 'bridges' }>): readonly Part[] {
  const maxHops = inputs.get('maxHops');
  const most: Slot = maxHops?.kind === 'leaf' ? maxHops.slot : () => POINTS.hops;
  const search = part(path, searchPoints(inputs), [], (variables) => 2 * Number(most(variables)));
  return [search, ...fields.flatMap((field) => ('selection' in field ? [part(`${path}.${field.responseName}`, POINTS.node, selectionParts(`${path}.${field.responseName}`, field.selection), most)] : []))];
}

/** Each year is a search, and another where the distance changed. Few years change it, as a rule. */
function yearParts(path: string, { inputs, fields }: Extract<BoundRoot, { kind: 'distanceOverTime' }>): readonly Part[] {
  const years: Slot = (variables) => yearsOf(inputs, variables).length;
  const because = fields.flatMap((field) => (field.kind === 'because' ? [part(`${path}.${field.responseName}`, POINTS.node, selectionParts(`${path}.${field.responseName}`, field.selection), () => POINTS.hops)] : []));
  return [part(path, searchPoints(inputs), [because], years)];
}

function searchPoints(inputs: Inputs): number {
  return POINTS.search + wherePoints(inputs);
}

/** Each entity may have several relationships to others: as many as it has names, as a rule. */
function subgraphParts(path: string, { inputs, fields, nodes }: Extract<BoundRoot, { kind: 'subgraph' }>): readonly Part[] {
  const size = pageSize(inputs, false, INSTEAD_OF_PAGES.list);
  const rows: Slot = (variables) => located(nodes, () => size(variables));
  const below = fields.flatMap((field) => {
    if (field.kind !== 'nodes' && field.kind !== 'relationships') return [];
    const inner = `${path}.${field.responseName}`;
    return [part(inner, POINTS.node, selectionParts(inner, field.selection), field.kind === 'relationships' ? () => POINTS.belongings : undefined)];
  });
  return [part(path, POINTS.scan + wherePoints(inputs)), part(path, 0, [below], rows, countProperty(ENTITY))];
}

function isGiven(inputs: Inputs, name: string): boolean {
  const input = inputs.get(name);
  return input !== undefined && input.kind !== 'null';
}

function wherePoints(inputs: Inputs): number {
  const where = inputs.get('where');
  return relationConditions(where) * POINTS.relationCondition + Math.floor(conditions(where) / POINTS.conditionsOfScan) * POINTS.scan;
}

function conditions(input: Input | undefined): number {
  if (!input) return 0;
  const inner = input.kind === 'list' ? input.items : input.kind === 'object' ? [...input.fields.values()] : undefined;
  return inner ? inner.reduce((total, one) => total + conditions(one), 0) : 1;
}

const ON_RELATIONS: readonly string[] = ['some', 'all', 'none', 'single', 'count'];

/** Conditions on what relations lead to. One inside another is asked of each thing that the other leads to: of ten, as a rule. */
function relationConditions(input: Input | undefined): number {
  if (input?.kind === 'list') return input.items.reduce((total, item) => total + relationConditions(item), 0);
  if (input?.kind !== 'object') return 0;
  return [...input.fields].reduce((total, [name, inner]) => total + (ON_RELATIONS.includes(name) ? 1 + 10 * relationConditions(inner) : relationConditions(inner)), 0);
}

/** Whether an order names more than values: a count, or a value of a neighbour. */
function ordersByComputing(orderBy: Input | undefined): boolean {
  const items = orderBy?.kind === 'list' ? orderBy.items : [];
  return items.some((item) => item.kind === 'object' && [...item.fields].some(([name, input]) => name !== 'edge' && input.kind === 'object'));
}
