/** After all tests: leaves the Neo4j that start-neo4j.ts started, if it did. Nothing but that function is known here. */
import type {} from './start-neo4j.js';

export default async function stopNeo4j(): Promise<void> {
  await globalThis.stopTestNeo4j?.();
}
