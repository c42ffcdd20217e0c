/**
 * The words of the nasty fixture: rows of nodes and relationships as they are stored, and how to write them.
 *
 * Input: a driver and rows. Output: a release in the database. It follows the storage rules by hand, without the loader, because the loader
 * refuses most of what stands in it.
 */
import type { Driver } from 'neo4j-driver';
import { storedWords } from '../../src/catalog/name-words.js';
import { daysOf } from './naive-days.js';

export type Stored = string | number | boolean | bigint | object | null;
type Fields = Readonly<Record<string, Stored>>;

export interface EntityRow {
  readonly label: string;
  readonly properties: Fields;
}

export interface RelationshipRow {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly properties: Fields;
}

export interface OwnedRow {
  readonly entity: string;
  readonly properties: Fields;
}

export interface EvidenceRow {
  /** Undefined breaks the schema: every piece of evidence cites a source. */
  readonly source: string | undefined;
  readonly properties: Fields;
}

export interface FixtureRows {
  readonly release: Fields;
  readonly entities: readonly EntityRow[];
  readonly names: readonly OwnedRow[];
  readonly identifiers: readonly OwnedRow[];
  readonly evidence: readonly EvidenceRow[];
  readonly relationships: readonly RelationshipRow[];
  readonly changes: readonly Fields[];
}

/** `date('foundedOn', '2017')` -> foundedOn, foundedOnMin, foundedOnMax; of what is no date only the text. */
export function date(key: string, value: string | undefined): Fields {
  if (value === undefined) return {};
  const days = daysOf(value);
  return days ? { [key]: value, [`${key}Min`]: days.first, [`${key}Max`]: days.last } : { [key]: value };
}

export async function deleteFixture(driver: Driver, rel: number): Promise<void> {
  await write(driver, 'MATCH (n) WHERE n.rel IN $rels DETACH DELETE n', { rels: [rel, leftBy(rel)].map(BigInt) });
}

export async function writeFixture(driver: Driver, rel: number, rows: FixtureRows): Promise<void> {
  const parameters = (list: readonly unknown[]) => ({ rel: BigInt(rel), rows: list });
  await write(driver, 'CREATE (n:Release {rel: $rel}) SET n += $properties', { rel: BigInt(rel), properties: rows.release });
  for (const [label, list] of groups(rows.entities, (row) => row.label)) {
    await write(driver, `UNWIND $rows AS row CREATE (n:Entity:${label} {rel: $rel}) SET n += row.properties`, parameters(list));
  }
  const owned = (label: string, type: string) => `UNWIND $rows AS row MATCH (e:Entity {rel: $rel, id: row.entity}) CREATE (e)-[:${type}]->(n:${label} {rel: $rel}) SET n += row.properties`;
  await write(driver, owned('Name', 'HAS_NAME'), parameters(rows.names.map(({ entity, properties }) => ({ entity, properties: { ...properties, ...searched(properties['text'], rel) } }))));
  await write(driver, owned('Identifier', 'HAS_IDENTIFIER'), parameters(rows.identifiers));
  await write(driver, 'UNWIND $rows AS row CREATE (e:Evidence {rel: $rel}) SET e += row.properties', parameters(rows.evidence));
  const citations = rows.evidence.flatMap(({ source, properties }) => (source === undefined ? [] : [{ source, id: properties['id'] }]));
  await write(driver, 'UNWIND $rows AS row MATCH (e:Evidence {rel: $rel, id: row.id}) MATCH (s:Source {rel: $rel, id: row.source}) CREATE (e)-[:CITES]->(s)', parameters(citations));
  for (const [type, list] of groups(rows.relationships, (row) => row.type)) {
    const text = `UNWIND $rows AS row MATCH (a:Entity {rel: $rel, id: row.start}) MATCH (b:Entity {rel: $rel, id: row.end}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
    await write(driver, text, parameters(list));
  }
  await write(driver, 'UNWIND $rows AS row CREATE (n:Change {rel: $rel}) SET n += row', parameters(rows.changes));
  await write(driver, "MATCH (e:Evidence {rel: $rel}) CREATE (other:Evidence) SET other = e {.*, rel: $other, claim: 'of another release'}", { rel: BigInt(rel), other: BigInt(leftBy(rel)) });
}

/** What search compares. */
function searched(text: Stored | undefined, rel: number): Fields {
  return typeof text === 'string' ? { words: storedWords(text), inRelease: String(rel) } : {};
}

/** What a killed loader might have left: evidence with the same ids, in a release that nobody reads. */
function leftBy(rel: number): number {
  return rel - 1;
}

export async function write(driver: Driver, text: string, parameters: Record<string, unknown>): Promise<void> {
  const session = driver.session({ defaultAccessMode: 'WRITE' });
  try {
    await session.run(text, parameters);
  } finally {
    await session.close();
  }
}

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return found;
}
