/**
 * The peers, installed and started. Input: the address of Neo4j. Output: peers to ask. Their packages are no part of the project: they are
 * installed into peers/node_modules exactly as the lock file there has them, when the benchmark first runs.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OnProgress } from '../src/neo4j/managed-neo4j.js';
import type { Peer, PeerAddress, PeersModule } from './peers/peer.js';

const DIRECTORY = join(import.meta.dirname, 'peers');
/** Written last, so that an installation that was killed half-way is done again. */
const NOTE = join(DIRECTORY, 'node_modules', '.installed-from');

export async function startPeers(address: PeerAddress, onProgress: OnProgress): Promise<readonly Peer[]> {
  install(onProgress);
  // Not a literal: without their packages these modules do not compile.
  const file = new URL('peers/peers.ts', import.meta.url).href;
  const peers = (await import(file)) as PeersModule;
  return peers.startPeers(address);
}

function install(onProgress: OnProgress): void {
  const wanted = createHash('sha256').update(readFileSync(join(DIRECTORY, 'package-lock.json'))).digest('hex');
  if (existsSync(NOTE) && readFileSync(NOTE, 'utf8') === wanted) return;
  onProgress({ message: 'Installing what is compared with, once (npm ci in bench/peers)' });
  try {
    const environment = { ...process.env, NODE_ENV: undefined };
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], { cwd: DIRECTORY, env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    throw new Error('The peers could not be installed: run `npm ci --ignore-scripts` in bench/peers and see why', { cause: error });
  }
  writeFileSync(NOTE, wanted);
}
