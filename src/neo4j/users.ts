/**
 * Who uses the server of an instance: one small file per handle in `users/`.
 *
 * Input: the directory. Output: registrations and a count of those whose process lives. The last user stops the server,
 * so the count is taken under the instance's lock; a user that was killed is not counted, and its file removed.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isAlive, ownIdentity } from './process-identity.js';

const userRecord = z.object({ pid: z.int().positive(), startedAt: z.string() });

export interface Registration {
  leave(): Promise<void>;
}

export async function registerUser(directory: string): Promise<Registration> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, `${process.pid}-${randomUUID()}.json`);
  await writeFile(path, `${JSON.stringify(await ownIdentity())}\n`);
  return { leave: () => rm(path, { force: true }) };
}

export async function countUsers(directory: string): Promise<number> {
  await mkdir(directory, { recursive: true });
  let count = 0;
  for (const name of await readdir(directory)) {
    const path = join(directory, name);
    if (await isLiveUser(path)) count += 1;
    else await rm(path, { force: true });
  }
  return count;
}

async function isLiveUser(path: string): Promise<boolean> {
  try {
    const parsed = userRecord.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success && (await isAlive(parsed.data));
  } catch {
    // Half-written by a process that was killed.
    return false;
  }
}
