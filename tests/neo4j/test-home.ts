/**
 * A home of its own for one test file, with the jars of the project's home: only data, passwords and ports are new.
 *
 * Input: BRI_IP_HOME as tests/setup uses it. Output: a temporary directory, and its removal.
 */
import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TestHome {
  readonly home: string;
  remove(): Promise<void>;
}

/** A start on a busy machine; a test with one takes this as its limit. */
export const BOOT_MS = 180_000;

export async function makeTestHome(): Promise<TestHome> {
  const shared = join(process.env.BRI_IP_HOME ?? join(import.meta.dirname, '..', '..', '.bri-ip'), 'runtime');
  await mkdir(shared, { recursive: true });
  const home = await realpath(await mkdtemp(join(tmpdir(), 'bri-ip-test-')));
  await symlink(await realpath(shared), join(home, 'runtime'));
  return { home, remove: () => rm(home, { recursive: true, force: true, maxRetries: 3 }) };
}
