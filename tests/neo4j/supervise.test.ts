/** Supervision alone, of processes that die at once: it tries again with growing pauses, and not for ever. */
import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { RunningServer } from '../../src/neo4j/ensure-server.js';
import { supervise } from '../../src/neo4j/supervise.js';

/** A real process that has ended. */
async function deadServer(): Promise<RunningServer> {
  const child = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(child, 'exit');
  return { boltPort: 1, password: '', reused: false, process: { pid: child.pid ?? 0, startedAt: 'ended' } };
}

async function untilGivenUp(restart: () => Promise<RunningServer>): Promise<{ readonly messages: readonly string[]; readonly pid: number | undefined }> {
  const messages: string[] = [];
  const server = await deadServer();
  return new Promise((resolve) => {
    const onProgress = ({ message }: { readonly message: string }): void => {
      messages.push(message);
      if (message.includes('is not started again')) resolve({ messages, pid: supervision.pid() });
    };
    const supervision = supervise({ server, restart, onProgress, logs: '/logs', signal: new AbortController().signal });
    // Its timers keep no process alive, this test's neither.
    const alive = setInterval(() => { if (messages.at(-1)?.includes('is not started again') === true) clearInterval(alive); }, 50);
  });
}

test('gives up after five deaths within a minute', async () => {
  let restarts = 0;
  const { messages, pid } = await untilGivenUp(() => {
    restarts += 1;
    return deadServer();
  });
  expect(restarts).toBe(4);
  expect(messages.at(-1)).toBe('Neo4j ended 5 times in a row and is not started again. See /logs, then restart this program.');
  expect(pid).toBeUndefined();
});

test('gives up after starts that fail, and tells why', async () => {
  const { messages } = await untilGivenUp(() => Promise.reject(new Error('no room')));
  expect(messages.filter((message) => message === 'Neo4j could not be started again: no room')).toHaveLength(4);
});
