/**
 * The content of a release as it stands in the database. Input: a store and the number of a release. Output: its rows, as they were
 * written but for the types of whole numbers. It only reads.
 */
import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { cypherStatement } from './cypher-file.js';
import type { ComparedContent } from './diff-content.js';
import { readReleases } from './release.js';
import { openStore, readRows } from './store.js';
import type { Store } from './store.js';

const Properties = z.record(z.string(), z.unknown());
const Content = {
  entities: z.array(z.object({ label: z.string(), properties: Properties })),
  owned: z.array(z.object({ entity: z.string(), properties: Properties })),
  evidence: z.array(z.object({ source: z.string(), properties: Properties })),
  relationships: z.array(z.object({ type: z.string(), start: z.string(), end: z.string(), properties: Properties })),
};

export async function readContent(store: Store, rel: number): Promise<ComparedContent> {
  const read = (name: string) => readRows(store, cypherStatement(`releases/${name}`), { rel: BigInt(rel) });
  const [entities, names, identifiers, evidence, relationships] = await Promise.all([
    read('read-entities'), read('read-names'), read('read-identifiers'), read('read-evidence'), read('read-relationships'),
  ]);
  return {
    entities: Content.entities.parse(entities),
    names: Content.owned.parse(names),
    identifiers: Content.owned.parse(identifiers),
    evidence: Content.evidence.parse(evidence),
    relationships: Content.relationships.parse(relationships),
  };
}

/** That of the release that is current; empty where the database holds none. */
export async function currentContent(driver: Driver, database: string | undefined): Promise<ComparedContent> {
  const store = openStore(driver, database);
  const { current } = await readReleases(store);
  return current ? readContent(store, current.rel) : { entities: [], names: [], identifiers: [], evidence: [], relationships: [] };
}
