/**
 * How long the cheapest paths take once their projection stands, and how many projections many different requests leave.
 *
 * Input: a database whose current release is the shipped graph. Output: times for each preset of costs, of requests no two of which are alike:
 * other ends, other numbers, some narrowed by types, some without entities. It compares nothing: the figures stand for themselves.
 */
import { parse } from 'graphql';
import { Projections } from '../../src/analysis/projections.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import type { CostPreset } from '../../src/compiler/projection-need.js';
import type { Database } from '../../src/db/database.js';
import { createExecutor } from '../../src/server/executor.js';
import { invariant } from '../../src/errors.js';
import { quantile } from './statistics.js';

export interface CheapestTimes {
  readonly cost: CostPreset;
  /** The first request: it makes the projection. */
  readonly firstMs: number;
  readonly usual: Times;
  /** Of requests that follow some types only, or leave entities out. */
  readonly narrowed: Times;
  /** Projections there are at the end. */
  readonly projections: number;
}

export interface Times {
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
}

const COSTS: readonly CostPreset[] = ['HOPS', 'HUB_AVERSE', 'WELL_SOURCED'];
const TIMEOUT_MS = 60_000;
const WARM_RUNS = 60;
const RUNS = 200;
const CHEAPEST = parse(`query ($from: [ID!]!, $to: [ID!]!, $cost: PathCostPreset!, $where: PathFilter) {
  paths(mode: CHEAPEST, from: $from, to: $to, cost: $cost, first: 5, where: $where) {
    complete
    paths { cost length nodes { id name } hops { forward relationship { id type } } }
  }
}`);

export async function cheapestTimes(catalog: Catalog, database: Database): Promise<readonly CheapestTimes[]> {
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

export const CHEAPEST_HEAD: readonly string[] = ['cheapest paths by', 'first ms', 'p50 ms', 'p95 ms', 'narrowed p50 ms', 'p95 ms', 'projections'];

export function cheapestRow({ cost, firstMs, usual, narrowed, projections }: CheapestTimes): readonly string[] {
  return [cost, firstMs.toFixed(0), usual.p50.toFixed(1), usual.p95.toFixed(1), narrowed.p50.toFixed(1), narrowed.p95.toFixed(1), String(projections)];
}

function read(database: Database, text: string): Promise<readonly unknown[]> {
  return database.read({ text, params: {} }, { timeoutMs: TIMEOUT_MS });
}

function at(ids: readonly string[], index: number): string {
  const id = ids[index % ids.length];
  invariant(id !== undefined, 'there are offices');
  return id;
}
