/** Waiting for Bolt is bounded, whatever sits on the port. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server, type Socket } from 'node:net';
import { awaitBolt, type BoltWait } from '../../src/neo4j/await-bolt.js';

let mute: Server;
let port: number;
const sockets: Socket[] = [];

beforeAll(async () => {
  mute = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
  const address = mute.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => {
  sockets.forEach((socket) => socket.destroy());
  mute.close();
});

function wait(changes: Partial<BoltWait>): BoltWait {
  return { port, password: 'any', isAlive: () => Promise.resolve(true), timeoutMs: 1_000, onPoll: () => undefined, ...changes };
}

test('a server that takes the connection and says nothing is silent, in time', async () => {
  const begin = Date.now();
  expect(await awaitBolt(wait({}))).toBe('silent');
  expect(Date.now() - begin).toBeLessThan(5_000);
});

test('a process that is gone is not waited for', async () => {
  mute.close();
  sockets.forEach((socket) => socket.destroy());
  expect(await awaitBolt(wait({ isAlive: () => Promise.resolve(false), timeoutMs: 60_000 }))).toBe('ended');
});

test('the wait can be given up', async () => {
  const waiting = new AbortController();
  const polled = awaitBolt(wait({ onPoll: () => waiting.abort(), timeoutMs: 60_000, signal: waiting.signal }));
  await expect(polled).rejects.toMatchObject({ name: 'AbortError' });
});
