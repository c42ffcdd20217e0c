/**
 * What `metapath` has to answer about a small graph: every way to repeat the parts of an expression, and every path along each, tried out.
 *
 * Input: a catalog, a graph, an expression as structure. Output: the paths in order. It is written from what the API promises, and reads no text.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import { compareByCodePoint } from '../differential/naive-values.js';
import { mayFollow } from './admitted.js';
import type { FoundHop, FoundPath } from './enumerate-paths.js';
import { inOrder, toldPath } from './expected-answer.js';
import type { ToldPath } from './expected-answer.js';
import { CONFIDENCES, confidenceOf, sourcesOf } from './path-graph.js';
import type { PathGraph, PathNode, PathRelationship } from './path-graph.js';
import type { Expressed, ExpressedNode, ExpressedStep } from './random-metapath.js';

interface Numbered extends ExpressedStep {
  readonly number: number;
}

export function expectedMetapath(catalog: Catalog, graph: PathGraph, expressed: Expressed, asOf: string | undefined): readonly ToldPath[] {
  let number = 0;
  const parts = expressed.parts.map((part) => ({ ...part, steps: part.steps.map((step): Numbered => ({ ...step, number: number++ })) }));
  const ways = parts.reduce<readonly (readonly Numbered[])[]>((before, { steps, min, max }) => before.flatMap((way) => range(min, max).map((times) => [...way, ...range(1, times).flatMap(() => steps)])), [[]]);
  const best = new Map<string, { readonly path: FoundPath; readonly numbers: readonly number[] }>();
  for (const way of ways.filter((one) => one.length > 0)) {
    const numbers = way.map((step) => step.number);
    for (const path of pathsAlong(graph, expressed.start, way, asOf)) {
      const key = path.nodes.join(' ');
      const known = best.get(key);
      if (!known || compareNumbers(numbers, known.numbers) < 0) best.set(key, { path, numbers });
    }
  }
  return inOrder(catalog, graph, [...best.values()].map(({ path }) => path)).map((path) => toldPath(path, asOf === undefined ? {} : { asOf }));
}

function pathsAlong(graph: PathGraph, start: ExpressedNode, way: readonly Numbered[], asOf: string | undefined): readonly FoundPath[] {
  let paths: readonly FoundPath[] = graph.nodes.filter((node) => fits(node, start)).map(({ id }) => ({ nodes: [id], hops: [] }));
  for (const step of way) {
    paths = paths.flatMap((path) => {
      const last = path.nodes.at(-1) ?? '';
      return graph.nodes.flatMap((node): FoundPath | readonly never[] => {
        const relationships = between(graph, last, node.id, step, asOf);
        if (path.nodes.includes(node.id) || !fits(node, step.node) || relationships.length === 0) return [];
        const hop: FoundHop = { from: last, to: node.id, relationships };
        return { nodes: [...path.nodes, node.id], hops: [...path.hops, hop] };
      });
    });
  }
  return paths;
}


function fits(node: PathNode, { types, name }: ExpressedNode): boolean {
  return (types.length === 0 || types.includes(node.type)) && (name === undefined || node.name === name);
}

function between({ relationships }: PathGraph, from: string, to: string, { types, direction, confidence }: ExpressedStep, asOf: string | undefined): readonly PathRelationship[] {
  return relationships
    .filter((one) => (direction !== 'IN' && one.start === from && one.end === to) || (direction !== 'OUT' && one.start === to && one.end === from))
    .filter((one) => (types.length === 0 || types.includes(one.type)) && (confidence === undefined || CONFIDENCES[confidenceOf(one)] === confidence))
    .filter((one) => mayFollow(one, from, { where: { direction: [] }, ...(asOf !== undefined && { asOf }) }))
    .sort((a, b) => confidenceOf(b) - confidenceOf(a) || sourcesOf([b]).size - sourcesOf([a]).size || compareByCodePoint(a.id, b.id));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, index) => number !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
