/** The README's query, sent as the README sends it, gives the answer that the README shows. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer } from '../setup/serve.js';

const readme = readFileSync('README.md', 'utf8');
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

test('the first query of the README has the answer shown there', async () => {
  const body = /curl -s http:\/\/127\.0\.0\.1:4000\/graphql -H 'content-type: application\/json' -d '([^']+)'/.exec(readme)?.[1];
  const shown = /```json\n([\s\S]+?)\n```/.exec(readme)?.[1];
  const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body ?? '' });
  const { data, extensions } = (await response.json()) as { data: unknown; extensions: { release: string } };
  expect({ data }).toEqual(JSON.parse(shown ?? ''));
  expect(extensions.release).toMatch(/^r\d+-[0-9a-f]{8}$/);
});
