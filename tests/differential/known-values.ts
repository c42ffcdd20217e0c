/**
 * What random operations may ask for so that they find something: values that properties have, and rows that cursors may stand at.
 *
 * Input: a catalog and a graph. Output: values by property, candidates by connection, and which properties an order may name: those whose
 * stored values all fit the schema. Neo4j sorts other values by rules of its own, and hides a required one that is missing.
 */
import { doTypesOverlap, isCompositeType } from 'graphql';
import type { GraphQLCompositeType } from 'graphql';
import type { Catalog, NodeType, PropertyField } from '../../src/catalog/catalog.js';
import type { Graph, GraphNode, GraphRelationship, Properties } from './graph-in-memory.js';
import { daysOf } from './naive-days.js';
import { NaiveGraph } from './naive-graph.js';
import type { Candidate } from './naive-graph.js';
import type { Listing, OrderInput } from './naive-page.js';
import { Answered, naiveSearch } from './naive-search.js';

export class KnownValues {
  readonly #values = new Map<string, Set<unknown>>();
  readonly #notAlways = new Set<string>();
  readonly #candidates = new Map<string, readonly Candidate[]>();
  readonly #orders = new Map<string, readonly Order[]>();
  readonly #leading = new Map<string, boolean>();
  readonly #overlapping = new Map<GraphQLCompositeType, readonly GraphQLCompositeType[]>();
  readonly #typeOf: (node: GraphNode) => NodeType;
  readonly naive: NaiveGraph;

  constructor(readonly catalog: Catalog, private readonly graph: Graph) {
    this.naive = new NaiveGraph(catalog, graph);
    const byLabel = new Map([...catalog.nodes.values()].map((type) => [type.label, type]));
    this.#typeOf = ({ labels }) => {
      const type = labels.map((label) => byLabel.get(label)).find((found) => found !== undefined);
      if (!type) throw new Error(`no type has one of the labels ${labels.join(', ')}`);
      return type;
    };
    for (const { properties } of [...graph.nodes, ...graph.relationships]) {
      for (const [key, value] of Object.entries(properties)) {
        for (const one of Array.isArray(value) ? value : [value]) this.#values.set(key, (this.#values.get(key) ?? new Set()).add(one));
        if (!Array.isArray(value)) this.#notAlways.add(`list ${key}`);
        if (typeof value !== 'string') this.#notAlways.add(`text ${key}`);
      }
    }
  }

  /** Whether what is stored under a name is what the schema says: of other values Neo4j makes lists, or refuses to fold their case. */
  isAlways(sort: 'list' | 'text', name: string): boolean {
    return !this.#notAlways.has(`${sort} ${name}`);
  }

  /** The types that a fragment may stand on below `type`. */
  overlapping(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    const { schema } = this.catalog;
    const known = this.#overlapping.get(type) ?? Object.values(schema.getTypeMap()).filter(isCompositeType).filter((other) => doTypesOverlap(schema, type, other));
    this.#overlapping.set(type, known);
    return known;
  }

  /** Values stored under a name, whatever has it. */
  ofProperty(name: string): readonly unknown[] {
    return [...(this.#values.get(name) ?? [])];
  }

  /** Values of a key of a type, those of nodes with many neighbours more often: there is more to see from them. */
  keys(type: string, property: string): readonly string[] {
    const nodes = this.candidates({ graph: this.naive, asOf: undefined, target: type, relationship: undefined }).map(({ node }) => node);
    const weighted = nodes.flatMap((node) => Array.from({ length: 1 + Math.min(5, node.outgoing.length + node.incoming.length) }, () => node));
    return weighted.map((node) => node.properties[property]).filter((value) => typeof value === 'string');
  }

  /** A text, and the cursors of all that a search for it finds; undefined where it finds nothing. */
  searchCursors(text: string): { readonly text: string; readonly all: readonly string[] } | undefined {
    const search = this.catalog.roots.get('search');
    if (search?.kind !== 'search') throw new Error('the schema has a search');
    const { hits } = naiveSearch(this.naive, search.owned, { text, fuzzy: true, first: Infinity }).fields;
    const all = Array.isArray(hits) ? hits.flatMap((hit: unknown) => (hit instanceof Answered ? [String(hit.fields['cursor'])] : [])) : [];
    return all.length > 0 ? { text, all } : undefined;
  }

  /** Everything a connection of this kind could list, of any parent. */
  candidates({ target, relationship }: Listing): readonly Candidate[] {
    const key = `${relationship?.name ?? ''} ${target}`;
    const known = this.#candidates.get(key) ?? this.#findCandidates(target, relationship?.types);
    this.#candidates.set(key, known);
    return known;
  }

  #findCandidates(target: string, types: readonly string[] | undefined): readonly Candidate[] {
    const isMember = (node: GraphNode): boolean => this.#isMember(target, node);
    if (types === undefined) return this.graph.nodes.filter(isMember).map((node) => ({ node, relationship: undefined }));
    const found = this.graph.relationships.filter((relationship) => types.includes(relationship.type));
    return found.flatMap((relationship) => [relationship.start, relationship.end].filter(isMember).map((node) => ({ node, relationship })));
  }

  /** Whether any node of a type has a neighbour over a field; of all other fields it is true. */
  leadsSomewhere(type: string, fieldName: string): boolean {
    const own = (this.catalog.nodes.get(type) ?? this.catalog.abstracts.get(type))?.fields.get(fieldName);
    const field = own?.kind === 'aggregate' ? own.of : own;
    if (field?.kind !== 'connection' && field?.kind !== 'toOne') return true;
    const key = `${type}.${fieldName}`;
    const known = this.#leading.get(key) ?? this.graph.relationships.some(({ type: name, start, end }) => {
      const ends = [...(field.direction === 'IN' ? [] : [[start, end] as const]), ...(field.direction === 'OUT' ? [] : [[end, start] as const])];
      return field.relationship.types.includes(name) && ends.some(([near, far]) => this.#isMember(type, near) && this.#isMember(field.target, far));
    });
    this.#leading.set(key, known);
    return known;
  }

  /** Whether a field of this name leads somewhere from any type that has one. */
  leadsAnywhere(fieldName: string): boolean {
    return [...this.catalog.nodes.values()].some(({ name, fields }) => fields.has(fieldName) && this.leadsSomewhere(name, fieldName));
  }

  #isMember(target: string, node: GraphNode): boolean {
    const { name } = this.#typeOf(node);
    return name === target || (this.catalog.abstracts.get(target)?.members.some((member) => member.name === name) ?? false);
  }

  /** The orders that a page may have: by sound values of the target and the relationship, by numbers of neighbours, by the one neighbour. */
  orders(listing: Listing): readonly Order[] {
    const { target, relationship } = listing;
    const key = `${relationship?.name ?? ''} ${target}`;
    const known = this.#orders.get(key);
    if (known) return known;
    const candidates = this.candidates(listing);
    const edges = new Set(candidates.flatMap((candidate) => candidate.relationship ?? []));
    const ofEdges = relationship ? sound(relationship.fields, [...edges].map(({ properties }: GraphRelationship) => properties)) : [];
    const orders = [
      ...this.#ordersOf(target, candidates.map(({ node }) => node), true),
      ...ofEdges.map((name): Order => (direction) => ({ edge: { [name]: direction } })),
      ...(relationship ? [((direction) => ({ edge: { evidence: { count: direction } } })) satisfies Order] : []),
    ];
    this.#orders.set(key, orders);
    return orders;
  }

  /** The keys that an aggregate may name: sound values, years of dates, the one neighbour and its values, those of the relationship. */
  keyNames(listing: Listing): readonly string[] {
    const names = this.orders(listing).flatMap((order) => keysOfOrder(order('ASC')));
    return [...new Set(names)].flatMap((name) => {
      const property = this.#property(listing, name);
      return property === undefined ? [name] : property.scalar === 'PartialDate' ? [name, `${name}Year`] : [name];
    });
  }

  #property({ target, relationship }: Listing, name: string): PropertyField | undefined {
    const fields = (this.catalog.nodes.get(target) ?? this.catalog.abstracts.get(target))?.fields;
    const [first = '', second] = name.split('_');
    const step = fields?.get(first);
    const below = first === 'edge' ? relationship?.fields : step?.kind === 'toOne' ? this.catalog.nodes.get(step.target)?.fields : undefined;
    const field = second === undefined ? step : below?.get(second);
    return field?.kind === 'property' ? field : undefined;
  }

  #ordersOf(target: string, nodes: readonly GraphNode[], mayFollow: boolean): readonly Order[] {
    const fields = (this.catalog.nodes.get(target) ?? this.catalog.abstracts.get(target))?.fields ?? new Map<string, never>();
    const ofValues = sound(fields, nodes.map(({ properties }) => properties)).map((name): Order => (direction) => ({ [name]: direction }));
    const ofRelations = [...fields.values()].flatMap((field): readonly Order[] => {
      if (field.kind === 'owned' || field.kind === 'evidence' || (field.kind === 'connection' && this.leadsSomewhere(target, field.name))) return [(direction) => ({ [field.name]: { count: direction } })];
      if (field.kind !== 'toOne' || !mayFollow) return [];
      const reached = nodes.flatMap((node) => this.naive.neighbours(node, field, undefined));
      // Which of several is the one is nobody's to say.
      if (nodes.some((node) => this.naive.neighbours(node, field, undefined).length > 1)) return [];
      return this.#ordersOf(field.target, reached.map(({ node }) => node), false).map((inner): Order => (direction) => ({ [field.name]: inner(direction) }));
    });
    return [...ofValues, ...ofRelations];
  }
}

