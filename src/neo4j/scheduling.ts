/**
 * How the system's scheduler is to treat Neo4j: as a server of throughput (`SCHED_BATCH` of Linux), none of whose threads stops another one as it wakes.
 *
 * Graph Data Science hands small tasks to a pool and is woken before a task is off its list: where the thread that wakes takes the processor of the one that
 * wakes it, it sees a task that seems to run and waits for 100 ms. Measured in bench/NOTES.md.
 *
 * Input: a command. Output: the same as it is to be started, in one process; as it was where the system has no `chrt` or does not allow it: all works as well, but slower.
 */
import { execFile } from 'node:child_process';

export interface Command {
  readonly path: string;
  readonly parameters: readonly string[];
}

const TIMEOUT_MS = 5_000;
/** It becomes the command that follows. */
const BATCH: Command = { path: 'chrt', parameters: ['-b', '0'] };

export async function scheduledForThroughput({ path, parameters }: Command): Promise<Command> {
  return (await isBatchPossible()) ? { path: BATCH.path, parameters: [...BATCH.parameters, path, ...parameters] } : { path, parameters };
}

function isBatchPossible(): Promise<boolean> {
  if (process.platform !== 'linux') return Promise.resolve(false);
  return new Promise((resolve) => {
    execFile(BATCH.path, [...BATCH.parameters, 'true'], { timeout: TIMEOUT_MS }, (error) => resolve(error === null));
  });
}
