/**
 * Waits until Neo4j answers a statement over Bolt.
 *
 * Input: an address, a password, and whether the server still runs. Output: how it went. An open port is not enough: the
 * port opens before the database is there, and another program may sit on it. Nothing is started or stopped here.
 */
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { LOOPBACK } from './port.js';
import { systemCode } from './managed-neo4j-error.js';

export type BoltOutcome = 'ready' | 'unauthorized' | 'ended' | 'silent';

export interface BoltWait {
  readonly port: number;
  readonly password: string;
  readonly isAlive: () => Promise<boolean>;
  readonly timeoutMs: number;
  readonly onPoll: () => void;
  readonly signal?: AbortSignal;
}

const POLL_MS = 100;
const CONNECT_TIMEOUT_MS = 5_000;
/** One statement, planned by a server that has only just started on a busy machine. */
const ASK_TIMEOUT_MS = 20_000;

export function boltUri(port: number): string {
  return `bolt://${LOOPBACK}:${port}`;
}

export async function awaitBolt({ port, password, isAlive, timeoutMs, onPoll, signal }: BoltWait): Promise<BoltOutcome> {
  const deadline = Date.now() + timeoutMs;
  const driver = neo4j.driver(boltUri(port), neo4j.auth.basic('neo4j', password), {
    connectionTimeout: CONNECT_TIMEOUT_MS,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    while (Date.now() < deadline) {
      signal?.throwIfAborted();
      // A cheap knock first: each failed attempt of the driver costs a pool and its timers.
      const outcome = (await isListening(port)) ? await askWithin(Math.min(ASK_TIMEOUT_MS, deadline - Date.now()), driver, signal) : 'silent';
      if (outcome !== 'silent') return outcome;
      if (!(await isAlive())) return 'ended';
      onPoll();
      await sleep(POLL_MS);
    }
    return 'silent';
  } finally {
    await driver.close();
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: LOOPBACK, port, timeout: CONNECT_TIMEOUT_MS });
    const answer = (listening: boolean) => (): void => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', answer(true)).once('error', answer(false)).once('timeout', answer(false));
  });
}

/** A server that hangs takes the connection and never answers; the driver itself would wait for ever. */
async function askWithin(milliseconds: number, driver: Driver, signal: AbortSignal | undefined): Promise<BoltOutcome> {
  const answered = new AbortController();
  const stopWaiting = signal === undefined ? answered.signal : AbortSignal.any([answered.signal, signal]);
  const outcome = askOnce(driver);
  try {
    return await Promise.race([outcome, sleep(milliseconds, 'silent' as const, { signal: stopWaiting })]);
  } finally {
    answered.abort();
  }
}

/** Never rejects: whatever fails, the server has not answered. */
async function askOnce(driver: Driver): Promise<BoltOutcome> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('RETURN 1');
    return 'ready';
  } catch (error) {
    // Asked again, a wrong password would lock the user out for a while.
    return systemCode(error) === 'Neo.ClientError.Security.Unauthorized' ? 'unauthorized' : 'silent';
  } finally {
    await session.close().catch(() => undefined);
  }
}
