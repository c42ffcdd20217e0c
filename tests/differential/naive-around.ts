/**
 * Subgraphs and timelines in the plainest way: walk, collect, sort.
 *
 * Input: the graph and the arguments as graphql-js coerced them. Output: the entities and relationships of a subgraph; the events of a timeline,
 * as nodes that a page can list.
 */
import type { RootField } from '../../src/catalog/catalog.js';
import { GraphNode } from './graph-in-memory.js';
import type { GraphRelationship, Properties } from './graph-in-memory.js';
import { daysOf } from './naive-days.js';
import type { Narrowing, NaiveGraph } from './naive-graph.js';
import { compareByCodePoint } from './naive-values.js';
import { nodeHolds } from './naive-where.js';

type Root<K extends RootField['kind']> = Extract<RootField, { kind: K }>;

/** A date, and what it is a date of. */
export class NaiveEvent extends GraphNode {
  constructor(properties: Properties, readonly of: GraphNode | null, readonly relationship: GraphRelationship | null) {
    super(['TimelineEvent'], properties);
  }
}

export function naiveSubgraph(graph: NaiveGraph, { around }: Root<'subgraph'>, given: Narrowing): Readonly<Record<string, unknown>> {
  const asOf = given['asOf'];
  const where = { graph, asOf };
  const condition = typeof given['where'] === 'object' && given['where'] !== null ? { ...given['where'] } : {};
  const limit = Number(given['first']);
  let ring = byId(seeds(graph, given));
  const all = [...ring];
  for (let step = 0; step < Number(given['depth']); step += 1) {
    const found = new Set(ring.flatMap((node) => graph.neighbours(node, around, asOf, given).map((candidate) => candidate.node)));
    const fresh = [...found].filter((node) => !all.includes(node) && nodeHolds(where, 'Entity', { node, relationship: undefined }, condition));
    ring = byId(fresh).slice(0, limit + 1);
    all.push(...ring);
  }
  const nodes = all.slice(0, limit);
  const among = nodes.flatMap((node) => graph.neighbours(node, { ...around, direction: 'OUT' }, asOf, { types: given['types'] }))
    .filter((candidate) => nodes.includes(candidate.node)).flatMap(({ relationship }) => relationship ?? []);
  const key = ({ type, properties }: GraphRelationship): string => `${type} ${String(properties['id'])}`;
  return { nodes, relationships: among.sort((a, b) => compareByCodePoint(key(a), key(b))), complete: all.length <= limit };
}

export function naiveEvents(graph: NaiveGraph, { around, dates }: Root<'timeline'>, given: Narrowing): readonly NaiveEvent[] {
  const starts = seeds(graph, given);
  const candidates = starts.flatMap((node) => graph.neighbours(node, around, given['asOf']));
  const kinds = Array.isArray(given['kinds']) ? given['kinds'] : [];
  const nodes = new Set([...starts, ...candidates.map(({ node }) => node).filter(({ properties }) => kinds.includes(properties['kind']))]);
  const relationships = new Set(candidates.flatMap(({ relationship }) => relationship ?? []));
  return [
    ...[...nodes].flatMap((node) => eventsOf(node.properties, dates.flatMap(({ key, ofRelationship }) => (ofRelationship ? [] : [key])), (properties) => new NaiveEvent(properties, node, null))),
    ...[...relationships].flatMap((one) => eventsOf(one.properties, ['from', 'to'], (properties) => new NaiveEvent(properties, null, one))),
  ];
}

function eventsOf(owner: Properties, names: readonly string[], make: (properties: Properties) => NaiveEvent): readonly NaiveEvent[] {
  return names.flatMap((what) => {
    const stored: unknown = owner[what] ?? [];
    const isList = Array.isArray(stored);
    return (isList ? stored : [stored]).map((on: unknown) => {
      const days = daysOf(on);
      const [onMin, onMax] = isList ? [days?.first, days?.last] : [owner[`${what}Min`], owner[`${what}Max`]];
      return make({ id: `${what} ${String(on)} ${String(owner['id'])}`, on, onMin: onMin ?? null, onMax: onMax ?? null, what });
    });
  });
}

function seeds(graph: NaiveGraph, given: Narrowing): readonly GraphNode[] {
  const ids: unknown = given['ids'];
  return graph.nodes('Entity').filter(({ properties }) => Array.isArray(ids) && ids.includes(properties['id']));
}

function byId(nodes: readonly GraphNode[]): readonly GraphNode[] {
  return [...nodes].sort((a, b) => compareByCodePoint(String(a.properties['id']), String(b.properties['id'])));
}
