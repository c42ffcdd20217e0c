/**
 * Which process a process id means.
 *
 * Input: a process id. Output: when that process started and its command line, or undefined when there is none.
 * A process id alone is not enough: after a crash another program may have it. The start time tells them apart.
 */
import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { promisify } from 'node:util';

export interface ProcessIdentity {
  readonly pid: number;
  /** Compared for equality only; its form depends on the system. */
  readonly startedAt: string;
}

export interface RunningProcess extends ProcessIdentity {
  readonly commandLine: string;
  /** Between two arguments of the command line. A space where the system tells no better. */
  readonly separator: string;
}

const run = promisify(execFile);

export async function findProcess(pid: number): Promise<RunningProcess | undefined> {
  if (process.platform === 'linux') return readProc(pid);
  if (process.platform === 'win32') return askPowerShell(pid);
  return askPs(pid);
}

export async function isAlive(identity: ProcessIdentity): Promise<boolean> {
  return (await findProcess(identity.pid))?.startedAt === identity.startedAt;
}

/** Whether the process was started with these arguments, one after the other. A shell that was given such a text was not. */
export function hasArguments({ commandLine, separator }: RunningProcess, parameters: readonly string[]): boolean {
  return `${separator}${commandLine}${separator}`.includes([``, ...parameters, ``].join(separator));
}

/** Any process with these arguments. Linux only: elsewhere the recorded process id has to do. */
export async function findProcessByArguments(parameters: readonly string[]): Promise<RunningProcess | undefined> {
  if (process.platform !== 'linux') return undefined;
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    const found = await readProc(Number(entry));
    if (found !== undefined && hasArguments(found, parameters)) return found;
  }
  return undefined;
}

/** @see proc(5): field 3 of stat is the state, field 22 the start in ticks since boot. The name in field 2 may hold spaces. */
async function readProc(pid: number): Promise<RunningProcess | undefined> {
  try {
    const [stat, commandLine] = await Promise.all([readFile(`/proc/${pid}/stat`, 'utf8'), readFile(`/proc/${pid}/cmdline`, 'utf8')]);
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return { pid, startedAt: `${await bootId()}/${fields[19]}`, commandLine: commandLine.replace(/\0$/, ''), separator: '\0' };
  } catch {
    // The process ended, perhaps between two of the reads.
    return undefined;
  }
}

let boot: Promise<string> | undefined;

/** Ticks since boot mean nothing after the next boot. */
function bootId(): Promise<string> {
  boot ??= readFile('/proc/sys/kernel/random/boot_id', 'utf8').then((text) => text.trim());
  return boot;
}

async function askPs(pid: number): Promise<RunningProcess | undefined> {
  try {
    const { stdout } = await run('ps', ['-ww', '-o', 'stat=,lstart=,command=', '-p', String(pid)], { env: { ...process.env, LC_ALL: 'C' } });
    // For example: "Ss   Sun Nov 22 07:50:45 2026     /usr/bin/java -cp …"
    const match = /^\s*(\S+)\s+(\S+\s+\S+\s+\d+\s+[\d:]+\s+\d+)\s+(.*)$/s.exec(stdout);
    if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return undefined;
    return match[1].startsWith('Z') ? undefined : { pid, startedAt: match[2], commandLine: match[3].trim(), separator: ' ' };
  } catch {
    // ps fails when there is no such process.
    return undefined;
  }
}

async function askPowerShell(pid: number): Promise<RunningProcess | undefined> {
  const question = `$p = Get-CimInstance Win32_Process -Filter "ProcessId=${pid}"; if ($p) { "$($p.CreationDate.Ticks) $($p.CommandLine)" }`;
  try {
    const { stdout } = await run('powershell', ['-NoProfile', '-NonInteractive', '-Command', question]);
    const [startedAt = '', ...rest] = stdout.trim().split(' ');
    return startedAt === '' ? undefined : { pid, startedAt, commandLine: rest.join(' '), separator: ' ' };
  } catch {
    return undefined;
  }
}

let own: Promise<ProcessIdentity> | undefined;

/** This very process. */
export function ownIdentity(): Promise<ProcessIdentity> {
  own ??= findProcess(process.pid).then((found) => ({ pid: process.pid, startedAt: found?.startedAt ?? 'unknown' }));
  return own;
}
