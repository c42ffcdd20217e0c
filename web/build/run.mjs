// @ts-check
/**
 * Runs one step of the build as a Node process in this directory. Input: its name for messages, its arguments. Output:
 * nothing, or an Error with the gist of what the step printed. It must not know which steps there are.
 */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** The directory of the page's package. */
export const WEB = dirname(dirname(fileURLToPath(import.meta.url)));

const HEARTBEAT_MS = 10_000;
/** Always production: a build started by a test run would otherwise bundle React's development version. */
const ENVIRONMENT = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
const LINES_SHOWN = 9;

/** @param {string} line */
export function say(line) {
  console.log(`web: ${line}`);
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 * @returns {Promise<void>}
 */
export function run(name, args) {
  const started = Date.now();
  const heartbeat = setInterval(() => say(`${name} … ${Math.round((Date.now() - started) / 1000)} s`), HEARTBEAT_MS);
  /** @type {Promise<void>} */
  const ended = new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: WEB, stdio: ['ignore', 'pipe', 'pipe'], env: ENVIRONMENT });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve();
      reject(new Error(`${name} ended with ${signal ?? `exit code ${code}`}:\n${gist(output)}`));
    });
  });
  return ended.finally(() => clearInterval(heartbeat));
}

/**
 * The first lines hold the reason; stack traces of the tools and their colours help nobody.
 *
 * @param {string} output
 */
function gist(output) {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(npm error)?\s+at /.test(line))
    .slice(0, LINES_SHOWN)
    .join('\n');
}
