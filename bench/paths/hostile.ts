/**
 * A search that finds nothing and may go everywhere: does it stop at its time limit, and what becomes of others meanwhile?
 *
 * From one hub to another over all types and kinds, at most as many hops as there may be, by way of an entity that is tied to one other alone: there are
 * ways to it and from it, but all of them over that other, and no path passes a node twice. Two of them run over and over while point queries
 * are asked. Input: a place. Output: figures.
 */
import neo4j from 'neo4j-driver';
import { searchesBesideNeo4j } from '../../src/config.js';
import { invariant } from '../../src/errors.js';
import { busiest } from '../cases/busiest.js';
import { point } from '../cases/point.js';
import { median, quantile } from '../measure/statistics.js';
import { atMost } from '../verdicts.js';
import { asking, timed } from './ask.js';
import type { Ask } from './ask.js';
import { hubs } from './pairs.js';
import type { PathFigures, PathMeasure, PathPlace } from './path-measure.js';

/** How long one statement may take here. */
const CAP_MS = 2_000;
/** What may come on top of it: to end the statement, and to tell. */
const GRACE_MS = 1_000;
const AT_ONCE = 2;
const LIMIT = 3;
/** Alone and beside in turns: what else the machine does meets both. */
const ROUNDS = 5;

export const hostile: PathMeasure = { name: 'hostile', measure };

async function measure(place: PathPlace): Promise<PathFigures> {
  const search = await hostileSearch(place);
  const ended: number[] = [];
  let stoppedBy: unknown;
  for (let times = 0; times < 3; times += 1) {
    ended.push(await timed(async () => {
      stoppedBy = ((await search())['paths'] as { readonly stoppedBy: unknown }).stoppedBy;
    }));
  }
  const points = asking(place, point.operation, 30_000);
  const keys = await busiest(place.driver, place.rel, { label: 'Office', key: 'st3', by: 'SIGNED', count: 40 });
  const forMs = 4_000 * place.effort;
  await timesOf(points, keys, forMs);
  const [alone, beside]: [number[], number[]] = [[], []];
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await timesOf(points, keys, forMs);
    let isOver = false;
    const searching = Array.from({ length: AT_ONCE }, async () => {
      while (!isOver) await search();
    });
    const during = await timesOf(points, keys, forMs);
    isOver = true;
    await Promise.all(searching);
    alone.push(...before);
    beside.push(...during);
    ratios.push(quantile(during, 0.99) / quantile(before, 0.99));
  }
  const row = (name: string, times: readonly number[]): readonly string[] => [name, String(times.length), ...[0.5, 0.95, 0.99].map((q) => quantile(times, q).toFixed(2))];
  return {
    title: `A hostile search with a time limit of ${CAP_MS} ms stopped by ${String(stoppedBy)}; point queries, alone and beside ${AT_ONCE} of them (at most ${searchesBesideNeo4j()} run at once, as by default)`,
    head: ['what', 'runs', 'p50 ms', 'p95 ms', 'p99 ms'],
    rows: [row('hostile search', ended), row('point, alone', alone), row(`point, beside ${AT_ONCE}`, beside)],
    verdicts: [
      atMost(`hostile search stopped by ${String(stoppedBy)}: over its limit of ${CAP_MS} ms`, stoppedBy === 'TIME' ? Math.max(...ended) - CAP_MS : Number.POSITIVE_INFINITY, GRACE_MS, 'ms'),
      atMost(`point beside ${AT_ONCE} hostile searches: p99, median of ${ROUNDS} rounds`, median(ratios), LIMIT, 'x alone'),
    ],
  };
}

async function timesOf(ask: Ask, keys: readonly string[], forMs: number): Promise<readonly number[]> {
  const end = performance.now() + forMs;
  const times: number[] = [];
  for (let turn = 0; performance.now() < end; turn += 1) times.push(await timed(() => ask({ st3: keys[turn % keys.length] })));
  return times;
}

async function hostileSearch(place: PathPlace): Promise<Ask> {
  const ends = await hubs(place.driver, place.rel, 2);
  const text = `MATCH (one:Entity {rel: $rel})--(other:Entity) WHERE one.id IS NOT NULL WITH one, collect(DISTINCT other) AS others
    WITH one, head(others) AS other WHERE size(others) = 1 AND NOT other.id IN $ends
    RETURN one.id AS id ORDER BY COUNT { (other)--() } DESC, id LIMIT 1`;
  const { records } = await place.driver.executeQuery(text, { rel: neo4j.int(place.rel), ends }, { routing: 'READ' });
  const only: unknown = records[0]?.get('id');
  invariant(typeof only === 'string', 'some entity is tied to one other alone');
  const where = { kinds: place.catalog.enums.get('EntityKind')?.values ?? [], via: { ids: [only] } };
  const ask = asking(place, 'query Hostile($from: ID!, $to: ID!, $where: PathFilter) { paths(from: [$from], to: [$to], maxHops: 8, first: 100, where: $where) { stoppedBy paths { length } } }', CAP_MS);
  const [from, to] = ends;
  return () => ask({ from, to, where });
}
