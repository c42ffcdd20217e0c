/**
 * Searches that are read only until enough came, beside point queries on the same few connections: none may leave a connection that makes its next user
 * fail.
 *
 * The driver answers what was asked for and is no longer wanted with a message of its own to Neo4j; sent on a connection that was reset meanwhile, it is an error
 * for whoever has the connection next. It takes many at once to see that.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { openDatabase } from '../../src/db/database.js';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import { testNeo4j } from '../db/test-neo4j.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';

const CONNECTIONS = 3;
const ROUNDS = 60;
const AT_ONCE = 8;

let graph: TestGraph;
let database: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  graph = await openGraph();
  database = openDatabase({ ...testNeo4j(), maxConnections: CONNECTIONS });
}, 120_000);
afterAll(async () => {
  await database.close();
  await graph.close();
});

const POINT = '{ office(st3: "CN") { id } }';
const expected = { office: { id: 'office:CN' } };
/** The first 25 records hold more than enough, and there are more. */
const ENDED = ['office:PL', 'office:SG', 'office:KH', 'office:EA'].map((to) => `{ paths(from: ["office:CN"], to: ["${to}"], first: 1, maxHops: 6) { paths { length } } }`);

function within(timeoutMs: number): GraphExecutor {
  return createExecutor({ catalog: graph.catalog, database, timeoutMs, maxCost: Infinity });
}

async function ask(executor: GraphExecutor, text: string): Promise<unknown> {
  const { data, errors } = await executor.execute({ document: parse(text), queryKey: text });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

test('point queries among searches that end early', async () => {
  const executor = within(30_000);
  for (let round = 0; round < ROUNDS; round += 1) {
    const asked = Array.from({ length: AT_ONCE }, (_, index) => (index % 2 === 0 ? POINT : (ENDED[(round + index) % ENDED.length] ?? POINT)));
    const answers = await Promise.all(asked.map((text) => ask(executor, text)));
    answers.forEach((answer, index) => {
      if (index % 2 === 0) expect(answer).toEqual(expected);
      else expect(JSON.stringify(answer)).toMatch(/"length":\d/);
    });
  }
}, 120_000);

test('point queries among searches that time ends, and among searches that clients leave', async () => {
  const [patient, hasty] = [within(30_000), within(200)];
  const endless = '{ paths(from: ["office:CN", "country:CN"], to: ["org:wipo", "country:KH"], first: 100, maxHops: 8, minHops: 7) { complete stoppedBy } }';
  // Which release is current is read once, and its statement planned once: neither is what is to end here.
  await ask(patient, POINT);
  await ask(hasty, POINT);
  for (let round = 0; round < ROUNDS / 3; round += 1) {
    const left = new AbortController();
    const leaving = patient.execute({ document: parse(endless), queryKey: endless, signal: left.signal });
    const stopped = ask(hasty, endless);
    const points = Promise.all(Array.from({ length: AT_ONCE }, () => ask(patient, POINT)));
    setTimeout(() => left.abort(), 20);
    expect(await stopped).toEqual({ paths: { complete: false, stoppedBy: 'TIME' } });
    for (const answer of await points) expect(answer).toEqual(expected);
    expect((await leaving).errors).toHaveLength(1);
  }
}, 120_000);
