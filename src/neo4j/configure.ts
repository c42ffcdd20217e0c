/**
 * Writes what Neo4j reads when it starts: its configuration and its first password.
 *
 * Input: the layout of an instance, the runtime, the port, the memory. Output: files in `conf/`, and `password` with mode
 * 0600. It starts nothing except Neo4j's own admin tool.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Runtime } from './assemble.js';
import { isCreated } from './creation.js';
import { jvmFlags } from './jvm-flags.js';
import type { InstanceLayout } from './layout.js';
import { ManagedNeo4jError, messageOf, systemCode } from './managed-neo4j-error.js';
import type { Tool } from './tools.js';

export interface Memory {
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
}

const TEMPLATES = new URL('../../neo4j/', import.meta.url);
const LOG_FILES = ['server-logs.xml', 'user-logs.xml'] as const;
const run = promisify(execFile);

/** The text of neo4j.conf for a port; also what a fingerprint is taken of, so it must say all that matters. */
export async function configurationText(runtime: Runtime, memory: Memory, boltPort: number): Promise<string> {
  const values: Readonly<Record<string, string>> = {
    boltPort: String(boltPort),
    pageCacheMegabytes: String(memory.pageCacheMegabytes),
    // Three eighths: two greedy statements at once do not yet end the server.
    transactionMegabytes: String(Math.floor((memory.heapMegabytes * 3) / 8)),
    // A backslash would be an escape in this format.
    plugins: runtime.plugins.replaceAll('\\', '/'),
  };
  const template = await readFile(new URL('neo4j.conf', TEMPLATES), 'utf8');
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}

export async function writeConfiguration(instance: InstanceLayout, text: string): Promise<void> {
  await mkdir(instance.configuration, { recursive: true });
  await mkdir(instance.logs, { recursive: true });
  await writeFile(join(instance.configuration, 'neo4j.conf'), text);
  for (const name of LOG_FILES) {
    await writeFile(join(instance.configuration, name), await readFile(fileURLToPath(new URL(name, TEMPLATES))));
  }
}

/** The password of an instance, made at its first use. */
export async function ensurePassword(instance: InstanceLayout): Promise<string> {
  const existing = await readPassword(instance.password);
  if (existing !== undefined) {
    await chmod(instance.password, 0o600);
    return existing;
  }
  if (await isCreated(instance)) throw new ManagedNeo4jError(`The password file ${instance.password} is missing or empty. ${passwordFix(instance)}`);
  await mkdir(instance.directory, { recursive: true });
  // Hexadecimal: anything that starts with a dash would be an option to the admin tool.
  const password = randomBytes(24).toString('hex');
  const draft = `${instance.password}.${process.pid}`;
  await writeFile(draft, `${password}\n`, { mode: 0o600 });
  await rename(draft, instance.password);
  return password;
}

export function passwordFix(instance: InstanceLayout): string {
  return `Put back the password that the database was created with, or delete ${instance.directory} and start again: the dataset is then loaded anew from seeds/.`;
}

/**
 * Neo4j takes this password when it first creates its system database, and never again. So it is set until that
 * database is there: also after a start that was killed in between.
 */
export async function setInitialPassword(java: Tool, runtime: Runtime, instance: InstanceLayout, password: string): Promise<void> {
  if (await isCreated(instance)) return;
  // Command lines are public: the password travels in a file that only we may read.
  const parameters = join(instance.directory, `initial-password.${process.pid}`);
  await writeFile(parameters, `${password}\n`, { mode: 0o600 });
  try {
    await run(java.path, [...jvmFlags({ quick: true }), `@${runtime.classPathFile}`, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', `@${parameters}`], {
      cwd: runtime.directory,
      env: { ...process.env, NEO4J_HOME: instance.directory, NEO4J_CONF: instance.configuration },
    });
  } catch (error) {
    throw new ManagedNeo4jError(`Neo4j's admin tool could not set the initial password of ${instance.directory}: ${messageOf(error)}`, { cause: error });
  } finally {
    await rm(parameters, { force: true });
  }
}

async function readPassword(path: string): Promise<string | undefined> {
  try {
    const password = (await readFile(path, 'utf8')).trim();
    return password === '' ? undefined : password;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw new ManagedNeo4jError(`The password file ${path} cannot be read (${systemCode(error) ?? String(error)}). Give it to this user.`, { cause: error });
  }
}
