/** An answer says where absence proves nothing: in `extensions.warnings`, for lists that were counted or empty and are not known to be complete. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startServer, type TestServer } from '../setup/serve.js';
import { ask } from './ask.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

async function warningsOf(query: string): Promise<unknown> {
  const { errors, extensions } = await ask(server.url, query);
  expect(errors).toEqual([]);
  return extensions['warnings'];
}

test('a count over a list that may have more', async () => {
  expect(await warningsOf('{ office(st3: "CN") { agreements { totalCount } agreements2: agreements { totalCount } } }')).toEqual([
    { code: 'INCOMPLETE_LIST', field: 'Office.agreements', message: expect.stringMatching(/^Office\.agreements is not known to be complete: a count or an empty list .* `release \{ coverage/) },
  ]);
});

test('an empty list; one with something in it says nothing of absence', async () => {
  expect(await warningsOf('{ company(id: "company:haier") { agreements(first: 1) { nodes { id } } } }')).toMatchObject([{ field: 'Company.agreements' }]);
  expect(await warningsOf('{ office(st3: "CN") { agreements(first: 1) { nodes { id } } } }')).toBeUndefined();
});

test('parties, by whether their agreement lists all of them', async () => {
  const parties = (id: string) => warningsOf(`{ agreement(id: ${JSON.stringify(id)}) { membersComplete parties { totalCount } signatories { nodes { id } } } }`);
  expect(await parties('agreement:bri-ip-joint-statement-2018')).toMatchObject([{ field: 'Agreement.signatories' }, { field: 'Agreement.parties' }].sort(byField));
  expect(await parties('agreement:cnipa-wipo-bri-2017')).toBeUndefined();
});

test('the release says what it covers', async () => {
  const { data, errors } = await ask(server.url, '{ release { coverage { subject isComplete note } } }');
  expect(errors).toEqual([]);
  expect((data as { release: { coverage: unknown[] } }).release.coverage).toContainEqual({ subject: 'The two articles', isComplete: true, note: expect.any(String) });
});

function byField(a: { readonly field: string }, b: { readonly field: string }): number {
  return a.field < b.field ? -1 : 1;
}
