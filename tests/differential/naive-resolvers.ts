/**
 * Naive resolvers: the schema answered field by field from a graph in memory, for graphql-js `execute` to call.
 *
 * Input: a catalog and a graph. Output: a function that answers an operation. All resolvers are synchronous, so that errors come in
 * document order. Nothing of the compiler or the executor is used: what both sides share is the catalog.
 */
import { execute } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLFieldResolver, GraphQLResolveInfo, GraphQLTypeResolver } from 'graphql';
import type { Catalog, Field, NodeType, OwnedField, PropertyField, RelationshipType, RootField } from '../../src/catalog/catalog.js';
import { GraphNode } from './graph-in-memory.js';
import type { Graph, GraphRelationship, Properties } from './graph-in-memory.js';
import { compareByCodePoint, pageOf } from './naive-page.js';
import type { Candidate, Listing, Page, PageArguments } from './naive-page.js';

export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

export type Answer = (operation: Operation) => ExecutionResult;

/** One edge of a page. */
class Edge {
  constructor(readonly row: Candidate, readonly page: Page, readonly relationship: RelationshipType | undefined) {}
}

/** A connection; of its own type, because a page is also what its `pageInfo` is resolved from. */
class Connection {
  constructor(readonly page: Page, readonly relationship: RelationshipType | undefined) {}
}

class PageInfo {
  constructor(readonly page: Page) {}
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
    });
    if (result instanceof Promise) throw new Error('a naive resolver was not synchronous');
    return result;
  };
}

class NaiveResolver {
  readonly #typeOfLabel: ReadonlyMap<string, NodeType>;
  readonly #byType = new Map<string, GraphNode[]>();

  constructor(private readonly catalog: Catalog, graph: Graph) {
    this.#typeOfLabel = new Map([...catalog.nodes.values()].map((type) => [type.label, type]));
    for (const node of graph.nodes) {
      const { name } = this.#typeOf(node);
      this.#byType.set(name, [...(this.#byType.get(name) ?? []), node]);
    }
  }

  readonly type: GraphQLTypeResolver<unknown, unknown> = (value) => (value instanceof GraphNode ? this.#typeOf(value).name : undefined);

  readonly field: GraphQLFieldResolver<unknown, unknown> = (source, given: Record<string, unknown>, _context, info): unknown => {
    if (source instanceof GraphNode) return this.#ofNode(source, given, info);
    if (source instanceof Connection) return ofConnection(source, info.fieldName);
    if (source instanceof Edge) return this.#ofEdge(source, info.fieldName);
    if (source instanceof PageInfo) return ofPageInfo(source.page, info.fieldName);
    const root = this.catalog.roots.get(info.fieldName);
    if (!root) throw new Error(`the catalog has no root field ${info.fieldName}`);
    return this.#ofQuery(root, given);
  };

  #typeOf({ labels }: GraphNode): NodeType {
    const [type] = labels.filter((label) => label !== 'Entity').map((label) => this.#typeOfLabel.get(label));
    if (!type) throw new Error(`no type has one of the labels ${labels.join(', ')}`);
    return type;
  }

  /** All nodes of an object type, interface or union. */
  #nodes(target: string): readonly GraphNode[] {
    const members = this.catalog.abstracts.get(target)?.members.map(({ name }) => name) ?? [target];
    return members.flatMap((member) => this.#byType.get(member) ?? []);
  }

  #ofQuery(root: RootField, given: Readonly<Record<string, unknown>>): unknown {
    const nodes = this.#nodes(root.target);
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
        return this.#connection({ catalog: this.catalog, target: root.target, relationship: undefined }, candidates, given);
      }
      case 'release':
        return nodes[0] ?? null;
      case 'releases':
        throw new Error('releases is about all of them, and the graph in memory is one: the operations leave it out');
    }
  }

  #ofNode(node: GraphNode, given: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo): unknown {
    const field = this.#typeOf(node).fields.get(info.fieldName);
    if (!field) throw new Error(`the catalog has no field ${info.parentType.name}.${info.fieldName}`);
    switch (field.kind) {
      case 'property':
      case 'evidence':
        return this.#own(field, node.properties);
      case 'owned':
        return inOrder(field, this.#neighbours(node, field).map((candidate) => candidate.node));
      case 'toOne':
        return this.#neighbours(node, field)[0]?.node ?? null;
      case 'connection': {
        const listing: Listing = { catalog: this.catalog, target: field.target, relationship: field.relationship };
        return this.#connection(listing, this.#neighbours(node, field), given);
      }
    }
  }

  #own(field: Extract<Field, { kind: 'property' | 'evidence' }>, properties: Properties): unknown {
    return field.kind === 'property' ? stored(field, properties) : this.#evidence(properties);
  }

  #evidence(properties: Properties): readonly GraphNode[] {
    const named: unknown = properties['evidence'];
    const ids = new Set<unknown>(Array.isArray(named) ? named : []);
    const found = this.#nodes('Evidence').filter((one) => ids.has(one.properties['id']));
    return found.sort((a, b) => compareByCodePoint(String(a.properties['id']), String(b.properties['id'])));
  }

  #neighbours(node: GraphNode, field: Extract<Field, { kind: 'owned' | 'toOne' | 'connection' }>): readonly Candidate[] {
    const isOut = field.direction === 'OUT';
    const members = this.catalog.abstracts.get(field.target)?.members.map(({ name }) => name) ?? [field.target];
    return (isOut ? node.outgoing : node.incoming)
      .filter((relationship) => relationship.type === field.relationship.name)
      .map((relationship): Candidate & { readonly relationship: GraphRelationship } => ({ node: isOut ? relationship.end : relationship.start, relationship }))
      .filter((candidate) => members.includes(this.#typeOf(candidate.node).name));
  }

  #connection(listing: Listing, candidates: readonly Candidate[], given: PageArguments): Connection {
    return new Connection(pageOf(listing, candidates, given), listing.relationship);
  }

  #ofEdge({ row, page, relationship }: Edge, name: string): unknown {
    if (name === 'cursor') return page.cursorOf(row);
    if (name === 'node') return row.node;
    const field = relationship?.fields.get(name);
    if (!field || !row.relationship) throw new Error(`an edge has no field ${name}`);
    return this.#own(field, row.relationship.properties);
  }
}

function ofConnection({ page, relationship }: Connection, name: string): unknown {
  switch (name) {
    case 'edges':
      return page.rows.map((row) => new Edge(row, page, relationship));
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
