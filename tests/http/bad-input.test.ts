/** Whatever a client sends: a clear error as JSON with the right status, no stack, and the server goes on. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../setup/serve.js';
import { ask, read, send } from './ask.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

let loggedBefore: number;
beforeEach(() => {
  loggedBefore = server.logged.length;
});
afterEach(async () => {
  const { status, data } = await ask(server.url, '{ release { id } }');
  expect([status, data]).toEqual([200, { release: { id: expect.any(String) } }]);
  // No fault of a client is logged as one of ours.
  expect(server.logged.slice(loggedBefore).filter((line) => /"level":(50|60)/.test(line))).toEqual([]);
});

/** An answer that refuses the whole request, with one error. */
function refusal(code: string, message: RegExp, extensions: Record<string, unknown> = {}) {
  return { data: undefined, errors: [expect.objectContaining({ message: expect.stringMatching(message), extensions: { ...extensions, code } })] };
}

describe('documents and variables', () => {
  test('an unknown id is null', async () => {
    expect(await ask(server.url, '{ node(id: "office:none") { id } office(id: "office:none") { id } }')).toMatchObject({ status: 200, data: { node: null, office: null }, errors: [] });
  });

  test('an unknown field gets a suggestion', async () => {
    expect(await ask(server.url, '{ offices { nodes { nam } } }')).toMatchObject({ status: 400, ...refusal('GRAPHQL_VALIDATION_FAILED', /Cannot query field "nam" on type "Office".* Did you mean "name"/) });
  });

  test('a document that does not parse', async () => {
    expect(await ask(server.url, '{ offices { nodes { id }')).toMatchObject({ status: 400, ...refusal('GRAPHQL_PARSE_FAILED', /Syntax Error/) });
  });

  test.each([
    ['0', 0],
    ['-1', -1],
    ['1000000000', 1e9],
  ])('first: %s, in the document and as a variable', async (literal, value) => {
    const expected = { status: 400, data: undefined, errors: [{ message: expect.stringMatching(/first/), extensions: { code: expect.stringMatching(/^(BAD_USER_INPUT|OPERATION_TOO_COMPLEX)$/) } }] };
    expect(await ask(server.url, `{ offices(first: ${literal}) { nodes { id } } }`)).toMatchObject(expected);
    expect(await ask(server.url, 'query ($first: Int) { offices(first: $first) { nodes { id } } }', { first: value })).toMatchObject(expected);
    expect(await ask(server.url, 'query ($first: Int) { office(id: "office:CN") { agreements(first: $first) { nodes { id } } } }', { first: value })).toMatchObject(expected);
  });

  test('a broken cursor', async () => {
    expect(await ask(server.url, '{ offices(after: "broken") { nodes { id } } }')).toMatchObject({ status: 400, ...refusal('BAD_USER_INPUT', /cursor/, { argument: 'after' }) });
  });

  test('a cursor of another order', async () => {
    const { data } = await ask(server.url, '{ offices(first: 1, orderBy: [{ name: ASC }]) { pageInfo { endCursor } } }');
    const after = (data as { offices: { pageInfo: { endCursor: string } } }).offices.pageInfo.endCursor;
    expect(await ask(server.url, 'query ($after: String) { offices(after: $after, orderBy: [{ id: DESC }]) { nodes { id } } }', { after })).toMatchObject({ status: 400, ...refusal('BAD_USER_INPUT', /cursor/, { argument: 'after' }) });
  });

  test.each([{ id: 7.5 }, { id: { a: 1 } }, { id: null }, {}, { id: ['a', 'b'] }])('variables of the wrong type: %j', async (variables) => {
    expect(await ask(server.url, 'query ($id: ID!) { node(id: $id) { id } }', variables)).toMatchObject({ status: 400, ...refusal('BAD_USER_INPUT', /Variable "\$id"/) });
  });

  test('variables that are no object', async () => {
    for (const variables of [[], 'text', 7]) expect(await ask(server.url, '{ release { id } }', variables)).toMatchObject({ status: 400, ...refusal('BAD_REQUEST', /variables/) });
  });

  test('an operation name that is not in the document', async () => {
    expect(await send(server.url, { body: JSON.stringify({ query: 'query A { release { id } }', operationName: 'B' }) })).toMatchObject({ status: 400, ...refusal('OPERATION_RESOLUTION_FAILURE', /B/) });
  });

  test('several operations and none named', async () => {
    expect(await ask(server.url, 'query A { release { id } } query B { release { id } }')).toMatchObject({ status: 400, ...refusal('OPERATION_RESOLUTION_FAILURE', /operationName/) });
  });

  test('a mutation', async () => {
    expect(await ask(server.url, 'mutation { deleteEverything }')).toMatchObject({ status: 400, ...refusal('BAD_USER_INPUT', /read-only/) });
  });
});

