/**
 * Ties in random graphs: what can be reached from an entity, what two have in common, with whom an office shares agreements, is what looking at
 * every relationship finds; page by page it is the whole.
 *
 * PATHS_SEED repeats a run, PATHS_RUNS says of how many graphs.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { SeededRandom } from '../differential/seeded-random.js';
import { expectedCommon, expectedPartners, expectedReachable, sameTypes } from './expected-ties.js';
import type { CommonQuestion, ReachableQuestion } from './expected-ties.js';
import { randomQuestion, randomShape } from './random-path-question.js';
import { openRandomGraphs } from './random-graphs.js';
import type { RandomGraphs } from './random-graphs.js';
import { RELEASES } from './releases.js';

const SEED = Number(process.env.PATHS_SEED ?? Date.now() % 1_000_000);
const RUNS = Number(process.env.PATHS_RUNS ?? 100);
const SHAPES = 16;

const REACHABLE = parse(`query ($from: ID!, $within: Int!, $kinds: [EntityKind!], $where: PathFilter, $asOf: PartialDate, $first: Int, $after: String, $last: Int, $before: String) {
  reachable(from: $from, within: $within, kinds: $kinds, where: $where, asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
    totalCount byDistance { distance count } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { distance node { id } }
  }
}`);
const COMMON = parse(`query ($a: ID!, $b: ID!, $types: [RelationshipType!], $kinds: [EntityKind!], $asOf: PartialDate, $first: Int, $after: String, $last: Int, $before: String) {
  commonGround(a: $a, b: $b, types: $types, kinds: $kinds, asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
    totalCount byKind { kind count } byType { type count } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { ties node { id } ofA { id } ofB { id } }
  }
}`);
const PARTNERS = parse('query ($id: ID!, $asOf: PartialDate) { office(id: $id, asOf: $asOf) { partners(first: 100) { totalCount edges { node { id } agreements { id } } } } }');

interface Identified {
  readonly id: string;
}

interface Page<Edge> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string; readonly endCursor: string };
  readonly edges: readonly Edge[];
}

type ReachablePage = Page<{ readonly distance: number; readonly node: Identified }> & { readonly byDistance: readonly { readonly distance: number; readonly count: number }[] };
type CommonPage = Page<{ readonly ties: number; readonly node: Identified; readonly ofA: readonly Identified[]; readonly ofB: readonly Identified[] }> & {
  readonly byKind: readonly { readonly kind: string; readonly count: number }[];
  readonly byType: readonly { readonly type: string; readonly count: number }[];
};

let opened: RandomGraphs;

beforeAll(async () => {
  opened = await openRandomGraphs([RELEASES.ties], SEED, RUNS, 't');
}, 120_000);

afterAll(() => opened.close(), 60_000);

async function ask<Data>(document: ReturnType<typeof parse>, variables: Readonly<Record<string, unknown>>, queryKey: string): Promise<Data> {
  const { data, errors } = await opened.executor.execute({ document, variables, queryKey });
  if (errors) throw new Error(`${errors.map(String).join('\n')}\nasked: ${JSON.stringify(variables)}`);
  return JSON.parse(JSON.stringify(data)) as Data;
}

/** All pages of so many, read forward or backward. */
async function pages<P extends Page<unknown>>(size: number, isBackward: boolean, read: (page: Readonly<Record<string, unknown>>) => Promise<P>): Promise<P & { readonly edges: P['edges'] }> {
  const edges: unknown[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await read(isBackward ? { last: size, ...(cursor !== undefined && { before: cursor }) } : { first: size, ...(cursor !== undefined && { after: cursor }) });
    if (isBackward) edges.unshift(...page.edges);
    else edges.push(...page.edges);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(isBackward ? hasPreviousPage : hasNextPage)) return { ...page, edges };
    cursor = isBackward ? startCursor : endCursor;
  }
}

function counted<Row>(rows: readonly Row[], keyOf: (row: Row) => string | number): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
}

