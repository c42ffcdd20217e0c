/**
 * Random questions about paths.
 *
 * A question is made in two steps: its *shape*, which a run asks again and again (mode, hops, which filters there are, the types they name), and then
 * ids, dates and numbers for one graph. Neo4j plans a statement once for each shape, and planning takes longer than answering.
 * Input: random choices, a catalog, a graph. Output: questions that are valid.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import type { SeededRandom } from '../differential/seeded-random.js';
import { CONFIDENCES } from './path-graph.js';
import type { NodeCondition, PathGraph, PathNarrowing, PathQuestion, PathWhere } from './path-graph.js';
import type { DistanceQuestion } from './ask-paths.js';

const DAYS = ['2014', '2015-03', '2016-02-29', '2017', '2017-06', '2018-01-01', '2018-04-15', '2019', '2021-11'];
const WAYS = ['OUT', 'IN'] as const;
const CONDITIONS: readonly NodeCondition[] = [
  { name: { contains: 'Alpha' } },
  { NOT: { name: { contains: 'Alpha' } } },
  { OR: [{ kind: { in: ['OFFICE', 'COUNTRY'] } }, { name: { contains: 'Beta' } }] },
];
const FILTERS = ['types', 'direction', 'kinds', 'without', 'between', 'minSources', 'minConfidence', 'maxDegree', 'where', 'asOf', 'via'] as const;

export interface QuestionShape {
  readonly mode: PathQuestion['mode'];
  readonly first: number;
  readonly minHops: number;
  readonly maxHops: number;
  readonly hasSets: boolean;
  readonly filters: ReadonlySet<(typeof FILTERS)[number]>;
  /** How many waypoints there are, if any, and whether their order is given. */
  readonly via: { readonly count: number; readonly inOrder?: boolean };
  /** What is the same in each question of this shape. */
  readonly fixed: PathWhere;
}

export function randomShape(random: SeededRandom, catalog: Catalog): QuestionShape {
  const mode = random.pick(['SHORTEST', 'SHORTEST', 'ALL_SHORTEST', 'SHORTEST_GROUPS'] as const);
  const hasSets = random.chance(30);
  // The number of walks grows with each hop, and that of pairs multiplies it: at 6 hops, sets in the densest of these graphs take Neo4j seconds.
  const maxHops = Math.min(random.pick([1, 2, 3, 4, 5, 6, 6, 6]), hasSets ? 5 : 6);
  const filters = new Set(random.some(FILTERS, random.pick([0, 0, 1, 1, 2, 3])));
  // Waypoints are wanted oftener than any other filter: they have patterns of their own.
  if (random.chance(20)) filters.add('via');
  if (maxHops === 1) filters.delete('via');
  return {
    mode,
    first: mode === 'SHORTEST_GROUPS' ? random.pick([1, 2, 3, 100]) : random.pick([1, 2, 5, 7, 25, 100]),
    minHops: random.chance(80) ? 1 : 1 + random.below(maxHops),
    maxHops,
    hasSets,
    filters,
    via: { count: Math.min(maxHops - 1, random.pick([1, 1, 2, 2, 3])), ...random.pick([{}, { inOrder: true }, { inOrder: false }]) },
    fixed: fixedOf(random, catalog, filters),
  };
}

function fixedOf(random: SeededRandom, catalog: Catalog, filters: QuestionShape['filters']): PathWhere {
  const types = filters.has('types') ? typesOf(random, catalog) : {};
  const followed = declaredTypes(catalog).filter((type) => (types.only?.includes(type) ?? true) && !types.except?.includes(type));
  const direction = random.some(followed, random.below(6)).map((type) => ({ type, direction: random.pick(WAYS) }));
  return { ...types, ...(filters.has('direction') && { direction }), ...(filters.has('where') && { where: random.pick(CONDITIONS) }) };
}

/** Half of them, so that there are paths left. */
function typesOf(random: SeededRandom, catalog: Catalog): PathWhere {
  const types = declaredTypes(catalog);
  const some = random.some(types, Math.ceil(types.length / 2));
  return random.chance(50) ? { only: ['SIGNED', ...some.filter((type) => type !== 'SIGNED')] } : { except: some.filter((type) => type !== 'SIGNED') };
}

function declaredTypes(catalog: Catalog): readonly string[] {
  return [...catalog.relationships.values()].filter(({ typeName }) => typeName !== undefined).map(({ name }) => name);
}

export function randomQuestion(random: SeededRandom, shape: QuestionShape, graph: PathGraph): PathQuestion {
  const { mode, first, minHops, maxHops } = shape;
  const [from, to] = twoSets(random, shape, graph);
  return { from, to, mode, first, minHops, maxHops, ...narrowing(random, shape, graph, [...from, ...to]) };
}

/** The two sets may share members, but for the first of each. */
export function randomDistances(random: SeededRandom, shape: QuestionShape, graph: PathGraph): DistanceQuestion {
  const [[a = '', ...others], to] = twoSets(random, { ...shape, hasSets: true }, graph);
  return { from: [a, ...others, ...to.slice(1, 2)], to, maxHops: shape.maxHops, ...narrowing(random, shape, graph, [a, ...others, ...to]) };
}

function twoSets(random: SeededRandom, { hasSets }: QuestionShape, { nodes, relationships }: PathGraph): readonly [readonly string[], readonly string[]] {
  // In an order that is not theirs; those with relationships come first, most of the time.
  const isTied = (id: string): boolean => relationships.some(({ start, end }) => start !== end && (start === id || end === id));
  const keyed = nodes.map(({ id }) => ({ id, key: random.below(1_000) + (isTied(id) ? 0 : 700) }));
  const ids = keyed.sort((a, b) => a.key - b.key).map(({ id }) => id);
  const [some, more] = hasSets ? [1 + random.below(3), 1 + random.below(3)] : [1, 1];
  return [ids.slice(0, some), ids.slice(some, some + more)];
}

function narrowing(random: SeededRandom, { filters, fixed, via: { count, ...order } }: QuestionShape, { nodes }: PathGraph, ends: readonly string[]): PathNarrowing {
  const [from = '', to = ''] = [random.pick(DAYS), random.pick(DAYS)].sort();
  const inner = nodes.filter(({ id }) => !ends.includes(id));
  const stops = random.some(inner, count).map(({ id }) => id);
  const where: PathWhere = {
    ...fixed,
    ...(filters.has('kinds') && { kinds: [...new Set(random.some(nodes, 8).map(({ kind }) => kind))] }),
    ...(filters.has('without') && { without: random.some(inner.filter(({ id }) => !filters.has('via') || !stops.includes(id)), 2).map(({ id }) => id) }),
    ...(filters.has('via') && { via: { ids: stops, ...order } }),
    ...(filters.has('between') && { between: { from, to } }),
    ...(filters.has('minSources') && { minSources: 1 + random.below(3) }),
    ...(filters.has('minConfidence') && { minConfidence: random.pick(CONFIDENCES) }),
    ...(filters.has('maxDegree') && { maxDegree: 1 + random.below(8) }),
  };
  return { ...(Object.keys(where).length > 0 && { where }), ...(filters.has('asOf') && { asOf: random.pick(DAYS) }) };
}
