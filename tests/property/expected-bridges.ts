/**
 * What `bridges` and `distanceOverTime` have to answer about a small graph, from all paths there are.
 *
 * Input: a graph and a question between two entities. Output: the answer in the form in which ask-bridges.ts reads the real one.
 */
import { compareByCodePoint } from '../differential/naive-values.js';
import { pathsBetween } from './enumerate-paths.js';
import type { FoundHop, FoundPath } from './enumerate-paths.js';
import type { PathGraph, PathNarrowing, PathRelationship } from './path-graph.js';

export interface TwoEnds extends PathNarrowing {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
}

export interface ToldBridges {
  readonly length: number | null;
  readonly entities: readonly string[];
  readonly relationships: readonly string[];
}

export function expectedBridges(graph: PathGraph, question: TwoEnds): ToldBridges {
  const all = pathsBetween(graph, { ...question, minHops: 1 }, question);
  const [shortest] = shortestOf(all);
  if (!shortest) return { length: null, entities: [], relationships: [] };
  // What stands beside others can be left out without leaving out a path.
  const isNeeded = (id: string) => all.every(({ hops }) => hops.some(({ relationships }) => relationships.every((one) => one.id === id)));
  // Along the path; with waypoints, which two paths may pass in another order, by id.
  const inOrder = (ids: readonly string[]): readonly string[] => (question.where?.via ? ids.toSorted(compareByCodePoint) : ids);
  return {
    length: shortest.hops.length,
    entities: inOrder(shortest.nodes.slice(1, -1).filter((id) => all.every(({ nodes }) => nodes.includes(id)))),
    relationships: inOrder(shortest.hops.flatMap(({ relationships }) => relationships.map(({ id }) => id).filter(isNeeded))),
  };
}

export interface ToldYear {
  readonly year: number;
  readonly length: number | null;
  readonly change: 'SHORTER' | 'LONGER' | null;
  readonly because: readonly string[];
}

export function expectedYears(graph: PathGraph, question: TwoEnds, years: readonly number[]): readonly ToldYear[] {
  const ofYear = (year: number): readonly FoundPath[] => shortestOf(pathsBetween(graph, { ...question, minHops: 1 }, { ...question, asOf: String(year) }));
  const found = years.map(ofYear);
  return years.map((year, index): ToldYear => {
    const [now, before] = [found[index] ?? [], found[index - 1]];
    const [length, lengthBefore] = [now, before ?? []].map((paths) => paths[0]?.hops.length ?? Infinity);
    const told = { year, length: now[0]?.hops.length ?? null };
    if (before === undefined || length === undefined || lengthBefore === undefined || length === lengthBefore) return { ...told, change: null, because: [] };
    return length < lengthBefore
      ? { ...told, change: 'SHORTER', because: stepsNotIn(graph, now, question, year - 1) }
      : { ...told, change: 'LONGER', because: stepsNotIn(graph, before, question, year) };
  });
}

/** The relationships of steps that cannot be taken in another year. */
function stepsNotIn(graph: PathGraph, paths: readonly FoundPath[], question: TwoEnds, year: number): readonly string[] {
  const isThere = ({ from, to }: FoundHop): boolean => pathsBetween(graph, { from, to, minHops: 1, maxHops: 1 }, { ...question, asOf: String(year) }).length > 0;
  const relationships = paths.flatMap(({ hops }) => hops).filter((hop) => !isThere(hop)).flatMap((hop): readonly PathRelationship[] => hop.relationships);
  return [...new Set(relationships.map(({ id }) => id))].sort(compareByCodePoint);
}

function shortestOf(paths: readonly FoundPath[]): readonly FoundPath[] {
  const least = Math.min(...paths.map(({ hops }) => hops.length));
  return paths.filter(({ hops }) => hops.length === least);
}
