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
import type { Candidate, Listing } from './naive-page.js';

export class KnownValues {
  readonly #values = new Map<string, Set<unknown>>();
  readonly #candidates = new Map<string, readonly Candidate[]>();
  readonly #sortable = new Map<string, readonly string[]>();
  readonly #leading = new Map<string, boolean>();
  readonly #overlapping = new Map<GraphQLCompositeType, readonly GraphQLCompositeType[]>();
  readonly #typeOf: (node: GraphNode) => NodeType;

  constructor(readonly catalog: Catalog, private readonly graph: Graph) {
    const byLabel = new Map([...catalog.nodes.values()].map((type) => [type.label, type]));
    this.#typeOf = ({ labels }) => {
      const type = labels.map((label) => byLabel.get(label)).find((found) => found !== undefined);
      if (!type) throw new Error(`no type has one of the labels ${labels.join(', ')}`);
      return type;
    };
    for (const { properties } of [...graph.nodes, ...graph.relationships]) {
      for (const [key, value] of Object.entries(properties)) this.#values.set(key, (this.#values.get(key) ?? new Set()).add(value));
    }
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
    const nodes = this.candidates({ catalog: this.catalog, target: type, relationship: undefined }).map(({ node }) => node);
    const weighted = nodes.flatMap((node) => Array.from({ length: 1 + Math.min(5, node.outgoing.length + node.incoming.length) }, () => node));
    return weighted.map((node) => node.properties[property]).filter((value) => typeof value === 'string');
  }

  /** Everything a connection of this kind could list, of any parent. */
  candidates({ target, relationship }: Listing): readonly Candidate[] {
    const key = `${relationship?.name ?? ''} ${target}`;
    const known = this.#candidates.get(key) ?? this.#findCandidates(target, relationship?.name);
    this.#candidates.set(key, known);
    return known;
  }

  #findCandidates(target: string, type: string | undefined): readonly Candidate[] {
    const isMember = (node: GraphNode): boolean => this.#isMember(target, node);
    if (type === undefined) return this.graph.nodes.filter(isMember).map((node) => ({ node, relationship: undefined }));
    const found = this.graph.relationships.filter((relationship) => relationship.type === type);
    return found.flatMap((relationship) => [relationship.start, relationship.end].filter(isMember).map((node) => ({ node, relationship })));
  }

  /** Whether any node of a type has a neighbour over a field; of all other fields it is true. */
  leadsSomewhere(type: string, fieldName: string): boolean {
    const field = (this.catalog.nodes.get(type) ?? this.catalog.abstracts.get(type))?.fields.get(fieldName);
    if (field?.kind !== 'connection' && field?.kind !== 'toOne') return true;
    const key = `${type}.${fieldName}`;
    const known = this.#leading.get(key) ?? this.graph.relationships.some(({ type: name, start, end }) => {
      const [near, far] = field.direction === 'OUT' ? [start, end] : [end, start];
      return name === field.relationship.name && this.#isMember(type, near) && this.#isMember(field.target, far);
    });
    this.#leading.set(key, known);
    return known;
  }

  #isMember(target: string, node: GraphNode): boolean {
    const { name } = this.#typeOf(node);
    return name === target || (this.catalog.abstracts.get(target)?.members.some((member) => member.name === name) ?? false);
  }

  /** Names of properties of the target, and after `edge.` of the relationship, that an order may name. */
  sortable(listing: Listing): readonly string[] {
    const { target, relationship } = listing;
    const key = `${relationship?.name ?? ''} ${target}`;
    const known = this.#sortable.get(key);
    if (known) return known;
    const candidates = this.candidates(listing);
    const fields = (this.catalog.nodes.get(target) ?? this.catalog.abstracts.get(target))?.fields ?? new Map<string, never>();
    const ofNodes = sound(fields, candidates.map(({ node }) => node.properties));
    const relationships = new Set(candidates.flatMap((candidate) => candidate.relationship ?? []));
    const ofEdges = relationship ? sound(relationship.fields, [...relationships].map(({ properties }: GraphRelationship) => properties)) : [];
    const names = [...ofNodes, ...ofEdges.map((name) => `edge.${name}`)];
    this.#sortable.set(key, names);
    return names;
  }
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
