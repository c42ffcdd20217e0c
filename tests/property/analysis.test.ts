/**
 * Centrality and communities of a release of random graphs, against the definitions: the same scores in the same order, the same components, and
 * communities that are a partition, no worse than the components, and the same each time.
 *
 * PATHS_SEED repeats a run.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { Projections } from '../../src/analysis/projections.js';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import { SeededRandom } from '../differential/seeded-random.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';
import { CENTRALITIES, connected, modularity, tiesOver } from './naive-analysis.js';
import type { Over, Ties } from './naive-analysis.js';
import type { PathGraph } from './path-graph.js';
import { ownPrefix, projectedRelease } from './projected-release.js';
import { EVIDENCE, randomPathGraph } from './random-path-graph.js';
import { RELEASES } from './releases.js';
import { deletePathGraphs, writePathGraphs } from './write-path-graphs.js';

const SEED = Number(process.env.PATHS_SEED ?? Date.now() % 1_000_000);
const RELEASE = RELEASES.analysis;
const GRAPHS = 25;
const MOST = 1_000;

const CENTRALITY = parse('query ($algorithm: CentralityAlgorithm!, $over: GraphPart) { centrality(algorithm: $algorithm, over: $over, first: 1000) { entityCount entities { score entity { id } } } }');
const COMMUNITIES = parse('query ($algorithm: CommunityAlgorithm!, $over: GraphPart) { communities(algorithm: $algorithm, over: $over, first: 1000) { count alone communities { size entities(first: 1000) { id } } } }');

const OVERS: readonly Over[] = [
  {},
  { types: ['SIGNED', 'COMPETENT_FOR', 'PARTY_TO', 'OFFICE_OF'] },
  { kinds: ['OFFICE', 'AGREEMENT', 'COUNTRY'] },
  { kinds: ['OFFICE', 'AGREEMENT', 'TOPIC', 'CLAIM', 'SOURCE'], types: ['SIGNED', 'CONCERNS', 'ABOUT', 'PUBLISHED_BY'] },
];

let shipped: TestGraph;
let executor: GraphExecutor;
let projections: Projections;
let whole: PathGraph;

beforeAll(async () => {
  shipped = await openGraph();
  const { catalog } = shipped;
  const database = projectedRelease(shipped.database, RELEASE);
  projections = new Projections(catalog, database, ownPrefix());
  executor = createExecutor({ catalog, database, timeoutMs: 60_000, maxCost: Infinity, projections });
  const random = new SeededRandom(SEED);
  const graphs = Array.from({ length: GRAPHS }, (_, index) => randomPathGraph(random, catalog, `g${index}`));
  const sources = [...new Set(EVIDENCE.map(({ source }) => source))].map((id) => ({ id, type: 'Source', kind: 'SOURCE', name: id }));
  whole = { nodes: [...sources, ...graphs.flatMap(({ nodes }) => nodes)], relationships: graphs.flatMap(({ relationships }) => relationships) };
  await deletePathGraphs(shipped.database.driver, [RELEASE]);
  await writePathGraphs(shipped.database.driver, RELEASE, graphs, EVIDENCE);
}, 120_000);

afterAll(async () => {
  await projections.close();
  await deletePathGraphs(shipped.database.driver, [RELEASE]);
  await shipped.close();
}, 60_000);

interface Identified {
  readonly id: string;
}

async function centrality(algorithm: string, over: Over) {
  const { data, errors } = await executor.execute({ document: CENTRALITY, variables: { algorithm, over }, queryKey: 'centrality' });
  if (errors) throw new Error(errors.map(String).join('\n'));
  return (data as { centrality: { entityCount: number; entities: readonly { score: number; entity: Identified }[] } }).centrality;
}

async function communities(algorithm: string, over: Over) {
  const { data, errors } = await executor.execute({ document: COMMUNITIES, variables: { algorithm, over }, queryKey: 'communities' });
  if (errors) throw new Error(errors.map(String).join('\n'));
  const told = (data as { communities: { count: number; alone: number; communities: readonly { size: number; entities: readonly Identified[] }[] } }).communities;
  return { ...told, communities: told.communities.map(({ size, entities }) => ({ size, ids: entities.map(({ id }) => id) })) };
}

/** With those that are alone, who are not told. */
function withAlone(ties: Ties, told: readonly { readonly ids: readonly string[] }[]): readonly (readonly string[])[] {
  const known = new Set(told.flatMap(({ ids }) => ids));
  return [...told.map(({ ids }) => ids), ...[...ties.keys()].filter((id) => !known.has(id)).map((id) => [id])];
}

describe(`${GRAPHS} random graphs in one release, PATHS_SEED=${SEED}`, () => {
  test.each(Object.keys(CENTRALITIES).flatMap((algorithm) => OVERS.map((over) => ({ algorithm, over }))))('$algorithm over $over', async ({ algorithm, over }) => {
    const ties = tiesOver(whole, over);
    const scores = CENTRALITIES[algorithm]?.(ties) ?? new Map<string, number>();
    const { entityCount, entities } = await centrality(algorithm, over);
    expect(entityCount).toBe(ties.size);
    expect(entities.length).toBe(Math.min(MOST, ties.size));
    for (const { score, entity } of entities) expect(Math.abs(score - (scores.get(entity.id) ?? NaN))).toBeLessThan(1e-5);
    const pairs = entities.map((one, index) => ({ one, next: entities[index + 1] }));
    expect(pairs.every(({ one, next }) => !next || one.score > next.score || (one.score === next.score && one.entity.id < next.entity.id))).toBe(true);
  });

  test.each(OVERS)('CONNECTED over %j', async (over) => {
    const expected = connected(tiesOver(whole, over)).filter((group) => group.length > 1).sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
    const told = await communities('CONNECTED', over);
    expect(told.communities.map(({ ids }) => [...ids].sort())).toEqual(expected);
    expect(told.count).toBe(expected.length);
    expect(told.alone).toBe(tiesOver(whole, over).size - expected.flat().length);
  });

  test.each(['LOUVAIN', 'LEIDEN', 'LABEL_PROPAGATION'].flatMap((algorithm) => OVERS.map((over) => ({ algorithm, over }))))('$algorithm over $over', async ({ algorithm, over }) => {
    const ties = tiesOver(whole, over);
    const told = await communities(algorithm, over);
    const groups = withAlone(ties, told.communities);
    expect(groups.flat().sort()).toEqual([...ties.keys()].sort());
    expect(told.communities.every(({ size, ids }) => size === ids.length && size > 1)).toBe(true);
    expect([told.count, told.alone]).toEqual([told.communities.length, groups.filter((group) => group.length === 1).length]);
    if (algorithm !== 'LABEL_PROPAGATION') expect(modularity(ties, groups)).toBeGreaterThanOrEqual(modularity(ties, connected(ties)) - 1e-9);
    expect(await communities(algorithm, over)).toEqual(told);
  });
});

test('an entity that is alone in its part is close to nobody: 0, not no number', async () => {
  const text = '{ centrality(algorithm: CLOSENESS, over: { kinds: [DISPUTE] }) { entityCount entities { score } } }';
  const { data, errors } = await shipped.run(text);
  expect(errors).toBeUndefined();
  expect(data).toEqual({ centrality: { entityCount: 1, entities: [{ score: 0 }] } });
}, 60_000);
