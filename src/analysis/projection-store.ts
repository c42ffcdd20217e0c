/**
 * The catalog of projections that Graph Data Science keeps in Neo4j's memory: lists, makes, drops, reads what is in one. Input: a way to read
 * (none of this writes to the database), names. Output: plain data. It must not know when, nor why.
 */
import { NOT_PASSED } from '../compiler/paths/not-passed.js';
import { UNUSUAL_WAYS } from '../compiler/projection-need.js';
import type { ProjectionKind } from '../compiler/projection-need.js';
import type { Database } from '../db/database.js';
import { invariant } from '../errors.js';
import { primeFor } from './choose-labels.js';
import type { Labelled } from './choose-labels.js';
import { POSITIONS } from './projection.js';
import type { ProjectionStatement } from './projection.js';

export interface StoredProjection {
  readonly name: string;
  /** Whether its release may still be asked, and whether it is the current one. */
  readonly isKept: boolean;
  readonly isCurrent: boolean;
  readonly ageMs: number;
}

/** What requests can choose of a projection. */
export interface Contents extends Labelled {
  /** Types of its relationships. */
  readonly types: readonly string[];
}

const TIMEOUT_MS = 10_000;

/** The name holds the number of the release, after its id. */
const LIST = `CALL gds.graph.list() YIELD graphName, creationTime
WHERE graphName STARTS WITH $prefix
WITH graphName, creationTime, toInteger(split(graphName, '/')[2]) AS rel
RETURN graphName, EXISTS { (release:Release) WHERE release.rel = rel AND release.state = 'READY' }, EXISTS { (current:Current) WHERE current.rel = rel },
  duration.inSeconds(creationTime, datetime()).seconds * 1000`;

export async function listProjections(database: Database, prefix: string): Promise<readonly StoredProjection[]> {
  const rows = rowsOf(await database.read({ text: LIST, params: { prefix } }, { timeoutMs: TIMEOUT_MS }), 4);
  return rows.map(([name, isKept, isCurrent, ageMs]) => ({ name: String(name), isKept: isKept === true, isCurrent: isCurrent === true, ageMs: Number(ageMs) }));
}

export async function makeProjection(database: Database, name: string, { text }: ProjectionStatement, rel: number, timeoutMs: number): Promise<void> {
  const prime = primeFor(await countEntities(database, rel));
  const params = { rel, graph: name, onlyEnds: NOT_PASSED, unusualWays: UNUSUAL_WAYS, positions: POSITIONS, prime };
  await database.read({ text, params }, { timeoutMs }).catch(async (error: unknown) => {
    // Another program made it meanwhile.
    const isThere = (await listProjections(database, name)).length > 0;
    if (!isThere) throw error;
  });
}

export async function dropProjection(database: Database, name: string): Promise<void> {
  await database.read({ text: 'CALL gds.graph.drop($name, false) YIELD graphName RETURN graphName', params: { name } }, { timeoutMs: TIMEOUT_MS });
}

/** Undefined where it is no longer there. */
export async function readContents(database: Database, name: string, kind: ProjectionKind, rel: number): Promise<Contents | undefined> {
  const text = 'CALL gds.graph.list($name) YIELD schema RETURN keys(schema.nodes), keys(schema.relationships)';
  const [labels, types] = await database.read({ text, params: { name } }, { timeoutMs: TIMEOUT_MS });
  if (labels === undefined) return undefined;
  const ids = kind === 'TIES' || kind === 'ALL_TIES' ? [] : await database.read({ text: `${ENTITIES} RETURN n.id ORDER BY n.id`, params: { rel } }, { timeoutMs: TIMEOUT_MS });
  return { labels: texts(labels), types: texts(types), ranks: new Map(texts(ids).map((id, rank) => [id, rank])) };
}

const ENTITIES = 'MATCH (n:Entity) WHERE n.rel = $rel AND n.id IS NOT NULL';

async function countEntities(database: Database, rel: number): Promise<number> {
  const [count] = await database.read({ text: `${ENTITIES} RETURN count(n)`, params: { rel } }, { timeoutMs: TIMEOUT_MS });
  return Number(count);
}

function texts(values: unknown): readonly string[] {
  invariant(Array.isArray(values), 'a list of texts');
  return values.map(String);
}

function rowsOf(values: readonly unknown[], width: number): readonly (readonly unknown[])[] {
  return Array.from({ length: values.length / width }, (_, row) => values.slice(row * width, (row + 1) * width));
}
