/**
 * What filters cost: database hits of a search as it may go further, beside the relationships that lie so far around its ends. A search that tried
 * every way would grow by the degree of what it meets with each hop. Input: a place. Output: a table, and how far the worst is from the neighbourhood.
 */
import { getOperationAST, parse } from 'graphql';
import { compile, parametersOf } from '../../src/compiler/compile.js';
import type { PlanOperator } from '../../src/db/explain-once.js';
import { invariant } from '../../src/errors.js';
import { atMost } from '../verdicts.js';
import { timed } from './ask.js';
import { pairsOfOffices } from './pairs.js';
import type { PathFigures, PathMeasure, PathPlace } from './path-measure.js';

/** Profiled, over eight hops, a listing of two million relationships takes most of a minute on a slow machine. */
const TIMEOUT_MS = 240_000;
const HOPS = [2, 4, 6, 8];
const PAIRS = 3;
/** Hits for each relationship that lies around: to find it, to look at what it leads to, and at each of its conditions. */
const LIMIT = 40;

const FILTERS: Readonly<Record<string, string>> = {
  none: '{}',
  only: '{ only: [SIGNED, PARTY_TO, COMPETENT_FOR] }',
  direction: '{ direction: [] }',
  kinds: '{ kinds: [OFFICE, AGREEMENT] }',
  maxDegree: '{ maxDegree: 100 }',
  'minSources, minConfidence': '{ minSources: 1, minConfidence: REPORTED }',
  between: '{ between: { from: "2000", to: "2020" } }',
  'a text': '{ where: { name: { contains: "a" } } }',
};

export const neighbourhood: PathMeasure = { name: 'neighbourhood', measure };

async function measure(place: PathPlace): Promise<PathFigures> {
  const pairs = await pairsOfOffices(place.driver, place.rel, PAIRS);
  const around = await Promise.all(HOPS.map((hops) => sumOf(pairs, ({ from }) => relationshipsAround(place, from, hops))));
  let worst = 0;
  const rows: string[][] = [['relationships around', 'within', ...around.map(String)]];
  for (const [name, where] of Object.entries(FILTERS)) {
    for (const [root, text] of [
      ['distance', (hops: number) => `query ($from: ID!, $to: ID!) { distance(from: $from, to: $to, maxHops: ${hops}, where: ${where}) }`],
      ['reachable', (hops: number) => `query ($from: ID!) { reachable(from: $from, within: ${hops}, where: ${where}) { totalCount } }`],
    ] as const) {
      const hits: number[] = [];
      const times: string[] = [];
      for (const hops of HOPS) {
        times.push((await timed(async () => void hits.push(await sumOf(pairs, (pair) => hitsOf(place, text(hops), { ...pair }))))).toFixed(0));
      }
      rows.push([name, root, ...hits.map((one, index) => `${one} (${times[index] ?? ''} ms)`)]);
      worst = Math.max(worst, ...hits.map((one, index) => one / Math.max(1, around[index] ?? 1)));
    }
  }
  return {
    title: `Database hits by how far a search may go, summed over ${PAIRS} pairs of offices, and how long all took, planning and counting included, beside the relationships within so many hops of where it begins`,
    head: ['filter', 'root', ...HOPS.map((hops) => `${hops} hops`)],
    rows,
    verdicts: [atMost('hits of a search with any filter', worst, LIMIT, 'for each relationship around')],
  };
}

async function sumOf<One>(all: readonly One[], figure: (one: One) => Promise<number>): Promise<number> {
  let sum = 0;
  for (const one of all) sum += await figure(one);
  return sum;
}

/** Counted as they are met, each once, whatever they are. */
async function relationshipsAround({ database, rel }: PathPlace, from: string, hops: number): Promise<number> {
  const text = `MATCH (a:Entity {rel: $rel, id: $from}) MATCH (a)((x)--(y WHERE y:Entity)){0,${hops - 1}}(m) WITH DISTINCT m RETURN sum(COUNT { (m)--(:Entity) })`;
  const [count] = await database.read({ text, params: { rel, from } }, { timeoutMs: TIMEOUT_MS });
  return Number(count);
}

async function hitsOf({ catalog, database, rel }: PathPlace, text: string, variables: Readonly<Record<string, unknown>>): Promise<number> {
  const document = parse(text);
  const operation = getOperationAST(document);
  invariant(operation, 'one operation');
  const [root] = compile(document, operation, variables, catalog).roots;
  invariant(root?.kind === 'statement', 'one statement');
  return hits(await database.explain({ text: root.text, params: { ...parametersOf(root, variables), rel } }, 'profile', { timeoutMs: TIMEOUT_MS }));
}

function hits({ dbHits = 0, children = [] }: PlanOperator): number {
  return children.reduce((total, child) => total + hits(child), dbHits);
}
