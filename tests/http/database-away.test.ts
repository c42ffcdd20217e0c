/** Neo4j goes away while the server runs, and comes back: clients are told to try again, and then it works. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { testNeo4j } from '../db/test-neo4j.js';
import { startTcpProxy, type TcpProxy } from '../db/tcp-proxy.js';
import { startServer, type TestServer } from '../setup/serve.js';
import { ask } from './ask.js';

let proxy: TcpProxy;
let server: TestServer;
beforeAll(async () => {
  proxy = await startTcpProxy(testNeo4j().uri);
  server = await startServer({ uri: proxy.uri });
});
afterAll(async () => {
  await server.stop();
  await proxy.close();
});

const readiness = async (): Promise<readonly [number, unknown]> => {
  const response = await fetch(`${server.url}/readyz`);
  return [response.status, await response.json()];
};

test('a database that is away from the start, then there, then away, then there', async () => {
  await proxy.close();
  const unavailable = { status: 503, errors: [{ message: expect.stringContaining('later'), extensions: { code: 'DATABASE_UNAVAILABLE', retriable: true } }] };
  expect(await ask(server.url, '{ offices(first: 1) { nodes { id } } }')).toMatchObject(unavailable);
  expect(await readiness()).toEqual([503, { status: 'unavailable', reason: expect.stringContaining('later') }]);
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);

  await proxy.open();
  expect(await ask(server.url, '{ offices(first: 1) { nodes { id } } }')).toMatchObject({ status: 200, errors: [], data: { offices: { nodes: [{ id: expect.any(String) }] } } });
  expect((await readiness())[0]).toBe(200);

  await proxy.close();
  expect(await ask(server.url, '{ offices(first: 1) { nodes { id } } }')).toMatchObject({ ...unavailable, data: null });
  const both = await ask(server.url, '{ a: office(id: "office:CN") { id } b: office(id: "office:US") { id } }');
  expect(both).toMatchObject({ status: 503, data: { a: null, b: null }, errors: [{ path: ['a'] }, { path: ['b'] }] });
  expect(await ask(server.url, '{ __typename }')).toMatchObject({ status: 200, errors: [], data: { __typename: 'Query' } });
  expect((await readiness())[0]).toBe(503);

  await proxy.open();
  expect(await ask(server.url, '{ office(id: "office:CN") { id } }')).toMatchObject({ status: 200, errors: [], data: { office: { id: 'office:CN' } } });
  expect((await readiness())[0]).toBe(200);
});

test('connections that died meanwhile are not noticed', async () => {
  await Promise.all(Array.from({ length: 10 }, () => ask(server.url, '{ office(id: "office:CN") { id } }')));
  proxy.dropConnections();
  const answers = await Promise.all(Array.from({ length: 10 }, () => ask(server.url, '{ office(id: "office:CN") { id } }')));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
});

test('nothing of it is logged as a fault of the program', () => {
  expect(server.logged.filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});