describe(`${RUNS} random graphs, PATHS_SEED=${SEED}`, () => {
  test('reachable: each entity with its distance, page by page, under every filter', async () => {
    const random = new SeededRandom(SEED + 3);
    const shapes = Array.from({ length: SHAPES }, () => {
        const shape = randomShape(random, opened.catalog);
        // Waypoints are for paths.
        return { ...shape, hasSets: false, filters: new Set([...shape.filters].filter((filter) => filter !== 'via')) };
      });
    for (const graph of opened.graphs) {
      const shape = random.pick(shapes);
      const { from: [from = ''], where, asOf } = randomQuestion(random, shape, graph);
      const kinds = random.chance(30) ? [...new Set(random.some(graph.nodes, 5).map(({ kind }) => kind))] : undefined;
      const question: ReachableQuestion = { from, within: shape.maxHops, ...(where && { where }), ...(asOf !== undefined && { asOf }), ...(kinds && { kinds }) };
      const expected = expectedReachable(graph, question);
      const found = await pages(1 + random.below(5), random.chance(30), async (page) => (await ask<{ reachable: ReachablePage }>(REACHABLE, { ...question, ...page }, 'reachable')).reachable);
      const told = { asked: question, total: found.totalCount, all: found.edges.map(({ distance, node }) => ({ id: node.id, distance })), counts: Object.fromEntries(found.byDistance.map(({ distance, count }) => [distance, count])) };
      expect(told).toEqual({ asked: question, total: expected.length, all: expected, counts: counted(expected, ({ distance }) => distance) });
    }
  }, 60_000 + RUNS * 1_000);

  test('commonGround: what both are tied to, hubs last, with the relationships of both', async () => {
    const random = new SeededRandom(SEED + 4);
    for (const graph of opened.graphs) {
      const a = random.pick(graph.nodes).id;
      const b = random.pick(graph.nodes.filter(({ id }) => id !== a)).id;
      const types = random.chance(20) ? [...new Set(random.some(graph.relationships, 6).map(({ type }) => type))] : undefined;
      const kinds = random.chance(30) ? [...new Set(random.some(graph.nodes, 6).map(({ kind }) => kind))] : undefined;
      const question: CommonQuestion = { a, b, ...(types && types.length > 0 && { types: ['SIGNED', ...types.filter((type) => type !== 'SIGNED')] }), ...(kinds && { kinds }), ...(random.chance(30) && { asOf: random.pick(['2014', '2016', '2018-04-15', '2021']) }) };
      const expected = expectedCommon(opened.catalog, graph, question);
      const found = await pages(1 + random.below(4), random.chance(30), async (page) => (await ask<{ commonGround: CommonPage }>(COMMON, { ...question, ...page }, 'commonGround')).commonGround);
      const ids = (all: readonly Identified[]): readonly string[] => all.map(({ id }) => id);
      const told = {
        asked: question,
        total: found.totalCount,
        all: found.edges.map(({ ties, node, ofA, ofB }) => ({ id: node.id, ties, ofA: ids(ofA), ofB: ids(ofB) })),
        kinds: Object.fromEntries(found.byKind.map(({ kind, count }) => [kind, count])),
        types: Object.fromEntries(found.byType.map(({ type, count }) => [type, count])),
      };
      expect(told).toEqual({
        asked: question, total: expected.length, all: expected.map(({ id, ties, ofA, ofB }) => ({ id, ties, ofA: ids(ofA), ofB: ids(ofB) })), kinds: counted(expected, ({ kind }) => kind), types: sameTypes(expected),
      });
    }
  }, 60_000 + RUNS * 1_000);

  test('partners: offices with all agreements that are shared', async () => {
    const random = new SeededRandom(SEED + 5);
    let shared = 0;
    for (const graph of opened.graphs) {
      const offices = graph.nodes.filter(({ type }) => type === 'Office');
      if (offices.length === 0) continue;
      const { id } = random.pick(offices);
      const asOf = random.chance(40) ? random.pick(['2014', '2016', '2018-04-15', '2021']) : undefined;
      const expected = expectedPartners(graph, id, asOf);
      const { office } = await ask<{ office: { partners: { totalCount: number; edges: readonly { node: Identified; agreements: readonly Identified[] }[] } } }>(PARTNERS, { id, ...(asOf !== undefined && { asOf }) }, 'partners');
      const told = Object.fromEntries(office.partners.edges.map(({ node, agreements }) => [node.id, agreements.map((one) => one.id)]));
      expect({ id, asOf, told, count: office.partners.totalCount }).toEqual({ id, asOf, told: expected, count: Object.keys(expected).length });
      shared += office.partners.totalCount;
    }
    expect(shared).toBeGreaterThan(RUNS > 100 ? 0 : -1);
  }, 60_000 + RUNS * 1_000);
});
