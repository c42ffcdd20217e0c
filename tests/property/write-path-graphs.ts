/**
 * Writes small graphs into a release of their own on the tests' Neo4j, and reads that release in place of the current one.
 *
 * Input: a driver, the number of a release that no loader uses, graphs. Output: the nodes and relationships as the loader stores them, with what
 * no path may use: names, pieces of evidence, and what another release has under the same ids.
 */
import type { Driver } from 'neo4j-driver';
import { storedDate } from '../../src/dataset/stored-properties.js';
import type { Database, Statement } from '../../src/db/database.js';
import { write } from '../differential/fixture-rows.js';
import { confidenceOf, sourcesOf } from './path-graph.js';
import type { PathEvidence, PathGraph, PathNode, PathRelationship } from './path-graph.js';

const BATCH = 2_000;

/** Loaders count from 1, and make a release current; these are negative, and never are. */
export async function writePathGraphs(driver: Driver, rel: number, graphs: readonly PathGraph[], evidence: readonly PathEvidence[]): Promise<void> {
  const sources = [...new Set(evidence.map(({ source }) => source))].map((id): PathNode => ({ id, type: 'Source', kind: 'SOURCE', name: id }));
  const send = async (text: string, rows: readonly object[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += BATCH) await write(driver, `UNWIND $rows AS row ${text}`, { rel: BigInt(rel), rows: rows.slice(at, at + BATCH) });
  };
  for (const [label, nodes] of groups([...sources, ...graphs.flatMap((graph) => graph.nodes)], ({ type }) => type)) {
    await send(`CREATE (n:Entity:${label} {rel: $rel}) SET n += row CREATE (n)-[:HAS_NAME]->(:Name {rel: $rel, text: row.name, lang: 'en', kind: 'COMMON'})`, nodes.map(({ id, kind, name }) => ({ id, kind, name, evidence: [] })));
  }
  await send('MATCH (s:Source {rel: $rel, id: row.source}) CREATE (:Evidence {rel: $rel, id: row.id, claim: row.id, locator: row.id, confidence: row.confidence})-[:CITES]->(s)', evidence.map(withWholeConfidence));
  for (const [type, relationships] of groups(graphs.flatMap((graph) => graph.relationships), (one) => one.type)) {
    await send(`MATCH (a:Entity {rel: $rel, id: row.start}) MATCH (b:Entity {rel: $rel, id: row.end}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`, relationships.map(stored));
  }
}

/** As the loader stores a relationship. */
function stored(one: PathRelationship): object {
  const { id, start, end, from, to, evidence } = one;
  return {
    start,
    end,
    properties: {
      id,
      evidence: evidence.map((piece) => piece.id),
      sourceCount: BigInt(sourcesOf([one]).size),
      confidence: BigInt(confidenceOf(one)),
      ...storedDate('recordedOn', '2026-11-25'),
      ...(from !== undefined && storedDate('from', from)),
      ...(to !== undefined && storedDate('to', to)),
    },
  };
}

function withWholeConfidence(piece: PathEvidence): object {
  return { ...piece, confidence: BigInt(piece.confidence) };
}

export async function deletePathGraphs(driver: Driver, rels: readonly number[]): Promise<void> {
  for (const label of ['Entity', 'Name', 'Evidence']) {
    await write(driver, `MATCH (n:${label}) WHERE n.rel IN $rels CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF ${BATCH} ROWS`, { rels: rels.map(BigInt) });
  }
}

/** What `knownAt` does, for a release that was never current: other tests need theirs to stay so. */
export function readingRelease(database: Database, rel: number): Database {
  const at = (statement: Statement): Statement => ({ ...statement, params: { ...statement.params, rel } });
  return { ...database, read: (statement, ...rest) => database.read(at(statement), ...rest), stream: (statement, ...rest) => database.stream(at(statement), ...rest) };
}

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const list = found.get(keyOf(row));
    if (list) list.push(row);
    else found.set(keyOf(row), [row]);
  }
  return found;
}
