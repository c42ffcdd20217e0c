/**
 * The first start of an instance, in which Neo4j creates its databases.
 *
 * Input: the layout of an instance. Output: a mark in its directory from before the first launch until the first answer. A
 * Neo4j that is killed in between can leave stores that it refuses to open again ("Transaction logs are missing"); nobody
 * has written to them yet, so the next start throws them away. Without the mark nothing is ever deleted here.
 */
import { access, rm, writeFile } from 'node:fs/promises';
import type { InstanceLayout } from './layout.js';

export async function beginCreation(instance: InstanceLayout): Promise<void> {
  if (await exists(instance.creating)) await rm(instance.data, { recursive: true, force: true });
  if (!(await isCreated(instance))) await writeFile(instance.creating, '');
}

/** To be called whenever the server has answered, also by one that joins it: from then on there may be data. */
export async function endCreation(instance: InstanceLayout): Promise<void> {
  await rm(instance.creating, { force: true });
}

/** From now on the password inside the store counts, not the initial one. */
export function isCreated(instance: InstanceLayout): Promise<boolean> {
  return exists(instance.systemStore);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
