/**
 * What is remembered about the server of an instance from one start to the next: `server.json`.
 *
 * Input: a path. Output: the record. A damaged or missing file is an empty record: everything in it can be found again
 * or chosen anew.
 */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { z } from 'zod';

const serverRecord = z.object({
  /** Kept over restarts so that a URI written down yesterday still works. */
  boltPort: z.int().min(1).max(65_535).optional(),
  /** The Neo4j that was started last; whether it still runs must be looked up. */
  process: z.object({ pid: z.int().positive(), startedAt: z.string() }).optional(),
  /** What it was started with: another fingerprint means that the program has changed since. */
  fingerprint: z.string().optional(),
});

export type ServerRecord = Readonly<z.infer<typeof serverRecord>>;

export async function readServerRecord(path: string): Promise<ServerRecord> {
  try {
    const parsed = serverRecord.safeParse(JSON.parse(await readFile(path, 'utf8')));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}

/** Replaces the file in one step, so that no reader sees half of it. */
export async function writeServerRecord(path: string, record: ServerRecord): Promise<void> {
  const draft = `${path}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(record, undefined, 2)}\n`);
  await rename(draft, path);
}
