/** The graph in the process of an application: what it takes, what it answers, and how it refuses. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createGraph, GraphQueryError } from '../../src/index.js';
import type { Graph } from '../../src/index.js';
import { testNeo4j } from '../db/test-neo4j.js';
import { AfterACursorDocument, FirstPageByDateDocument, NodeOfAnyKindDocument } from '../generated/documents.js';

let graph: Graph;
beforeAll(async () => {
  graph = await createGraph({ neo4j: testNeo4j(), load: true });
});
afterAll(() => graph.close());

describe('documents', () => {
  test('as text, with variables', async () => {
    expect(await graph.query('query ($st3: String) { office(st3: $st3) { id } }', { st3: 'CN' })).toEqual({ office: { id: 'office:CN' } });
  });

  test('parsed, and parsed again', async () => {
    const text = '{ office(st3: "CN") { st3 } }';
    const once = parse(text);
    for (const document of [once, once, parse(text), parse(text, { noLocation: true })]) expect(await graph.query(document)).toEqual({ office: { st3: 'CN' } });
  });

  test('as a String object, as code generators make them', async () => {
    class GeneratedText extends String {}
    expect(await graph.query(new GeneratedText('{ release { __typename } }'))).toEqual({ release: { __typename: 'Release' } });
  });

  test('with several operations', async () => {
    const document = 'query A { office(st3: "CN") { st3 } } query B { office(st3: "KH") { st3 } }';
    expect(await graph.query(document, {}, { operationName: 'B' })).toEqual({ office: { st3: 'KH' } });
    expect(await graph.execute(document)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });

  test('bring the types of their results and variables', async () => {
    const { agreements } = await graph.query(FirstPageByDateDocument);
    // These lines are as much for the compiler as for jest.
    const dates: readonly (string | null)[] = agreements.nodes.map(({ signedOn }) => signedOn);
    expect(dates.length).toBeGreaterThan(0);
    const { node } = await graph.query(NodeOfAnyKindDocument, { id: 'office:CN' });
    const id: string | undefined = node?.id;
    expect(id).toBe('office:CN');
    // Variables that may all be left out may be left out.
    expect(await graph.execute(AfterACursorDocument)).not.toHaveProperty('errors');
    // @ts-expect-error -- this document needs its variables
    expect(await graph.execute(NodeOfAnyKindDocument)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    // @ts-expect-error -- and they have types
    expect(await graph.execute(NodeOfAnyKindDocument, { id: { not: 'an id' } })).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe('answers', () => {
  test('say which release they come from', async () => {
    const { data, release } = await graph.execute('{ release { id } }');
    expect(data).toEqual({ release: { id: release } });
  });

  test('are those of the API over HTTP: introspection and the schema included', async () => {
    expect(await graph.query('{ __type(name: "Office") { kind } }')).toEqual({ __type: { kind: 'OBJECT' } });
    expect(graph.schema.getType('Office')).toBeDefined();
  });
});

describe('refusals', () => {
  test.each([
    ['a document that does not parse', '{ offices {', 'GRAPHQL_PARSE_FAILED', /Syntax Error/],
    ['an unknown field', '{ offices { nodes { nam } } }', 'GRAPHQL_VALIDATION_FAILED', /Did you mean "name"/],
    ['a mutation', 'mutation { deleteEverything }', 'BAD_USER_INPUT', /read-only/],
    ['a page that is too large', '{ offices(first: 2000) { nodes { id } } }', 'OPERATION_TOO_COMPLEX', /first/],
  ])('%s', async (_, document, code, message) => {
    // Twice: a verdict that is remembered is the same.
    for (let time = 0; time < 2; time += 1) {
      const { data, errors } = await graph.execute(document);
      expect(data).toBeUndefined();
      expect(errors).toMatchObject([{ message: expect.stringMatching(message), extensions: { code } }]);
    }
  });

  test('are thrown by query, with all errors', async () => {
    const refused = await graph.query('{ a b }').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(GraphQueryError);
    expect((refused as GraphQueryError).errors).toHaveLength(2);
    expect((refused as GraphQueryError).message).toContain('Cannot query field "a"');
  });

  test('of operations that were given up', async () => {
    expect(await graph.execute('{ offices { nodes { id } } }', {}, { signal: AbortSignal.abort() })).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_ABORTED' } }] });
  });

  test('after the graph is closed', async () => {
    const other = await createGraph({ neo4j: testNeo4j() });
    await other.close();
    await other.close();
    expect((await other.execute('{ offices { totalCount } }')).errors?.[0]?.extensions['code']).toBe('DATABASE_UNAVAILABLE');
  });

  test('where no Neo4j answers: which, and what to do', async () => {
    const opening = createGraph({ neo4j: { uri: 'bolt://127.0.0.1:1', password: 'secret' } });
    await expect(opening).rejects.toThrow(/^neo4j\.uri is bolt:\/\/127\.0\.0\.1:1, where Neo4j does not answer user neo4j: [^]*correct neo4j\.uri, neo4j\.user, neo4j\.password or neo4j\.database/);
  });
});
