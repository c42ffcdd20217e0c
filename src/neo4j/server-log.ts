/**
 * What Neo4j last said, for the message of a failed start.
 *
 * Input: an instance and where its log ended before the start. Output: a few lines, without stack frames.
 */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstanceLayout } from './layout.js';
import { consoleLog } from './server-process.js';

const LINES = 12;

function userLog(instance: InstanceLayout): string {
  return join(instance.logs, 'neo4j.log');
}

/** To be taken before a launch and passed to `lastWords`. */
export async function logLength(instance: InstanceLayout): Promise<number> {
  return stat(userLog(instance)).then(
    ({ size }) => size,
    () => 0,
  );
}

export async function lastWords(instance: InstanceLayout, from: number): Promise<readonly string[]> {
  const log = await readFile(userLog(instance)).catch(() => Buffer.alloc(0));
  // Shorter than before: it was rolled over meanwhile.
  const spoken = log.subarray(log.length >= from ? from : 0).toString('utf8');
  const printed = await readFile(consoleLog(instance), 'utf8').catch(() => '');
  const lines = `${printed}\n${spoken}`.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. \d+ more)/.test(line));
  return lines.slice(-LINES).map((line) => line.slice(0, 400));
}
