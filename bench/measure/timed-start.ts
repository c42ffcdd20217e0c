/**
 * One start of the program, timed from outside: `npm start` on a home whose release is current already.
 *
 * Input: a home directory and how long to wait before memory is read. Output: the times to Neo4j's and to the first answer, and the
 * memory of the Node process at rest. The program is stopped again. It knows only what any client knows: a
 * port, HTTP, and where the home keeps Neo4j's port and password.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { awaitBolt } from '../../src/neo4j/await-bolt.js';
import { layoutOf } from '../../src/neo4j/layout.js';
import { freePort } from '../../src/neo4j/port.js';
import { readServerRecord } from '../../src/neo4j/server-record.js';

export interface TimedStart {
  /** From the command to the first answer over HTTP. */
  readonly toAnswerMs: number;
  /** From the moment Neo4j answers a statement to the first answer over HTTP. */
  readonly fromBoltMs: number;
  readonly residentMegabytes: number;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FIRST_QUERY = JSON.stringify({ query: '{ office(st3: "CN") { name agreements { totalCount } } }' });
const ASK_EVERY_MS = 25;
/** A first start fetches Neo4j; a start that is measured takes a tenth of it. */
const LONGEST_START_MS = 300_000;
const LONGEST_STOP_MS = 60_000;

export async function timedStart(home: string, restMs: number): Promise<TimedStart> {
  const port = await freePort();
  const start = performance.now();
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: ROOT,
    // As a user starts it: without the NODE_ENV of this process.
    env: { ...process.env, NODE_ENV: undefined, BRI_IP_HOME: home, PORT: String(port), LOG_LEVEL: 'warn', NEO4J_URI: '' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const words: string[] = [];
  npm.stderr.on('data', (chunk: Buffer) => words.push(chunk.toString()));
  const ended = endOf(npm);
  try {
    const failed = ended.then((): never => {
      throw new Error(`npm start ended before it answered:\n${words.join('').slice(-2_000)}`);
    });
    const [boltAt, answerAt] = await Promise.race([Promise.all([boltReady(home), firstAnswer(port)]), failed]);
    await sleep(restMs);
    return { toAnswerMs: answerAt - start, fromBoltMs: answerAt - boltAt, residentMegabytes: await residentMegabytes(npm) };
  } finally {
    await stop(npm, ended);
  }
}

/** When Neo4j answered its first statement. */
async function boltReady(home: string): Promise<number> {
  const { instance } = layoutOf(home, 'main');
  const begin = performance.now();
  while (performance.now() - begin < LONGEST_START_MS) {
    const { boltPort } = await readServerRecord(instance.record);
    const password = await readFile(instance.password, 'utf8').catch(() => undefined);
    if (boltPort !== undefined && password !== undefined) {
      // The port may be the one of a last time: look again before long.
      const outcome = await awaitBolt({ port: boltPort, password: password.trim(), isAlive: () => Promise.resolve(true), timeoutMs: 1_000, onPoll: () => undefined });
      if (outcome === 'ready') return performance.now();
    } else {
      await sleep(ASK_EVERY_MS);
    }
  }
  throw new Error(`Neo4j in ${home} did not answer within ${LONGEST_START_MS / 1_000} s`);
}

async function firstAnswer(port: number): Promise<number> {
  const begin = performance.now();
  while (performance.now() - begin < LONGEST_START_MS) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: FIRST_QUERY });
      const answer = await response.text();
      if (response.ok && answer.includes('totalCount')) return performance.now();
    } catch {
      // Nobody listens yet.
    }
    await sleep(ASK_EVERY_MS);
  }
  throw new Error(`npm start did not answer within ${LONGEST_START_MS / 1_000} s`);
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** npm stands between us and the server: a signal to both would be two signals to the server. */
async function stop(npm: ChildProcess, ended: Promise<void>): Promise<void> {
  if (npm.exitCode !== null || npm.signalCode !== null) return;
  const server = await serverBelow(npm);
  process.kill(server?.pid ?? Number(npm.pid), 'SIGTERM');
  const stopped = await Promise.race([ended.then(() => true), sleep(LONGEST_STOP_MS, false, { ref: false })]);
  if (!stopped) throw new Error(`The server (process ${server?.pid ?? npm.pid}) did not stop within ${LONGEST_STOP_MS / 1_000} s of SIGTERM: end it by hand`);
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly residentKilobytes: number;
  readonly command: string;
}

async function residentMegabytes(npm: ChildProcess): Promise<number> {
  const server = await serverBelow(npm);
  if (server === undefined) throw new Error('The Node process of `npm start` is not among the running processes');
  return (server.residentKilobytes * 1_024) / 1_000_000;
}

/** The Node process that serves: the last of those that npm started. */
async function serverBelow(npm: ChildProcess): Promise<Process | undefined> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=,args=']);
  const processes = stdout.split('\n').flatMap((line): Process[] => {
    const [, pid, parent, rss, command] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), residentKilobytes: Number(rss), command }];
  });
  const below = new Set([Number(npm.pid)]);
  for (let grown = true; grown; ) {
    const found = processes.filter(({ pid, parent }) => below.has(parent) && !below.has(pid));
    for (const { pid } of found) below.add(pid);
    grown = found.length > 0;
  }
  return processes.find(({ pid, command }) => below.has(pid) && /\bdist\/main\.js\b/.test(command) && /^\S*node\b/.test(command));
}
