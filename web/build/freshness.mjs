// @ts-check
/**
 * Tells whether web/dist was built from what is here now. Input: the page's sources and its lock file. Output: their
 * SHA-256, to be compared with the one kept in web/dist. Contents only: a checkout changes times, not contents.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { WEB } from './run.mjs';

export const DIST = join(WEB, 'dist');
export const HASH_FILE = '.build-hash';
export const LOCK_FILE = join(WEB, 'package-lock.json');

const INPUTS = ['build', 'build.mjs', 'index.html', 'package-lock.json', 'package.json', 'src', 'tsconfig.json', 'vite.config.ts'];

export function isFresh() {
  return readIfThere(join(DIST, HASH_FILE)) === sourceHash();
}

export function sourceHash() {
  const hash = createHash('sha256');
  for (const path of INPUTS.flatMap(filesUnder)) {
    const content = readFileSync(join(WEB, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string | undefined}
 */
export function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * @param {string} path relative to WEB, with forward slashes on every system
 * @returns {readonly string[]}
 */
function filesUnder(path) {
  if (!statSync(join(WEB, path)).isDirectory()) return [path];
  return readdirSync(join(WEB, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}
