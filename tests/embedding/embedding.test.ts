/** The graph in the process of an application: what it answers, how it refuses, and that documents bring their types. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createGraph, GraphQueryError } from '../../src/index.js';
import type { Graph } from '../../src/index.js';
import { testNeo4j } from '../db/test-neo4j.js';
import { PlainListDocument } from '../generated/documents.js';

let graph: Graph;
beforeAll(async () => {
  graph = await createGraph({ neo4j: testNeo4j(), load: true });
});
afterAll(() => graph.close());

describe('documents', () => {
  test('as text, with variables', async () => {
    const asked = graph.query('query ($st3: String) { office(st3: $st3) { id } }', { st3: 'CN' });
    await expect(asked).resolves.toEqual({ office: { id: 'office:CN' } });
  });

  test('parsed, and parsed again', async () => {
    const text = '{ office(st3: "CN") { st3 } }';
    const once = parse(text);
    for (const document of [once, once, parse(text)]) expect(await graph.query(document)).toEqual({ office: { st3: 'CN' } });
  });

  test('as a String object, as code generators make them', async () => {
    class GeneratedText extends String {}
    expect(await graph.query(new GeneratedText('{ release { __typename } }'))).toEqual({ release: { __typename: 'Release' } });
  });
});
