/**
 * Naive resolvers: the schema answered field by field from a graph in memory, for graphql-js `execute` to call.
 *
 * Input: a catalog and a graph. Output: a function that answers an operation. All resolvers are synchronous, so that errors come in
 * document order. Nothing of the compiler or the executor is used: what both sides share is the catalog.
 */
import { execute } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLTypeResolver } from 'graphql';
import type { Catalog, Field, OwnedField, PropertyField, RelationshipType, RootField } from '../../src/catalog/catalog.js';
import { GraphNode, GraphRelationship } from './graph-in-memory.js';
import type { Graph, Properties } from './graph-in-memory.js';
import { NaiveEvent, naiveEvents, naiveSubgraph } from './naive-around.js';
import { exclusions } from './naive-exclusion.js';
import type { Exclusion, Owner } from './naive-exclusion.js';
import { aggregateOf } from './naive-aggregate.js';
import { NaiveGraph } from './naive-graph.js';
import type { Candidate } from './naive-graph.js';
import { pageOf } from './naive-page.js';
import type { Listing, Page, PageArguments } from './naive-page.js';
import { Answered, naiveSearch } from './naive-search.js';
import { compareByCodePoint } from './naive-values.js';

export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

export type Answer = (operation: Operation) => ExecutionResult;

/** One edge of a page. */
class Edge {
  constructor(readonly row: Candidate, readonly page: Page, readonly relationship: RelationshipType | undefined, readonly between: Between | undefined) {}
}

/** The relationships that lead to a node which is listed once, or what stands in between. */
type Between = (node: GraphNode) => readonly (GraphRelationship | GraphNode)[];

/** A connection; of its own type, because a page is also what its `pageInfo` is resolved from. */
class Connection {
  constructor(readonly page: Page, readonly relationship: RelationshipType | undefined, readonly between?: Between, readonly whyNot?: (id: unknown) => readonly Exclusion[]) {}
}

class PageInfo {
  constructor(readonly page: Page) {}
}

/** An object whose fields are there already. */
class Plain {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  field(name: string): unknown {
    const value = this.values[name];
    if (Array.isArray(value)) return value.map((item: unknown) => plain(item));
    return plain(value);
  }
}

function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null && !(value instanceof GraphNode) && !(value instanceof GraphRelationship) ? new Plain({ ...value }) : value;
}

export function naiveAnswers(catalog: Catalog, graph: Graph): Answer {
  const resolver = new NaiveResolver(catalog, graph);
  return ({ document, variables, operationName }) => {
    const result = execute({
      schema: catalog.schema,
      document,
      variableValues: variables,
      operationName,
      fieldResolver: resolver.field,
      typeResolver: resolver.type,
      contextValue: new Map<string, unknown>(),
    });
    if (result instanceof Promise) throw new Error('a naive resolver was not synchronous');
    return result;
  };
}

/** What an operation's roots were asked of: `asOf` by the root's response name. */
type Times = Map<string, unknown>;

class NaiveResolver {
  readonly #graph: NaiveGraph;

  constructor(private readonly catalog: Catalog, graph: Graph) {
    this.#graph = new NaiveGraph(catalog, graph);
  }

  readonly type: GraphQLTypeResolver<unknown, unknown> = (value) => {
    if (value instanceof GraphRelationship) return this.#graph.typeOfRelationship(value).name;
    return value instanceof GraphNode ? this.#graph.typeOf(value).name : undefined;
  };

  readonly field: GraphQLFieldResolver<unknown, Times> = (source, given: Record<string, unknown>, times, info): unknown => {
    const root = rootOf(info.path);
    if (info.path.prev === undefined) times.set(root, given['asOf']);
    const asOf = times.get(root);
    if (source instanceof NaiveEvent && (info.fieldName === 'of' || info.fieldName === 'relationship')) return source[info.fieldName];
    if (source instanceof NaiveEvent) return source.properties[info.fieldName];
    if (source instanceof GraphNode) return this.#ofNode(source, given, info, asOf);
    if (source instanceof GraphRelationship) return this.#ofRelationship(source, info.fieldName);
    if (source instanceof Answered) return source.fields[info.fieldName];
    if (source instanceof Connection && info.fieldName === 'whyNot') return source.whyNot?.(given['id']).map((one) => new Plain({ ...one }));
    if (source instanceof Connection) return ofConnection(source, info.fieldName);
    if (source instanceof Edge) return this.#ofEdge(source, info.fieldName);
    if (source instanceof PageInfo) return ofPageInfo(source.page, info.fieldName);
    if (source instanceof Plain) return source.field(info.fieldName);
    const found = this.catalog.roots.get(info.fieldName);
    if (!found) throw new Error(`the catalog has no root field ${info.fieldName}`);
    return this.#ofQuery(found, given);
  };

