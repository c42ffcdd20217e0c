/**
 * Starts owner.ts, a process that owns a managed Neo4j, and talks to it.
 *
 * Input: home, instance, environment. Output: its events as they come, and ways to end it, kindly or not.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

export interface OwnerEvent {
  readonly event: 'progress' | 'ready' | 'failed' | 'stopped';
  readonly message?: string;
  readonly name?: string;
  readonly uri?: string;
  readonly password?: string;
  readonly reused?: boolean;
  readonly pid?: number;
}

export interface Owner {
  /** The first event that fits, past or to come. */
  until(fits: (event: OwnerEvent) => boolean): Promise<OwnerEvent>;
  stop(): Promise<void>;
  kill(): Promise<void>;
}

export function startOwner(home: string, instance: string, environment: NodeJS.ProcessEnv = process.env): Owner {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'owner.ts'), home, instance], {
    env: environment,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const events: OwnerEvent[] = [];
  const closed = once(child, 'close');
  createInterface({ input: child.stdout }).on('line', (line) => events.push(JSON.parse(line) as OwnerEvent));
  return {
    until: async (fits) => {
      for (;;) {
        const found = events.find(fits);
        if (found !== undefined) return found;
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The owner ended. Its events: ${JSON.stringify(events, undefined, 2)}`);
        await sleep(20);
      }
    },
    stop: async () => {
      child.stdin.write('stop\n');
      await closed;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
