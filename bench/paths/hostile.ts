/**
 * A search that finds nothing and may go everywhere: does it stop at its time limit, and what becomes of others meanwhile?
 *
 * From one hub to another over all types and kinds and exactly as many hops as there may be, but with directions in which no relationship leads to
 * the end; nobody knows that before the last hop, because what is not asked for the shortest path is not measured first. Two of them run over and over while point queries are asked. Input: a place. Output: figures.
 */
import neo4j from 'neo4j-driver';
import { searchesBesideNeo4j } from '../../src/config.js';
import { busiest } from '../cases/busiest.js';
import { point } from '../cases/point.js';
import { quantile } from '../measure/statistics.js';
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
  const forMs = 10_000 * place.effort;
  await timesOf(points, keys, forMs / 2);
  const alone = await timesOf(points, keys, forMs);
  let isOver = false;
  const searching = Array.from({ length: AT_ONCE }, async () => {
    while (!isOver) await search();
  });
  const beside = await timesOf(points, keys, forMs);
  isOver = true;
  await Promise.all(searching);
  const row = (name: string, times: readonly number[]): readonly string[] => [name, String(times.length), ...[0.5, 0.95, 0.99].map((q) => quantile(times, q).toFixed(2))];
  return {
    title: `A hostile search with a time limit of ${CAP_MS} ms stopped by ${String(stoppedBy)}; point queries, alone and beside ${AT_ONCE} of them (at most ${searchesBesideNeo4j()} run at once, as by default)`,
    head: ['what', 'runs', 'p50 ms', 'p95 ms', 'p99 ms'],
    rows: [row('hostile search', ended), row('point, alone', alone), row(`point, beside ${AT_ONCE}`, beside)],
    verdicts: [
      atMost(`hostile search stopped by ${String(stoppedBy)}: over its limit of ${CAP_MS} ms`, stoppedBy === 'TIME' ? Math.max(...ended) - CAP_MS : Number.POSITIVE_INFINITY, GRACE_MS, 'ms'),
      atMost(`point beside ${AT_ONCE} hostile searches: p99`, quantile(beside, 0.99) / quantile(alone, 0.99), LIMIT, 'x alone'),
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
  const [from, to] = await hubs(place.driver, place.rel, 2);
  const text = 'MATCH (n:Entity {rel: $rel, id: $to}) RETURN COLLECT { MATCH (n)-[r]->(:Entity) RETURN DISTINCT type(r) } AS out, COLLECT { MATCH (n)<-[r]-(:Entity) RETURN DISTINCT type(r) } AS into';
  const { records } = await place.driver.executeQuery(text, { rel: neo4j.int(place.rel), to }, { routing: 'READ' });
  const [out, into] = ['out', 'into'].map((name) => (records[0]?.get(name) ?? []) as readonly string[]);
  const bothWays = (out ?? []).filter((type) => into?.includes(type));
  const oneWay = (types: readonly string[] | undefined, direction: string): readonly object[] => (types ?? []).filter((type) => !bothWays.includes(type)).map((type) => ({ type, direction }));
  const kinds = place.catalog.enums.get('EntityKind')?.values ?? [];
  const where = { kinds, ...(bothWays.length > 0 && { except: bothWays }), direction: [...oneWay(into, 'IN'), ...oneWay(out, 'OUT')] };
  const ask = asking(place, 'query Hostile($from: ID!, $to: ID!, $where: PathFilter) { paths(from: [$from], to: [$to], minHops: 8, maxHops: 8, first: 100, where: $where) { stoppedBy paths { length } } }', CAP_MS);
  return () => ask({ from, to, where });
}
