/**
 * What `reachable`, `commonGround` and `partners` have to answer about a small graph, found by looking at every relationship again and again.
 *
 * Input: a graph and a question. Output: the answers in full. It is written from what the API promises: no step knows how the compiler does it.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import { compareByCodePoint } from '../differential/naive-values.js';
import { mayFollow, mayPass } from './admitted.js';
import type { PathGraph, PathNarrowing, PathNode, PathRelationship } from './path-graph.js';

const ASIDE = ['SOURCE', 'OBSERVATION', 'CLAIM', 'TOPIC'];

export interface ReachableQuestion extends PathNarrowing {
  readonly from: string;
  readonly within: number;
  readonly kinds?: readonly string[] | undefined;
}

export interface Reached {
  readonly id: string;
  readonly distance: number;
}

/** The nearest first: from every node that is known to be reached and may be passed, one relationship further, until nothing changes. */
export function expectedReachable(graph: PathGraph, question: ReachableQuestion): readonly Reached[] {
  const { from, within, kinds } = question;
  const distances = new Map([[from, 0]]);
  const passed = new Set(graph.nodes.filter((node) => mayPass(graph, node, question)).map(({ id }) => id));
  for (let hops = 1; hops <= within; hops += 1) {
    const starts = [...distances].filter(([id, distance]) => distance === hops - 1 && (id === from || passed.has(id))).map(([id]) => id);
    for (const start of starts) {
      for (const one of graph.relationships) {
        const end = otherEnd(one, start);
        if (end !== undefined && mayFollow(one, start, question) && !distances.has(end)) distances.set(end, hops);
      }
    }
  }
  return [...distances].flatMap(([id, distance]) => (id !== from && isListed(graph, id, kinds) ? [{ id, distance }] : []))
    .sort((a, b) => a.distance - b.distance || compareByCodePoint(a.id, b.id));
}

export interface CommonQuestion {
  readonly a: string;
  readonly b: string;
  readonly types?: readonly string[] | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
}

export interface Common {
  readonly id: string;
  readonly kind: string;
  readonly ties: number;
  readonly ofA: readonly PathRelationship[];
  readonly ofB: readonly PathRelationship[];
}

export function expectedCommon(catalog: Catalog, graph: PathGraph, { a, b, types, kinds, asOf }: CommonQuestion): readonly Common[] {
  const narrowing: PathNarrowing = { ...(asOf !== undefined && { asOf }), where: { direction: [], ...(types && { only: types }) } };
  const between = (end: string, id: string): readonly PathRelationship[] => graph.relationships
    .filter((one) => otherEnd(one, end) === id && mayFollow(one, end, narrowing))
    .sort((one, other) => compareByCodePoint(`${one.type} ${one.id}`, `${other.type} ${other.id}`));
  return graph.nodes
    .filter(({ id }) => id !== a && id !== b && isListed(graph, id, kinds))
    .map(({ id, kind }): Common => ({ id, kind, ties: telling(catalog, graph, id), ofA: between(a, id), ofB: between(b, id) }))
    .filter(({ ofA, ofB }) => ofA.length > 0 && ofB.length > 0)
    .sort((one, other) => one.ties - other.ties || compareByCodePoint(one.id, other.id));
}

/** Of each type, to how many both are tied by one. */
export function sameTypes(common: readonly Common[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { ofA, ofB } of common) {
    for (const type of new Set(ofA.map((one) => one.type))) {
      if (ofB.some((one) => one.type === type)) counts[type] = (counts[type] ?? 0) + 1;
    }
  }
  return counts;
}

/** Offices with what an office shares: agreements that both signed or are party to. */
export function expectedPartners(graph: PathGraph, office: string, asOf: string | undefined): Readonly<Record<string, readonly string[]>> {
  const node = (id: string): PathNode | undefined => graph.nodes.find((one) => one.id === id);
  const of = (id: string): readonly string[] => graph.relationships
    .filter((one) => one.start === id && ['SIGNED', 'PARTY_TO'].includes(one.type) && node(one.end)?.type === 'Agreement' && mayFollow(one, id, { ...(asOf !== undefined && { asOf }) }))
    .map(({ end }) => end);
  const own = new Set(of(office));
  const partners: Record<string, readonly string[]> = {};
  for (const { id, type } of graph.nodes) {
    const shared = [...new Set(of(id).filter((one) => own.has(one)))].sort(compareByCodePoint);
    if (type === 'Office' && id !== office && shared.length > 0) partners[id] = shared;
  }
  return partners;
}

/** A loop leads nowhere else. */
function otherEnd({ start, end }: PathRelationship, id: string): string | undefined {
  if (start === end) return undefined;
  return start === id ? end : end === id ? start : undefined;
}

function isListed({ nodes }: PathGraph, id: string, kinds: readonly string[] | undefined): boolean {
  const kind = nodes.find((node) => node.id === id)?.kind ?? '';
  return kinds ? kinds.includes(kind) : !ASIDE.includes(kind);
}

function telling(catalog: Catalog, { relationships }: PathGraph, id: string): number {
  const tells = ({ type }: PathRelationship): boolean => {
    const declared = catalog.relationships.get(type);
    return ![...(declared?.from ?? []), ...(declared?.to ?? [])].some((end) => ['Source', 'Observation', 'Claim'].includes(end));
  };
  return relationships.filter((one) => (one.start === id || one.end === id) && tells(one)).length;
}
