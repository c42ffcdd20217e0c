/**
 * Every fact of the two articles is found through GraphQL on a running server, with the sentence that states it as evidence; what is
 * left out is left out for a reason. Where the articles and the list of their facts are at hand, both are held against them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { normalise, passages } from '../../src/dataset/passages.js';
import { EXAMPLES } from '../../web/src/examples/index.js';
import type { Article } from '../../web/src/examples/index.js';
import { ask } from '../http/ask.js';
import { startServer, type TestServer } from '../setup/serve.js';
import { citedIn, readCaseFiles, readFactIds, readLeftOut, writeAnswer } from './fact-cases.js';

const factIds = readFactIds();
const leftOut = readLeftOut();
const files = readCaseFiles();
const shown = new Set(files.flatMap(({ cases }) => cases.flatMap(({ facts }) => facts)));

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('every fact has a question or a reason to be left out, and never both', () => {
  const missing = [...factIds.keys()].filter((id) => !shown.has(id) && !leftOut.has(id));
  expect(missing).toEqual([]);
  expect([...leftOut.keys()].filter((id) => shown.has(id))).toEqual([]);
  expect([...shown, ...leftOut.keys()].filter((id) => !factIds.has(id))).toEqual([]);
});

test('no question is asked twice', () => {
  const questions = files.flatMap(({ cases }) => cases.map(({ question }) => question));
  expect(questions.filter((question, index) => questions.indexOf(question) !== index)).toEqual([]);
});

describe.each(files.filter(({ cases }) => cases.length > 0))('$name', ({ name, cases }) => {
  test.each(cases.map((one, index) => ({ ...one, index })))('$facts $question', async ({ facts, query, variables, answer, index }) => {
    const { data, errors } = await ask(server.url, query, variables);
    expect(errors).toEqual([]);
    if (process.env.UPDATE_FACTS === '1') writeAnswer(name, index, data);
    else expect(data).toEqual(answer);
    expect(citedIn(data)).toEqual(expect.arrayContaining(facts.map((id) => expect.objectContaining(factIds.get(id) ?? {}))));
  });
});

test('each paragraph that states facts has a worked example', () => {
  const articles: Readonly<Record<string, Article>> = { 'source:xinhua-2018-08-10': 'xinhua-2018', 'source:cnipa-2024-09-11': 'cnipa-2024' };
  const stating = [...factIds].filter(([id]) => !leftOut.has(id)).map(([, { source, locator }]) => `${articles[source] ?? ''} ${locator.split(' ')[0] ?? ''}`);
  const worked = new Set(EXAMPLES.map(({ paragraph }) => `${paragraph?.article ?? ''} ${paragraph?.number ?? ''}`));
  expect([...new Set(stating)].filter((paragraph) => !worked.has(paragraph))).toEqual([]);
});

/** Beside the project, where it is developed; not part of it. */
const DOSSIER = new URL('../../../shared/', import.meta.url);
const hasDossier = existsSync(DOSSIER);
if (!hasDossier) console.warn('tests/facts: the articles are not at hand: the list of facts is not held against them.');

(hasDossier ? describe : describe.skip)('the list of facts', () => {
  interface ListedFact {
    readonly id: string;
    readonly doc: string;
    readonly quote: string;
  }
  const listed = hasDossier
    ? readFileSync(new URL('data/seed_facts.jsonl', DOSSIER), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as ListedFact)
    : [];

  test('has each fact, at the sentence that states it', () => {
    const sentences = new Map([...new Set(listed.map(({ doc }) => doc))].map((doc) => [doc, passages(readFileSync(new URL(`seeds/${doc}`, DOSSIER), 'utf8'))]));
    expect([...factIds.keys()]).toEqual(listed.map(({ id }) => id));
    for (const { id, doc, quote } of listed) expect(sentences.get(doc)?.get(factIds.get(id)?.locator ?? '')).toContain(normalise(quote));
  });
});
