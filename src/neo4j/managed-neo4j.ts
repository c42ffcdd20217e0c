/**
 * The managed Neo4j: one call gives a running, private Neo4j on the loopback interface, whatever was there before.
 *
 * Input: a home directory. Output: an address, a password, and a way to leave. What a crash of either side can leave
 * behind is repaired on the way: see ensure-server.ts for one that runs, assemble.ts for the jars, supervise.ts for a server
 * that dies later. It knows nothing of what the database holds.
 */
import { access, constants, mkdir, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { boltUri } from './await-bolt.js';
import { ensureServer, type RunningServer, type ServerPlan } from './ensure-server.js';
import { layoutOf, type HomeLayout } from './layout.js';
import { withLock } from './lock.js';
import { ManagedNeo4jError, systemCode } from './managed-neo4j-error.js';
import type { OnProgress } from './progress.js';
import { findServer, stopServer } from './server-process.js';
import { readServerRecord, writeServerRecord } from './server-record.js';
import { supervise } from './supervise.js';
import { countUsers, registerUser, type Registration } from './users.js';

export { ManagedNeo4jError } from './managed-neo4j-error.js';
export { terminalProgress, type OnProgress, type ProgressStep, type TerminalProgress } from './progress.js';

export interface ManagedNeo4jOptions {
  /** Absolute. Everything lies below it: jars, data, password, logs. */
  readonly home: string;
  /** One database directory below the home; instances share nothing but the jars. */
  readonly instance?: string;
  /** Without it a free port, kept over restarts as long as nobody takes it. */
  readonly boltPort?: number;
  readonly heapMegabytes?: number;
  readonly pageCacheMegabytes?: number;
  /** Also told of later deaths and restarts of the server, as long as the handle is not stopped. */
  readonly onProgress?: OnProgress;
  /** Gives the start up: a half-started server is stopped again. */
  readonly signal?: AbortSignal;
}

export interface ManagedNeo4j {
  /** `bolt://127.0.0.1:port`, the same after a restart. */
  readonly uri: string;
  readonly user: 'neo4j';
  readonly password: string;
  /** True when an already running server was joined. */
  readonly reused: boolean;
  /** Undefined while the server is down. */
  readonly pid: () => number | undefined;
  /** Leaves; stops Neo4j only if no other live process uses it. */
  stop(): Promise<void>;
}

export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const { home, instance = 'main', boltPort, heapMegabytes = 1_024, pageCacheMegabytes = 256, onProgress = () => undefined } = options;
  const layout = await makeHome(layoutOf(home, instance));
  const leaving = new AbortController();
  const signal = options.signal === undefined ? leaving.signal : AbortSignal.any([leaving.signal, options.signal]);
  const plan: ServerPlan = { layout, memory: { heapMegabytes, pageCacheMegabytes }, onProgress, signal, ...(boltPort === undefined ? {} : { boltPort }) };
  const { server, registration } = await whileLocked(plan, async (started) => ({ server: started, registration: await registerUser(layout.instance.users) }));
  const supervision = supervise({
    server,
    restart: () => whileLocked({ ...plan, boltPort: server.boltPort, signal: leaving.signal }, (restarted) => Promise.resolve(restarted)),
    onProgress,
    logs: layout.instance.logs,
    signal: leaving.signal,
  });
  let stopping: Promise<void> | undefined;
  return {
    uri: boltUri(server.boltPort),
    user: 'neo4j',
    password: server.password,
    reused: server.reused,
    pid: supervision.pid,
    stop: () => {
      leaving.abort();
      stopping ??= leave(layout, registration);
      return stopping;
    },
  };
}

function whileLocked<T>(plan: ServerPlan, use: (server: RunningServer) => Promise<T>): Promise<T> {
  const onWait = (): void => plan.onProgress({ message: 'Waiting for another process that starts or stops Neo4j' });
  return withLock(lockPath(plan.layout), { onWait, signal: plan.signal }, async (stillHeld) => use(await ensureServer(plan, stillHeld)));
}

function leave({ instance, ...rest }: HomeLayout, registration: Registration): Promise<void> {
  return withLock(lockPath({ instance, ...rest }), {}, async () => {
    await registration.leave();
    if ((await countUsers(instance.users)) > 0) return;
    const { process: recorded, ...record } = await readServerRecord(instance.record);
    const running = await findServer(instance, recorded);
    if (running !== undefined) await stopServer(running);
    await writeServerRecord(instance.record, record);
  });
}

function lockPath({ instance }: HomeLayout): string {
  return join(instance.directory, 'instance');
}

/** The same layout by its one true path: a server is recognised by the directory it was started with. */
async function makeHome({ home, instance }: HomeLayout): Promise<HomeLayout> {
  try {
    await mkdir(instance.directory, { recursive: true });
    await access(instance.directory, constants.W_OK);
    return layoutOf(await realpath(home), basename(instance.directory));
  } catch (error) {
    throw new ManagedNeo4jError(
      `The directory ${instance.directory} cannot be made or written to (${systemCode(error) ?? String(error)}). Make ${home} writable for this user, or set BRI_IP_HOME to another directory.`,
      { cause: error },
    );
  }
}
