/**
 * What `noPath` has to answer about a small graph: the question asked anew with something left out, by trying every way.
 *
 * Input: a graph and a question that has no path. Output: the answer in the form in which ask-paths.ts reads the real one.
 */
import { pathsBetween } from './enumerate-paths.js';
import type { PathGraph, PathQuestion, PathWhere } from './path-graph.js';

export interface ToldRelaxation {
  /** Such as `where.only`, or `where.kinds by default`. */
  readonly leftOut: readonly string[];
  readonly pathExists: boolean | null;
  readonly length: number | null;
}

export interface ToldNoPath {
  readonly relaxations: readonly ToldRelaxation[];
  readonly smallest: ToldRelaxation | null;
  readonly undetermined: boolean;
}

const MOST_HOPS = 8;
const FILTERS: readonly (keyof PathWhere)[] = ['only', 'except', 'direction', 'kinds', 'without', 'via', 'between', 'minSources', 'minConfidence', 'maxDegree', 'where'];

export function expectedNoPath(graph: PathGraph, question: PathQuestion, allKinds: readonly string[]): ToldNoPath {
  const names = narrowings(question);
  const tried = (leftOut: readonly string[]): ToldRelaxation => {
    const length = shortest(graph, leftOut.reduce((relaxed, name) => without(relaxed, name, allKinds), question));
    return { leftOut, pathExists: length !== null, length };
  };
  const relaxations = names.map((name) => tried([name]));
  const pairs = (): readonly ToldRelaxation[] => names.flatMap((one, index) => names.slice(index + 1).map((other) => tried([one, other])));
  const helping = relaxations.some(({ pathExists }) => pathExists === true) ? relaxations : pairs();
  const least = Math.min(...helping.map(({ length }) => length ?? Infinity));
  const smallest = helping.find(({ length }) => length === least) ?? null;
  return { relaxations, smallest, undetermined: smallest === null };
}

function narrowings({ where = {}, asOf, minHops, maxHops }: PathQuestion): readonly string[] {
  const given = FILTERS.filter((name) => where[name] !== undefined && !(name === 'direction' && where.direction?.length === 0)).map((name) => `where.${name}`);
  const followed = (where.only?.includes('COMPETENT_FOR') ?? true) && !where.except?.includes('COMPETENT_FOR');
  return [
    ...given,
    ...(asOf === undefined ? [] : ['asOf']),
    ...(minHops > 1 ? ['minHops'] : []),
    ...(maxHops < MOST_HOPS ? ['maxHops'] : []),
    ...(where.direction === undefined && followed ? ['where.direction by default'] : []),
    ...(where.kinds === undefined ? ['where.kinds by default'] : []),
  ];
}

function without(question: PathQuestion, name: string, allKinds: readonly string[]): PathQuestion {
  const { where = {}, asOf, ...rest } = question;
  if (name === 'asOf') return { ...rest, where };
  if (name === 'minHops') return { ...question, minHops: 1 };
  if (name === 'maxHops') return { ...question, maxHops: MOST_HOPS };
  const filter = name.replace('where.', '').replace(' by default', '');
  if (filter === 'kinds') return { ...question, where: { ...where, kinds: allKinds } };
  if (filter === 'direction') return { ...question, where: { ...where, direction: [] } };
  return { ...rest, ...(asOf !== undefined && { asOf }), where: Object.fromEntries(Object.entries(where).filter(([other]) => other !== filter)) };
}

/** Of all pairs of ends; the number of hops grows until there is a path. */
function shortest(graph: PathGraph, question: PathQuestion): number | null {
  for (let hops = question.minHops; hops <= question.maxHops; hops += 1) {
    const ends = question.from.flatMap((from) => question.to.map((to) => ({ from, to, minHops: question.minHops, maxHops: hops })));
    if (ends.some((one) => pathsBetween(graph, one, question).length > 0)) return hops;
  }
  return null;
}
