/**
 * Why something is not in a list, in the plainest way: each condition is tried alone.
 *
 * Input: what the list would hold without conditions, and its arguments as graphql-js coerced them. Output: for an id, the names of the
 * conditions that do not hold.
 */
import type { GraphNode } from './graph-in-memory.js';
import type { Candidate, Narrowing, RelationField } from './naive-graph.js';
import type { Listing } from './naive-page.js';
import { compareByCodePoint } from './naive-values.js';
import { nodeHolds } from './naive-where.js';

export interface Exclusion {
  readonly node: unknown;
  readonly relationship: unknown;
  readonly by: readonly string[];
}

/** The node and the field whose list it is; a root's list has neither. */
export interface Owner {
  readonly node: GraphNode;
  readonly field: RelationField;
}

export function exclusions(listing: Listing, owner: Owner | undefined, all: readonly Candidate[], given: Narrowing, id: unknown): readonly Exclusion[] {
  const asked = all.filter(({ node, relationship }) => node.properties['id'] === id || relationship?.properties['id'] === id);
  const key = ({ node, relationship }: Candidate): string => `${String(relationship?.properties['id'])} ${String(node.properties['id'])}`;
  return [...asked].sort((a, b) => compareByCodePoint(key(a), key(b))).map((candidate) => ({
    node: candidate.node.properties['id'],
    relationship: candidate.relationship?.properties['id'] ?? null,
    by: [...narrowedBy(listing, owner, given, candidate), ...filteredBy(listing, object(given['where']), '', candidate)],
  }));
}

function narrowedBy({ graph, asOf }: Listing, owner: Owner | undefined, given: Narrowing, candidate: Candidate): readonly string[] {
  if (!owner) return [];
  const isThere = (time: unknown, narrowed: Narrowing): boolean => graph.neighbours(owner.node, owner.field, time, narrowed).some(({ relationship }) => relationship === candidate.relationship);
  const names = ['types', 'direction', 'kinds'].filter((name) => (given[name] ?? null) !== null && !isThere(undefined, { [name]: given[name] }));
  return [...names, ...(isThere(asOf, {}) ? [] : ['asOf'])];
}

function filteredBy(listing: Listing, where: Narrowing, prefix: string, candidate: Candidate): readonly string[] {
  return Object.entries(where).flatMap(([name, value]): readonly string[] => {
    if (value === null || value === undefined) return [];
    if (name === 'AND') return (Array.isArray(value) ? value : [value]).flatMap((item) => filteredBy(listing, object(item), prefix, candidate));
    if (name === 'edge' && prefix === '') return filteredBy(listing, object(value), 'edge.', candidate);
    const alone = { [name]: value };
    return nodeHolds(listing, listing.target, candidate, prefix === '' ? alone : { edge: alone }) ? [] : [`${prefix}${name}`];
  });
}

function object(value: unknown): Narrowing {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
