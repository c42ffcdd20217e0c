/**
 * The benchmark's own code, compiled like the program that is installed. Input: BRI_IP_HOME. Output: a directory with it.
 *
 * What runs TypeScript as it stands gives each function its name once more each time that it is made: a quarter of the time in which an operation
 * is compiled in a process that has just started. Nobody who uses the program waits for that.
 */
import { execFile } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchHome } from '../server.js';

const ROOT = join(import.meta.dirname, '../..');
/** What the code reads beside itself. */
const BESIDE = ['schema', 'node_modules'] as const;

export async function compiledAsShipped(): Promise<string> {
  const directory = join(benchHome(), 'compiled');
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const settings = ['--noEmit', 'false', '--noCheck', '--rootDir', ROOT, '--outDir', directory, '--incremental', '--tsBuildInfoFile', join(directory, '.tsbuildinfo')];
  await promisify(execFile)(process.execPath, [compiler, '-p', join(ROOT, 'tsconfig.json'), ...settings]);
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'package.json'), '{ "type": "module" }\n');
  for (const name of BESIDE) {
    await rm(join(directory, name), { force: true });
    await symlink(join(ROOT, name), join(directory, name), 'dir');
  }
  return directory;
}
