/**
 * Starts and stops a Neo4j that one test file has to itself. Input: the name of an instance. Output: its address, and how to stop it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export const ROOT = path.join(import.meta.dirname, '..', '..');

export interface OwnNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

export async function startOwnNeo4j(instance: string): Promise<OwnNeo4j> {
  const home = process.env['BRI_IP_HOME'] ?? path.join(ROOT, '.bri-ip');
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'neo4j-child.ts'), home, instance], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const lines = createInterface(child.stdout);
  const line = await Promise.race([once(lines, 'line'), ended.then(([code]) => Promise.reject(new Error(`The Neo4j of the test did not start: exit code ${String(code)}`)))]);
  lines.close();
  const address = JSON.parse(String(line[0])) as Omit<OwnNeo4j, 'stop'>;
  return {
    ...address,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
