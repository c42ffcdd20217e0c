/**
 * Which release is current, as far as this process knows.
 *
 * It is read once; after that every statement brings the current release along, so a switch is noticed by the first request after it and
 * costs nothing before. A counter of switches, which only grows, tells newer from older: a late answer never turns it back.
 */
import { ENTITY, countProperty } from '../catalog/catalog.js';
import type { Database } from '../db/database.js';
import { DatabaseUnavailableError } from '../errors.js';

export interface KnownRelease {
  /** The number that its nodes carry. */
  readonly rel: number;
  /** How often the current release had been switched when it became current. */
  readonly flip: number;
  /** What clients see, such as `r3-1f0c9a2b`. */
  readonly id: string;
  /** How large it is, by property; what is not there is 0. Undefined where an older program loaded it. */
  readonly sizes: ReadonlyMap<string, number> | undefined;
}

const READ_CURRENT = `MATCH (current:Current { key: 'current' })
MATCH (release:Release { rel: current.rel })
RETURN current.rel, current.flip, release.id, properties(release)`;

export class CurrentRelease {
  #known: KnownRelease | undefined;

  constructor(private readonly database: Database, private readonly timeoutMs: number) {}

  get known(): KnownRelease | undefined {
    return this.#known;
  }

  async get(signal: AbortSignal | undefined): Promise<KnownRelease> {
    return this.#known ?? this.#read(signal);
  }

  /** The release that is current now, if one of the records of an operation at `used` was made after a switch. */
  async newerThan(used: KnownRelease, records: readonly (readonly unknown[])[], signal: AbortSignal | undefined): Promise<KnownRelease | undefined> {
    if (!records.some(([rel, flip]) => typeof flip === 'number' && flip > used.flip && rel !== used.rel)) return undefined;
    return this.#read(signal);
  }

  async #read(signal: AbortSignal | undefined): Promise<KnownRelease> {
    const [rel, flip, id, properties] = await this.database.read({ text: READ_CURRENT, params: {} }, { signal, timeoutMs: this.timeoutMs });
    if (typeof rel !== 'number' || typeof flip !== 'number' || typeof id !== 'string') {
      throw new DatabaseUnavailableError('The database holds no release: load one with `bri-ip load`');
    }
    const read: KnownRelease = { rel, flip, id, sizes: sizesIn(properties) };
    if (!this.#known || flip >= this.#known.flip) this.#known = read;
    return this.#known;
  }
}

function sizesIn(properties: unknown): KnownRelease['sizes'] {
  const sizes = new Map(Object.entries({ ...(properties as object) }).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  return sizes.has(countProperty(ENTITY)) ? sizes : undefined;
}
