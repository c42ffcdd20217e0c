/**
 * Loads a graph in chunks as a release, with the project's own statements and lock.
 *
 * Input: a driver, a name, chunks of rows, the sizes that readers go by. Output: the number of the release. The project's loader holds
 * a whole release in memory and writes down how it differs from the one before; both are out of place for millions of rows. What
 * a killed load leaves behind is cleared away, and a graph of the same name is replaced.
 */
import type { Driver } from 'neo4j-driver';
import { applySchema } from '../../src/dataset/index.js';
import { cypherStatement } from '../../src/dataset/cypher-file.js';
import { withLoadLock, type LoadLock } from '../../src/dataset/load-lock.js';
import { flip } from '../../src/dataset/load-release.js';
import { deleteLeftovers, deleteRelease } from '../../src/dataset/prune-releases.js';
import type { ReleaseContent } from '../../src/dataset/release-content.js';
import { openStore, readRows, type Store } from '../../src/dataset/store.js';
import { writeRows } from '../../src/dataset/write-rows.js';

export interface GraphToLoad {
  readonly name: string;
  /** Of what it is made of and how. */
  readonly digest: string;
  readonly counts: { readonly entityCount: bigint; readonly relationshipCount: bigint; readonly evidenceCount: bigint };
  readonly sizes: Readonly<Record<string, bigint>>;
  readonly rows: number;
  readonly chunks: Iterable<ReleaseContent>;
}

/** A graph that is there, and what it was made of. */
export interface LoadedGraph {
  readonly rel: number;
  readonly digest: string;
  readonly relationships: number;
}

type OnRows = (message: string, done: number, total: number) => void;

const FIND = "MATCH (r:Release {benchGraph: $name, state: 'READY'}) RETURN r.rel AS rel, r.digest AS digest, r.relationshipCount AS relationships ORDER BY r.rel DESC LIMIT 1";
const NAME = 'MATCH (r:Release {rel: $rel}) SET r.benchGraph = $name';
const FORGET = "MATCH (r:Release {benchGraph: $name, state: 'READY'}) WHERE r.rel <> $rel RETURN r.rel AS rel";
/** A relationship is written where both its ends are found: where one is not, rows are missing and nobody said so. */
const COUNT = 'RETURN COUNT { MATCH (:Entity {rel: $rel})-[r]->(:Entity {rel: $rel}) RETURN r } AS relationships';

export async function findGraph(driver: Driver, name: string): Promise<LoadedGraph | undefined> {
  const [row] = await readRows(openStore(driver, undefined), FIND, { name });
  return row && { rel: Number(row['rel']), digest: String(row['digest']), relationships: Number(row['relationships']) };
}

/** Makes a graph that is there the current release. */
export async function useRelease(driver: Driver, rel: number): Promise<void> {
  await withLoadLock(openStore(driver, undefined), {}, (lock) => flip(lock, rel, { isUndo: false }));
}

export async function loadGraph(driver: Driver, graph: GraphToLoad, onRows: OnRows): Promise<LoadedGraph> {
  await applySchema(driver, undefined);
  const store = openStore(driver, undefined);
  return withLoadLock(store, {}, async (lock) => {
    onRows('clearing what is left of an interrupted load', 0, 0);
    await deleteLeftovers(store, lock);
    const rel = await write(store, lock, graph, onRows);
    await flip(lock, rel, { isUndo: false });
    await deleteOlder(store, lock, graph.name, rel, onRows);
    return { rel, digest: graph.digest, relationships: Number(graph.counts.relationshipCount) };
  });
}

async function write(store: Store, lock: LoadLock, { name, digest, counts, sizes, rows, chunks }: GraphToLoad, onRows: OnRows): Promise<number> {
  const [begun] = await lock.write((tx) => tx.run(cypherStatement('releases/begin'), { digest, ...counts, sizes }));
  const rel = Number(begun?.['rel']);
  let written = 0;
  for (const chunk of chunks) {
    const before = written;
    await writeRows(lock, rel, chunk, (done) => {
      written = before + done;
      onRows('writing', written, rows);
    });
  }
  onRows('counting', 0, 0);
  const [counted] = await readRows(store, COUNT, { rel: BigInt(rel) });
  const found = Number(counted?.['relationships']);
  if (found !== Number(counts.relationshipCount)) throw new Error(`Graph "${name}" has ${found} relationships instead of ${counts.relationshipCount}: load it again`);
  await lock.write((tx) => tx.run(NAME, { rel: BigInt(rel), name }));
  return rel;
}

async function deleteOlder(store: Store, lock: LoadLock, name: string, rel: number, onRows: OnRows): Promise<void> {
  for (const older of await readRows(store, FORGET, { name, rel: BigInt(rel) })) {
    onRows('deleting the one made before', 0, 0);
    await deleteRelease(lock, Number(older['rel']));
  }
}
