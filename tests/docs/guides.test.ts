/** Each query in a guide below docs/ runs, and finds something. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask } from '../http/ask.js';
import { startServer } from '../setup/serve.js';

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  // What a program prepares before it is asked (the graph for the cheapest paths), this one prepares for the first query.
  server = await startServer({ limits: { queryTimeoutMs: 30_000 } });
});
afterAll(() => server.stop());

const queries = readdirSync('docs')
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readFileSync(`docs/${name}`, 'utf8').split(/^## /m).slice(1).flatMap((section) => {
    const [heading = ''] = section.split('\n');
    return [...section.matchAll(/^```graphql\n([^]+?)\n```/gm)].map(([, query = '']) => ({ name, heading, query }));
  }));

test('there are some', () => {
  expect(queries.length).toBeGreaterThanOrEqual(55);
});

test.each(queries)('$name: $heading', async ({ query }) => {
  const { data, errors } = await ask(server.url, query);
  expect(errors).toEqual([]);
  for (const root of Object.values(data as Record<string, unknown>)) expect(root).not.toBeNull();
});
