/** What the server tells of how it answers: cost in each answer, plans by header, and who may ask for them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../setup/serve.js';
import { ask } from './ask.js';

const OFFICE = '{ office(st3: "CN") { name } }';

let profiling: TestServer;
let planning: TestServer;
let silent: TestServer;
beforeAll(async () => {
  [profiling, planning, silent] = await Promise.all([startServer({ explain: 'profile' }), startServer({ explain: 'plan' }), startServer({ limits: { cost: 100 } })]);
});
afterAll(() => Promise.all([profiling.stop(), planning.stop(), silent.stop()]));

const explained = (server: TestServer, mode: string, query = OFFICE, variables?: unknown) => ask(server.url, query, variables, { headers: { 'bri-ip-explain': mode } });

describe('cost', () => {
  test('is in each answer', async () => {
    expect((await ask(silent.url, OFFICE)).extensions['cost']).toEqual({ requested: 1, limit: 100 });
    expect((await ask(silent.url, '{ __typename }')).extensions['cost']).toEqual({ requested: 0, limit: 100 });
  });

  test('over the limit is refused before anything runs, by the variables, with the list to make smaller', async () => {
    const query = 'query ($n: Int!) { offices(first: $n) { nodes { agreements(first: $n) { nodes { title } } } } }';
    expect((await ask(silent.url, query, { n: 9 })).errors).toEqual([]);
    const { status, errors, extensions, data } = await ask(silent.url, query, { n: 10 });
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(extensions['cost']).toEqual({ requested: 110, limit: 100 });
    expect(errors).toEqual([expect.objectContaining({
      message: 'The operation may cost 110 points; the limit is 100. offices.nodes.agreements may have 100 rows in all: ask for fewer with `first` there, or in a list around it',
      extensions: { code: 'OPERATION_TOO_COMPLEX', limit: 100, actual: 110, field: 'offices.nodes.agreements' },
    })]);
  });
});

describe('bri-ip-explain', () => {
  test('plan: our plan, the statement, its parameters and the operators of Neo4j, beside the answer', async () => {
    const { data, extensions } = await explained(planning, 'plan');
    expect(data).toEqual({ office: { name: 'China National Intellectual Property Administration' } });
    expect(extensions['explain']).toEqual([{
      field: 'office',
      plan: ['First', '  IndexSeek n0:Office(st3 = <st3>)', '  Row n0.name'],
      cypher: expect.stringContaining('MATCH (n0:Office)'),
      parameters: { param1: 'CN', rel: expect.any(Number) },
      neo4j: expect.objectContaining({ operator: 'ProduceResults', children: [expect.objectContaining({ operator: expect.any(String) })] }),
    }]);
  });

  test('profile: rows and db hits of each operator, and in all', async () => {
    const { extensions } = await explained(profiling, 'profile');
    const [one] = extensions['explain'] as readonly { readonly dbHits: number; readonly neo4j: { readonly rows: number; readonly dbHits: number } }[];
    expect(one?.dbHits).toBeGreaterThan(0);
    expect(one?.neo4j).toEqual(expect.objectContaining({ rows: 1, dbHits: expect.any(Number) }));
  });

  test('dry-run: cost and statement, and nothing runs', async () => {
    const { status, data, errors, extensions } = await explained(planning, 'dry-run', 'query ($id: ID!) { a: agreement(id: $id) { title } offices(first: 3) { nodes { name } } }', { id: 'agreement:pct' });
    expect({ status, data, errors }).toEqual({ status: 200, data: null, errors: [] });
    expect(extensions['cost']).toEqual({ requested: 4, limit: 250_000 });
    expect(extensions['release']).toBeUndefined();
    const roots = extensions['explain'] as readonly { readonly field: string; readonly neo4j?: unknown }[];
    expect(roots.map(({ field, neo4j }) => ({ field, neo4j }))).toEqual([{ field: 'a', neo4j: undefined }, { field: 'offices', neo4j: undefined }]);
  });

  test.each([
    ['a mode that there is not', () => profiling, 'yes', 400, 'The header bri-ip-explain is "yes": give one of plan, profile, dry-run'],
    ['a profile where plans are allowed', () => planning, 'profile', 403, 'The header bri-ip-explain is "profile", which this server does not allow: leave it out, or set EXPLAIN=profile where the server is started'],
    ['a plan where nothing is allowed', () => silent, 'plan', 403, 'The header bri-ip-explain is "plan", which this server does not allow: leave it out, or set EXPLAIN=plan where the server is started'],
  ])('refuses %s', async (_, server, mode, status, message) => {
    const answer = await explained(server(), mode);
    expect(answer.status).toBe(status);
    expect(answer.errors).toEqual([{ message, extensions: { code: 'BAD_REQUEST' } }]);
  });

  test('is not there where nobody asks', async () => {
    expect(Object.keys((await ask(profiling.url, OFFICE)).extensions).sort()).toEqual(['cost', 'release']);
  });
});
