/**
 * Which release was current when: where `knownAt` leads. Input: a date. Output: the release that was current at its end. The list of
 * kept releases is read when it is first needed, and again after each switch. A release that was taken back was never known.
 */
import { dayRange } from '../catalog/partial-date.js';
import type { Database } from '../db/database.js';
import { BadUserInputError, invariant } from '../errors.js';
import type { KnownRelease } from './current-release.js';

interface KeptRelease {
  readonly rel: number;
  readonly id: string;
  /** Day on which it first was current, YYYY-MM-DD in UTC. */
  readonly since: string;
}

const READ_KEPT = `MATCH (release:Release { state: 'READY' })
WHERE release.loadedAt IS NOT NULL AND release.undone IS NULL
WITH release ORDER BY release.loadedAt, release.rel
RETURN release.rel, release.id, substring(release.loadedAt, 0, 10)`;
const WIDTH = 3;

export class KeptReleases {
  #read: { readonly flip: number; readonly releases: readonly KeptRelease[] } | undefined;

  constructor(private readonly database: Database, private readonly timeoutMs: number) {}

  /** @throws BadUserInputError where nothing that is kept was known by then */
  async at(date: string, current: KnownRelease, signal: AbortSignal | undefined): Promise<{ readonly rel: number; readonly id: string }> {
    const releases = await this.#releases(current, signal);
    const days = dayRange(date);
    invariant(days, `${date} was accepted as a date`);
    const known = releases.filter(({ since }) => since <= days.max).at(-1);
    if (known) return known;
    const [oldest] = releases;
    const reach = oldest ? `the oldest release that is kept, ${oldest.id}, is of ${oldest.since}` : 'no release is kept';
    throw new BadUserInputError(`knownAt is ${JSON.stringify(date)}, and ${reach}: give a later date, or leave knownAt out for what is known now`, { argument: 'knownAt' });
  }

  async #releases(current: KnownRelease, signal: AbortSignal | undefined): Promise<readonly KeptRelease[]> {
    if (this.#read?.flip === current.flip) return this.#read.releases;
    const values = await this.database.read({ text: READ_KEPT, params: {} }, { signal, timeoutMs: this.timeoutMs });
    const releases: KeptRelease[] = [];
    for (let at = 0; at < values.length; at += WIDTH) {
      const [rel, id, since] = values.slice(at, at + WIDTH);
      invariant(typeof rel === 'number' && typeof id === 'string' && typeof since === 'string', 'a release has a number, an id and a date');
      releases.push({ rel, id, since });
    }
    this.#read = { flip: current.flip, releases };
    return releases;
  }
}
