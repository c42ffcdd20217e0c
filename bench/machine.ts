/** Where and with what a run was made. Output: facts that figures mean nothing without. It measures nothing. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import type { Driver } from 'neo4j-driver';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  /** Processes that wanted to run, on average over the last minute: far above the cores, other work was in the way. */
  readonly load: number;
}

export function machine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 1e9),
    system: `${platform()} ${release()}`,
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}

export async function versions(driver: Driver): Promise<Readonly<Record<string, string>>> {
  const { agent } = await driver.getServerInfo();
  return { node: process.versions.node, neo4j: agent ?? 'unknown', 'neo4j-driver': versionOf('neo4j-driver'), graphql: versionOf('graphql') };
}

/** The commit that was measured; with a mark where files differ from it. */
export function commit(): string {
  try {
    const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' and changes';
    return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
  } catch {
    // Not a clone, or one without a commit.
    return 'unknown';
  }
}

function versionOf(name: string): string {
  const manifest: unknown = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(`${name}/package.json`), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';
}
