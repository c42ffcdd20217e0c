/**
 * Whatever a client sends: the answer that the table says, as JSON, with nothing of the server's inside in it, soon, and the server goes on.
 * Input: the tables beside this file. Each case is sent while another client asks for something of its own.
 */
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../../setup/serve.js';
import { ask } from '../ask.js';
import { ARGUMENTS } from './cases-arguments.js';
import { BODIES } from './cases-bodies.js';
import { DOCUMENTS } from './cases-documents.js';
import { FILTERS } from './cases-filters.js';
import { REQUESTS } from './cases-requests.js';
import { SEARCH } from './cases-search.js';
import { SYNTAX } from './cases-syntax.js';
import { VARIABLES } from './cases-variables.js';
import { WIRE } from './cases-wire.js';
import { exchange, type RawAnswer } from './exchange.js';
import type { Expected, HostileCase } from './hostile-case.js';

const CASES: readonly HostileCase[] = [...SYNTAX, ...DOCUMENTS, ...VARIABLES, ...ARGUMENTS, ...FILTERS, ...SEARCH, ...BODIES, ...REQUESTS, ...WIRE];

/** Below every time limit of the server: it finds what hangs, on a slow machine too. */
const SOON_MS = 8_000;

/** Most of what is sent is a tenth of a megabyte, and no refusal is worth as much. */
const LONGEST_REFUSAL = 50_000;

/** Stacks, places in the program, statements, pages. A client's own text is in no case like them. */
const INSIDE = [/\n\s+at /, /node_modules/, /\.(js|ts):\d+/, /file:\/\//, new RegExp(process.cwd()), /\b(MATCH|RETURN|UNWIND) [(\w]/, /Neo\.\w+Error/, /<!doctype|<html/i, /another-client/];

/** Faults of a document say where it has them, but for what is said of all of it. */
const WITHOUT_PLACE = /^The document repeats/;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await ask(server.url, '{ release { id } }');
});
afterAll(() => server.stop());

let loggedBefore: number;
beforeEach(() => {
  loggedBefore = server.logged.length;
});
afterEach(async () => {
  expect(await ask(server.url, '{ release { __typename } }')).toMatchObject({ status: 200, data: { release: { __typename: 'Release' } } });
  // No fault of a client is logged as one of ours.
  expect(server.logged.slice(loggedBefore).filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});

test.each(CASES)('$name', async ({ bytes, ends, answers }) => {
  const other = ask(server.url, '{ another_client: node(id: "another-client") { id } }');
  const start = performance.now();
  const received = await exchange(server.url, bytes, ends ?? false);
  expect(performance.now() - start).toBeLessThan(SOON_MS);
  expect(received.map(seen)).toEqual(answers.map(wanted));
  expect(await other).toMatchObject({ status: 200, data: { another_client: null }, errors: [] });
});

test('names each case once', () => {
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

/** What of an answer the table speaks of. */
function seen({ status, headers, body }: RawAnswer): unknown {
  for (const pattern of INSIDE) expect(body).not.toMatch(pattern);
  if (body === '') return { status };
  expect(headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
  const { errors, data } = JSON.parse(body) as { readonly errors?: readonly { readonly message: string; readonly locations?: unknown; readonly extensions: Readonly<Record<string, unknown>> }[]; readonly data?: unknown };
  if (errors === undefined) return { status, data };
  expect(body.length).toBeLessThan(LONGEST_REFUSAL);
  const [first] = errors;
  if (/PARSE|VALIDATION/.test(String(first?.extensions['code'])) && !WITHOUT_PLACE.test(first?.message ?? '')) expect(first?.locations).toBeDefined();
  return { status, message: first?.message, extensions: first?.extensions };
}

function wanted(expected: Expected): unknown {
  if (!('code' in expected)) return expected;
  return { status: expected.status, message: expect.stringMatching(expected.message), extensions: expect.objectContaining({ ...expected.details, code: expected.code }) };
}

test('a client that was refused and goes on sending loses its connection', async () => {
  const { hostname, port } = new URL(server.url);
  const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true });
  const closed = new Promise((resolve) => socket.resume().on('error', () => undefined).once('close', resolve));
  const sending = setInterval(() => socket.write('NONSENSE\r\n\r\n'), 100);
  await closed;
  clearInterval(sending);
});
