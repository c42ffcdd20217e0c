/**
 * Keeps a server running: looks every second whether its process lives, and has it started again when it does not.
 *
 * Input: a server and how to start it again. Output: its process as it is now. Two processes may supervise one server:
 * the lock that a restart takes makes the second join what the first has started. Nothing here keeps a process alive.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningServer } from './ensure-server.js';
import { messageOf } from './managed-neo4j-error.js';
import { isAlive } from './process-identity.js';
import type { OnProgress } from './progress.js';

export interface SupervisionOptions {
  readonly server: RunningServer;
  readonly restart: () => Promise<RunningServer>;
  readonly onProgress: OnProgress;
  /** Where to look when it is given up. */
  readonly logs: string;
  readonly signal: AbortSignal;
}

export interface Supervision {
  /** Undefined while there is none. */
  readonly pid: () => number | undefined;
}

const LOOK_EVERY_MS = 1_000;
const FIRST_BACKOFF_MS = 500;
const GIVE_UP_AFTER = 5;
const WITHIN_MS = 60_000;

export function supervise({ server, restart, onProgress, logs, signal }: SupervisionOptions): Supervision {
  let current: RunningServer | undefined = server;
  const isOver = (): boolean => signal.aborted;
  void keepRunning();
  return { pid: () => current?.process.pid };

  async function keepRunning(): Promise<void> {
    let deaths: readonly number[] = [];
    let failedStarts = 0;
    for (;;) {
      while (current !== undefined && (await isAlive(current.process))) await pause(LOOK_EVERY_MS);
      if (isOver()) return;
      current = undefined;
      deaths = [...deaths.filter((time) => Date.now() - time < WITHIN_MS), Date.now()];
      // A start can fail more slowly than five times a minute.
      const misfortunes = Math.max(deaths.length, failedStarts);
      if (misfortunes >= GIVE_UP_AFTER) {
        onProgress({ message: `Neo4j ended ${misfortunes} times in a row and is not started again. See ${logs}, then restart this program.` });
        return;
      }
      onProgress({ message: 'Neo4j ended unexpectedly and is being started again' });
      await pause(FIRST_BACKOFF_MS * 2 ** (misfortunes - 1));
      if (isOver()) return;
      current = await attempt();
      failedStarts = current === undefined ? failedStarts + 1 : 0;
    }
  }

  async function attempt(): Promise<RunningServer | undefined> {
    try {
      const restarted = await restart();
      onProgress({ message: `Neo4j is back (process ${restarted.process.pid})` });
      return restarted;
    } catch (error) {
      if (!signal.aborted) onProgress({ message: `Neo4j could not be started again: ${messageOf(error)}` });
      return undefined;
    }
  }

  /** Ends early when supervision does; the caller looks at the signal. */
  async function pause(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { ref: false, signal }).catch(() => {
      current = signal.aborted ? undefined : current;
    });
  }
}
