/**
 * Runs `bri-ip` in a process of its own. Input: arguments, and settings beside the environment. Output: exit code and what it printed.
 */
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const ROOT = path.join(import.meta.dirname, '..', '..');

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export function briIp(...args: readonly string[]): Promise<Outcome> {
  return briIpWith({}, ...args);
}

export async function briIpWith(settings: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Outcome> {
  const command = ['--import', 'tsx', path.join(ROOT, 'src', 'cli', 'bri-ip.ts'), ...args];
  try {
    return { code: 0, ...(await promisify(execFile)(process.execPath, command, { cwd: ROOT, env: { ...process.env, ...settings } })) };
  } catch (error) {
    const { code, stdout, stderr } = error as Outcome;
    return { code, stdout, stderr };
  }
}
