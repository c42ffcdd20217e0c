/** Starts on a directory in a bad state: what can be repaired is, and what cannot is said with its fix. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { ManagedNeo4jError, startManagedNeo4j } from '../../src/neo4j/managed-neo4j.js';
import { findProcessByArguments } from '../../src/neo4j/process-identity.js';
import { BOOT_MS, makeTestHome, type TestHome } from './test-home.js';

let place: TestHome;
let stranger: Server;
let takenPort: number;

beforeAll(async () => {
  place = await makeTestHome();
  stranger = createServer();
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  const address = stranger.address();
  takenPort = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(async () => {
  stranger.close();
  await place.remove();
});

async function write(path: string, text: string): Promise<string> {
  const whole = join(place.home, 'instances', path);
  await mkdir(join(whole, '..'), { recursive: true });
  await writeFile(whole, text);
  return whole;
}

async function failureOf(start: Promise<unknown>): Promise<string> {
  const failure = await start.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(ManagedNeo4jError);
  return String(failure);
}

function isRunning(instance: string): Promise<boolean> {
  return findProcessByArguments([`--home-dir=${join(place.home, 'instances', instance)}`]).then((found) => found !== undefined);
}

describe('a directory that a killed start left behind', () => {
  test('is repaired: half-created database, stale process id, taken port, dead users', async () => {
    const password = await write('left/password', 'the-password-of-before\n');
    await write('left/data/dbms/auth.ini', 'neo4j:SHA-256,00,00,1024:');
    // Neo4j does not open this again; the mark says that nobody has ever written to it.
    await write('left/data/databases/system/neostore', 'half');
    const mark = await write('left/creating', '');
    // The process id is alive, and not a Neo4j.
    await write('left/server.json', JSON.stringify({ boltPort: takenPort, process: { pid: process.pid, startedAt: 'never' }, fingerprint: 'old' }));
    await write('left/server.json.999', '{');
    await write(`left/users/${process.pid}-0.json`, JSON.stringify({ pid: process.pid, startedAt: 'never' }));
    await write('left/users/half.json', '{"pid": 1');

    const started = await startManagedNeo4j({ home: place.home, instance: 'left' });
    expect(started).toMatchObject({ reused: false, password: 'the-password-of-before' });
    expect(new URL(started.uri).port).not.toBe(String(takenPort));
    await expect(stat(mark)).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await stat(password)).mode & 0o777).toBe(0o600);

    // While it is used by somebody, a damaged record must not lead to a second server.
    const record = join(place.home, 'instances', 'left', 'server.json');
    const sound = await readFile(record);
    await writeFile(record, '{');
    expect(await failureOf(startManagedNeo4j({ home: place.home, instance: 'left' }))).toContain('other process(es) use it');
    await writeFile(record, sound);

    await started.stop();
    expect(await isRunning('left')).toBe(false);
  }, BOOT_MS);

  test('keeps its port for the next start', async () => {
    const { boltPort } = JSON.parse(await readFile(join(place.home, 'instances', 'left', 'server.json'), 'utf8')) as { boltPort: number };
    expect(boltPort).not.toBe(takenPort);
    expect(boltPort).toBeGreaterThan(0);
  });

  test('whose database has another password is named with its fix, and no server is left', async () => {
    const password = await write('left/password', 'another-password\n');
    const message = await failureOf(startManagedNeo4j({ home: place.home, instance: 'left' }));
    expect(message).toContain(`Neo4j refuses the password in ${password}`);
    expect(message).toContain(`delete ${join(place.home, 'instances', 'left')} and start again`);
    expect(await isRunning('left')).toBe(false);
  }, BOOT_MS);

  test('without its password is named with its fix', async () => {
    const password = join(place.home, 'instances', 'left', 'password');
    await rm(password);
    expect(await failureOf(startManagedNeo4j({ home: place.home, instance: 'left' }))).toContain(`The password file ${password} is missing or empty.`);
  });
});

describe('a request that cannot be met', () => {
  test('a port that was asked for and is taken', async () => {
    expect(await failureOf(startManagedNeo4j({ home: place.home, instance: 'taken', boltPort: takenPort }))).toContain(`Port ${takenPort} of the loopback interface is taken`);
  });

  test('a home that is a file, is relative, or an instance with a strange name', async () => {
    const file = await write('file', '');
    expect(await failureOf(startManagedNeo4j({ home: file }))).toMatch(/cannot be made or written to \((ENOTDIR|EEXIST)\)/);
    expect(await failureOf(startManagedNeo4j({ home: '.bri-ip' }))).toContain('must be an absolute path, got ".bri-ip"');
    expect(await failureOf(startManagedNeo4j({ home: place.home, instance: '../up' }))).toContain('got "../up"');
  });

  test('a start that is given up leaves no server', async () => {
    const starting = new AbortController();
    const onProgress = ({ message }: { readonly message: string }): void => {
      if (message.startsWith('Starting Neo4j')) starting.abort();
    };
    await expect(startManagedNeo4j({ home: place.home, instance: 'aborted', onProgress, signal: starting.signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(await isRunning('aborted')).toBe(false);
  }, BOOT_MS);
});
