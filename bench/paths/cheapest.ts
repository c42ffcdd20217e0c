/**
 * How long the cheapest paths take once their projection stands, and how many projections many different requests leave.
 *
 * Input: a place with the shipped graph. Output: times for each preset of costs, of requests no two of which are alike:
 * other ends, other numbers, some narrowed by types, some without entities. It compares nothing: the figures stand for themselves.
 */
import { parse } from 'graphql';
import { Projections } from '../../src/analysis/projections.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import type { CostPreset } from '../../src/compiler/projection-need.js';
import type { Database } from '../../src/db/database.js';
import { createExecutor } from '../../src/server/executor.js';
import { invariant } from '../../src/errors.js';
import { quantile } from '../measure/statistics.js';
import { atMost } from '../verdicts.js';
import type { PathFigures, PathMeasure, PathPlace } from './path-measure.js';

interface CheapestTimes {
  readonly cost: CostPreset;
  /** The first request: it makes the projection. */
  readonly firstMs: number;
  readonly usual: Times;
  /** Of requests that follow some types only, or leave entities out. */
  readonly narrowed: Times;
  /** Projections there are at the end. */
  readonly projections: number;
}

interface Times {
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
}

const COSTS: readonly CostPreset[] = ['HOPS', 'HUB_AVERSE', 'WELL_SOURCED'];
const TIMEOUT_MS = 60_000;
const WARM_RUNS = 60;
const RUNS = 200;
/** Milliseconds that the 95th of a hundred may take once the projection stands. */
const LIMIT_MS = 60;
const MOST_PROJECTIONS = 8;
const CHEAPEST = parse(`query ($from: [ID!]!, $to: [ID!]!, $cost: PathCostPreset!, $where: PathFilter) {
  paths(mode: CHEAPEST, from: $from, to: $to, cost: $cost, first: 5, where: $where) {
    complete
    paths { cost length nodes { id name } hops { forward relationship { id type } } }
  }
}`);

export const cheapest: PathMeasure = { name: 'cheapest', graphs: ['shipped'], measure };

async function measure({ catalog, database }: PathPlace): Promise<PathFigures> {
  const found = await cheapestTimes(catalog, database);
  return {
    title: 'cheapest paths, one request at a time; narrowed: by types, or without some entities',
    head: ['by', 'first ms', 'p50 ms', 'p95 ms', 'narrowed p50 ms', 'p95 ms', 'projections'],
    rows: found.map(({ cost, firstMs, usual, narrowed, projections }) => [cost, firstMs.toFixed(0), usual.p50.toFixed(1), usual.p95.toFixed(1), narrowed.p50.toFixed(1), narrowed.p95.toFixed(1), String(projections)]),
    verdicts: [
      ...found.flatMap(({ cost, usual, narrowed }) => [atMost(`cheapest by ${cost}: p95`, usual.p95, LIMIT_MS, 'ms'), atMost(`cheapest by ${cost}, narrowed: p95`, narrowed.p95, LIMIT_MS, 'ms')]),
      atMost('projections after all requests', Math.max(...found.map(({ projections }) => projections)), MOST_PROJECTIONS, 'projections'),
    ],
  };
}

async function cheapestTimes(catalog: Catalog, database: Database): Promise<readonly CheapestTimes[]> {
  const projections = new Projections(catalog, database);
  const executor = createExecutor({ catalog, database, timeoutMs: TIMEOUT_MS, maxCost: Infinity, projections });
  const ids = (await read(database, 'MATCH (current:Current) MATCH (office:Office) WHERE office.rel = current.rel RETURN office.id ORDER BY office.id')).map(String);
  const request = async (cost: CostPreset, index: number, isNarrowed: boolean): Promise<number> => {
    const [from, to, without] = [at(ids, index * 7), at(ids, index * 7 + 1 + (index % 97)), at(ids, index * 7 + 120)];
    const where = index % 2 === 0 ? { without: [without, 'org:wipo'] } : { except: ['PARTY_TO', 'CONCERNS'] };
    const start = performance.now();
    const { errors } = await executor.execute({ document: CHEAPEST, variables: { from: [from], to: [to], cost, ...(isNarrowed && { where }) }, queryKey: 'cheapest' });
    if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '));
    return performance.now() - start;
  };
  const times = async (cost: CostPreset, isNarrowed: boolean): Promise<Times> => {
    for (let index = 0; index < WARM_RUNS; index += 1) await request(cost, index, isNarrowed);
    const measured: number[] = [];
    for (let index = 0; index < RUNS; index += 1) measured.push(await request(cost, WARM_RUNS + index, isNarrowed));
    return { runs: RUNS, p50: quantile(measured, 0.5), p95: quantile(measured, 0.95) };
  };
  const found: CheapestTimes[] = [];
  try {
    for (const cost of COSTS) {
      const firstMs = await request(cost, 0, false);
      const [usual, narrowed] = [await times(cost, false), await times(cost, true)];
      found.push({ cost, firstMs, usual, narrowed, projections: (await read(database, 'CALL gds.graph.list() YIELD graphName WHERE graphName STARTS WITH "bri-ip/" RETURN graphName')).length });
    }
  } finally {
    await projections.close();
  }
  return found;
}

function read(database: Database, text: string): Promise<readonly unknown[]> {
  return database.read({ text, params: {} }, { timeoutMs: TIMEOUT_MS });
}

function at(ids: readonly string[], index: number): string {
  const id = ids[index % ids.length];
  invariant(id !== undefined, 'there are offices');
  return id;
}
