/**
 * Projections: one for each release and preset, made once, at most 8 of them, gone when nobody needs them; on the tests' Neo4j.
 *
 * Names of releases that no other test has keep them apart; that they are of the shipped release makes them kept. Tests that run beside these
 * ones make projections too: what is counted here is those of our own.
 */
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { MOST_PROJECTIONS, Projections } from '../../src/analysis/projections.js';
import type { Database } from '../../src/db/database.js';
import { createExecutor } from '../../src/server/executor.js';
import { SeededRandom } from '../differential/seeded-random.js';
import { EVIDENCE, randomPathGraph } from '../property/random-path-graph.js';
import { deletePathGraphs, writePathGraphs } from '../property/write-path-graphs.js';
import { openGraph } from '../setup/graph.js';
import { RELEASES } from '../property/releases.js';
import type { TestGraph } from '../setup/graph.js';

/** Entities without a release, as if it had just been deleted. */
const GONE = RELEASES.goneProjections;
const WAITING = { signal: undefined, timeoutMs: 60_000 };

let shipped: TestGraph;
let rel: number;
let opened: Projections[] = [];

beforeAll(async () => {
  shipped = await openGraph();
  [rel] = (await shipped.database.read({ text: 'MATCH (current:Current) RETURN current.rel', params: {} }, { timeoutMs: 10_000 })) as [number];
  await deletePathGraphs(shipped.database.driver, [GONE]);
  await writePathGraphs(shipped.database.driver, GONE, [randomPathGraph(new SeededRandom(1), shipped.catalog, 'gone')], EVIDENCE);
}, 120_000);
afterEach(async () => {
  for (const one of opened) await one.close();
  opened = [];
});
afterAll(async () => {
  await deletePathGraphs(shipped.database.driver, [GONE]);
  await shipped.close();
});

/** The projections of a program, and how often it made one. */
function program(): { readonly projections: Projections; readonly made: () => number; readonly database: Database } {
  let made = 0;
  const { database: real } = shipped;
  const database: Database = {
    ...real,
    read: (statement, options) => {
      if (statement.text.includes('gds.graph.project(')) made += 1;
      return real.read(statement, options);
    },
  };
  const projections = new Projections(shipped.catalog, database);
  opened.push(projections);
  return { projections, made: () => made, database };
}

const OURS = `test-${randomUUID()}`;
const releaseOfOurs = (): { readonly rel: number; readonly id: string } => ({ rel, id: `${OURS}-${randomUUID()}` });

async function names(): Promise<readonly string[]> {
  return (await shipped.database.read({ text: "CALL gds.graph.list() YIELD graphName WHERE graphName STARTS WITH 'bri-ip/' RETURN graphName", params: {} }, { timeoutMs: 10_000 })).map(String);
}

const namesOfOurs = async (): Promise<readonly string[]> => (await names()).filter((name) => name.includes(OURS));

test('twenty that need the same one at once make it once', async () => {
  const { projections, made } = program();
  const release = releaseOfOurs();
  const used = await Promise.all(Array.from({ length: 20 }, () => projections.use('TIES', release, WAITING)));
  expect(new Set(used.map(({ name }) => name)).size).toBe(1);
  expect(made()).toBe(1);
});

test('what is prepared before anyone asks is what the cheapest paths are computed on, where no costs are named', async () => {
  const { projections, database, made } = program();
  const [id] = (await shipped.database.read({ text: 'MATCH (release:Release { rel: $rel }) RETURN release.id', params: { rel } }, { timeoutMs: 10_000 })) as [string];
  await projections.prepare({ rel, id }, new AbortController().signal);
  const before = made();
  const executor = createExecutor({ catalog: shipped.catalog, database, timeoutMs: 60_000, maxCost: Infinity, projections });
  const { errors } = await executor.execute({ document: parse('{ paths(mode: CHEAPEST, from: ["office:CN"], to: ["office:KH"], first: 1) { paths { cost } } }'), queryKey: 'prepared' });
  expect(errors).toBeUndefined();
  expect(made()).toBe(before);
}, 60_000);

