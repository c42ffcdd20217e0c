/**
 * A load that loses its Neo4j, killed at each stage, or its disk: readers keep the release they had, and running it again finishes.
 *
 * Neo4j runs in a home of its own below a process that starts it again. For the full disk that home is on a small file system in memory,
 * which only root can mount; elsewhere that test is skipped, and says so.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { currentRelease, loadRelease } from '../../src/dataset/index.js';
import type { LoadProgress, ReleaseContent } from '../../src/dataset/index.js';
import { openDatabase } from '../../src/db/database.js';
import { layoutOf } from '../../src/neo4j/layout.js';
import { readServerRecord } from '../../src/neo4j/server-record.js';
import { startOwner } from '../neo4j/owner-process.js';
import type { Owner } from '../neo4j/owner-process.js';
import { BOOT_MS, makeTestHome } from '../neo4j/test-home.js';
import type { TestHome } from '../neo4j/test-home.js';
import { syntheticContent } from './synthetic-content.js';

const INSTANCE = 'killed-load';
const DISK_MEGABYTES = 512;

const before = syntheticContent('A', { entities: 40, relationships: 120 });
const mounts = process.platform === 'linux' && process.getuid?.() === 0 && canMount();
if (!mounts) console.warn('tests/dataset: no file system can be mounted here: the full disk is not tried.');

let place: TestHome;
let owner: Owner;
let database: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  place = await makeTestHome();
  if (mounts) execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MEGABYTES}m`, 'tmpfs', await madeDirectory(join(place.home, 'instances'))]);
  owner = startOwner(place.home, INSTANCE);
  const { uri = '', password = '' } = await owner.until(({ event }) => event === 'ready');
  database = openDatabase({ uri, user: 'neo4j', password });
}, BOOT_MS);

afterAll(async () => {
  await database.close();
  await owner.stop();
  if (mounts) execFileSync('umount', ['-l', join(place.home, 'instances')]);
  await place.remove();
}, BOOT_MS);

// Few enough: whoever supervises gives up on a Neo4j that dies five times in a minute.
test.each(['write:2000', 'check:0', 'flip:0'])('Neo4j killed at %s', async (stage) => {
  const next = syntheticContent(stage, { entities: 300, relationships: 1_000 });
  await loadRelease(database.driver, undefined, before);
  // Dead before the loader goes on: a stage may be over sooner than a file is read.
  const pid = await pidOfNeo4j();
  await expect(loadUntil(next, stage, () => process.kill(pid, 'SIGKILL'))).rejects.toThrow(Error);
  await untilBack();
  expect(await served()).toEqual([before.digest, 'A', before.relationships.length]);
  await forgetLock();
  await loadRelease(database.driver, undefined, next);
  expect(await served()).toEqual([next.digest, stage, next.relationships.length]);
}, BOOT_MS);

(mounts ? test : test.skip)('the disk is full', async () => {
  const next = syntheticContent('full', { entities: 4_000, relationships: 20_000 });
  await loadRelease(database.driver, undefined, before);
  const filler = join(place.home, 'instances', 'filler');
  await expect(loadUntil(next, 'write:0', () => fill(filler))).rejects.toThrow(Error);
  await rm(filler);
  // A Neo4j that met a full disk may have closed its database: only a new start opens it again.
  process.kill(await pidOfNeo4j(), 'SIGKILL');
  await untilBack();
  expect(await served()).toEqual([before.digest, 'A', before.relationships.length]);
  await forgetLock();
  await loadRelease(database.driver, undefined, next);
  expect(await served()).toEqual([next.digest, 'full', next.relationships.length]);
}, 2 * BOOT_MS);

/** Loads, and at a stage does something to Neo4j. */
async function loadUntil(content: ReleaseContent, stage: string, act: () => unknown): Promise<unknown> {
  let isDone = false;
  let acting: unknown;
  const onProgress = ({ phase, done }: LoadProgress): void => {
    if (isDone || `${phase}:${String(done)}` !== stage) return;
    isDone = true;
    acting = act();
  };
  try {
    return await loadRelease(database.driver, undefined, content, { onProgress });
  } finally {
    await acting;
  }
}

async function pidOfNeo4j(): Promise<number> {
  const { process: running } = await readServerRecord(layoutOf(place.home, INSTANCE).instance.record);
  if (!running) throw new Error('no process of Neo4j is on record');
  return running.pid;
}

/** Until a new process answers. */
async function untilBack(): Promise<void> {
  for (;;) {
    await sleep(500);
    try {
      return await database.check();
    } catch {
      // Not yet.
    }
  }
}

/** All that the file system has left. */
async function fill(filler: string): Promise<void> {
  const { bavail, bsize } = await statfs(join(place.home, 'instances'));
  try {
    await writeFile(filler, Buffer.alloc(bavail * bsize + 1));
  } catch (error) {
    if (!String(error).includes('ENOSPC')) throw error;
  }
}

/** What readers get: the release, and the one mark that all its relationships carry. */
async function served(): Promise<readonly unknown[]> {
  const release = await currentRelease(database.driver, undefined);
  const text = `MATCH (c:Current) RETURN COLLECT { MATCH (:Entity {rel: c.rel})-[r:PART_OF]->() RETURN DISTINCT r.mark }, COUNT { MATCH (:Entity {rel: c.rel})-[r:PART_OF]->() RETURN r }`;
  const [marks, count] = await database.read({ text, params: {} }, { timeoutMs: 10_000 });
  expect(marks).toHaveLength(1);
  return [release?.digest, ...(marks as readonly string[]), count];
}

/** Spares the test the wait for the lease of the loader that failed. */
async function forgetLock(): Promise<void> {
  const session = database.driver.session();
  await session.run('MATCH (l:LoadLock) SET l.expiresAt = 0');
  await session.close();
}

function canMount(): boolean {
  try {
    execFileSync('mount', ['--version'], { stdio: 'ignore' });
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function madeDirectory(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return path;
}
