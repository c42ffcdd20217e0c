/** Requests that are being answered while the client goes away, time runs out, or the server stops. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { countRunning, untilRunning } from '../db/running-statements.js';
import { startServer } from '../setup/serve.js';
import { ask, send, type Answer } from './ask.js';
import { ENDLESS, withEndless } from './endless.js';

const askEndless = (url: string, init: RequestInit = {}): Promise<Answer> => send(url, { body: JSON.stringify({ query: ENDLESS, operationName: 'Endless' }), ...init });

describe('a client that goes away', () => {
  test('ends its statement on the server', async () => {
    const server = await startServer({ wrapExecutor: withEndless('deserted', 60_000) });
    const controller = new AbortController();
    const asked = expect(askEndless(server.url, { signal: controller.signal })).rejects.toThrow();
    await untilRunning(server.database.driver, 'deserted', 1);
    controller.abort();
    await asked;
    await untilRunning(server.database.driver, 'deserted', 0, 3_000);
    expect(await ask(server.url, '{ __typename }')).toMatchObject({ status: 200 });
    expect(server.logged.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
    await server.stop();
  });
});

describe('time that runs out', () => {
  test('for a statement is told with its limit', async () => {
    const server = await startServer({ wrapExecutor: withEndless('overlong', 300) });
    expect(await askEndless(server.url)).toMatchObject({ status: 504, errors: [{ extensions: { code: 'QUERY_TIMEOUT', timeoutMs: 300 } }] });
    await untilRunning(server.database.driver, 'overlong', 0, 3_000);
    await server.stop();
  });

  test('for the whole request ends its statements', async () => {
    const server = await startServer({ limits: { queryTimeoutMs: 200 }, wrapExecutor: withEndless('overdrawn', 60_000) });
    expect(await askEndless(server.url)).toMatchObject({ status: 504, errors: [{ extensions: { code: 'QUERY_TIMEOUT', timeoutMs: 400 } }] });
    await untilRunning(server.database.driver, 'overdrawn', 0, 3_000);
    await server.stop();
  });
});

describe('a server that stops', () => {
  test('answers what it was asked, takes nothing new, and is gone', async () => {
    const server = await startServer({ wrapExecutor: withEndless('last', 1_500) });
    const asked = askEndless(server.url);
    await untilRunning(server.database.driver, 'last', 1);
    const stopped = server.stop();
    await expect(fetch(`${server.url}/livez`)).rejects.toThrow();
    expect(await asked).toMatchObject({ status: 504, errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }] });
    const start = performance.now();
    await stopped;
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test('does not wait for connections that wait for nothing', async () => {
    const server = await startServer();
    await ask(server.url, '{ release { id } }');
    const start = performance.now();
    await server.stop();
    expect(performance.now() - start).toBeLessThan(3_000);
  });

  test('does not wait for ever', async () => {
    const server = await startServer({ wrapExecutor: withEndless('stubborn', 60_000), limits: { queryTimeoutMs: 60_000 } });
    const asked = expect(askEndless(server.url)).rejects.toThrow();
    await untilRunning(server.database.driver, 'stubborn', 1);
    const start = performance.now();
    await server.stop();
    expect(performance.now() - start).toBeLessThan(10_000);
    await asked;
  }, 30_000);
});

test('many at once are all answered', async () => {
  const server = await startServer();
  const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => ask(server.url, `{ offices(first: ${1 + (index % 5)}) { nodes { id } } }`)));
  expect(answers.every(({ status, errors }) => status === 200 && errors.length === 0)).toBe(true);
  expect(answers.map(({ data }) => (data as { offices: { nodes: unknown[] } }).offices.nodes.length)).toEqual(answers.map((_, index) => 1 + (index % 5)));
  await sleep(50);
  expect(await countRunning(server.database.driver, 'Office')).toBe(0);
  await server.stop();
});
