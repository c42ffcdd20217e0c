/**
 * What `paths` has to answer about a small graph in the mode CHEAPEST.
 *
 * Input: a catalog, a graph, a question. Output: all paths there are, cheapest first, with what each costs; and whether what was told agrees with
 * that. Costs are added up from what the schema says of them; no step knows of Yen, or of projections.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import { mayFollow, mayPass, tiesOf } from './admitted.js';
import { pathsBetween } from './enumerate-paths.js';
import type { FoundPath } from './enumerate-paths.js';
import { inOrder } from './expected-answer.js';
import { CONFIDENCES, confidenceOf, sourcesOf } from './path-graph.js';
import type { PathGraph, PathNarrowing, PathQuestion } from './path-graph.js';

export type Cost = 'HOPS' | 'HUB_AVERSE' | 'WELL_SOURCED';

export interface CheapestQuestion extends Omit<PathQuestion, 'mode'> {
  readonly cost: Cost;
}

export interface ToldCheapest {
  readonly paths: readonly { readonly cost: number; readonly nodes: readonly string[] }[];
  readonly complete: boolean;
  readonly stoppedBy: string | null;
  readonly tieBreak: string;
}

/** Paths of one pair that are looked at; where there are fewer, all of them are. */
const MOST = 250;
const LONGEST = 11;

/** What is wrong with an answer; empty where nothing is. */
export function faultsOf(catalog: Catalog, graph: PathGraph, question: CheapestQuestion, told: ToldCheapest): readonly string[] {
  const { from, to, cost, first, minHops, maxHops } = question;
  const pairs = from.flatMap((a) => to.map((b) => ({ from: a, to: b })));
  const found = pairs.flatMap((pair) => pathsBetween(graph, { ...pair, minHops, maxHops }, question));
  const all = inOrder(catalog, graph, found).map((path) => ({ nodes: path.nodes.join(' '), cost: costOf(catalog, graph, path, cost) })).sort((a, b) => a.cost - b.cost);
  const lengths = pairs.map((pair) => lengthsUpTo(graph, pair, question, MOST));
  const isSearchedWhole = lengths.every((one) => one.length < MOST);
  const isLonger = lengths.some((one) => one.some((length) => length > maxHops));

  const got = told.paths.map(({ nodes, cost: price }) => ({ nodes: nodes.join(' '), cost: price }));
  const last = got.at(-1)?.cost;
  const line = ({ nodes, cost: price }: { readonly nodes: string; readonly cost: number }): string => `${price} ${nodes}`;
  const isChosen = (price: number): boolean => told.tieBreak === 'ENGINE' && price === last;
  const wanted = all.slice(0, got.length);
  const faults: string[] = [];
  const differing = wanted.findIndex((one, index) => one.cost !== got[index]?.cost || (!isChosen(one.cost) && one.nodes !== got[index].nodes));
  if (got.length > all.length) faults.push(`there are ${all.length} paths`);
  if (differing >= 0) faults.push(`path ${differing} is ${line(wanted[differing] ?? { nodes: '', cost: 0 })}`);
  const there = new Set(all.map(line));
  faults.push(...got.filter((one) => !there.has(line(one))).map((one) => `there is no ${line(one)}`));
  if (new Set(got.map(line)).size < got.length) faults.push('a path is told twice');
  if (got.length > first) faults.push('more are told than were asked for');
  if (isSearchedWhole && got.length < Math.min(first, all.length)) faults.push(`${Math.min(first, all.length)} can be told`);
  const isComplete = got.length === all.length;
  if (told.complete && !isComplete) faults.push('it is not complete');
  if (isSearchedWhole && !told.complete && isComplete) faults.push('it is complete');
  // Where a search was cut, it knows of more than it tells, or does not.
  const ofMore = isSearchedWhole ? ['LIMIT'] : ['LIMIT', 'COST'];
  const stops = told.complete ? [isLonger ? 'MAX_HOPS' : null] : got.length === first && all.length > first ? ofMore : ['COST'];
  if (!stops.includes(told.stoppedBy)) faults.push(`it was stopped by ${stops.map((stop) => stop ?? 'nothing').join(' or ')}`);
  return faults;
}

/** To six digits, as it is told. */
function costOf(catalog: Catalog, graph: PathGraph, { nodes, hops }: FoundPath, cost: Cost): number {
  const best = CONFIDENCES.length - 1;
  const sum = hops.reduce((total, { relationships }) => {
    const costs = relationships.map((one) => 1 + best - confidenceOf(one) + 1 / sourcesOf([one]).size);
    return total + (cost === 'WELL_SOURCED' ? Math.min(...costs) : 1);
  }, 0);
  const passed = cost === 'HUB_AVERSE' ? nodes.slice(1, -1).map((id) => Math.log(tiesOf(catalog, graph, id))) : [];
  return Number((sum + passed.reduce((total, one) => total + one, 0)).toFixed(6));
}

/** The lengths of all paths of a pair, as many as `most`: long ones are too many to list in a dense graph. */
function lengthsUpTo(graph: PathGraph, { from, to }: { readonly from: string; readonly to: string }, narrowing: PathNarrowing, most: number): readonly number[] {
  const passed = new Set(graph.nodes.filter((node) => mayPass(graph, node, narrowing)).map(({ id }) => id));
  const next = new Map(graph.nodes.map(({ id }) => [id, new Set(graph.relationships.flatMap((one) => (mayFollow(one, id, narrowing) ? (one.start === id ? [one.end] : one.end === id ? [one.start] : []) : [])))]));
  const lengths: number[] = [];
  const walk = (nodes: readonly string[]): void => {
    for (const id of next.get(nodes.at(-1) ?? '') ?? []) {
      if (lengths.length === most || nodes.includes(id)) continue;
      if (id === to) lengths.push(nodes.length);
      else if (passed.has(id) && nodes.length < LONGEST) walk([...nodes, id]);
    }
  };
  walk([from]);
  return lengths;
}
