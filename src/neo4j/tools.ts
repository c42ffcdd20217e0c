/**
 * Finds Java and Maven and makes sure that they are new enough.
 *
 * Input: the environment (JAVA_HOME, PATH). Output: what to run, or one ManagedNeo4jError that lists everything that is
 * missing or too old and says how to install it on this system.
 */
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { installAdvice, type Requirement } from './install-advice.js';
import { ManagedNeo4jError, USE_ANOTHER_NEO4J, systemCode } from './managed-neo4j-error.js';

export interface Tool {
  readonly path: string;
  readonly version: string;
  /** All that it says about its version: two builds of one version differ. */
  readonly banner: string;
}

interface Shortage {
  readonly requirement: Requirement;
  readonly fault: string;
}

const OLDEST_JAVA = 17;
const OLDEST_MAVEN = [3, 6] as const;
/** A hanging executable must not hang the start; Maven needs a JVM for its version, seconds on a busy machine. */
const VERSION_TIMEOUT_MS = 60_000;

export async function requireJava(): Promise<Tool> {
  const java = await findJava();
  if ('fault' in java) return refuse([java]);
  return java;
}

export async function requireJavaAndMaven(): Promise<{ readonly java: Tool; readonly maven: Tool }> {
  const java = await findJava();
  // Maven itself runs on Java: without one it cannot even say its version.
  const maven = 'fault' in java ? await findMavenWithoutAsking() : await findMaven();
  if ('fault' in java) return refuse('fault' in maven ? [java, maven] : [java]);
  if ('fault' in maven) return refuse([maven]);
  return { java, maven };
}

async function refuse(shortages: readonly Shortage[]): Promise<never> {
  const lines = [
    'Neo4j cannot be set up on this system.',
    ...shortages.map(({ fault }) => fault),
    await installAdvice(shortages.map(({ requirement }) => requirement)),
    USE_ANOTHER_NEO4J,
  ];
  throw new ManagedNeo4jError(lines.join('\n'));
}

async function findJava(): Promise<Tool | Shortage> {
  const home = process.env.JAVA_HOME ?? '';
  const path = home === '' ? await findOnPath('java') : await firstExecutable([join(home, 'bin')], 'java');
  const wanted = `Java ${OLDEST_JAVA} or later is needed`;
  if (path === undefined) {
    const searched = home === '' ? 'JAVA_HOME is not set and no "java" is on PATH' : `JAVA_HOME is "${home}" and has no bin/java`;
    return { requirement: 'java', fault: `${wanted}: ${searched}.` };
  }
  const output = await askVersion(path, ['-version']);
  // 'openjdk version "17.0.15" 2025-04-15', and '"1.8.0_392"' before Java 9.
  const version = /version "([^"]+)"/.exec(output)?.[1];
  if (version === undefined) return { requirement: 'java', fault: `${wanted}: "${path} -version" does not say which it is: ${firstLine(output)}` };
  const major = Number(/^(?:1\.)?(\d+)/.exec(version)?.[1]);
  if (!(major >= OLDEST_JAVA)) return { requirement: 'java', fault: `${wanted}: ${path} is ${version}.` };
  return { path, version, banner: output };
}

async function findMaven(): Promise<Tool | Shortage> {
  const found = await findMavenWithoutAsking();
  if ('fault' in found) return found;
  const output = await askVersion(found.path, ['-version', '-B']);
  const version = /Apache Maven (\S+)/.exec(withoutColours(output))?.[1];
  const wanted = `Maven ${OLDEST_MAVEN.join('.')} or later is needed`;
  if (version === undefined) return { requirement: 'maven', fault: `${wanted}: "${found.path} -version" does not say which it is: ${firstLine(output)}` };
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isTooOld = major < OLDEST_MAVEN[0] || (major === OLDEST_MAVEN[0] && minor < OLDEST_MAVEN[1]);
  return isTooOld ? { requirement: 'maven', fault: `${wanted}: ${found.path} is ${version}.` } : { path: found.path, version, banner: output };
}

async function findMavenWithoutAsking(): Promise<Tool | Shortage> {
  const path = await findOnPath('mvn');
  return path === undefined ? { requirement: 'maven', fault: 'Maven 3.6 or later is needed once, to fetch Neo4j: no "mvn" is on PATH.' } : { path, version: '', banner: '' };
}

function findOnPath(name: string): Promise<string | undefined> {
  return firstExecutable((process.env.PATH ?? '').split(delimiter), name);
}

async function firstExecutable(directories: readonly string[], name: string): Promise<string | undefined> {
  const names = process.platform === 'win32' ? [`${name}.exe`, `${name}.cmd`] : [name];
  for (const path of directories.filter((one) => one !== '').flatMap((directory) => names.map((file) => join(directory, file)))) {
    const isExecutable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isExecutable) return path;
  }
  return undefined;
}

/** Everything the tool printed, on either stream and whatever its exit code; only that it could not be run is told apart. */
function askVersion(path: string, parameters: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(path, parameters, { timeout: VERSION_TIMEOUT_MS, shell: path.endsWith('.cmd') }, (error, stdout, stderr) => {
      const output = `${stderr}${stdout}`.trim();
      if (output === '' && error !== null) resolve(`it failed (${systemCode(error) ?? error.message})`);
      else resolve(output);
    });
  });
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

export function withoutColours(text: string): string {
  // Maven 3.8 colours its version even in batch mode.
  return stripVTControlCharacters(text);
}
