/**
 * Path expressions on random graphs: what the API tells is what trying out every way to repeat and every path finds, in the same order.
 *
 * PATHS_SEED repeats a run, PATHS_RUNS says of how many graphs. Neo4j plans each expression once, so a run has few and asks each of many graphs.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { SeededRandom } from '../differential/seeded-random.js';
import { toldPath } from './ask-paths.js';
import type { AnsweredPath } from './ask-paths.js';
import { expectedMetapath } from './expected-metapath.js';
import { randomExpression, textOf } from './random-metapath.js';
import type { Expressed } from './random-metapath.js';
import { openRandomGraphs } from './random-graphs.js';
import type { RandomGraphs } from './random-graphs.js';
import { RELEASES } from './releases.js';

const SEED = Number(process.env.PATHS_SEED ?? Date.now() % 1_000_000);
const RUNS = Number(process.env.PATHS_RUNS ?? 100);
const EXPRESSIONS = 24;
const FIRST = 40;
const MOST = 900;

const METAPATH = parse(`query ($expression: String!, $from: [ID!], $to: [ID!], $asOf: PartialDate) {
  metapath(expression: $expression, from: $from, to: $to, asOf: $asOf, first: ${FIRST}) {
    complete stoppedBy
    paths { length nodes { id } hops { index from { id } to { id } relationship { id } relationships { id } forward undated } weakestConfidence sourceCount }
  }
}`);

interface Answer {
  readonly metapath: { readonly complete: boolean; readonly stoppedBy: string | null; readonly paths: readonly AnsweredPath[] };
}

let opened: RandomGraphs;

beforeAll(async () => {
  opened = await openRandomGraphs([RELEASES.metapath], SEED, RUNS, 'm');
}, 120_000);

afterAll(() => opened.close(), 60_000);

/** Undefined where the schema has no hop between two parts: that is for the API to say. */
async function ask(variables: Readonly<Record<string, unknown>>): Promise<Answer['metapath'] | undefined> {
  const { data, errors } = await opened.executor.execute({ document: METAPATH, variables, queryKey: 'metapath' });
  if (errors?.every(({ message }) => message.includes('no hop leads'))) return undefined;
  if (errors) throw new Error(`${errors.map(String).join('\n')}\nasked: ${JSON.stringify(variables)}`);
  return (JSON.parse(JSON.stringify(data)) as Answer).metapath;
}

describe(`${RUNS} random graphs, PATHS_SEED=${SEED}`, () => {
  test('metapath: the same paths, in the same order', async () => {
    const random = new SeededRandom(SEED + 6);
    const expressions: Expressed[] = [];
    while (expressions.length < EXPRESSIONS) {
      const expressed = randomExpression(random, opened.catalog);
      if (expressed && (await ask({ expression: textOf(expressed), from: [opened.graphs[0]?.nodes[0]?.id] }))) expressions.push(expressed);
    }
    let found = 0;
    for (const graph of opened.graphs) {
      const expressed = random.pick(expressions);
      const ids = graph.nodes.map(({ id }) => id);
      const some = random.chance(30) ? random.some(ids, 4) : ids;
      const ends = random.chance(50) ? { from: some } : { to: some };
      const asOf = random.chance(25) ? random.pick(['2014', '2016', '2018-04-15', '2021']) : undefined;
      const asked = { expression: textOf(expressed), ...ends, ...(asOf !== undefined && { asOf }) };
      const isWanted = (told: string): boolean => {
        const nodes = (told.split(' | ')[1] ?? '').split(' ');
        return some.includes(('from' in ends ? nodes[0] : nodes.at(-1)) ?? '');
      };
      const all = expectedMetapath(opened.catalog, graph, expressed, asOf).filter(isWanted);
      // More than are looked at: which of them are told may be Neo4j's choice.
      if (all.length > MOST) continue;
      const complete = all.length <= FIRST;
      const answer = await ask(asked);
      expect({ asked, complete: answer?.complete, stoppedBy: answer?.stoppedBy, paths: answer?.paths.map(toldPath) }).toEqual({ asked, complete, stoppedBy: complete ? null : 'LIMIT', paths: all.slice(0, FIRST) });
      found += all.length;
    }
    expect(found).toBeGreaterThan(0);
  }, 120_000 + RUNS * 4_000);
});
