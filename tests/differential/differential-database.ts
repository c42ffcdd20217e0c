/**
 * A Neo4j of its own that holds both releases the differential runs on: the shipped data and the nasty fixture.
 *
 * Input: nothing. Output: a driver, a way to make either release current, and a way to leave. It has its own instance of the managed Neo4j,
 * because a database has one current release and other tests have theirs.
 */
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { Catalog } from '../../src/catalog/catalog.js';
import { openDatabase } from '../../src/db/database.js';
import type { Database } from '../../src/db/database.js';
import { ensureRelease } from '../../src/dataset/index.js';
import { startManagedNeo4j } from '../../src/neo4j/managed-neo4j.js';
import { deleteFixture, write, writeFixture } from './fixture-rows.js';
import { nastyFixture } from './nasty-fixture.js';

/** Loaders count from 1. */
const FIXTURE_RELEASE = 0;

export interface DifferentialDatabase {
  readonly driver: Driver;
  readonly database: Database;
  readonly releases: { readonly shipped: number; readonly nasty: number };
  makeCurrent(rel: number): Promise<void>;
  stop(): Promise<void>;
}

export async function startDifferentialDatabase(catalog: Catalog): Promise<DifferentialDatabase> {
  const home = process.env.BRI_IP_HOME ?? join(import.meta.dirname, '..', '..', '.bri-ip');
  const managed = await startManagedNeo4j({ home, instance: 'differential-test', heapMegabytes: 512, pageCacheMegabytes: 64 });
  const driver = neo4j.driver(managed.uri, neo4j.auth.basic(managed.user, managed.password), { disableLosslessIntegers: true });
  const database = openDatabase(managed);
  const makeCurrent = (rel: number): Promise<void> =>
    write(driver, "MERGE (c:Current {key: 'current'}) SET c.rel = $rel, c.flip = coalesce(c.flip, 0) + 1", { rel: BigInt(rel) });
  const stop = async (): Promise<void> => {
    await Promise.all([driver.close(), database.close()]);
    await managed.stop();
  };
  try {
    // What a run before this one left; the loader must not meet it.
    await deleteFixture(driver, FIXTURE_RELEASE);
    const { release } = await ensureRelease(driver, undefined, catalog);
    await writeFixture(driver, FIXTURE_RELEASE, nastyFixture());
    return { driver, database, releases: { shipped: release.rel, nasty: FIXTURE_RELEASE }, makeCurrent, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
