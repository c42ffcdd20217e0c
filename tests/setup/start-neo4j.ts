/**
 * Before all tests: one real Neo4j for the whole run.
 *
 * Input: NEO4J_TEST_URI, NEO4J_TEST_USER and NEO4J_TEST_PASSWORD for a server of one's own, BRI_IP_HOME for where the managed
 * one lives, BRI_IP_SKIP_NEO4J=1 for runs of unit tests alone. Output: the first three in the environment of the workers.
 * Nothing is wiped: the tests of an area own what they write.
 *
 * Jest loads this file as CommonJS and resolves no .ts for it, hence tsx for what is imported.
 */
import { join } from 'node:path';
import { require as requireTypeScript } from 'tsx/cjs/api';
import type * as managed from '../../src/neo4j/managed-neo4j.js';

export default async function startNeo4j(): Promise<void> {
  if (process.env.BRI_IP_SKIP_NEO4J === '1' || process.env.NEO4J_TEST_URI !== undefined) return;
  const root = join(import.meta.dirname, '..', '..');
  const { startManagedNeo4j, terminalProgress } = requireTypeScript('../../src/neo4j/managed-neo4j.ts', import.meta.url) as typeof managed;
  const progress = terminalProgress(process.stderr);
  try {
    const neo4j = await startManagedNeo4j({ home: process.env.BRI_IP_HOME ?? join(root, '.bri-ip'), instance: 'test', onProgress: progress.report });
    process.env.NEO4J_TEST_URI = neo4j.uri;
    process.env.NEO4J_TEST_USER = neo4j.user;
    process.env.NEO4J_TEST_PASSWORD = neo4j.password;
    globalThis.stopTestNeo4j = () => neo4j.stop();
  } finally {
    progress.end();
  }
}

declare global {
  // Read by stop-neo4j.ts, which jest loads on its own.
  var stopTestNeo4j: (() => Promise<void>) | undefined;
}