test('there are never more than eight, and the one that was not used for longest goes first', async () => {
  const { projections } = program();
  const releases = Array.from({ length: MOST_PROJECTIONS + 3 }, releaseOfOurs);
  const [oldest = releaseOfOurs()] = releases;
  for (const release of releases) {
    await projections.use('TIES', release, WAITING);
    await projections.use('TIES', oldest, WAITING);
    expect((await namesOfOurs()).length).toBeLessThanOrEqual(MOST_PROJECTIONS);
  }
  const left = await names();
  expect(left).toContain(projections.nameOf('TIES', oldest));
  expect(left).not.toContain(projections.nameOf('TIES', releases[1] ?? oldest));
}, 120_000);

test('many at once do not become more than eight either', async () => {
  const { projections } = program();
  await Promise.all(Array.from({ length: MOST_PROJECTIONS + 4 }, () => projections.use('TIES', releaseOfOurs(), WAITING)));
  expect((await namesOfOurs()).length).toBeLessThanOrEqual(MOST_PROJECTIONS);
}, 120_000);

test('200 different requests for the cheapest paths need three', async () => {
  const { projections, made, database } = program();
  const executor = createExecutor({ catalog: shipped.catalog, database, timeoutMs: 60_000, maxCost: Infinity, projections });
  const document = parse(`query ($from: [ID!]!, $to: [ID!]!, $first: Int!, $cost: PathCostPreset, $where: PathFilter, $maxHops: Int!) {
    paths(mode: CHEAPEST, from: $from, to: $to, first: $first, cost: $cost, where: $where, maxHops: $maxHops) { complete paths { cost } }
  }`);
  const { data } = await shipped.run('{ offices(first: 200) { nodes { id } } }');
  const ids = (data as { offices: { nodes: { id: string }[] } }).offices.nodes.map(({ id }) => id);
  const at = (index: number): string => ids[index % ids.length] ?? '';
  for (let index = 0; index < 200; index += 1) {
    const variables = {
      from: [at(index)], to: [at(index + 1 + (index % 50))], first: 1 + (index % 7), maxHops: 3 + (index % 6), cost: ['HOPS', 'HUB_AVERSE', 'WELL_SOURCED'][index % 3],
      where: { ...(index % 4 === 0 && { without: [at(index + 60), 'org:wipo'] }), ...(index % 5 === 0 && { except: ['PARTY_TO'] }) },
    };
    const { errors } = await executor.execute({ document, variables, queryKey: 'cheapest' });
    expect(errors ?? []).toEqual([]);
  }
  expect(made()).toBeLessThanOrEqual(3);
}, 300_000);

test('those of a release that is gone are dropped', async () => {
  const { projections } = program();
  const { name } = await projections.use('TIES', { rel: GONE, id: `test-${randomUUID()}` }, WAITING);
  expect(await names()).toContain(name);
  await projections.tidy();
  expect(await names()).not.toContain(name);
});

test('a program that starts after another was killed finds what that one made, and drops what nobody needs', async () => {
  const killed = program();
  const release = releaseOfOurs();
  const { name } = await killed.projections.use('HOPS', release, WAITING);
  const { name: ofGone } = await killed.projections.use('TIES', { rel: GONE, id: `test-${randomUUID()}` }, WAITING);
  const next = program();
  const found = await next.projections.use('HOPS', release, WAITING);
  expect(found.name).toBe(name);
  expect(found.contents.ranks.size).toBeGreaterThan(1_000);
  expect(next.made()).toBe(0);
  await next.projections.use('TIES', releaseOfOurs(), WAITING);
  expect(await names()).not.toContain(ofGone);
}, 60_000);

test('what another program dropped is made again, and nobody notices', async () => {
  const { projections, database, made } = program();
  const executor = createExecutor({ catalog: shipped.catalog, database, timeoutMs: 60_000, maxCost: Infinity, projections });
  const document = parse('{ paths(mode: CHEAPEST, cost: HOPS, from: ["office:CN"], to: ["office:KH"], first: 1) { paths { cost } } centrality(first: 1) { entities { entity { id } } } }');
  const ask = async () => JSON.stringify(await executor.execute({ document, queryKey: 'again' }));
  const answer = await ask();
  expect(answer).toContain('"cost":1');
  const before = made();
  // Those of the shipped release alone: tests that run beside this one need theirs.
  for (const name of (await names()).filter((one) => one.includes(`/${rel}/`))) await shipped.database.read({ text: 'CALL gds.graph.drop($name, false) YIELD graphName RETURN graphName', params: { name } }, { timeoutMs: 10_000 });
  expect(await ask()).toBe(answer);
  expect(made()).toBeLessThanOrEqual(before + 2);
}, 60_000);

