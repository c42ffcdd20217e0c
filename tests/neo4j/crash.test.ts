/** What is left when a process is killed, on either side, and two starts at once: never two servers, never none. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir, symlink, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { ManagedNeo4jError, startManagedNeo4j } from '../../src/neo4j/managed-neo4j.js';
import { findProcess } from '../../src/neo4j/process-identity.js';
import { startOwner, type Owner, type OwnerEvent } from './owner-process.js';
import { BOOT_MS, makeTestHome, type TestHome } from './test-home.js';

let place: TestHome;
let owners: readonly [Owner, Owner];
let ready: readonly OwnerEvent[];

beforeAll(async () => {
  place = await makeTestHome();
  owners = [startOwner(place.home, 'crash'), startOwner(place.home, 'crash')];
  ready = await Promise.all(owners.map((owner) => owner.until(({ event }) => event === 'ready')));
}, BOOT_MS);

afterAll(async () => {
  await Promise.all(owners.map((owner) => owner.kill()));
  // Joins what is left, if anything is, and ends it.
  await (await startManagedNeo4j({ home: place.home, instance: 'crash' })).stop();
  await place.remove();
}, BOOT_MS);

async function answers({ uri = '', password = '' }: OwnerEvent): Promise<boolean> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

test('two starts at once share one server', async () => {
  const [one, other] = ready;
  expect(one?.pid).toBeGreaterThan(0);
  expect(other).toMatchObject({ uri: one?.uri, password: one?.password, pid: one?.pid });
  expect(ready.map(({ reused }) => reused).sort()).toEqual([false, true]);
  expect(await answers(one ?? { event: 'failed' })).toBe(true);
});

test('a store that another Neo4j has open is named, and nothing is left running', async () => {
  const other = join(place.home, 'instances', 'other');
  await mkdir(other);
  await symlink(join(place.home, 'instances', 'crash', 'data'), join(other, 'data'));
  await writeFile(join(other, 'password'), await readFile(join(place.home, 'instances', 'crash', 'password')));
  const failure = await startManagedNeo4j({ home: place.home, instance: 'other' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(ManagedNeo4jError);
  expect(String(failure)).toContain(`Another Neo4j, perhaps in a container, has ${other} open.`);
  expect(String(failure)).toContain('store_lock');
}, BOOT_MS);

test('a killed server is back on the same port, once for both of its users', async () => {
  const { pid = 0 } = ready[0] ?? {};
  process.kill(pid, 'SIGKILL');
  const back = await Promise.all(owners.map((owner) => owner.until(({ message = '' }) => message.startsWith('Neo4j is back'))));
  expect(new Set(back.map(({ message }) => message)).size).toBe(1);
  expect(back[0]?.message).not.toContain(String(pid));
  expect(await answers(ready[0] ?? { event: 'failed' })).toBe(true);
}, BOOT_MS);

test('a start that is killed midway is taken up by the next one, with the server it had launched', async () => {
  const killed = startOwner(place.home, 'midway');
  await killed.until(({ message }) => message === 'Starting Neo4j 5.26.30');
  await killed.kill();
  const begin = Date.now();
  let waitedMs = 0;
  const next = await startManagedNeo4j({
    home: place.home,
    instance: 'midway',
    onProgress: ({ message }) => {
      if (message.startsWith('Waiting for another process')) waitedMs = Date.now() - begin;
    },
  });
  expect(next.reused).toBe(true);
  expect(waitedMs).toBeLessThan(10_000);
  const pid = next.pid() ?? 0;
  await next.stop();
  expect(await findProcess(pid)).toBeUndefined();
}, BOOT_MS);

test('a server survives the kill of its users, and the next start joins it', async () => {
  await Promise.all(owners.map((owner) => owner.kill()));
  await sleep(200);
  const next = await startManagedNeo4j({ home: place.home, instance: 'crash' });
  expect(next).toMatchObject({ uri: ready[0]?.uri, reused: true });
  const pid = next.pid() ?? 0;
  await next.stop();
  expect(await findProcess(pid)).toBeUndefined();
}, BOOT_MS);
