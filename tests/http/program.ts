/** The program itself, as a process of its own. Input: its environment. Output: what it prints, and how it ends. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Program {
  readonly process: ChildProcess;
  readonly output: () => { readonly stdout: string; readonly stderr: string };
  /** Resolves with the first match of `pattern` in what it prints; rejects if it ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export function startProgram(environment: Readonly<Record<string, string>>, parameters: readonly string[] = []): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...parameters], { cwd: ROOT, env: { ...process.env, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]): number | null => (typeof code === 'number' ? code : null));

  const printed = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(stdout) ?? pattern.exec(stderr);
        if (match !== null) resolve(match);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      look();
      void ended.then((code) => reject(new Error(`The program ended with ${String(code)} and did not print ${String(pattern)}:\n${stdout}\n${stderr}`)));
    });
  return { process: child, output: () => ({ stdout, stderr }), printed, ended };
}
