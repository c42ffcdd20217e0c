/**
 * Makes sure that the Neo4j of an instance runs and answers: joins the one that runs, or launches one.
 *
 * Input: an instance and what to launch. Output: where it listens and which process it is. The caller holds the lock of
 * the instance. Who else uses the server matters only where one that runs would have to be replaced.
 */
import { createHash } from 'node:crypto';
import { ensureAssembled, wantedRuntime, type Runtime } from './assemble.js';
import { awaitBolt, type BoltOutcome } from './await-bolt.js';
import { classArchiveFlags } from './class-archive.js';
import { configurationText, ensurePassword, passwordFix, setInitialPassword, writeConfiguration, type Memory } from './configure.js';
import { beginCreation, endCreation } from './creation.js';
import { jvmFlags } from './jvm-flags.js';
import type { HomeLayout, InstanceLayout } from './layout.js';
import type { StillHeld } from './lock.js';
import { ManagedNeo4jError } from './managed-neo4j-error.js';
import { canBind, freePort } from './port.js';
import { isAlive, type ProcessIdentity } from './process-identity.js';
import type { OnProgress } from './progress.js';
import { lastWords, logLength } from './server-log.js';
import { findServer, launchServer, stopServer } from './server-process.js';
import { readServerRecord, writeServerRecord, type ServerRecord } from './server-record.js';
import { requireJava, type Tool } from './tools.js';
import { countUsers } from './users.js';

