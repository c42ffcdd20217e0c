/**
 * Graphs of a test's own, told in lines, in a release of their own on the tests' Neo4j.
 *
 * Input: lines such as `office:CN SIGNED agreement:pph 2018..2020 REPORTED`: start, type, end and, if wanted, dates and confidence; parallel ones are
 * lines alike. Output: a way to ask of that graph. A node's type is what its id begins with; it is named after its id.
 */
import { parse, validate } from 'graphql';
import type { Catalog } from '../../src/catalog/catalog.js';
import { idPrefix } from '../../src/dataset/entity-ids.js';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import { CONFIDENCES } from '../property/path-graph.js';
import type { PathEvidence, PathGraph, PathNode, PathRelationship } from '../property/path-graph.js';
import { RELEASES } from '../property/releases.js';
import { deletePathGraphs, readingRelease, writePathGraphs } from '../property/write-path-graphs.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';

/** One for each confidence, each of a source of its own. */
const EVIDENCE = CONFIDENCES.map((name, confidence): PathEvidence => ({ id: `ev:${name}`, source: `source:${name}`, confidence }));
const OFFICIAL = CONFIDENCES.length - 1;

export type Data = Readonly<Record<string, unknown>>;

export class SmallGraphs {
  private constructor(private readonly shipped: TestGraph, private readonly executor: GraphExecutor, private readonly release: number) {}

  static async open(of: 'known-pains' | 'waypoints' | 'no-path' | 'time'): Promise<SmallGraphs> {
    const release = RELEASES[of];
    const shipped = await openGraph();
    const { catalog, database } = shipped;
    return new SmallGraphs(shipped, createExecutor({ catalog, database: readingRelease(database, release), timeoutMs: 60_000, maxCost: Infinity }), release);
  }

  /** From now on there is this graph and nothing else. */
  async make(lines: readonly string[]): Promise<void> {
    const { driver } = this.shipped.database;
    await deletePathGraphs(driver, [this.release]);
    await writePathGraphs(driver, this.release, [graphOf(this.shipped.catalog, lines)], EVIDENCE);
  }

  /** The data of an answer without errors; `timeoutMs` is for each statement. */
  async ask(text: string, timeoutMs?: number): Promise<Data> {
    const document = parse(text);
    const { catalog, database } = this.shipped;
    const faults = validate(catalog.schema, document);
    if (faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('; '));
    const executor = timeoutMs === undefined ? this.executor : createExecutor({ catalog, database: readingRelease(database, this.release), timeoutMs, maxCost: Infinity });
    const { data, errors } = await executor.execute({ document, queryKey: text });
    if (errors) throw new Error(errors.map((error) => error.message).join('; '));
    return JSON.parse(JSON.stringify(data)) as Data;
  }

  /** How many statements about this graph Neo4j is busy with. */
  async running(): Promise<number> {
    const text = 'SHOW TRANSACTIONS YIELD parameters WHERE parameters.rel = $release RETURN count(*)';
    const { records } = await this.shipped.database.driver.executeQuery(text, { release: this.release });
    return Number(records[0]?.get(0));
  }

  async close(): Promise<void> {
    await deletePathGraphs(this.shipped.database.driver, [this.release]);
    await this.shipped.close();
  }
}

function graphOf(catalog: Catalog, lines: readonly string[]): PathGraph {
  const relationships = lines.map((line, index): PathRelationship => {
    const [start = '', type = '', end = '', ...more] = line.split(' ');
    const confidence = CONFIDENCES.findIndex((name) => more.includes(name));
    const [from, to] = more.find((word) => word.includes('..'))?.split('..') ?? [];
    // The first line has the lowest id.
    const id = `rel:${String(index).padStart(5, '0')}`;
    const evidence = EVIDENCE.filter((one) => one.confidence === (confidence === -1 ? OFFICIAL : confidence));
    return { id, type, start, end, evidence, ...(from && { from }), ...(to && { to }) };
  });
  const ids = new Set(relationships.flatMap(({ start, end }) => [start, end]));
  return { nodes: [...ids].map((id) => nodeOf(catalog, id)), relationships };
}

function nodeOf(catalog: Catalog, id: string): PathNode {
  const type = [...catalog.nodes.values()].find(({ name }) => id.startsWith(`${idPrefix(name)}:`));
  if (type?.entityKind === undefined) throw new Error(`${id} begins with no type of entity`);
  return { id, type: type.name, kind: type.entityKind, name: id };
}
