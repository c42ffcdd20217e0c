/**
 * The Java process of one Neo4j: launch, recognise, end.
 *
 * Input: an instance and how to launch. Output: the process's identity. The process is in a group of its own, so that
 * Ctrl-C in our terminal does not reach it before we have closed; and nothing of it keeps our own process alive.
 */
import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Runtime } from './assemble.js';
import type { InstanceLayout } from './layout.js';
import { ManagedNeo4jError } from './managed-neo4j-error.js';
import { findProcess, findProcessByArguments, hasArguments, isAlive, type ProcessIdentity } from './process-identity.js';
import { scheduledForThroughput } from './scheduling.js';
import type { Tool } from './tools.js';

const CLEAN_STOP_MS = 20_000;
const POLL_MS = 50;

export interface Launch {
  readonly java: Tool;
  readonly runtime: Runtime;
  readonly instance: InstanceLayout;
  readonly flags: readonly string[];
  /** Out of reach of Ctrl-C, and still there when this process is killed. */
  readonly detached: boolean;
}

export async function launchServer({ java, runtime, instance, flags, detached }: Launch): Promise<ProcessIdentity> {
  // What the JVM itself has to say, for example that it cannot reserve its heap.
  const console = await open(consoleLog(instance), 'w');
  try {
    const { path, parameters } = await scheduledForThroughput({
      path: java.path,
      parameters: [
        ...flags,
        `-XX:ErrorFile=${join(instance.logs, 'jvm-error-%p.log')}`,
        `@${runtime.classPathFile}`,
        ...serverArguments(instance),
      ],
    });
    const child = spawn(
      path,
      parameters,
      { cwd: runtime.directory, detached, windowsHide: true, stdio: ['ignore', console.fd, console.fd] },
    );
    const pid = await new Promise<number>((resolve, reject) => {
      child.once('error', reject).once('spawn', () => resolve(child.pid ?? 0));
    });
    child.unref();
    return { pid, startedAt: (await findProcess(pid))?.startedAt ?? 'ended at once' };
  } catch (error) {
    throw new ManagedNeo4jError(`${java.path} could not be started: ${String(error)}`, { cause: error });
  } finally {
    await console.close();
  }
}

/**
 * The server of this instance that runs now, if any. The record is believed only if the process still is a server of
 * this directory; without it, for a launch that was killed before it was recorded, all processes are looked through.
 */
export async function findServer(instance: InstanceLayout, recorded: ProcessIdentity | undefined): Promise<ProcessIdentity | undefined> {
  if (recorded !== undefined) {
    const found = await findProcess(recorded.pid);
    if (found?.startedAt === recorded.startedAt && hasArguments(found, serverArguments(instance))) return found;
  }
  return findProcessByArguments(serverArguments(instance));
}

export interface StopOptions {
  readonly withinMs?: number;
  readonly onPoll?: () => void;
}

/** False when it did not end in time and was killed. */
export async function stopServer(server: ProcessIdentity, { withinMs = CLEAN_STOP_MS, onPoll }: StopOptions = {}): Promise<boolean> {
  send(server, 'SIGTERM');
  if (await hasEnded(server, withinMs, onPoll)) return true;
  // Its transaction log is written ahead: the next start recovers.
  send(server, 'SIGKILL');
  await hasEnded(server, CLEAN_STOP_MS, onPoll);
  return false;
}

export function consoleLog(instance: InstanceLayout): string {
  return join(instance.logs, 'console.log');
}

/** What tells a server of this instance from every other process. */
function serverArguments(instance: InstanceLayout): readonly string[] {
  return ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${instance.directory}`, `--config-dir=${instance.configuration}`];
}

function send(server: ProcessIdentity, signal: NodeJS.Signals): void {
  try {
    process.kill(server.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

async function hasEnded(server: ProcessIdentity, withinMs: number, onPoll?: () => void): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (await isAlive(server)) {
    if (Date.now() > deadline) return false;
    onPoll?.();
    await sleep(POLL_MS);
  }
  return true;
}
