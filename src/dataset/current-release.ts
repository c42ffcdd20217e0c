/**
 * Which releases a database holds, for those outside who have a driver. Input: a driver. Output: releases. It only reads.
 */
import type { Driver } from 'neo4j-driver';
import { readReleases } from './release.js';
import type { Release, Releases } from './release.js';
import { openStore } from './store.js';

/** The release that answers; undefined where none was ever loaded. */
export async function currentRelease(driver: Driver, database: string | undefined): Promise<Release | undefined> {
  return (await listReleases(driver, database)).current;
}

export async function listReleases(driver: Driver, database: string | undefined): Promise<Releases> {
  return readReleases(openStore(driver, database));
}
