/** The routes beside operations: health, pages, methods, headers. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startServer, type TestServer } from '../setup/serve.js';
import { ask, read } from './ask.js';

let directory: string;
let server: TestServer;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pages-'));
  await mkdir(join(directory, 'assets'));
  await writeFile(join(directory, 'index.html'), '<!doctype html><title>page</title>');
  await writeFile(join(directory, 'assets', 'index-abc123.js'), 'export {};');
  server = await startServer({ pagesDirectory: directory });
});
afterAll(async () => {
  await server.stop();
  await rm(directory, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> => fetch(`${server.url}${path}`, { headers });

describe('health', () => {
  test('/livez says that the process runs', async () => {
    const response = await get('/livez');
    expect([response.status, await response.json()]).toEqual([200, { status: 'live' }]);
  });

  test('/readyz names the release that answers', async () => {
    const { data, extensions } = await ask(server.url, '{ release { id } }');
    const { id } = (data as { release: { id: string } }).release;
    const response = await get('/readyz');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ready', release: id }]);
    expect(extensions).toEqual({ release: id, cost: { requested: 1, limit: 250_000 } });
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('pages', () => {
  test('the page is asked for each time', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    expect(await response.text()).toContain('<title>page</title>');
  });

  test('assets are kept for ever', async () => {
    expect((await get('/assets/index-abc123.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('run no script but their own', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy.split(';')).toEqual(
      expect.arrayContaining(["script-src 'self'", "worker-src 'self' blob:", "style-src 'self' 'unsafe-inline'", "font-src 'self' data:", "img-src 'self' data:", "connect-src 'self'"]),
    );
    expect(policy).not.toContain('upgrade-insecure-requests');
  });

  test('that are not built say how to build them', async () => {
    const unbuilt = await startServer({ pagesDirectory: join(directory, 'nothing') });
    const response = await fetch(unbuilt.url);
    expect([response.status, response.headers.get('content-type')]).toEqual([503, 'text/plain; charset=utf-8']);
    expect(await response.text()).toContain('npm run build');
    expect(await ask(unbuilt.url, '{ release { id } }')).toMatchObject({ status: 200 });
    await unbuilt.stop();
  });
});

test.each(['/nothing', '/assets/', '/assets', '/assets/none.js', '/../package.json', '/%2e%2e/package.json', '/graphql/more', '/%ff', '/.env'])('nothing is at %s', async (path) => {
  expect(await read(await get(path, { accept: 'text/html' }))).toMatchObject({ status: 404, errors: [{ extensions: { code: 'NOT_FOUND' } }] });
});

describe('methods', () => {
  const query = encodeURIComponent('query ($id: ID!) { node(id: $id) { __typename } }');
  const variables = encodeURIComponent('{"id":"office:CN"}');

  test('GET answers queries of clients that are no web page of another site', async () => {
    const path = `/graphql?query=${query}&variables=${variables}`;
    expect(await read(await get(path, { 'apollo-require-preflight': 'yes' }))).toMatchObject({ status: 200, data: { node: { __typename: 'Office' } } });
    expect(await read(await get(path))).toMatchObject({ status: 400, errors: [{ message: expect.stringContaining('Cross-Site Request Forgery') }] });
  });

  test('GET shows no page to a browser', async () => {
    expect(await read(await get('/graphql', { accept: 'text/html' }))).toMatchObject({ status: 400 });
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    const response = await fetch(`${server.url}/graphql`, { method, headers: { 'content-type': 'application/json' } });
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await read(response)).toMatchObject({ status: 405 });
  });
});

test('introspection is answered, with all its options', async () => {
  const query = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true });
  expect(await ask(server.url, query)).toMatchObject({ status: 200, errors: [], data: { __schema: { queryType: { name: 'Query' } } } });
});

test('the same document again and again gives the same bytes', async () => {
  const answers = await Promise.all(Array.from({ length: 50 }, () => ask(server.url, '{ offices(first: 5) { totalCount nodes { id name } } }')));
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 200, errors: [] });
});

test('no header tells what the server is made of', async () => {
  const { headers } = await ask(server.url, '{ release { id } }');
  expect([headers.get('x-powered-by'), headers.get('etag'), headers.get('x-content-type-options')]).toEqual([null, null, 'nosniff']);
});
