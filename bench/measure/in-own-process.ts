/**
 * Compile times, each in a process of its own: what one measurement made the compiler of JavaScript optimise would help the next. Input: on
 * the command line `shipped` or `larger`. Output: SchemaTimes as JSON on stdout; and the function that asks for it, of code compiled as it ships.
 */
import '../production.js';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { invariant } from '../../src/errors.js';
import type { CompileTimes } from './compile-times.js';
import { schemaTimes, type SchemaTimes } from './larger-schema.js';
import { median } from './statistics.js';

const FILE = fileURLToPath(import.meta.url);

export type SchemaName = 'shipped' | 'larger';

/** Of the first operations of a process there are few: one in which the machine did something else says nothing. */
const PROCESSES = 5;

/** Each figure is the median of what several processes measured. Input: a schema, and where the code is, compiled (as-shipped.ts). */
export async function schemaTimesInOwnProcess(which: SchemaName, directory: string): Promise<SchemaTimes> {
  const compiled = join(directory, 'bench/measure/in-own-process.js');
  const runs: SchemaTimes[] = [];
  for (let index = 0; index < PROCESSES; index += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [compiled, which]);
    runs.push(JSON.parse(stdout) as SchemaTimes);
  }
  const [one] = runs;
  invariant(one, 'it was measured');
  const middle = (figure: (run: SchemaTimes) => number): number => median(runs.map(figure));
  const ofCompiling = (name: Exclude<keyof CompileTimes, 'characters'>): number => middle(({ compile }) => compile[name]);
  return {
    ...one,
    parseMs: middle(({ parseMs }) => parseMs),
    buildMs: middle(({ buildMs }) => buildMs),
    compile: { ...one.compile, firstMs: ofCompiling('firstMs'), coldMs: ofCompiling('coldMs'), warmMs: ofCompiling('warmMs'), warmP95Ms: ofCompiling('warmP95Ms'), seenMs: ofCompiling('seenMs') },
  };
}

if (process.argv[1] === FILE) process.stdout.write(JSON.stringify(schemaTimes(process.argv[2] === 'larger')));
