/**
 * The graph in memory, asked as the schema has it: which nodes a type has, which neighbours a field, which evidence a thing.
 *
 * Input: a catalog and a graph. Output: nodes and candidates, found by looking at everything. A relationship counts at a time (`asOf`) that
 * may lie between its `from` and its `to`; what is unknown may be anything.
 */
import { RELATIONSHIP } from '../../src/catalog/catalog.js';
import type { Catalog, Field, NodeType, ThroughField } from '../../src/catalog/catalog.js';
import type { Graph, GraphNode, GraphRelationship, Properties } from './graph-in-memory.js';
import { daysOf } from './naive-days.js';
import { compareByCodePoint } from './naive-values.js';

/** What a page lists: a node and, below the root, the relationship that led to it. */
export interface Candidate {
  readonly node: GraphNode;
  readonly relationship: GraphRelationship | undefined;
}

export type RelationField = Extract<Field, { kind: 'owned' | 'toOne' | 'connection' | 'neighbours' | 'degree' }>;

/** What a field over relationships of all types is narrowed to. */
export type Narrowing = Readonly<Record<string, unknown>>;

export class NaiveGraph {
  readonly #typeOfLabel: ReadonlyMap<string, NodeType>;
  readonly #byType = new Map<string, GraphNode[]>();

  constructor(readonly catalog: Catalog, graph: Graph) {
    this.#typeOfLabel = new Map([...catalog.nodes.values()].map((type) => [type.label, type]));
    for (const node of graph.nodes) {
      const { name } = this.typeOf(node);
      this.#byType.set(name, [...(this.#byType.get(name) ?? []), node]);
    }
  }

  typeOf({ labels }: GraphNode): NodeType {
    const [type] = labels.filter((label) => label !== 'Entity').map((label) => this.#typeOfLabel.get(label));
    if (!type) throw new Error(`no type has one of the labels ${labels.join(', ')}`);
    return type;
  }

  /** All nodes of an object type, interface or union. */
  nodes(target: string): readonly GraphNode[] {
    return this.#members(target).flatMap((member) => this.#byType.get(member) ?? []);
  }

  neighbours(node: GraphNode, field: RelationField, asOf: unknown, narrowed: Narrowing = {}): readonly Candidate[] {
    const direction = narrowed['direction'] ?? field.direction;
    const types = narrowed['types'] ?? field.relationship.types;
    const kinds = narrowed['kinds'] ?? undefined;
    const members = this.#members(field.target);
    const isTimed = field.relationship.fields.has('from');
    const followed = new Set([...(direction === 'IN' ? [] : node.outgoing), ...(direction === 'OUT' ? [] : node.incoming)]);
    return [...followed]
      .filter((relationship) => Array.isArray(types) && types.includes(relationship.type) && (!isTimed || mayHold(relationship.properties, asOf)))
      .map((relationship): Candidate => ({ node: relationship.start === node && direction !== 'IN' ? relationship.end : relationship.start, relationship }))
      .filter((candidate) => members.includes(this.typeOf(candidate.node).name))
      .filter((candidate) => !Array.isArray(kinds) || kinds.includes(candidate.node.properties['kind']));
  }

  /** What a field over two steps leads to, and what is in between: each way there. */
  through(node: GraphNode, { types, between, target, kindProperty }: ThroughField, asOf: unknown, kinds: unknown): readonly { readonly node: GraphNode; readonly between: GraphNode }[] {
    const follows = (type: string, properties: Properties): boolean => types.includes(type) && mayHold(properties, asOf);
    const middles = node.outgoing.filter(({ type, properties, end }) => follows(type, properties) && this.#members(between).includes(this.typeOf(end).name)).map(({ end }) => end)
      .filter(({ properties }) => !Array.isArray(kinds) || kinds.includes(properties[kindProperty]));
    return middles.flatMap((middle) => middle.incoming.filter(({ type, properties, start }) => follows(type, properties) && start !== node && this.#members(target).includes(this.typeOf(start).name))
      .map(({ start }) => ({ node: start, between: middle })));
  }

  /** The type of a relationship that stands alone. */
  typeOfRelationship({ type }: GraphRelationship): NodeType {
    const found = this.catalog.abstracts.get(RELATIONSHIP)?.members.find(({ label }) => label === type);
    if (!found) throw new Error(`no type describes relationships of type ${type}`);
    return found;
  }

  evidence(properties: Properties): readonly GraphNode[] {
    const named: unknown = properties['evidence'];
    const ids = new Set<unknown>(Array.isArray(named) ? named : []);
    const found = this.nodes('Evidence').filter((one) => ids.has(one.properties['id']));
    return found.sort((a, b) => compareByCodePoint(String(a.properties['id']), String(b.properties['id'])));
  }

  #members(target: string): readonly string[] {
    return this.catalog.abstracts.get(target)?.members.map(({ name }) => name) ?? [target];
  }
}

function mayHold(properties: Properties, asOf: unknown): boolean {
  if (typeof asOf !== 'string') return true;
  const days = daysOf(asOf);
  if (!days) throw new Error(`${asOf} was accepted as a date`);
  const [from, to] = [properties['fromMin'] ?? null, properties['toMax'] ?? null];
  return (from === null || (typeof from === 'string' && from <= days.last)) && (to === null || (typeof to === 'string' && to >= days.first));
}
