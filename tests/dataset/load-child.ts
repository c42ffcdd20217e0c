/**
 * A loader that is killed: loads a synthetic content in a process of its own and, at the phase asked for, kills itself with SIGKILL.
 *
 * Input: LOAD_CHILD, a JSON object in the environment. It exits with 0 only if it was not killed.
 */
import { openDatabase } from '../../src/db/database.js';
import { loadRelease } from '../../src/dataset/load-release.js';
import { syntheticContent } from './synthetic-content.js';
import type { Size } from './synthetic-content.js';

export interface LoadChild {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly mark: string;
  readonly size: Size;
  /** `write:2000` is after the first 2,000 rows. */
  readonly killAt: string | undefined;
}

const { uri, user, password, mark, size, killAt } = JSON.parse(process.env['LOAD_CHILD'] ?? '') as LoadChild;
const database = openDatabase({ uri, user, password });
await loadRelease(database.driver, undefined, syntheticContent(mark, size), {
  onProgress: ({ phase, done }) => {
    if (killAt === `${phase}:${String(done)}`) process.kill(process.pid, 'SIGKILL');
  },
});
await database.close();
