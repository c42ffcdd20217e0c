/** The runtime: assembled by Maven in one step or not at all, and one message when Java, Maven or the network is not there. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { chmod, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ensureAssembled, wantedRuntime } from '../../src/neo4j/assemble.js';
import { ManagedNeo4jError } from '../../src/neo4j/managed-neo4j-error.js';
import { BOOT_MS } from './test-home.js';

let scratch: string;

beforeAll(async () => {
  scratch = await realpath(await mkdtemp(join(tmpdir(), 'bri-ip-test-')));
});

afterAll(() => rm(scratch, { recursive: true, force: true }));

/** A directory for PATH with these executables, each a shell script. */
async function toolbox(name: string, scripts: Readonly<Record<string, string>>): Promise<string> {
  const directory = join(scratch, name);
  await mkdir(directory, { recursive: true });
  for (const [tool, script] of Object.entries(scripts)) {
    await writeFile(join(directory, tool), `#!/bin/sh\n${script}\n`);
    await chmod(join(directory, tool), 0o755);
  }
  return directory;
}

async function executable(name: string): Promise<string> {
  for (const directory of (process.env.PATH ?? '').split(delimiter)) {
    const names = await readdir(directory).catch((): string[] => []);
    if (names.includes(name)) return join(directory, name);
  }
  throw new Error(`This test needs ${name} on PATH`);
}

/** What an assembly in an empty home says under another PATH. */
async function failureWith(environment: { readonly PATH?: string; readonly JAVA_HOME?: string }): Promise<string> {
  const { PATH, JAVA_HOME } = process.env;
  Object.assign(process.env, { JAVA_HOME: '' }, environment);
  try {
    const failure: unknown = await ensureAssembled(await wantedRuntime(join(scratch, 'home', 'runtime')), { onProgress: () => undefined }).catch((error: unknown) => error);
    if (!(failure instanceof ManagedNeo4jError)) throw new Error(`expected a ManagedNeo4jError, got ${String(failure)}`);
    return failure.message;
  } finally {
    Object.assign(process.env, { PATH, JAVA_HOME: JAVA_HOME ?? '' });
  }
}

describe('assembly', () => {
  test('ignores a half-assembled directory, removes what killed ones left, and ends complete', async () => {
    const runtimes = join(scratch, 'runtime');
    const runtime = await wantedRuntime(runtimes);
    await mkdir(join(runtime.directory, 'lib'), { recursive: true });
    await writeFile(join(runtime.directory, 'lib', 'half.jar'), '');
    await mkdir(join(runtimes, '.unfinished-killed', 'lib'), { recursive: true });

    const counts: number[] = [];
    await ensureAssembled(runtime, { onProgress: ({ done }) => counts.push(done ?? 0) });

    expect(await readdir(runtimes)).toEqual([`${runtime.neo4jVersion}-${runtime.directory.slice(-8)}`]);
    const [lib, plugins] = await Promise.all([readdir(join(runtime.directory, 'lib')), readdir(runtime.plugins)]);
    expect(lib).toContain(`neo4j-server-${runtime.neo4jVersion}.jar`);
    expect(lib).not.toContain('half.jar');
    // The server's own versions, once each.
    expect([...lib, ...plugins].filter((name) => /^(caffeine|commons-text|jackson-core|javassist|slf4j-api)-\d/.test(name))).toHaveLength(5);
    expect(lib.length + plugins.length).toBe(339);
    expect(Math.max(...counts)).toBeLessThanOrEqual(339);
  }, BOOT_MS);
});

describe('one message, with what to do', () => {
  const another = 'Or use a Neo4j of your own: set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD';

  test('when neither Java nor Maven is there', async () => {
    const message = await failureWith({ PATH: await toolbox('empty', {}) });
    expect(message).toContain('Java 17 or later is needed: JAVA_HOME is not set and no "java" is on PATH.');
    expect(message).toContain('no "mvn" is on PATH');
    expect(message).toMatch(/^Install/m);
    expect(message).toContain(another);
  });

  test('when JAVA_HOME points nowhere', async () => {
    expect(await failureWith({ JAVA_HOME: scratch })).toContain(`JAVA_HOME is "${scratch}" and has no bin/java.`);
  });

  test('when Java is too old, also by its old numbering', async () => {
    for (const version of ['11.0.22', '1.8.0_392']) {
      const path = await toolbox(`java-${version}`, { java: `echo 'openjdk version "${version}" 2024-01-16' >&2`, mvn: 'exit 1' });
      expect(await failureWith({ PATH: path })).toContain(`Java 17 or later is needed: ${join(path, 'java')} is ${version}.`);
    }
  });

  test('when Java or Maven does not work', async () => {
    const broken = await toolbox('broken', { java: 'echo "cannot load libjvm.so" >&2; exit 1', mvn: 'exit 1' });
    expect(await failureWith({ PATH: broken })).toContain('does not say which it is: cannot load libjvm.so');
  });

  test('when Maven is too old or missing', async () => {
    const path = await toolbox('maven-3.5', { mvn: 'echo "Apache Maven 3.5.4 (1edded0)"' });
    await symlink(await executable('java'), join(path, 'java'));
    expect(await failureWith({ PATH: path })).toContain(`Maven 3.6 or later is needed: ${join(path, 'mvn')} is 3.5.4.`);
    await rm(join(path, 'mvn'));
    const message = await failureWith({ PATH: path });
    expect(message).toContain('Maven 3.6 or later is needed once, to fetch Neo4j: no "mvn" is on PATH.');
    expect(message).not.toContain('Java 17');
  });

  test('when there is no network, in the words of Maven', async () => {
    // The real Maven with an empty cache, and a mirror behind a port where nobody listens.
    const settings = join(scratch, 'settings.xml');
    await writeFile(settings, '<settings><mirrors><mirror><id>nobody</id><mirrorOf>*</mirrorOf><url>https://127.0.0.1:9/</url></mirror></mirrors></settings>');
    const path = await toolbox('offline', { mvn: `exec "${await executable('mvn')}" -s "${settings}" -Dmaven.repo.local="${join(scratch, 'empty-cache')}" "$@"` });
    const message = await failureWith({ PATH: `${path}${delimiter}${process.env.PATH ?? ''}` });
    expect(message).toContain('Maven could not fetch Neo4j: is there a network?');
    expect(message).toContain('refused');
    expect(message).toContain('what has been fetched is kept');
    expect(message).toContain(another);
    expect(message).not.toContain('Re-run Maven');
    expect((await readdir(join(scratch, 'home', 'runtime'))).filter((name) => name.startsWith('.unfinished'))).toEqual([]);
  }, BOOT_MS);
});
