/**
 * Where the seeds are, and their text: every `.yaml` and `.csv` file below a directory, in the order of their paths.
 *
 * Input: a directory. Output: the files' bytes and text, and faults for what cannot be read as UTF-8 text. It knows nothing of
 * YAML or CSV.
 */
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareText } from './faults.js';
import type { FaultCollector } from './faults.js';

/** The dataset that comes with the project; found the same way from `src/` and from `dist/`. */
export const DEFAULT_SEEDS_DIRECTORY = fileURLToPath(new URL('../../seeds/', import.meta.url));

const LARGEST_FILE_BYTES = 16 * 1024 * 1024;

/** Codes of the system for what is not there or may not be read. */
const UNREADABLE: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM']);

export interface SeedFile {
  /** As people can open it: relative to the working directory where it is below that, else absolute. */
  readonly file: string;
  /** Relative to the dataset's directory, with forward slashes: the same on every machine. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** The bytes of every seed file. Names that look like seeds but would be passed over are faults. */
export async function readSeedFiles(directory: string, faults: FaultCollector): Promise<readonly SeedFile[]> {
  const shownDirectory = showPath(directory);
  const names = await listNames(directory);
  if (names === undefined) {
    faults.add({ file: shownDirectory, line: 0 }, 'is not a directory that can be read; name the directory that holds the .yaml files');
    return [];
  }
  const files: SeedFile[] = [];
  for (const name of names) {
    const file = showPath(path.join(directory, name));
    if (/\.yml$/iu.test(name) || /\.YAML$/u.test(name)) faults.add({ file, line: 0 }, 'is not read under this name; end it in .yaml');
    if (/\.csv$/iu.test(name) && !name.endsWith('.csv')) faults.add({ file, line: 0 }, 'is not read under this name; end it in .csv');
    if (!name.endsWith('.yaml') && !name.endsWith('.csv')) continue;
    const bytes = await readFile(path.join(directory, name));
    if (bytes.length > LARGEST_FILE_BYTES) {
      faults.add({ file, line: 0 }, `has ${String(bytes.length)} bytes, of at most ${String(LARGEST_FILE_BYTES)}; split it`);
    } else {
      files.push({ file, name, bytes });
    }
  }
  if (!files.some(({ name }) => name.endsWith('.yaml'))) faults.add({ file: shownDirectory, line: 0 }, 'holds no .yaml file; an empty dataset is never loaded');
  return files;
}

/** The text of a file, or undefined and a fault at the line with the first byte that is no UTF-8. */
export function decodeSeedFile({ file, bytes }: SeedFile, faults: FaultCollector): string | undefined {
  const text = decode(bytes);
  if (text === undefined) {
    faults.add({ file, line: firstBadLine(bytes) }, 'is not UTF-8 text; save the file as UTF-8');
    return undefined;
  }
  const bareReturn = /\r(?!\n)/u.exec(text);
  if (bareReturn) {
    const line = text.slice(0, bareReturn.index).split('\n').length;
    faults.add({ file, line }, 'has a carriage return that ends no line; end lines with LF or CRLF');
    return undefined;
  }
  return text;
}

async function listNames(directory: string): Promise<readonly string[] | undefined> {
  try {
    if (!(await stat(directory)).isDirectory()) return undefined;
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
      .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
      .sort(compareText);
  } catch (error) {
    if (UNREADABLE.has(systemCode(error))) return undefined;
    throw error;
  }
}

function systemCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline + 1;
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    start = end;
    line += 1;
  }
  return line;
}

function showPath(absoluteOrRelative: string): string {
  const absolute = path.resolve(absoluteOrRelative);
  const relative = path.relative(process.cwd(), absolute);
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? absolute : relative.split(path.sep).join('/');
}
