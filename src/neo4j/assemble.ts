/**
 * Makes the runtime: the jars of Neo4j and of its plugin, fetched by Maven as neo4j/pom.xml says.
 *
 * Input: the directory of runtimes. Output: a complete runtime directory, made once and shared by all instances. It is
 * assembled beside its place and renamed at the end, so a directory with its final name is always complete; what a killed
 * assembly leaves is removed by the next one. It starts no server.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { makeDraft, removeDraft } from './drafts.js';
import { withLock, type StillHeld } from './lock.js';
import { ManagedNeo4jError, USE_ANOTHER_NEO4J } from './managed-neo4j-error.js';
import type { OnProgress } from './progress.js';
import { requireJavaAndMaven, withoutColours, type Tool } from './tools.js';

export interface Runtime {
  readonly neo4jVersion: string;
  readonly directory: string;
  readonly plugins: string;
  /** For `java @file`, relative to `directory`: explicit, because the order of a wildcard is the file system's. */
  readonly classPathFile: string;
}

export interface AssembleOptions {
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal;
}

const POM = fileURLToPath(new URL('../../neo4j/pom.xml', import.meta.url));
const JAR_ORDER = fileURLToPath(new URL('../../neo4j/jar-order.txt', import.meta.url));
const CLASS_PATH_FILE = 'class-path';
const COUNT_EVERY_MS = 500;

/** The runtime that neo4j/pom.xml asks for, whether it is there or not. */
export async function wantedRuntime(runtimes: string): Promise<Runtime> {
  const pom = await readFile(POM, 'utf8');
  const neo4jVersion = pomProperty(pom, 'neo4j.version');
  const digest = createHash('sha256').update(pom).update(await readFile(JAR_ORDER)).digest('hex').slice(0, 8);
  const directory = join(runtimes, `${neo4jVersion}-${digest}`);
  return { neo4jVersion, directory, plugins: join(directory, 'plugins'), classPathFile: join(directory, CLASS_PATH_FILE) };
}

export async function ensureAssembled(runtime: Runtime, options: AssembleOptions): Promise<void> {
  if (await isAssembled(runtime)) return;
  await whileAssembling(runtime, options, async (stillHeld) => {
    if (!(await isAssembled(runtime))) await assemble(runtime, options, stillHeld);
  });
}

/** For all that is made once and shared by the instances of a home. */
export function whileAssembling<T>(runtime: Runtime, options: AssembleOptions, action: (stillHeld: StillHeld) => Promise<T>): Promise<T> {
  const onWait = (): void => options.onProgress({ message: 'Waiting for another process that fetches Neo4j' });
  return withLock(join(dirname(runtime.directory), 'assembly'), { ...options, onWait }, action);
}

async function isAssembled(runtime: Runtime): Promise<boolean> {
  return (await namesIn(runtime.directory)).includes(CLASS_PATH_FILE);
}

async function assemble(runtime: Runtime, options: AssembleOptions, stillHeld: StillHeld): Promise<void> {
  const { maven } = await requireJavaAndMaven();
  const draft = await makeDraft(dirname(runtime.directory));
  try {
    await fetchJars(maven, draft, runtime.neo4jVersion, options);
    await writeClassPath(draft, runtime.neo4jVersion);
    stillHeld();
    // Something with this name and without a class path is nothing this program made.
    await rm(runtime.directory, { recursive: true, force: true });
    await rename(draft, runtime.directory);
  } finally {
    await removeDraft(draft);
  }
}

