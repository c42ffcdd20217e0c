/**
 * A process that owns a managed Neo4j, for tests that kill one or start two at once.
 *
 * Input: home and instance as arguments; `stop` or the end of stdin. Output: one JSON line per event on stdout. Run with
 * `node --import tsx`.
 */
import { createInterface } from 'node:readline';
import { startManagedNeo4j } from '../../src/neo4j/managed-neo4j.js';

const [, , home = '', instance = ''] = process.argv;

function say(event: object): void {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

try {
  const neo4j = await startManagedNeo4j({ home, instance, onProgress: ({ message }) => say({ event: 'progress', message }) });
  say({ event: 'ready', uri: neo4j.uri, password: neo4j.password, reused: neo4j.reused, pid: neo4j.pid() });
  createInterface({ input: process.stdin }).once('line', () => {
    void neo4j.stop().then(() => {
      say({ event: 'stopped' });
      process.exit(0);
    });
  });
} catch (error) {
  say({ event: 'failed', name: error instanceof Error ? error.name : '', message: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