test('a program drops its own at its end', async () => {
  const { projections } = program();
  const { name } = await projections.use('TIES', releaseOfOurs(), WAITING);
  await projections.close();
  expect(await names()).not.toContain(name);
});

test('who gives up waiting does not end what others wait for', async () => {
  const { projections, made } = program();
  const release = releaseOfOurs();
  const leaving = new AbortController();
  const gone = projections.use('HOPS', release, { signal: leaving.signal, timeoutMs: 60_000 });
  const hasty = projections.use('HOPS', release, { signal: undefined, timeoutMs: 1 });
  const patient = projections.use('HOPS', release, WAITING);
  leaving.abort();
  await expect(gone).rejects.toThrow('closed the connection');
  await expect(hasty).rejects.toMatchObject({ code: 'QUERY_TIMEOUT' });
  expect((await patient).name).toBe(projections.nameOf('HOPS', release));
  expect(made()).toBe(1);
}, 60_000);

test('a request can be explained before there is a projection, and profiled with one', async () => {
  const { projections, database, made } = program();
  const executor = createExecutor({ catalog: shipped.catalog, database, timeoutMs: 60_000, maxCost: Infinity, projections });
  const document = parse('{ paths(mode: CHEAPEST, cost: WELL_SOURCED, from: ["office:CN"], to: ["office:KH"], first: 1) { paths { cost } } }');
  const explained = async (explain: 'dry-run' | 'plan' | 'profile') => executor.execute({ document, queryKey: 'explained', explain });
  const { errors, extensions } = await explained('dry-run');
  expect(errors).toBeUndefined();
  expect(extensions?.explain?.[0]?.parameters['graph']).toMatch(/^bri-ip\/r\d.*\/WELL_SOURCED\//);
  expect(made()).toBe(0);
  for (const mode of ['plan', 'profile'] as const) {
    const { errors: faults, extensions: told, data } = await explained(mode);
    expect(faults).toBeUndefined();
    expect(data).toMatchObject({ paths: { paths: [{ cost: 2 }] } });
    expect(JSON.stringify(told?.explain?.[0]?.neo4j)).toContain('gds.shortestPath.yens.stream');
  }
});

test('an earlier release is answered from a projection of its own', async () => {
  const { projections, database } = program();
  const executor = createExecutor({ catalog: shipped.catalog, database, timeoutMs: 60_000, maxCost: Infinity, projections });
  const document = parse('{ paths(mode: CHEAPEST, cost: HOPS, from: ["office:CN"], to: ["office:KH"], first: 1, knownAt: "9999") { paths { cost } } }');
  const { data, errors } = await executor.execute({ document, queryKey: 'known' });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ paths: { paths: [{ cost: 1 }] } });
  const early = await executor.execute({ document: parse('{ centrality(knownAt: "1999") { entityCount } }'), queryKey: 'early' });
  expect(early.errors?.[0]?.message).toContain('knownAt is "1999"');
});

test('one that another program drops while it is made is made again', async () => {
  const { database: real } = shipped;
  let dropped = 0;
  const database: Database = {
    ...real,
    read: async (statement, options) => {
      const values = await real.read(statement, options);
      // As soon as it is there, and once.
      if (statement.text.includes('gds.graph.project(') && dropped === 0) {
        dropped += 1;
        await real.read({ text: 'CALL gds.graph.drop($name) YIELD graphName RETURN graphName', params: { name: statement.params['graph'] } }, WAITING);
      }
      return values;
    },
  };
  const projections = new Projections(shipped.catalog, database);
  opened.push(projections);
  const { name, contents } = await projections.use('HOPS', releaseOfOurs(), WAITING);
  expect(dropped).toBe(1);
  expect(contents.labels.length).toBeGreaterThan(0);
  expect(await names()).toContain(name);
}, 60_000);
