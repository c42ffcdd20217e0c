/**
 * Compile times, each in a process of its own: what one measurement made the compiler of JavaScript optimise would help the next. Input: on
 * the command line `shipped` or `larger`. Output: SchemaTimes as JSON on stdout; and the function that asks for it.
 */
import '../production.js';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { schemaTimes, type SchemaTimes } from './larger-schema.js';

const FILE = fileURLToPath(import.meta.url);

export type SchemaName = 'shipped' | 'larger';

export async function schemaTimesInOwnProcess(which: SchemaName): Promise<SchemaTimes> {
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, FILE, which]);
  return JSON.parse(stdout) as SchemaTimes;
}

if (process.argv[1] === FILE) process.stdout.write(JSON.stringify(schemaTimes(process.argv[2] === 'larger')));