describe('limits', () => {
  test('levels of fields', async () => {
    const deep = `{ office(id: "office:CN") ${'{ agreements { nodes { signatories { nodes '.repeat(6)} { id } ${'} } } }'.repeat(6)} }`;
    expect(await ask(server.url, deep)).toMatchObject({ status: 400, ...refusal('OPERATION_TOO_COMPLEX', /ask for fewer levels/, { limit: 20, actual: 26 }) });
  });

  test('aliases', async () => {
    const many = Array.from({ length: 101 }, (_, index) => `a${index}: name`).join(' ');
    expect(await ask(server.url, `{ office(id: "office:CN") { ${many} } }`)).toMatchObject({ status: 400, ...refusal('OPERATION_TOO_COMPLEX', /aliases/, { limit: 100, actual: 101 }) });
  });

  test('root fields', async () => {
    const many = Array.from({ length: 21 }, (_, index) => `a${index}: release { id }`).join(' ');
    expect(await ask(server.url, `{ ${many} }`)).toMatchObject({ status: 400, ...refusal('OPERATION_TOO_COMPLEX', /root fields/, { limit: 20, actual: 21 }) });
  });

  test('tokens', async () => {
    expect(await ask(server.url, `{ ${'release { id } '.repeat(1_300)} }`)).toMatchObject({ status: 400, ...refusal('OPERATION_TOO_COMPLEX', /tokens/, { limit: 5_000, actual: 5_202 }) });
  });

  test('nesting of variables', async () => {
    const nested = `${'['.repeat(40_000)}1${']'.repeat(40_000)}`;
    const body = `{"query": "query ($id: ID!) { node(id: $id) { id } }", "variables": {"id": ${nested}}}`;
    expect(await send(server.url, { body })).toMatchObject({ status: 400, ...refusal('OPERATION_TOO_COMPLEX', /variables are nested/, { limit: 200, actual: 40_001 }) });
  });

  test('hold for GET too', async () => {
    const deep = `${'{ a '.repeat(21)}${'}'.repeat(21)}`;
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(deep)}`, { headers: { 'apollo-require-preflight': '1' } });
    expect(await read(response)).toMatchObject({ status: 400, ...refusal('OPERATION_TOO_COMPLEX', /levels of fields/, { limit: 20, actual: 21 }) });
  });

  test('let introspection through', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect(await ask(server.url, getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toMatchObject({ status: 200, errors: [], data: { __schema: { queryType: { name: 'Query' } } } });
  });
});

describe('bodies', () => {
  const refused = (message: RegExp) => refusal('BAD_REQUEST', message);

  test.each([
    ['a little over the limit', 110_000],
    ['far over the limit', 5_000_000],
  ])('%s', async (_, bytes) => {
    expect(await ask(server.url, `{ release { id } } #${'x'.repeat(bytes)}`)).toMatchObject({ status: 413, ...refused(/larger than 100000 bytes/) });
  });

  test('over the limit and in chunks', async () => {
    const chunks = new ReadableStream<Uint8Array>({
      start(controller) {
        for (let sent = 0; sent < 300; sent += 1) controller.enqueue(new Uint8Array(1_000).fill(32));
        controller.close();
      },
    });
    // Node's fetch wants to be told that it does not read while it writes.
    const init: RequestInit & { readonly duplex: 'half' } = { body: chunks, duplex: 'half' };
    expect(await send(server.url, init)).toMatchObject({ status: 413, ...refused(/larger than 100000 bytes/) });
  });

  test('that are not UTF-8', async () => {
    const body = Buffer.concat([Buffer.from('{"query": "{ office(id: \\"'), Buffer.from([0xff, 0xfe]), Buffer.from('\\") { id } }"}')]);
    expect(await send(server.url, { body })).toMatchObject({ status: 400, ...refused(/not valid UTF-8/) });
  });

  test.each(['', '{', '{"query": ', 'nonsense', '{"query": "{ a }"} {}'])('that are not JSON: %s', async (body) => {
    expect(await send(server.url, { body })).toMatchObject({ status: 400, ...refused(/not valid JSON/) });
  });

  test.each(['null', '7', '"text"', '[]', '{}', '[{"query":"{ release { id } }"}]', '{"query": 7}', '{"query": null}'])('that are JSON but no request: %s', async (body) => {
    expect(await send(server.url, { body })).toMatchObject({ status: 400, ...refused(/./) });
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml', 'nonsense'])('of the type %s', async (type) => {
    expect(await send(server.url, { body: '{"query": "{ release { id } }"}', headers: { 'content-type': type } })).toMatchObject({ status: 415, ...refused(/send application\/json/) });
  });

  test('in another charset or compressed', async () => {
    const body = '{"query": "{ release { id } }"}';
    expect(await send(server.url, { body, headers: { 'content-type': 'application/json; charset=utf-16' } })).toMatchObject({ status: 415, ...refused(/send UTF-8/) });
    expect(await send(server.url, { body, headers: { 'content-encoding': 'gzip' } })).toMatchObject({ status: 415, ...refused(/uncompressed/) });
    expect(await send(server.url, { body, headers: { 'content-type': 'application/json; charset="UTF-8"' } })).toMatchObject({ status: 200 });
  });
});

test('an address that is not UTF-8', async () => {
  const response = await fetch(`${server.url}/graphql?query=%7Brelease%7Bid%7D%7D&x=%FF`, { headers: { 'apollo-require-preflight': '1' } });
  expect(await read(response)).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});