  #ofQuery(root: RootField, given: Readonly<Record<string, unknown>>): unknown {
    const nodes = this.#graph.nodes(root.kind === 'subgraph' || root.kind === 'timeline' ? 'Entity' : root.target);
    switch (root.kind) {
      case 'one': {
        const keys = root.keys.filter(({ name }) => (given[name] ?? null) !== null);
        const [key, another] = keys;
        if (!key || another) throw new Error(`${root.name} was asked by ${keys.length} keys: the operations leave such mistakes out`);
        return nodes.find(({ properties }) => properties[key.property] === given[key.name]) ?? null;
      }
      case 'byIds': {
        const ids = given['ids'];
        if (!Array.isArray(ids)) throw new Error('ids is a list');
        return ids.map((id: unknown) => nodes.find(({ properties }) => properties['id'] === id) ?? null);
      }
      case 'page': {
        const candidates = nodes.map((node): Candidate => ({ node, relationship: undefined }));
        return this.#connection({ graph: this.#graph, asOf: given['asOf'], target: root.target, relationship: undefined }, candidates, given);
      }
      case 'aggregate':
        return new Plain(aggregateOf({ graph: this.#graph, asOf: given['asOf'], target: root.target, relationship: undefined }, nodes.map((node) => ({ node, relationship: undefined })), given));
      case 'subgraph':
        return new Plain(naiveSubgraph(this.#graph, root, given));
      case 'timeline': {
        const candidates = naiveEvents(this.#graph, root, given).map((node): Candidate => ({ node, relationship: undefined }));
        return this.#connection({ graph: this.#graph, asOf: given['asOf'], target: root.target, relationship: undefined }, candidates, given);
      }
      case 'search':
        return naiveSearch(this.#graph, root.owned, given);
      case 'byIdentifier': {
        const isIt = ({ node: { properties } }: Candidate) => properties['scheme'] === given['scheme'] && properties['value'] === given['value'];
        const found = nodes.filter((node) => this.#graph.neighbours(node, root.owned, undefined).some(isIt));
        return [...found].sort((a, b) => compareByCodePoint(String(a.properties['id']), String(b.properties['id'])))[0] ?? null;
      }
      case 'release':
        return nodes[0] ?? null;
      case 'releases':
        throw new Error('releases is about all of them, and the graph in memory is one: the operations leave it out');
    }
  }

  #ofNode(node: GraphNode, given: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo, asOf: unknown): unknown {
    const field = this.#graph.typeOf(node).fields.get(info.fieldName);
    if (!field) throw new Error(`the catalog has no field ${info.parentType.name}.${info.fieldName}`);
    switch (field.kind) {
      case 'property':
      case 'evidence':
        return this.#own(field, node.properties);
      case 'owned':
        return inOrder(field, this.#graph.neighbours(node, field, asOf).map((candidate) => candidate.node));
      case 'toOne':
        return this.#graph.neighbours(node, field, asOf)[0]?.node ?? null;
      case 'neighbours': {
        const found = this.#graph.neighbours(node, field, asOf, given);
        const listing: Listing = { graph: this.#graph, asOf, target: field.target, relationship: undefined };
        const each = [...new Set(found.map((candidate) => candidate.node))].map((one): Candidate => ({ node: one, relationship: undefined }));
        return new Connection(pageOf(listing, each, given), undefined, (end) => byTypeAndId(found.filter((candidate) => candidate.node === end)));
      }
      case 'through': {
        const found = this.#graph.through(node, field, asOf, given['kinds']);
        const listing: Listing = { graph: this.#graph, asOf, target: field.target, relationship: undefined };
        const each = [...new Set(found.map((way) => way.node))].map((one): Candidate => ({ node: one, relationship: undefined }));
        const middles = (end: GraphNode): readonly GraphNode[] => [...new Set(found.filter((way) => way.node === end).map(({ between }) => between))];
        return new Connection(pageOf(listing, each, given), undefined, (end) => [...middles(end)].sort((a, b) => compareByCodePoint(String(a.properties['id']), String(b.properties['id']))));
      }
      case 'degree':
        return this.#graph.neighbours(node, field, asOf, given).length;
      case 'end':
        throw new Error('only relationships have ends');
      case 'aggregate': {
        const { of } = field;
        return new Plain(aggregateOf({ graph: this.#graph, asOf, target: of.target, relationship: of.relationship }, this.#graph.neighbours(node, of, asOf, given), given));
      }
      case 'connection': {
        const listing: Listing = { graph: this.#graph, asOf, target: field.target, relationship: field.relationship };
        return this.#connection(listing, this.#graph.neighbours(node, field, asOf, given), given, { node, field });
      }
    }
  }

  #ofRelationship(relationship: GraphRelationship, name: string): unknown {
    const field = this.#graph.typeOfRelationship(relationship).fields.get(name);
    if (field?.kind === 'end') return field.end === 'START' ? relationship.start : relationship.end;
    if (field?.kind !== 'property' && field?.kind !== 'evidence') throw new Error(`the catalog has no field ${name} of ${relationship.type}`);
    return this.#own(field, relationship.properties);
  }

  #own(field: Extract<Field, { kind: 'property' | 'evidence' }>, properties: Properties): unknown {
    return field.kind === 'property' ? stored(field, properties) : this.#graph.evidence(properties);
  }

  #connection(listing: Listing, candidates: readonly Candidate[], given: PageArguments, owner?: Owner): Connection {
    const all = owner ? this.#graph.neighbours(owner.node, owner.field, undefined) : candidates;
    return new Connection(pageOf(listing, candidates, given), listing.relationship, undefined, (id) => exclusions(listing, owner, all, { ...given }, id));
  }

  #ofEdge({ row, page, relationship, between }: Edge, name: string): unknown {
    if (name === 'cursor') return page.cursorOf(row);
    if (name === 'node') return row.node;
    if (name === 'relationships' || name === 'agreements') return between?.(row.node);
    if (name === 'relationship') return row.relationship;
    if (name === 'forward') return row.relationship?.end === row.node;
    const field = relationship?.fields.get(name);
    if (!field || !row.relationship) throw new Error(`an edge has no field ${name}`);
    return this.#own(field, row.relationship.properties);
  }
}

function rootOf(path: GraphQLResolveInfo['path']): string {
  return path.prev === undefined ? String(path.key) : rootOf(path.prev);
}

function byTypeAndId(found: readonly Candidate[]): readonly GraphRelationship[] {
  const key = ({ type, properties }: GraphRelationship): string => `${type} ${String(properties['id'])}`;
  return found.flatMap(({ relationship }) => relationship ?? []).sort((a, b) => compareByCodePoint(key(a), key(b)));
}

function ofConnection({ page, relationship, between }: Connection, name: string): unknown {
  switch (name) {
    case 'edges':
      return page.rows.map((row) => new Edge(row, page, relationship, between));
    case 'nodes':
      return page.rows.map(({ node }) => node);
    case 'totalCount':
      return page.totalCount;
    default:
      return new PageInfo(page);
  }
}

function ofPageInfo(page: Page, name: string): unknown {
  const end = name === 'startCursor' ? page.rows[0] : page.rows[page.rows.length - 1];
  switch (name) {
    case 'hasNextPage':
      return page.hasNextPage;
    case 'hasPreviousPage':
      return page.hasPreviousPage;
    default:
      return end ? page.cursorOf(end) : null;
  }
}

/** A property as resolvers give it: an ordinal enum by name, where the number has one. */
function stored({ property, enumType }: PropertyField, properties: Properties): unknown {
  const value = properties[property] ?? null;
  return enumType?.isOrdinal && typeof value === 'number' ? (enumType.values[value] ?? value) : value;
}

function inOrder({ orderedBy }: OwnedField, nodes: readonly GraphNode[]): readonly GraphNode[] {
  return [...nodes].sort((a, b) => {
    for (const key of orderedBy) {
      const [left, right] = [a.properties[key], b.properties[key]];
      if (typeof left === 'string' && typeof right === 'string') {
        const compared = compareByCodePoint(left, right);
        if (compared !== 0) return compared;
      } else if (typeof left !== typeof right) {
        // What is missing stands last.
        return typeof left === 'string' ? -1 : 1;
      }
    }
    return 0;
  });
}
