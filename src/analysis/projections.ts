/**
 * The projections of Graph Data Science that there are: made when first needed, once; at most 8; dropped when nobody needs them.
 *
 * Input: a kind of projection and a release. Output: its name, and what can be chosen of it. It must not know requests.
 *
 * A name says all that a projection was made of: release, kind, and a digest of the statement. So all programs on one Neo4j share them, a program
 * that starts after another was killed finds its projections and uses them, and none is ever out of date. A program that drops one which another
 * uses costs that other one statement: it sees that the projection is gone and makes it again.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Catalog } from '../catalog/catalog.js';
import { USUAL_COSTS } from '../compiler/projection-need.js';
import type { ProjectionKind } from '../compiler/projection-need.js';
import type { Database } from '../db/database.js';
import { within } from '../db/within.js';
import type { Waiting } from '../db/within.js';
import { DatabaseUnavailableError, QueryTimeoutError } from '../errors.js';
import { listProjections, readContents, makeProjection, dropProjection } from './projection-store.js';
import type { Contents, StoredProjection } from './projection-store.js';
import { projectionStatement } from './projection.js';
import type { ProjectionStatement } from './projection.js';

/** Each holds up to 30 MB of Neo4j's heap where the shipped graph is projected. */
export const MOST_PROJECTIONS = 8;
/** A projection of a release that is no longer current, and was not used for so long, is dropped. */
const IDLE_MS = 10 * 60_000;
const LOOK_EVERY_MS = 60_000;
/** How long a program waits at its end. */
const CLOSE_MS = 3_000;
/** How often one is made again that is dropped before it is used. */
const TRIES = 3;
/** Making one does not end with the request that asked for it: others wait for it, or will. */
const MAKE_TIMEOUT_MS = 120_000;

export interface ProjectedRelease {
  readonly rel: number;
  readonly id: string;
}

export interface Projection {
  readonly name: string;
  readonly contents: Contents;
}

export class Projections {
  /** By name, the longest unused first. */
  readonly #known = new Map<string, { readonly projection: Promise<Projection>; usedAt: number }>();
  /** Names of those that this program made. */
  readonly #made = new Set<string>();
  readonly #statements = new Map<ProjectionKind, ProjectionStatement>();
  /** One at a time is made or dropped. */
  #last: Promise<unknown> = Promise.resolve();
  #looking: ReturnType<typeof setInterval> | undefined;

  /** Programs with the same prefix, which ends with its only slash, share what they make, and drop it. */
  constructor(private readonly catalog: Catalog, private readonly database: Database, private readonly prefix = PREFIX) {}

  nameOf(kind: ProjectionKind, { rel, id }: ProjectedRelease): string {
    return `${this.prefix}${id}/${rel}/${kind}/${this.#statement(kind).digest}`;
  }

  /** @throws AnalysisUnavailableError where Neo4j has no Graph Data Science */
  async use(kind: ProjectionKind, release: ProjectedRelease, waiting: Waiting): Promise<Projection> {
    const name = this.nameOf(kind, release);
    const known = this.#known.get(name)?.projection ?? this.#inTurn(() => this.#findOrMake(name, kind, release));
    this.#known.delete(name);
    this.#known.set(name, { projection: known, usedAt: Date.now() });
    known.catch(() => {
      if (this.#known.get(name)?.projection === known) this.#known.delete(name);
    });
    return within(known, waiting, () => {
      const { timeoutMs } = waiting;
      throw new QueryTimeoutError(`The graph was still being prepared for analysis after ${timeoutMs} ms: send the request again`, { timeoutMs });
    });
  }

  /** Makes what the cheapest paths are computed on as a rule, so that the first to ask for them need not wait: in a Neo4j that has just started it takes seconds. */
  async prepare(release: ProjectedRelease, signal: AbortSignal): Promise<void> {
    await this.use(USUAL_COSTS, release, { timeoutMs: MAKE_TIMEOUT_MS, signal });
  }

  /** Whether a projection that was used is no longer there; then the next `use` makes it again. */
  async isGone(name: string): Promise<boolean> {
    const stored = await listProjections(this.database, this.prefix);
    const isGone = stored.every((one) => one.name !== name);
    if (isGone) this.#known.delete(name);
    return isGone;
  }

  /** Drops those whose release is gone, and those of earlier releases that nobody has used for a while. */
  async tidy(): Promise<void> {
    await this.#inTurn(async () => {
      for (const one of await listProjections(this.database, this.prefix)) {
        if (this.#isUnneeded(one)) await this.#drop(one.name);
      }
    });
  }

  /** Drops what this program made. A Neo4j that is gone has no projections. */
  async close(): Promise<void> {
    clearInterval(this.#looking);
    if (this.#made.size === 0) return;
    const dropped = this.#inTurn(async () => {
      for (const name of this.#made) await this.#drop(name).catch(() => undefined);
    });
    // One that is just being made is found by whoever starts next.
    await Promise.race([dropped, sleep(CLOSE_MS, undefined, { ref: false })]);
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(act);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  async #findOrMake(name: string, kind: ProjectionKind, release: ProjectedRelease, tries = TRIES): Promise<Projection> {
    const stored = await listProjections(this.database, this.prefix);
    if (stored.every((one) => one.name !== name)) {
      await makeProjection(this.database, name, this.#statement(kind), release.rel, MAKE_TIMEOUT_MS);
      this.#made.add(name);
      await this.#makeRoomBeside(name);
      this.#looking ??= setInterval(() => void this.tidy().catch(() => undefined), LOOK_EVERY_MS).unref();
    }
    const contents = await readContents(this.database, name, kind, release.rel);
    if (contents) return { name, contents };
    // Another program dropped it meanwhile.
    if (tries <= 1) throw new DatabaseUnavailableError('Other programs drop the graphs that this is computed on as fast as they are made: send the request again');
    return this.#findOrMake(name, kind, release, tries - 1);
  }

  /** First what nobody needs, then what was not used for longest. Done after one was made: other programs may have made theirs meanwhile. */
  async #makeRoomBeside(made: string): Promise<void> {
    const stored = (await listProjections(this.database, this.prefix)).filter(({ name }) => name !== made);
    const unneeded = stored.filter((one) => this.#isUnneeded(one));
    const others = stored.filter((one) => !unneeded.includes(one)).sort((a, b) => this.#usedAt(a) - this.#usedAt(b));
    const tooMany = others.slice(0, Math.max(0, others.length + 1 - MOST_PROJECTIONS));
    for (const { name } of [...unneeded, ...tooMany]) await this.#drop(name);
  }

  #isUnneeded(one: StoredProjection): boolean {
    return !one.isKept || (!one.isCurrent && Date.now() - this.#usedAt(one) > IDLE_MS);
  }

  /** One of another program was used when it was made, for all that is known. */
  #usedAt({ name, ageMs }: StoredProjection): number {
    return this.#known.get(name)?.usedAt ?? Date.now() - ageMs;
  }

  async #drop(name: string): Promise<void> {
    this.#known.delete(name);
    this.#made.delete(name);
    await dropProjection(this.database, name);
  }

  #statement(kind: ProjectionKind): ProjectionStatement {
    const known = this.#statements.get(kind) ?? projectionStatement(kind, this.catalog);
    this.#statements.set(kind, known);
    return known;
  }
}

/** Of all projections on a Neo4j, those of this program. */
const PREFIX = 'bri-ip/';
