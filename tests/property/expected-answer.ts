/**
 * What `paths` and its kin have to answer about a small graph.
 *
 * Input: a catalog, a graph and a question. Output: the answer in full, in the form in which ask-paths.ts reads the real one. Paths are listed by
 * trying every way, then put in order, then cut: no step knows how the compiler does it.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import { daysOf } from '../differential/naive-days.js';
import { compareByCodePoint } from '../differential/naive-values.js';
import { tiesOf } from './admitted.js';
import { pathsBetween } from './enumerate-paths.js';
import type { FoundHop, FoundPath } from './enumerate-paths.js';
import { CONFIDENCES, confidenceOf, sourcesOf } from './path-graph.js';
import type { PathGraph, PathNarrowing, PathQuestion } from './path-graph.js';

/** A path in one line, so that answers compare as text and differ line by line. */
export type ToldPath = string;

export interface ToldPaths {
  readonly paths: readonly ToldPath[];
  readonly complete: boolean;
  readonly stoppedBy: string | null;
  readonly tieBreak: string;
}

export interface ExpectedPaths extends ToldPaths {
  /** All paths there are, in order: where Neo4j chose, those told are among them. */
  readonly all: readonly ToldPath[];
}

/** The most that is read of one pair, and the most that is told. */
const MOST = 1_000;

export function expectedPaths(catalog: Catalog, graph: PathGraph, question: PathQuestion): ExpectedPaths {
  const pairs = question.from.flatMap((from) => question.to.map((to) => pathsBetween(graph, { ...question, from, to }, question)));
  const all = inOrder(catalog, graph, pairs.flat());
  const wanted = asMode(all, question);
  const told = wanted.slice(0, question.mode === 'SHORTEST_GROUPS' ? MOST : question.first);
  const complete = told.length === (question.mode === 'ALL_SHORTEST' ? wanted.length : all.length);
  const isChosenByEngine = pairs.some((paths) => paths.length > MOST && lengthOf(told.at(-1)) >= lengthOf([...paths].sort((a, b) => a.hops.length - b.hops.length)[MOST]));
  const told1 = (path: FoundPath): ToldPath => toldPath(path, question);
  return {
    paths: told.map(told1),
    complete,
    stoppedBy: !complete ? 'LIMIT' : question.mode !== 'ALL_SHORTEST' || told.length === 0 ? 'MAX_HOPS' : null,
    tieBreak: isChosenByEngine ? 'ENGINE' : 'ORDER',
    all: all.map(told1),
  };
}

/** Paths that the mode asks for, before any limit on paths. */
function asMode(all: readonly FoundPath[], { mode, first }: PathQuestion): readonly FoundPath[] {
  if (mode === 'SHORTEST') return all;
  const lengths = [...new Set(all.map(({ hops }) => hops.length))].slice(0, mode === 'ALL_SHORTEST' ? 1 : first);
  return all.filter(({ hops }) => lengths.includes(hops.length));
}

function lengthOf(path: FoundPath | undefined): number {
  return path?.hops.length ?? 0;
}

/** The sum of the logarithms is in the order of the product, which has no rounding. */
export function inOrder(catalog: Catalog, graph: PathGraph, paths: readonly FoundPath[]): readonly FoundPath[] {
  const ties = new Map(graph.nodes.map(({ id }) => [id, tiesOf(catalog, graph, id)]));
  const keyed = paths.map((path) => ({ path, product: path.nodes.slice(1, -1).reduce((product, id) => product * (ties.get(id) ?? 1), 1), weakest: weakestOf(path) }));
  keyed.sort((a, b) => lengthOf(a.path) - lengthOf(b.path) || a.product - b.product || b.weakest - a.weakest || compareLists(a.path.nodes, b.path.nodes));
  return keyed.map(({ path }) => path);
}

/** Two paths never have the same nodes, so that relationships need not be compared. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((id, index) => id !== b[index]);
  return compareByCodePoint(a[at] ?? '', b[at] ?? '');
}

function weakestOf({ hops }: FoundPath): number {
  return Math.min(...hops.map(({ relationships }) => Math.max(...relationships.map(confidenceOf))));
}

export function toldPath(path: FoundPath, { asOf, where }: PathNarrowing): ToldPath {
  const isDated = asOf !== undefined || where?.between !== undefined;
  const hops = path.hops.map((hop, index) => [`${index}:`, hop.from, followed(hop), hop.to, ...(isDated && isUndated(hop) ? ['undated'] : [])].join(' '));
  const sources = sourcesOf(path.hops.flatMap(({ relationships }) => relationships)).size;
  return `${path.hops.length} hops | ${path.nodes.join(' ')} | ${hops.join(' | ')} | ${CONFIDENCES[weakestOf(path)] ?? ''} ${sources}`;
}

/** `-[a b]->`: by the first of them, `a`, which leads the way that is walked. */
function followed({ from, relationships }: FoundHop): string {
  const ids = relationships.map(({ id }) => id).join(' ');
  return relationships[0]?.start === from ? `-[${ids}]->` : `<-[${ids}]-`;
}

function isUndated({ relationships }: FoundHop): boolean {
  return relationships.every(({ from, to }) => daysOf(from) === undefined && daysOf(to) === undefined);
}

/** Hops of the shortest path; 0 from a node to itself, unless something lies between. */
export function expectedDistance(graph: PathGraph, from: string, to: string, maxHops: number, narrowing: PathNarrowing): number | null {
  if (from === to) return narrowing.where?.via ? null : 0;
  const lengths = pathsBetween(graph, { from, to, minHops: 1, maxHops }, narrowing).map(lengthOf);
  return lengths.length === 0 ? null : Math.min(...lengths);
}