export interface ServerPlan {
  readonly layout: HomeLayout;
  readonly memory: Memory;
  /** No other port will do. */
  readonly boltPort?: number;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

export interface RunningServer {
  readonly boltPort: number;
  readonly password: string;
  readonly process: ProcessIdentity;
  readonly reused: boolean;
}

interface Wanted {
  readonly plan: ServerPlan;
  readonly instance: InstanceLayout;
  readonly runtime: Runtime;
  readonly record: ServerRecord;
  readonly fingerprint: string;
  readonly password: string;
}

interface Attempt {
  readonly java: Tool;
  readonly archiveFlags: readonly string[];
  readonly port: number;
}

/** First starts of 55 s have been seen on a busy machine with two cores; a start that hangs ends here. */
const BOOT_TIMEOUT_MS = 300_000;
const PORT_ATTEMPTS = 3;

export async function ensureServer(plan: ServerPlan, stillHeld: StillHeld): Promise<RunningServer> {
  const { instance, runtimes } = plan.layout;
  const runtime = await wantedRuntime(runtimes);
  const wanted: Wanted = {
    plan,
    instance,
    runtime,
    record: await readServerRecord(instance.record),
    fingerprint: await fingerprintOf(runtime, plan.memory),
    password: await ensurePassword(instance),
  };
  const running = await findServer(instance, wanted.record.process);
  const joined = running === undefined ? undefined : await joinOrStop(wanted, running);
  return joined ?? launch(wanted, stillHeld);
}

/** Everything a server is started with, except its port. */
async function fingerprintOf(runtime: Runtime, memory: Memory): Promise<string> {
  const text = [await configurationText(runtime, memory, 0), ...jvmFlags(memory)].join('\n');
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Undefined when the running server was nobody's and not the one wanted, or did not answer: it is stopped then. */
async function joinOrStop(wanted: Wanted, running: ProcessIdentity): Promise<RunningServer | undefined> {
  const { plan, instance, record, fingerprint, password } = wanted;
  const users = await countUsers(instance.users);
  const port = plan.boltPort ?? record.boltPort;
  const isWanted = port !== undefined && port === record.boltPort && fingerprint === record.fingerprint;
  if (isWanted || (users > 0 && port !== undefined && port === record.boltPort)) {
    const outcome = await awaitAnswer(wanted, running, port, 'Joining the Neo4j that runs');
    if (outcome === 'ready') {
      await endCreation(instance);
      return { boltPort: port, password, process: running, reused: true };
    }
    if (outcome === 'unauthorized' && users > 0) throw new ManagedNeo4jError(`The Neo4j that runs (process ${running.pid}) refuses the password in ${instance.password}. ${passwordFix(instance)}`);
  }
  if (users > 0) {
    throw new ManagedNeo4jError(
      `A Neo4j of ${instance.directory} runs (process ${running.pid}, port ${record.boltPort ?? 'unknown'}) and does not answer on port ${port ?? 'unknown'}, but ${users} other process(es) use it. Stop them and start again.`,
    );
  }
  plan.onProgress({ message: 'Stopping a Neo4j that was left behind' });
  await stopServer(running);
  return undefined;
}

async function launch(wanted: Wanted, stillHeld: StillHeld): Promise<RunningServer> {
  const { plan, runtime, record } = wanted;
  await ensureAssembled(runtime, plan);
  const java = await requireJava();
  const archiveFlags = await classArchiveFlags(java, runtime, plan);
  let preferred = plan.boltPort ?? record.boltPort;
  for (let attempt = 1; ; attempt += 1) {
    const port = await choosePort(plan.boltPort, preferred);
    const launched = await launchOn(wanted, { java, archiveFlags, port }, stillHeld);
    if (launched !== 'port taken') return launched;
    if (plan.boltPort !== undefined || attempt === PORT_ATTEMPTS) throw portTaken(port);
    preferred = undefined;
  }
}

async function choosePort(required: number | undefined, preferred: number | undefined): Promise<number> {
  if (preferred !== undefined && (await canBind(preferred))) return preferred;
  if (required !== undefined) throw portTaken(required);
  return freePort();
}

function portTaken(port: number): ManagedNeo4jError {
  return new ManagedNeo4jError(`Port ${port} of the loopback interface is taken by another program. Stop it, or ask for another port.`);
}

async function launchOn(wanted: Wanted, { java, archiveFlags, port: boltPort }: Attempt, stillHeld: StillHeld): Promise<RunningServer | 'port taken'> {
  const { plan, instance, runtime, fingerprint, password } = wanted;
  await writeConfiguration(instance, await configurationText(runtime, plan.memory, boltPort));
  await beginCreation(instance);
  await setInitialPassword(java, runtime, instance, password);
  const logStart = await logLength(instance);
  stillHeld();
  plan.signal.throwIfAborted();
  const process = await launchServer({ java, runtime, instance, flags: [...jvmFlags(plan.memory), ...archiveFlags], detached: true });
  try {
    await writeServerRecord(instance.record, { boltPort, process, fingerprint });
    const outcome = await awaitAnswer(wanted, process, boltPort, `Starting Neo4j ${runtime.neo4jVersion}`);
    if (outcome === 'ready') {
      await endCreation(instance);
      return { boltPort, password, process, reused: false };
    }
    const words = await lastWords(instance, logStart);
    if (outcome === 'ended' && words.some((line) => line.includes('Address already in use'))) return 'port taken';
    throw new ManagedNeo4jError(explainFailure(instance, outcome, words));
  } catch (error) {
    await stopServer(process);
    throw error;
  }
}

function awaitAnswer({ plan, password }: Wanted, process: ProcessIdentity, port: number, message: string): Promise<BoltOutcome> {
  return awaitBolt({
    port,
    password,
    isAlive: () => isAlive(process),
    timeoutMs: BOOT_TIMEOUT_MS,
    onPoll: () => plan.onProgress({ message }),
    signal: plan.signal,
  });
}

function explainFailure(instance: InstanceLayout, outcome: Exclude<BoltOutcome, 'ready'>, words: readonly string[]): string {
  if (outcome === 'unauthorized') return `Neo4j refuses the password in ${instance.password}: its database was created with another one. ${passwordFix(instance)}`;
  const what = outcome === 'ended' ? 'Neo4j ended while it was starting' : `Neo4j did not answer within ${BOOT_TIMEOUT_MS / 1000} s`;
  return [`${what}. It last said (${instance.logs}):`, ...words.map((line) => `  ${line}`), ...explainWords(instance, words)].join('\n');
}

function explainWords(instance: InstanceLayout, words: readonly string[]): readonly string[] {
  const text = words.join('\n');
  if (text.includes('store_lock')) return [`Another Neo4j, perhaps in a container, has ${instance.directory} open. Stop it, or set BRI_IP_HOME to another directory.`];
  if (/Could not reserve|Cannot allocate memory|insufficient memory/i.test(text)) return ['There is not enough free memory for it on this machine.'];
  return [];
}
