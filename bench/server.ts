/**
 * The Neo4j of the benchmark: one for all contenders and graphs. Input: where progress goes. Output: a running server and how to leave it.
 *
 * It is stopped with patience: with millions of relationships Neo4j writes for minutes before it ends, and one that is killed meanwhile
 * recovers for longer than a start may take.
 */
import { join } from 'node:path';
import { readConfig } from '../src/config.js';
import { layoutOf } from '../src/neo4j/layout.js';
import { startManagedNeo4j, type ManagedNeo4j, type OnProgress } from '../src/neo4j/managed-neo4j.js';
import { findServer, stopServer } from '../src/neo4j/server-process.js';
import { readServerRecord } from '../src/neo4j/server-record.js';
import { countUsers, registerUser } from '../src/neo4j/users.js';

/** More than by default, so that a graph of two million relationships is read from memory, as in production. */
export const MEMORY = Object.freeze({ heapMegabytes: 2_048, pageCacheMegabytes: 3_072 });

/** The one that holds all graphs, and one that holds a small one alone. */
export type InstanceName = 'bench' | 'small';
const LONGEST_STOP_MS = 900_000;

export function benchHome(): string {
  return join(readConfig(process.env).home, 'bench');
}

export async function startBenchNeo4j(onProgress: OnProgress, instance: InstanceName = 'bench'): Promise<ManagedNeo4j> {
  const neo4j = await startManagedNeo4j({ home: benchHome(), instance, ...MEMORY, onProgress });
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopping ??= stopPatiently(neo4j, instance, onProgress));
  process.once('SIGINT', () => void stop().then(() => process.exit(130)));
  return { ...neo4j, stop };
}

/** The managed server's own `stop` kills after 20 s. While someone else uses the server it leaves it running: so we do. */
async function stopPatiently(neo4j: ManagedNeo4j, name: InstanceName, onProgress: OnProgress): Promise<void> {
  const { instance } = layoutOf(benchHome(), name);
  const registration = await registerUser(instance.users);
  await neo4j.stop();
  const { process: recorded } = await readServerRecord(instance.record);
  const running = await findServer(instance, recorded);
  if (running !== undefined && (await countUsers(instance.users)) === 1) {
    await stopServer(running, { withinMs: LONGEST_STOP_MS, onPoll: () => onProgress({ message: 'Waiting for Neo4j to write everything and end' }) });
  }
  await registration.leave();
}
