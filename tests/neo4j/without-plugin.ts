/**
 * A home whose Neo4j has no Graph Data Science: the jars of the project's home but for those of the plugin. Input: as makeTestHome. Output: a
 * temporary directory, and its removal.
 */
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { ensureAssembled, wantedRuntime } from '../../src/neo4j/assemble.js';
import type { TestHome } from './test-home.js';

export async function makeHomeWithoutPlugin(): Promise<TestHome> {
  const whole = await wantedRuntime(await realpath(join(process.env.BRI_IP_HOME ?? join(import.meta.dirname, '..', '..', '.bri-ip'), 'runtime')));
  await ensureAssembled(whole, { onProgress: () => undefined });
  const home = await realpath(await mkdtemp(join(tmpdir(), 'bri-ip-test-')));
  const directory = join(home, 'runtime', basename(whole.directory));
  await mkdir(join(directory, 'plugins'), { recursive: true });
  await symlink(join(whole.directory, 'lib'), join(directory, 'lib'));
  const [, classPath = ''] = (await readFile(whole.classPathFile, 'utf8')).split('\n');
  await writeFile(join(directory, basename(whole.classPathFile)), `-cp\n${classPath.split(delimiter).filter((jar) => !jar.startsWith('plugins/')).join(delimiter)}\n`);
  return { home, remove: () => rm(home, { recursive: true, force: true, maxRetries: 3 }) };
}
