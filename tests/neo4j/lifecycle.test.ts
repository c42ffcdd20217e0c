/** A managed Neo4j from its start to its last stop, and what it lets nobody do. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFile, readdir, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { startManagedNeo4j, type ManagedNeo4j } from '../../src/neo4j/managed-neo4j.js';
import { findProcess } from '../../src/neo4j/process-identity.js';
import { BOOT_MS, makeTestHome, type TestHome } from './test-home.js';

let place: TestHome;
let first: ManagedNeo4j;
let driver: Driver;

beforeAll(async () => {
  place = await makeTestHome();
  first = await startManagedNeo4j({ home: place.home });
  driver = neo4j.driver(first.uri, neo4j.auth.basic(first.user, first.password), { disableLosslessIntegers: true });
}, BOOT_MS);

afterAll(async () => {
  await driver.close();
  await first.stop();
  await place.remove();
});

async function rows(statement: string): Promise<readonly unknown[][]> {
  const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
  return records.map((record) => [...record.values()]);
}

describe('a started server', () => {
  test('is new, runs the pinned versions, and its process is known', async () => {
    expect(first.reused).toBe(false);
    expect(await rows('CALL dbms.components() YIELD versions, edition RETURN versions[0], edition')).toEqual([['5.26.30', 'community']]);
    expect(await rows('RETURN gds.version()')).toEqual([['2.13.9']]);
    expect((await findProcess(first.pid() ?? 0))?.commandLine).toContain(`--home-dir=${join(place.home, 'instances', 'main')}`);
  });

  (process.platform === 'win32' ? test.skip : test)('is in a process group of its own, where Ctrl-C does not reach it', () => {
    const pid = String(first.pid());
    expect(execFileSync('ps', ['-o', 'pgid=', '-p', pid], { encoding: 'utf8' }).trim()).toBe(pid);
  });

  (process.platform === 'linux' ? test : test.skip)('has its threads scheduled as those of a server of throughput', async () => {
    // After the name in brackets, the policy is the 39th field; SCHED_BATCH is 3.
    const fields = (await readFile(`/proc/${first.pid()}/stat`, 'utf8')).split(') ')[1]?.split(' ');
    expect(fields?.[38]).toBe('3');
  });

  test('keeps its password in a file that only its owner may read', async () => {
    const path = join(place.home, 'instances', 'main', 'password');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readFile(path, 'utf8')).trim()).toBe(first.password);
    expect(first.password).toMatch(/^[0-9a-f]{48}$/);
    expect((await findProcess(first.pid() ?? 0))?.commandLine).not.toContain(first.password);
  });

  test('refuses another password, and none', async () => {
    for (const token of [neo4j.auth.basic('neo4j', 'neo4j'), { scheme: 'none', principal: '', credentials: '' }]) {
      const stranger = neo4j.driver(first.uri, token);
      await expect(stranger.verifyConnectivity()).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
      await stranger.close();
    }
  });

  (process.platform === 'linux' ? test : test.skip)('listens on the loopback interface, for Bolt, and nowhere else', async () => {
    expect(await listeningAddresses(first.pid() ?? 0)).toEqual([`127.0.0.1:${new URL(first.uri).port}`]);
  });

  test('computes with Graph Data Science, and has none of its procedures that write', async () => {
    await rows('CREATE (:A {id: 1})-[:R {cost: 1.0}]->(:A {id: 2})-[:R {cost: 2.0}]->(:A {id: 3})');
    await rows('MATCH (a:A)-[r:R]->(b:A) RETURN gds.graph.project("g", a, b, {relationshipProperties: r {.cost}}, {undirectedRelationshipTypes: ["*"]})');
    expect(
      await rows(`MATCH (a:A {id: 1}), (b:A {id: 3})
        CALL gds.shortestPath.yens.stream("g", {sourceNode: a, targetNode: b, k: 1, relationshipWeightProperty: "cost"}) YIELD totalCost RETURN totalCost`),
    ).toEqual([[3]]);
    expect(await rows('CALL gds.bridges.stream("g") YIELD from, to RETURN count(*)')).toEqual([[2]]);
    expect(await rows('SHOW PROCEDURES YIELD name WHERE name STARTS WITH "gds." AND (name ENDS WITH ".write" OR name CONTAINS "export") RETURN count(*)')).toEqual([[0]]);
    await rows('CALL gds.graph.drop("g") YIELD graphName RETURN graphName');
  });

  test('reads no files for LOAD CSV', async () => {
    await expect(rows('LOAD CSV FROM "file:///etc/passwd" AS line RETURN line')).rejects.toThrow(/not allowed|disallowed|allow_csv_import/i);
  });

  test('bounds the memory of one statement', async () => {
    expect(await rows('SHOW SETTINGS "db.memory.transaction.max" YIELD value RETURN value')).toEqual([['384.00MiB']]);
  });
});

test('a second start joins; the last stop, and no earlier one, ends the server', async () => {
  const second = await startManagedNeo4j({ home: place.home });
  expect(second).toMatchObject({ uri: first.uri, password: first.password, reused: true });
  const pid = first.pid() ?? 0;
  expect(second.pid()).toBe(pid);

  await first.stop();
  await first.stop();
  expect(await rows('RETURN 1')).toEqual([[1]]);

  await second.stop();
  expect(await findProcess(pid)).toBeUndefined();
  expect(await readdir(join(place.home, 'instances', 'main', 'users'))).toEqual([]);
});

/** From /proc/net/tcp and tcp6: the listening sockets (state 0A) whose inode one of the process's descriptors points to. */
async function listeningAddresses(pid: number): Promise<readonly string[]> {
  const descriptors = await readdir(`/proc/${pid}/fd`);
  const targets = await Promise.all(descriptors.map((name) => readlink(`/proc/${pid}/fd/${name}`).catch(() => '')));
  const tables = await Promise.all(['tcp', 'tcp6'].map((name) => readFile(`/proc/${pid}/net/${name}`, 'utf8')));
  const sockets = tables.flatMap((table) => table.trim().split('\n').slice(1)).map((line) => line.trim().split(/\s+/));
  return sockets.filter((fields) => fields[3] === '0A' && targets.includes(`socket:[${fields[9]}]`)).map((fields) => readable(fields[1] ?? ''));
}

/** `0100007F:1F90` or, mapped into IPv6, `0000000000000000FFFF00000100007F:1F90` is 127.0.0.1:8080. */
function readable(hexadecimal: string): string {
  const [address = '', port = ''] = hexadecimal.split(':');
  const bytes = (address.slice(-8).match(/../g) ?? []).reverse().map((byte) => Number.parseInt(byte, 16));
  const isIpv4 = address.length === 8 || address.startsWith('0000000000000000FFFF0000');
  return `${isIpv4 ? bytes.join('.') : address}:${Number.parseInt(port, 16)}`;
}
