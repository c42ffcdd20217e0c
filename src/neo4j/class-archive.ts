/**
 * The class archive: a memory image of the classes Neo4j loads at its start, which saves two fifths of its work.
 *
 * Input: a runtime and a Java. Output: a flag for the JVM, or none. The archive is made by one start in a scratch directory,
 * once for each build of Java. That costs about 25 s of processor time and saves 5 to 7 s of it at every start. Everything
 * works without it: where it cannot be made that is said, remembered, and the start goes on.
 *
 * @see JEP 350: Dynamic CDS Archives
 */
import { createHash } from 'node:crypto';
import { rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { whileAssembling, type AssembleOptions, type Runtime } from './assemble.js';
import { awaitBolt } from './await-bolt.js';
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
const DUMP_TIMEOUT_MS = 240_000;
const MEMORY: Memory = { heapMegabytes: 512, pageCacheMegabytes: 16 };

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
    options.onProgress({ message: `Neo4j will start more slowly than it could: ${messageOf(error)}. Delete ${archive} to try again` });
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
  const onPoll = (): void => {
    signal?.throwIfAborted();
    onProgress({ message });
  };
  const outcome = await awaitBolt({ port, password, isAlive: isRunning, timeoutMs: BOOT_TIMEOUT_MS, onPoll, ...(signal === undefined ? {} : { signal }) });
  if (outcome !== 'ready') throw new Error(`the start that prepares it was ${outcome}`);
  // Half an archive would be taken for a whole one.
  if (!(await stopServer(server, { withinMs: DUMP_TIMEOUT_MS, onPoll }))) throw new Error(`writing it took more than ${DUMP_TIMEOUT_MS / 1000} s`);
}

async function sizeOf(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
}
