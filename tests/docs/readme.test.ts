/** Each query of the README, sent as the README sends it, gives the answer that the README shows. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer } from '../setup/serve.js';

const readme = readFileSync('README.md', 'utf8');
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Answer {
  readonly data: unknown;
  readonly extensions: { readonly release: string };
}

async function post(body: string): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return (await response.json()) as Answer;
}

test('the first question, asked with curl', async () => {
  const [, body, shown] = /curl -s http:\/\/127\.0\.0\.1:4000\/graphql -H 'content-type: application\/json' -d '([^']+)'\n```[^]*?```json\n([^]+?)\n```/.exec(readme) ?? [];
  const { data, extensions } = await post(body ?? '');
  expect({ data }).toEqual(JSON.parse(shown ?? ''));
  expect(extensions.release).toMatch(/^r\d+-[0-9a-f]{8}$/);
});

const questions = [...readme.matchAll(/\*\*([^*]+)\*\*\n\n```graphql\n([^]+?)\n```\n\n```json\n([^]+?)\n```/g)].map(([, question = '', query = '', shown = '']) => ({ question, query, shown }));

test('there are four more', () => {
  expect(questions).toHaveLength(4);
});

test.each(questions)('$question', async ({ query, shown }) => {
  expect({ data: (await post(JSON.stringify({ query }))).data }).toEqual(JSON.parse(shown));
});