/** One way to order a page. */
export type Order = (direction: 'ASC' | 'DESC') => OrderInput;

/** `{ country: { region: ASC } }` -> `country`, `country_region`; counts and ids are no keys. */
function keysOfOrder(order: OrderInput): readonly string[] {
  const [[name, value] = ['', undefined]] = Object.entries(order);
  if (typeof value === 'string') return name === 'id' || name === 'description' ? [] : [name];
  const [[inner, below] = ['', undefined]] = Object.entries(typeof value === 'object' && value !== null ? value : {});
  if (typeof below !== 'string' || inner === 'count') return [];
  const itself = name === 'edge' ? [] : [name];
  return inner === 'id' || inner === 'description' ? itself : [...itself, `${name}_${inner}`];
}

function sound(fields: ReadonlyMap<string, { readonly kind: string }>, all: readonly Properties[]): readonly string[] {
  return [...fields.values()].flatMap((field) => {
    if (!isSingleProperty(field)) return [];
    const fits = all.every((properties) => fitsOrder(field, properties[field.property] ?? null));
    return fits ? [field.name] : [];
  });
}

function isSingleProperty(field: { readonly kind: string }): field is PropertyField {
  return field.kind === 'property' && 'isList' in field && field.isList === false;
}

function fitsOrder({ scalar, isRequired, enumType }: PropertyField, value: unknown): boolean {
  if (value === null) return !isRequired;
  switch (scalar) {
    case 'PartialDate':
      return daysOf(value) !== undefined;
    case 'Int':
    case 'Float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Enum':
      return typeof value === (enumType?.isOrdinal ? 'number' : 'string');
    default:
      return typeof value === 'string';
  }
}
