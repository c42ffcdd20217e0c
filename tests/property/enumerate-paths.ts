/**
 * All paths between two nodes of a small graph, found by trying every way.
 *
 * Input: a graph, two ids, how long a path may be and what narrows the search. Output: every sequence of nodes without repetition, and of each hop
 * the relationships that were admitted, the best attested first. It knows no mode, no order of paths and no limit.
 */
import { compareByCodePoint } from '../differential/naive-values.js';
import { mayFollow, mayPass } from './admitted.js';
import { confidenceOf, sourcesOf } from './path-graph.js';
import type { PathGraph, PathNarrowing, PathRelationship } from './path-graph.js';

export interface FoundHop {
  readonly from: string;
  readonly to: string;
  readonly relationships: readonly PathRelationship[];
}

export interface FoundPath {
  readonly nodes: readonly string[];
  readonly hops: readonly FoundHop[];
}

export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly minHops: number;
  readonly maxHops: number;
}

export function pathsBetween(graph: PathGraph, ends: Ends, narrowing: PathNarrowing): readonly FoundPath[] {
  const hopsFrom = new Map(graph.nodes.map(({ id }) => [id, hopsAwayFrom(graph, id, narrowing)]));
  const passed = new Set([...graph.nodes.filter((node) => mayPass(graph, node, narrowing)).map(({ id }) => id), ...(narrowing.where?.via?.ids ?? [])]);
  const found: FoundPath[] = [];
  const walk = ({ nodes, hops }: FoundPath): void => {
    const last = nodes.at(-1) ?? ends.from;
    if (last === ends.to) {
      if (hops.length >= ends.minHops && passesAll(nodes, narrowing)) found.push({ nodes, hops });
      return;
    }
    if (hops.length === ends.maxHops) return;
    for (const hop of hopsFrom.get(last) ?? []) {
      if (nodes.includes(hop.to) || (hop.to !== ends.to && !passed.has(hop.to))) continue;
      walk({ nodes: [...nodes, hop.to], hops: [...hops, hop] });
    }
  };
  walk({ nodes: [ends.from], hops: [] });
  return found;
}

/** Each of `via`, in its order or in any. */
function passesAll(nodes: readonly string[], { where }: PathNarrowing): boolean {
  const places = (where?.via?.ids ?? []).map((id) => nodes.indexOf(id));
  return places.every((place, index) => place !== -1 && (where?.via?.inOrder !== true || place > (places[index - 1] ?? -1)));
}

/** One hop to each node that an admitted relationship leads to. */
function hopsAwayFrom(graph: PathGraph, from: string, narrowing: PathNarrowing): readonly FoundHop[] {
  const byEnd = new Map<string, PathRelationship[]>();
  for (const one of graph.relationships) {
    const to = one.start === from ? one.end : one.end === from ? one.start : undefined;
    if (to === undefined || to === from || !mayFollow(one, from, narrowing)) continue;
    byEnd.set(to, [...(byEnd.get(to) ?? []), one]);
  }
  return [...byEnd].map(([to, relationships]) => ({ from, to, relationships: relationships.sort(bestAttestedFirst) }));
}

function bestAttestedFirst(a: PathRelationship, b: PathRelationship): number {
  return confidenceOf(b) - confidenceOf(a) || sourcesOf([b]).size - sourcesOf([a]).size || compareByCodePoint(a.id, b.id);
}
