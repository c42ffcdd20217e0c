/** Supervision alone, of processes that die at once: it tries again with growing pauses, and not for ever. */
import { beforeAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningServer } from '../../src/neo4j/ensure-server.js';
import { supervise } from '../../src/neo4j/supervise.js';

/** A real process that has ended. */
async function deadServer(): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return { boltPort: 1, password: '', reused: false, process: { pid: child.pid ?? 0, startedAt: 'ended' } };
}

interface End {
  readonly messages: readonly string[];
  readonly restarts: number;
  readonly pid: number | undefined;
}

/** Until it gives up: half a second, one, two and four seconds of pauses. */
async function superviseWith(restart: () => Promise<RunningServer>): Promise<End> {
  const messages: string[] = [];
  let restarts = 0;
  const supervision = supervise({
    server: await deadServer(),
    restart: () => {
      restarts += 1;
      return restart();
    },
    onProgress: ({ message }) => messages.push(message),
    logs: '/logs',
    signal: new AbortController().signal,
  });
  // Its own timers keep no process alive.
  while (messages.at(-1)?.includes('is not started again') !== true) await sleep(50);
  return { messages, restarts, pid: supervision.pid() };
}

let dying: End;
let failing: End;

beforeAll(async () => {
  [dying, failing] = await Promise.all([superviseWith(deadServer), superviseWith(() => Promise.reject(new Error('no room')))]);
});

test('gives up after five deaths within a minute', () => {
  expect(dying.restarts).toBe(4);
  expect(dying.messages.at(-1)).toBe('Neo4j ended 5 times in a row and is not started again. See /logs, then restart this program.');
  expect(dying.pid).toBeUndefined();
});

test('gives up after starts that fail, and tells why', () => {
  expect(failing.messages.filter((message) => message === 'Neo4j could not be started again: no room')).toHaveLength(4);
});
