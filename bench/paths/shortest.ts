/**
 * The ten shortest paths between two offices, ours and by hand, in turns.
 *
 * By hand is the same search written by a careful author: records are read as they come, reading stops when a longer path than the tenth has come,
 * and the last length is sorted in the same order. Answers are compared before anything is timed. Input: a place. Output: figures.
 */
import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { BY_HAND, OURS, type Contender } from '../contenders.js';
import { interleave } from '../measure/interleave.js';
import { atMost } from '../verdicts.js';
import { asking } from './ask.js';
import { pairsOfOffices } from './pairs.js';
import type { PathFigures, PathMeasure, PathPlace } from './path-measure.js';

const FIRST = 10;
const LIMIT = 1.15;
const PAIRS = 12;
const TIMEOUT_MS = 60_000;
const OPERATION = `query Shortest($from: String!, $to: String!) { paths(from: [$from], to: [$to], first: ${FIRST}) { paths { nodes { id name } } } }`.replaceAll('String!', 'ID!');
const NOT_PASSED = ['SOURCE', 'OBSERVATION', 'CLAIM', 'TOPIC'];

interface Found {
  readonly nodes: readonly { readonly id: string; readonly name: string }[];
  readonly key: readonly (number | string)[];
}

export const shortest: PathMeasure = { name: 'shortest', measure };

async function measure(place: PathPlace): Promise<PathFigures> {
  const inputs = (await pairsOfOffices(place.driver, place.rel, PAIRS)).map((pair) => ({ ...pair }));
  const contenders = [ours(place), byHand(place)];
  for (const variables of inputs) {
    const [own, hand] = await Promise.all(contenders.map((one) => one.answer(variables)));
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(own)), hand)) throw new Error(`From ${variables.from} to ${variables.to}: by hand the paths are not ours:\n  ${JSON.stringify(own)}\n  ${JSON.stringify(hand)}`);
  }
  const compared = await interleave(contenders, { inputs, inFlight: 1, block: PAIRS }, { warmupMs: 3_000 * place.effort, measureMs: 20_000 * place.effort, leastRounds: 3 });
  const ratio = compared.timeRatio(OURS, BY_HAND);
  const figures = compared.times.map(({ name, p50, p95, runs }) => [name, p50.toFixed(1), p95.toFixed(1), String(runs)]);
  return {
    title: `The ${FIRST} shortest paths between two offices; ours over by hand ${ratio?.ratio.toFixed(2) ?? ''} (${ratio?.quartiles.map((one) => one.toFixed(2)).join('-') ?? ''})`,
    head: ['who', 'p50 ms', 'p95 ms', 'runs'],
    rows: figures,
    verdicts: [atMost(`paths SHORTEST ${FIRST}: p50`, ratio?.ratio ?? Number.NaN, LIMIT, 'x by hand')],
  };
}

function ours(place: PathPlace): Contender {
  const ask = asking(place, OPERATION, TIMEOUT_MS);
  return { name: OURS, answer: async (variables) => ((await ask(variables))['paths'] as { readonly paths: unknown }).paths, dataOf: (answer) => answer };
}

function byHand({ driver, rel, catalog }: PathPlace): Contender {
  const text = readFileSync(new URL('../hand-written/shortest.cypher', import.meta.url), 'utf8');
  const kinds = (catalog.enums.get('EntityKind')?.values ?? []).filter((kind) => !NOT_PASSED.includes(kind));
  return {
    name: BY_HAND,
    answer: async (variables) => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ, fetchSize: 25 });
      const found: Found[] = [];
      try {
        for await (const record of session.run(text, { ...variables, kinds, rel: neo4j.int(rel) })) {
          found.push(foundOf(record.get('nodes') as Found['nodes'], record.get('ties') as number[], record.get('confidences') as number[]));
          const tenth = found[FIRST - 1];
          if (tenth && (found.at(-1)?.nodes.length ?? 0) > tenth.nodes.length) break;
        }
      } finally {
        await session.close();
      }
      return found.sort(compare).slice(0, FIRST).map(({ nodes }) => ({ nodes }));
    },
    dataOf: (answer) => answer,
  };
}

function foundOf(nodes: Found['nodes'], ties: readonly number[], confidences: readonly number[]): Found {
  const hubs = Math.round(ties.reduce((sum, one) => sum + Math.log(Math.max(1, one)), 0) * 1e9);
  return { nodes, key: [nodes.length, hubs, -Math.min(...confidences), ...nodes.map(({ id }) => id)] };
}

function compare(a: Found, b: Found): number {
  const at = a.key.findIndex((part, index) => part !== b.key[index]);
  const [one, other] = [a.key[at], b.key[at]];
  return one === undefined || other === undefined || one === other ? 0 : one < other ? -1 : 1;
}
