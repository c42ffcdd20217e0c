/** How far it is between two offices: each pair once after another, as a client asks. Input: a place. Output: p50 and p95. */
import { LARGE, SMALL } from '../options.js';
import { quantile } from '../measure/statistics.js';
import { atMost } from '../verdicts.js';
import { asking, timed } from './ask.js';
import { pairsOfOffices } from './pairs.js';
import type { PathFigures, PathMeasure, PathPlace } from './path-measure.js';

const PAIRS = 60;
const TIMEOUT_MS = 60_000;
/** Milliseconds that the 95th of a hundred may take. */
const LIMITS: Readonly<Record<string, number>> = { shipped: 15, [SMALL]: 15, [LARGE]: 25 };

export const distance: PathMeasure = { name: 'distance', measure };

async function measure(place: PathPlace): Promise<PathFigures> {
  const ask = asking(place, 'query Distance($from: ID!, $to: ID!) { distance(from: $from, to: $to) }', TIMEOUT_MS);
  const pairs = await pairsOfOffices(place.driver, place.rel, PAIRS);
  for (const pair of pairs.slice(0, 20)) await ask({ ...pair });
  const times: number[] = [];
  const byLength = new Map<number | null, number[]>();
  for (let round = 0; round < Math.max(1, Math.round(4 * place.effort)); round += 1) {
    for (const pair of pairs) {
      let length: number | null = null;
      const took = await timed(async () => {
        length = (await ask({ ...pair }))['distance'] as number | null;
      });
      times.push(took);
      byLength.set(length, [...(byLength.get(length) ?? []), took]);
    }
  }
  const row = (name: string, some: readonly number[]): readonly string[] => [name, String(some.length), quantile(some, 0.5).toFixed(1), quantile(some, 0.95).toFixed(1), Math.max(...some).toFixed(1)];
  const limit = LIMITS[place.graph];
  return {
    title: 'distance between two offices, one request at a time',
    head: ['hops', 'requests', 'p50 ms', 'p95 ms', 'most ms'],
    rows: [row('all', times), ...[...byLength].sort(([a], [b]) => (a ?? 9) - (b ?? 9)).map(([length, some]) => row(length === null ? 'none' : String(length), some))],
    verdicts: limit === undefined ? [] : [atMost('distance: p95', quantile(times, 0.95), limit, 'ms')],
  };
}
