/**
 * Directories for what is not finished yet.
 *
 * Input: the directory the finished thing will stand in. Output: an empty directory beside it. All of this happens under one
 * lock, so every draft that is already there was left by a process that was killed, and is removed, together with the
 * server that may still run in it.
 */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { instanceAt } from './layout.js';
import { findServer, stopServer } from './server-process.js';

const PREFIX = '.unfinished-';

export async function makeDraft(parent: string): Promise<string> {
  for (const name of await readdir(parent)) {
    if (name.startsWith(PREFIX)) await removeDraft(join(parent, name));
  }
  return mkdtemp(join(parent, PREFIX));
}

export async function removeDraft(directory: string): Promise<void> {
  const server = await findServer(instanceAt(directory), undefined);
  if (server !== undefined) await stopServer(server, { withinMs: 0 });
  // An orphaned Maven may still write into it: try again when it is not empty after all.
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
}
