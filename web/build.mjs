// @ts-check
/**
 * Builds the playground page into web/dist, if its sources or its packages changed since the last time. Input: this
 * directory. Output: web/dist, or the reason why not on stderr: the API works without its page, so a failure ends with
 * exit code 0, except where CI is true. It must not know the rest of the program.
 *
 * Two builds at once are safe: they take turns, and the second finds nothing left to do. A reader of web/dist sees the
 * old page or the new one, never half of one, because it is built beside it and renamed into place.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIST, HASH_FILE, isFresh, sourceHash } from './build/freshness.mjs';
import { run, say, WEB } from './build/run.mjs';

async function build() {
  if (isFresh()) return;
  // Imported only now: this runs at every start of the server, and nearly always has nothing to do.
  const { withLock } = await import('./build/lock.mjs');
  const { ensurePackages } = await import('./build/packages.mjs');
  await withLock(async () => {
    if (isFresh()) return;
    const started = Date.now();
    await removeLeftovers();
    await ensurePackages();
    await bundle();
    say(`built in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  });
}

/** What a killed build left behind. Only under the lock: otherwise it may belong to a build that is running. */
async function removeLeftovers() {
  for (const name of await readdir(WEB)) {
    if (/^\.dist-(new|old)-\d+$/.test(name)) await rm(join(WEB, name), { recursive: true, force: true });
  }
}

async function bundle() {
  say('bundling the playground page');
  // Read before bundling: a file edited meanwhile makes the result stale, not fresh.
  const hash = sourceHash();
  const fresh = join(WEB, `.dist-new-${process.pid}`);
  const old = join(WEB, `.dist-old-${process.pid}`);
  await run('vite build', [join(WEB, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', fresh, '--logLevel', 'warn']);
  await writeFile(join(fresh, HASH_FILE), hash);
  await mkdir(DIST, { recursive: true });
  await rename(DIST, old);
  await rename(fresh, DIST);
  await rm(old, { recursive: true, force: true });
}

try {
  await build();
} catch (error) {
  const inCi = process.env['CI'] === 'true';
  console.error(`web: THE PLAYGROUND PAGE WAS NOT BUILT: ${error instanceof Error ? error.message : String(error)}`);
  const remains = existsSync(join(DIST, 'index.html')) ? 'the page built earlier stays in place' : 'the API works without it';
  if (!inCi) console.error(`web: ${remains}; \`node web/build.mjs\` tries again.`);
  process.exitCode = inCi ? 1 : 0;
}
