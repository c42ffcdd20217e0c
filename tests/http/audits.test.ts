/** The audits of the GraphQL over HTTP specification, as graphql-http words them. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { auditServer, type AuditResult } from 'graphql-http';
import { startServer, type TestServer } from '../setup/serve.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const named = (results: readonly AuditResult[], status: AuditResult['status']): readonly string[] =>
  results.filter((result) => result.status === status).map((result) => `${result.name}: ${result.status === 'ok' ? '' : result.reason}`);

test('pass without an error, and with at most 3 warnings', async () => {
  const results = await auditServer({ url: `${server.url}/graphql` });
  expect(results.length).toBeGreaterThan(50);
  expect(named(results, 'error')).toEqual([]);
  // We answer 400 to what cannot run, also to clients that accept only application/json: they can tell by the status.
  expect(named(results, 'warn')).toEqual([
    expect.stringMatching(/200 status code on document parsing failure when accepting application\/json/),
    expect.stringMatching(/200 status code on document validation failure when accepting application\/json/),
    expect.stringMatching(/200 on variable coercion failure when accepting application\/json/),
  ]);
});
