/**
 * The class archive: a memory image of the classes Neo4j loads at its start, which saves two fifths of the start.
 *
 * Input: a runtime and a Java. Output: a flag for the JVM, or none. The archive is made by one start in a scratch directory,
 * once for each build of Java, with the statements below so that the first real one finds its classes too. Everything works
 * without it: where it cannot be made that is said, remembered, and the start goes on.
 *
 * @see JEP 350: Dynamic CDS Archives
 */
import { createHash } from 'node:crypto';
import { rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import neo4j from 'neo4j-driver';
import { whileAssembling, type AssembleOptions, type Runtime } from './assemble.js';
import { awaitBolt, boltUri } from './await-bolt.js';
import { configurationText, ensurePassword, setInitialPassword, writeConfiguration, type Memory } from './configure.js';
import { makeDraft, removeDraft } from './drafts.js';
import { jvmFlags } from './jvm-flags.js';
import { instanceAt } from './layout.js';
import { messageOf } from './managed-neo4j-error.js';
import { freePort } from './port.js';
import { isAlive } from './process-identity.js';
import { launchServer, stopServer } from './server-process.js';
import type { Tool } from './tools.js';

const BOOT_TIMEOUT_MS = 300_000;
/** Writing the archive takes 10 s of processor time. */
const DUMP_TIMEOUT_MS = 120_000;
const MEMORY: Memory = { heapMegabytes: 512, pageCacheMegabytes: 16 };

/** What this program sends first: schema, a batch of writes, nested reads, full text, paths. */
const STATEMENTS = [
  'CREATE CONSTRAINT training IF NOT EXISTS FOR (n:Training) REQUIRE (n.rel, n.id) IS UNIQUE',
  'CREATE FULLTEXT INDEX trainingText IF NOT EXISTS FOR (n:Training) ON EACH [n.name]',
  'CALL db.awaitIndexes(60)',
  'UNWIND range(1, 20) AS i MERGE (n:Training {rel: 1, id: toString(i)}) SET n += {name: "n " + i, year: i}',
  'MATCH (a:Training), (b:Training) WHERE a.year + 1 = b.year CREATE (a)-[:NEXT {rel: 1, since: date()}]->(b)',
  `MATCH (n:Training {rel: 1}) WHERE n.id IN ["1", "2"] OR n.name CONTAINS "3"
   RETURN [n.id, n.name, COLLECT { MATCH (n)-[r:NEXT]->(m:Training) RETURN [r.since, m.id] ORDER BY m.id LIMIT 5 }, COUNT { (n)--() }]
   ORDER BY n.name, n.id LIMIT 10`,
  'CALL db.index.fulltext.queryNodes("trainingText", "n") YIELD node, score RETURN node.id, score LIMIT 3',
  'MATCH p = SHORTEST 1 (a:Training {rel: 1, id: "1"}) (()-[r:NEXT WHERE r.rel = 1]-()){1,4} (b:Training {rel: 1, id: "3"}) RETURN [x IN nodes(p) | x.id]',
  'RETURN gds.version()',
] as const;

export async function classArchiveFlags(java: Tool, runtime: Runtime, options: AssembleOptions): Promise<readonly string[]> {
  const archive = join(runtime.directory, `classes-${createHash('sha256').update(java.banner).digest('hex').slice(0, 8)}.jsa`);
  if ((await sizeOf(archive)) === undefined) {
    await whileAssembling(runtime, options, async () => {
      if ((await sizeOf(archive)) === undefined) await train(java, runtime, archive, options);
    });
  }
  // Empty: it could not be made with this Java.
  return (await sizeOf(archive)) === 0 ? [] : [`-XX:SharedArchiveFile=${archive}`];
}

async function train(java: Tool, runtime: Runtime, archive: string, options: AssembleOptions): Promise<void> {
  const draft = await makeDraft(dirname(runtime.directory));
  try {
    const made = join(draft, 'classes.jsa');
    await runOnce(java, runtime, draft, made, options);
    if ((await sizeOf(made)) === undefined) throw new Error('this Java writes no class archive');
    await rename(made, archive);
  } catch (error) {
    options.signal?.throwIfAborted();
    options.onProgress({ message: `Neo4j will start more slowly than it could: ${messageOf(error)}` });
    await writeFile(archive, '');
  } finally {
    await removeDraft(draft);
  }
}

async function runOnce(java: Tool, runtime: Runtime, draft: string, archive: string, { onProgress, signal }: AssembleOptions): Promise<void> {
  const message = 'Preparing Neo4j to start faster, once';
  onProgress({ message });
  const instance = instanceAt(draft);
  const port = await freePort();
  const password = await ensurePassword(instance);
  await writeConfiguration(instance, await configurationText(runtime, MEMORY, port));
  await setInitialPassword(java, runtime, instance, password);
  const flags = [...jvmFlags({ quick: true }), `-Xmx${MEMORY.heapMegabytes}m`, `-XX:ArchiveClassesAtExit=${archive}`];
  const server = await launchServer({ java, runtime, instance, flags, detached: false });
  const isRunning = (): Promise<boolean> => isAlive(server);
  const onPoll = (): void => onProgress({ message });
  const outcome = await awaitBolt({ port, password, isAlive: isRunning, timeoutMs: BOOT_TIMEOUT_MS, onPoll, ...(signal === undefined ? {} : { signal }) });
  if (outcome !== 'ready') throw new Error(`the start that prepares it was ${outcome}`);
  await exercise(port, password);
  // Half an archive would be taken for a whole one.
  if (!(await stopServer(server, { withinMs: DUMP_TIMEOUT_MS, onPoll }))) throw new Error(`writing it took more than ${DUMP_TIMEOUT_MS / 1000} s`);
}

async function exercise(port: number, password: string): Promise<void> {
  const driver = neo4j.driver(boltUri(port), neo4j.auth.basic('neo4j', password), { telemetryDisabled: true });
  try {
    for (const statement of STATEMENTS) await driver.executeQuery(statement, {}, { database: 'neo4j' });
  } finally {
    await driver.close();
  }
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}
