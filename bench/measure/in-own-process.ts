/**
 * Compile times, each in a process of its own: what one measurement made the compiler of JavaScript optimise would help the next. Input: on
 * the command line `shipped` or `larger`. Output: SchemaTimes as JSON on stdout; and the function that asks for it, of code compiled as it ships.
 */
import '../production.js';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { compiledAsShipped } from './as-shipped.js';
import { schemaTimes, type SchemaTimes } from './larger-schema.js';

const FILE = fileURLToPath(import.meta.url);

export type SchemaName = 'shipped' | 'larger';

export async function schemaTimesInOwnProcess(which: SchemaName): Promise<SchemaTimes> {
  const compiled = join(await compiledAsShipped(), 'bench/measure/in-own-process.js');
  const { stdout } = await promisify(execFile)(process.execPath, [compiled, which]);
  return JSON.parse(stdout) as SchemaTimes;
}

if (process.argv[1] === FILE) process.stdout.write(JSON.stringify(schemaTimes(process.argv[2] === 'larger')));
