/**
 * The releases of a database: what each is, and which one is current.
 *
 * Input: a store. Output: Releases, read in one statement. It writes nothing.
 */
import { z } from 'zod';
import { cypherStatement } from './cypher-file.js';
import { readRows } from './store.js';
import type { Store } from './store.js';

/** LOADING: being written, or left by a loader that was killed. DELETING: likewise. Only READY ones are ever current. */
const Release = z
  .object({
    rel: z.number(),
    number: z.number(),
    /** `r3-1f0c9a2b`: number and the first digits of the digest. */
    id: z.string(),
    digest: z.string(),
    state: z.enum(['LOADING', 'READY', 'DELETING']),
    /** ISO 8601 instant in UTC; not there until the release was first current. */
    loadedAt: z.string().optional(),
    entityCount: z.number(),
    relationshipCount: z.number(),
    evidenceCount: z.number(),
    /** When it last stopped being current, by the database's clock in milliseconds. */
    retiredAt: z.number().optional(),
    /** The release that was current before this one was loaded: where an undo goes. */
    replaced: z.number().optional(),
    /** Taken back by an undo, with no load since. */
    undone: z.boolean().optional(),
    /** What it was read from, so that unchanged files are not read again. */
    fingerprint: z.string().optional(),
  })
  .readonly();

export type Release = z.infer<typeof Release>;

const Stored = z.object({
  current: z.number().nullable(),
  flip: z.number().nullable(),
  releases: z.array(Release),
  now: z.number(),
});

export interface Releases {
  readonly all: readonly Release[];
  readonly current: Release | undefined;
  /** The database's clock in milliseconds. */
  readonly now: number;
}

export async function readReleases(store: Store): Promise<Releases> {
  const [row] = await readRows(store, cypherStatement('releases/read'));
  const { current, releases, now } = Stored.parse(row);
  return { all: releases, current: releases.find(({ rel, state }) => rel === current && state === 'READY'), now };
}
