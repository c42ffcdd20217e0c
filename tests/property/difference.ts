/**
 * Compares what was told of a small graph with what is there.
 *
 * Input: a catalog, a graph, a question and the answer. Output: undefined where they agree, else what a person needs to see. Where Neo4j chose
 * among paths of the last length, any choice is right: then what was told has to be there, without a path twice, as many of each length.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import { expectedPaths } from './expected-answer.js';
import type { ToldPaths } from './expected-answer.js';
import type { PathGraph, PathQuestion } from './path-graph.js';

export function pathsDifference(catalog: Catalog, graph: PathGraph, question: PathQuestion, told: ToldPaths): string | undefined {
  const expected = expectedPaths(catalog, graph, question);
  const chosen = expected.tieBreak === 'ENGINE' && told.tieBreak === 'ENGINE' ? asChosen(expected.paths, expected.all, told.paths) : expected.paths;
  const [wanted, got] = [linesOf({ ...expected, paths: chosen }), linesOf(told)];
  if (wanted.join('\n') === got.join('\n')) return undefined;
  return [
    `asked: ${JSON.stringify(question)}`,
    ...graph.nodes.map(({ id, kind, name }) => `  ${id} ${kind} "${name}"`),
    ...graph.relationships.map((one) => `  ${one.start} -[${one.type} ${one.id} ${one.from ?? ''}..${one.to ?? ''} ${one.evidence.map(({ id }) => id).join(' ')}]-> ${one.end}`),
    `- is what is there (${wanted.length - 1} paths), + is what was told (${got.length - 1} paths); where they differ first:`,
    ...firstDifferences(wanted, got),
  ].join('\n');
}

function linesOf({ paths, complete, stoppedBy, tieBreak }: ToldPaths): readonly string[] {
  return [`complete ${complete}, stoppedBy ${stoppedBy ?? 'null'}, tieBreak ${tieBreak}`, ...paths];
}

const MOST_LINES = 6;

function firstDifferences(wanted: readonly string[], got: readonly string[]): readonly string[] {
  const differing = Array.from({ length: Math.max(wanted.length, got.length) }, (_, index) => index).filter((index) => wanted[index] !== got[index]);
  return differing.slice(0, MOST_LINES).flatMap((index) => [`- ${wanted[index] ?? '(nothing)'}`, `+ ${got[index] ?? '(nothing)'}`]);
}

/** What was told, if it may stand for what was expected. */
function asChosen(expected: readonly string[], all: readonly string[], told: readonly string[]): readonly string[] {
  const there = new Set(all);
  const isAllowed = new Set(told).size === told.length && told.every((path) => there.has(path)) && lengths(told) === lengths(expected);
  return isAllowed ? told : expected;
}

function lengths(paths: readonly string[]): string {
  return paths.map((path) => path.slice(0, path.indexOf(' '))).join();
}
