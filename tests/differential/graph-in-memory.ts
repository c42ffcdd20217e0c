/**
 * A release as plain objects: what the naive resolvers walk.
 *
 * Input: a driver and the number of a release. Output: all its nodes and relationships with their properties, read by two statements
 * that hold no opinion; the type of a relationship stands among its properties, under the catalog's key for it. It knows nothing else of the
 * catalog, and nothing of the schema or the compiler.
 */
import type { Driver } from 'neo4j-driver';
import { TYPE_KEY } from '../../src/catalog/catalog.js';

export type Properties = Readonly<Record<string, unknown>>;

export class GraphNode {
  readonly outgoing: GraphRelationship[] = [];
  readonly incoming: GraphRelationship[] = [];

  constructor(readonly labels: readonly string[], readonly properties: Properties) {}
}

export class GraphRelationship {
  constructor(readonly type: string, readonly properties: Properties, readonly start: GraphNode, readonly end: GraphNode) {}
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

export async function readGraph(driver: Driver, rel: number): Promise<Graph> {
  const parameters = { rel: BigInt(rel) };
  const nodes = new Map<string, GraphNode>();
  const found = await read(driver, 'MATCH (n {rel: $rel}) WHERE NOT n:Current RETURN elementId(n), labels(n), properties(n)', parameters);
  for (const [key, labels, properties] of found) nodes.set(String(key), new GraphNode(texts(labels), record(properties)));

  const relationships: GraphRelationship[] = [];
  const joined = await read(driver, 'MATCH (a {rel: $rel})-[r]->(b) RETURN elementId(a), elementId(b), type(r), properties(r)', parameters);
  for (const [from, to, type, properties] of joined) {
    const start = nodes.get(String(from));
    const end = nodes.get(String(to));
    if (!start || !end) throw new Error(`a relationship ${String(type)} leaves release ${rel}`);
    const relationship = new GraphRelationship(String(type), { ...record(properties), [TYPE_KEY]: String(type) }, start, end);
    start.outgoing.push(relationship);
    end.incoming.push(relationship);
    relationships.push(relationship);
  }
  return { nodes: [...nodes.values()], relationships };
}

async function read(driver: Driver, text: string, parameters: Properties): Promise<readonly (readonly unknown[])[]> {
  const session = driver.session({ defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run(text, parameters);
    return records.map((one) => one.keys.map((_, index): unknown => one.get(index)));
  } finally {
    await session.close();
  }
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function record(value: unknown): Properties {
  if (typeof value !== 'object' || value === null) throw new Error('properties() gives a map');
  return { ...value };
}
