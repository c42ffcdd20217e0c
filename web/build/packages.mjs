// @ts-check
/**
 * Installs the page's packages exactly as the lock file has them, if they are not there already. Input: the lock file.
 * Output: web/node_modules with a note of the lock file it was installed from, written last, so that an installation
 * that was killed half-way is done again.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LOCK_FILE, readIfThere } from './freshness.mjs';
import { run, say, WEB } from './run.mjs';

const NOTE = join(WEB, 'node_modules', '.installed-from');

export async function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');
  if (readIfThere(NOTE) === wanted) return;
  say('installing the packages of the playground page (npm ci; once, about half a minute)');
  // --include=dev: the bundler is a development dependency, and NODE_ENV=production leaves those out.
  const options = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  // Without a network, npm's own waits between attempts add up to more than a minute.
  const attempts = ['--fetch-retries=2', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];
  await run('npm ci', [npm(), 'ci', '--prefix', WEB, ...options, ...attempts]);
  await writeFile(NOTE, wanted);
}

/** npm's own script: the one that runs us, or else the one that came with this Node. */
function npm() {
  const candidates = [
    process.env['npm_execpath'],
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
  ];
  const found = candidates.find((path) => path?.endsWith('npm-cli.js') && existsSync(path));
  if (found) return found;
  throw new Error('npm was not found beside Node. Run the build through npm: `npm run build`.');
}