async function fetchJars(maven: Tool, draft: string, version: string, { onProgress, signal }: AssembleOptions): Promise<void> {
  const pom = await readFile(POM, 'utf8');
  // A copy, because Maven may write beside the file it builds.
  await writeFile(join(draft, 'pom.xml'), pom);
  const total = Number(pomProperty(pom, 'jar.count'));
  const message = `Fetching Neo4j ${version} with Maven, once (jars)`;
  onProgress({ message });
  // In full: for the short name Maven asks the repositories, and without a network it calls the name unknown.
  const copy = 'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies';
  // -U: Maven remembers for a day what it could not fetch, and would not try again when the network is back.
  const child = spawn(maven.path, ['-B', '-U', '-f', join(draft, 'pom.xml'), `-Druntime.directory=${draft}`, `${copy}@lib`, `${copy}@plugins`], {
    cwd: draft,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: maven.path.endsWith('.cmd'),
    ...(signal === undefined ? {} : { signal }),
  });
  let downloaded = 0;
  const output: string[] = [];
  const readLine = (line: string): void => {
    if (/Downloaded from .*\.jar /.test(line)) downloaded += 1;
    output.push(withoutColours(line));
  };
  createInterface({ input: child.stdout }).on('line', readLine);
  createInterface({ input: child.stderr }).on('line', readLine);
  // Maven first downloads, then copies; what its cache holds is only copied. The larger number is how far it is.
  const counting = setInterval(() => {
    void countJars(draft).then((copied) => onProgress({ message, done: Math.min(Math.max(downloaded, copied), total), total }));
  }, COUNT_EVERY_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    if (code !== 0) throw new ManagedNeo4jError(explainFailure(output, code));
  } finally {
    clearInterval(counting);
  }
}

/** Maven's own words without its advice on how to run Maven. */
function explainFailure(output: readonly string[], code: number | null): string {
  const errors = output
    .filter((line) => line.startsWith('[ERROR]'))
    .map((line) => line.slice('[ERROR]'.length).trim())
    .filter((line) => line !== '' && !/^(To see the full stack|Re-run Maven|For more information|\[Help)/.test(line));
  const words = (errors.length > 0 ? errors : output.filter((line) => line.trim() !== '')).slice(-5).map((line) => `  ${line.replace(/ -> \[Help \d+\]$/, '').slice(0, 600)}`);
  const isNetwork = /could not transfer|unknown host|UnknownHost|unreachable|refused|timed out|offline mode|was not found in|absent/i.test(words.join('\n'));
  return [
    isNetwork ? 'Maven could not fetch Neo4j: is there a network?' : `Maven could not fetch Neo4j (exit code ${code}).`,
    ...words,
    ...(isNetwork ? ['Check the connection, or the proxy and mirror in the settings.xml of Maven, and start again: what has been fetched is kept.'] : []),
    USE_ANOTHER_NEO4J,
  ].join('\n');
}

async function countJars(directory: string): Promise<number> {
  return (await jarsIn(directory, 'lib')).length + (await jarsIn(directory, 'plugins')).length;
}

async function jarsIn(directory: string, part: 'lib' | 'plugins'): Promise<readonly string[]> {
  const names = await namesIn(join(directory, part));
  return names.filter((name) => name.endsWith('.jar')).sort();
}

async function writeClassPath(draft: string, version: string): Promise<void> {
  const [lib, plugins] = [await jarsIn(draft, 'lib'), await jarsIn(draft, 'plugins')];
  if (!lib.includes(`neo4j-server-${version}.jar`) || plugins.length === 0) {
    throw new ManagedNeo4jError(`Maven reported success but ${draft} lacks the server or its plugin. Look for copy-dependencies settings in the settings.xml of Maven.`);
  }
  const classPath = await inOrderOfUse([...lib.map((name) => `lib/${name}`), ...plugins.map((name) => `plugins/${name}`)]);
  await writeFile(join(draft, CLASS_PATH_FILE), `-cp\n${classPath.join(delimiter)}\n`);
}

/** `lib/neo4j-io-5.26.30.jar` is the artefact `neo4j-io`; what jar-order.txt does not name keeps its order behind the rest. */
async function inOrderOfUse(jars: readonly string[]): Promise<readonly string[]> {
  const order = (await readFile(JAR_ORDER, 'utf8')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const ranks = new Map(order.map((artefact, rank) => [artefact, rank]));
  const rankOf = (jar: string): number => ranks.get(basename(jar).replace(/-\d[^/]*\.jar$/, '')) ?? order.length;
  return [...jars].sort((a, b) => rankOf(a) - rankOf(b));
}

function pomProperty(pom: string, name: string): string {
  return new RegExp(`<${name}>([^<]+)</${name}>`).exec(pom)?.[1] ?? '';
}

async function namesIn(directory: string): Promise<readonly string[]> {
  return readdir(directory).catch(() => []);
}
