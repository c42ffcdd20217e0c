/**
 * What counts for how much, and what belongs together, in a small graph: worked out from the definitions.
 *
 * Input: entities and the ties among them. Output: scores by id, groups of ids. It knows nothing of projections.
 */
import type { PathGraph } from './path-graph.js';

const ONLY_ENDS = ['SOURCE', 'OBSERVATION', 'CLAIM', 'TOPIC'];

export interface Over {
  readonly types?: readonly string[];
  readonly kinds?: readonly string[];
}

/** Of each entity the others it is tied to, once for each type. */
export type Ties = ReadonlyMap<string, readonly string[]>;

export function tiesOver({ nodes, relationships }: PathGraph, { types, kinds }: Over): Ties {
  const ties = new Map<string, string[]>(nodes.filter(({ kind }) => kinds?.includes(kind) ?? !ONLY_ENDS.includes(kind)).map(({ id }) => [id, []]));
  const seen = new Set<string>();
  for (const { type, start, end } of relationships) {
    const key = `${type} ${[start, end].sort().join(' ')}`;
    if (start === end || seen.has(key) || !(types?.includes(type) ?? true) || !ties.has(start) || !ties.has(end)) continue;
    seen.add(key);
    ties.get(start)?.push(end);
    ties.get(end)?.push(start);
  }
  return ties;
}

export type Scores = ReadonlyMap<string, number>;

export const CENTRALITIES: Readonly<Record<string, (ties: Ties) => Scores>> = {
  DEGREE: (ties) => new Map([...ties].map(([id, others]) => [id, others.length])),
  PAGERANK: pageRank,
  BETWEENNESS: betweenness,
  CLOSENESS: (ties) => new Map([...ties.keys()].map((id) => [id, sum([...waysFrom(ties, id).values()].map(({ hops }) => (hops === 0 ? 0 : 1 / hops))) / Math.max(1, ties.size - 1)])),
};

const DAMPING = 0.85;

function pageRank(ties: Ties): Scores {
  let ranks = new Map([...ties.keys()].map((id) => [id, 1 - DAMPING]));
  for (let round = 0; round < 500; round += 1) {
    ranks = new Map([...ties].map(([id, others]) => [id, 1 - DAMPING + DAMPING * sum(others.map((other) => (ranks.get(other) ?? 0) / (ties.get(other)?.length ?? 1)))]));
  }
  return ranks;
}

/** The hops of the shortest ways to each that can be reached, and how many such ways there are. */
function waysFrom(ties: Ties, from: string): ReadonlyMap<string, { readonly hops: number; readonly ways: number }> {
  const found = new Map([[from, { hops: 0, ways: 1 }]]);
  let ring = [from];
  for (let hops = 1; ring.length > 0; hops += 1) {
    const next = new Map<string, number>();
    for (const id of ring) for (const other of ties.get(id) ?? []) if (!found.has(other)) next.set(other, (next.get(other) ?? 0) + (found.get(id)?.ways ?? 0));
    for (const [id, ways] of next) found.set(id, { hops, ways });
    ring = [...next.keys()];
  }
  return found;
}

function betweenness(ties: Ties): Scores {
  const all = new Map([...ties.keys()].map((id) => [id, waysFrom(ties, id)]));
  const scores = new Map([...ties.keys()].map((id) => [id, 0]));
  for (const [from, ways] of all) {
    for (const [to, whole] of ways) {
      if (from >= to) continue;
      for (const [by, first] of ways) {
        const second = all.get(by)?.get(to);
        if (by === from || by === to || !second || first.hops + second.hops !== whole.hops) continue;
        scores.set(by, (scores.get(by) ?? 0) + (first.ways * second.ways) / whole.ways);
      }
    }
  }
  return scores;
}

/** Entities between which there is any way; those that are alone too. */
export function connected(ties: Ties): readonly (readonly string[])[] {
  const left = new Set(ties.keys());
  const groups: string[][] = [];
  for (const id of ties.keys()) {
    if (!left.has(id)) continue;
    const group = [...waysFrom(ties, id).keys()].sort();
    for (const member of group) left.delete(member);
    groups.push(group);
  }
  return groups;
}

/** How many more ties are within groups than by chance. */
export function modularity(ties: Ties, groups: readonly (readonly string[])[]): number {
  const total = sum([...ties.values()].map((others) => others.length));
  return sum(groups.map((group) => {
    const members = new Set(group);
    const inner = sum(group.map((id) => (ties.get(id) ?? []).filter((other) => members.has(other)).length));
    const degrees = sum(group.map((id) => ties.get(id)?.length ?? 0));
    return inner / total - (degrees / total) ** 2;
  }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
