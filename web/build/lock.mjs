// @ts-check
/**
 * Lets one build run at a time. Input: the work to do. Output: what it does, after every other build here has ended. A
 * lock whose holder was killed counts as free 10 s after its last sign of life.
 */
import lockfile from 'proper-lockfile';
import { say, WEB } from './run.mjs';

const RETRY = { retries: { forever: true, minTimeout: 200, maxTimeout: 1000 } };

/**
 * @param {() => Promise<void>} work
 * @returns {Promise<void>}
 */
export async function withLock(work) {
  // A machine that slept may lose the lock. The build goes on: what it writes has names of its own until it is renamed.
  const onCompromised = (/** @type {Error} */ error) => say(`lost the lock of the build (${error.message}); going on`);
  const options = { lockfilePath: `${WEB}/.build.lock`, onCompromised };
  if (await lockfile.check(WEB, options)) say('another build of the page is running; waiting for it');
  const release = await lockfile.lock(WEB, { ...options, ...RETRY });
  try {
    await work();
  } finally {
    await release();
  }
}
