/**
 * Aggregates in the plainest way: filter all, put each into its group, compute.
 *
 * Input: all candidates and the arguments as graphql-js coerced them. Output: plain objects that graphql-js reads fields of; what leads to
 * a node is the node.
 */
import type { PropertyField } from '../../src/catalog/catalog.js';
import type { GraphNode } from './graph-in-memory.js';
import { daysOf } from './naive-days.js';
import type { Candidate } from './naive-graph.js';
import type { Listing } from './naive-page.js';
import { compared } from './naive-values.js';
import { nodeHolds } from './naive-where.js';
import type { WhereInput } from './naive-where.js';

export interface AggregateArguments {
  readonly where?: WhereInput | null;
  readonly groupBy?: readonly string[] | null;
  readonly of?: string | null;
  readonly first?: number | null;
  readonly orderBy?: string | null;
}

export function aggregateOf(listing: Listing, candidates: readonly Candidate[], given: AggregateArguments): Readonly<Record<string, unknown>> {
  const members = candidates.filter((one) => nodeHolds(listing, listing.target, one, given.where ?? {}));
  const of = given.of ?? undefined;
  const keys = given.groupBy ?? [];
  const groups = new Map<string, { readonly values: readonly Value[]; readonly members: Candidate[] }>();
  for (const member of members) {
    const values = keys.map((key) => valueOf(listing, key, member));
    const name = JSON.stringify(values.map(({ shown }) => shown));
    const group = groups.get(name) ?? { values, members: [] };
    group.members.push(member);
    groups.set(name, group);
  }
  const sorted = [...groups.values()].sort((a, b) => compareGroups(a, b, given.orderBy ?? 'COUNT_DESC'));
  const shown = sorted.slice(0, given.first ?? 50);
  return {
    ...measures(listing, of, members),
    groups: shown.map((group) => ({
      ...measures(listing, of, group.members),
      keys: keys.map((key, index) => {
        const value = group.values[index];
        return { key, value: value?.shown, entity: value?.entity ?? null, unknown: value?.shown === null };
      }),
    })),
    rest: { groups: sorted.length - shown.length, count: sorted.slice(shown.length).reduce((sum, group) => sum + group.members.length, 0) },
  };
}

// --- keys --------------------------------------------------------------------------------------------------------------------

interface Value {
  /** What clients see; null where it is unknown. */
  readonly shown: unknown;
  /** What it is sorted and compared by. */
  readonly sorted: unknown;
  readonly entity?: GraphNode;
}

const UNKNOWN: Value = { shown: null, sorted: null };

function valueOf({ graph, target, relationship, asOf }: Listing, key: string, { node, relationship: edge }: Candidate): Value {
  const fields = (graph.catalog.nodes.get(target) ?? graph.catalog.abstracts.get(target))?.fields;
  const [first = '', second] = key.split('_');
  if (first === 'edge') return propertyValue(relationship?.fields ?? new Map(), second ?? '', edge?.properties ?? {});
  const field = fields?.get(first);
  if (field?.kind !== 'toOne') return propertyValue(fields ?? new Map(), first, node.properties);
  const [reached] = graph.neighbours(node, field, asOf);
  if (!reached) return UNKNOWN;
  if (second !== undefined) return propertyValue(graph.catalog.nodes.get(field.target)?.fields ?? new Map(), second, reached.node.properties);
  const id = reached.node.properties['id'];
  return { shown: id, sorted: id, entity: reached.node };
}

function propertyValue(fields: ReadonlyMap<string, { readonly kind: string }>, name: string, properties: Readonly<Record<string, unknown>>): Value {
  const field = fields.get(name);
  if (isProperty(field)) {
    const stored = properties[field.property] ?? null;
    return { shown: field.enumType?.isOrdinal && typeof stored === 'number' ? (field.enumType.values[stored] ?? stored) : stored, sorted: stored };
  }
  const date = fields.get(name.replace(/Year$/, ''));
  const text = isProperty(date) ? properties[date.property] : undefined;
  if (typeof text !== 'string') return UNKNOWN;
  return { shown: Number(text.slice(0, 4)), sorted: Number(text.slice(0, 4)) };
}

function isProperty(field: { readonly kind: string } | undefined): field is PropertyField {
  return field?.kind === 'property';
}

function compareGroups(a: { readonly values: readonly Value[]; readonly members: readonly Candidate[] }, b: { readonly values: readonly Value[]; readonly members: readonly Candidate[] }, order: string): number {
  const bySize = a.members.length - b.members.length;
  if (order === 'COUNT_DESC' && bySize !== 0) return -bySize;
  if (order === 'COUNT_ASC' && bySize !== 0) return bySize;
  for (const [index, value] of a.values.entries()) {
    const [left, right] = [value.sorted, b.values[index]?.sorted];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
      continue;
    }
    const difference = compared(left, right) ?? 0;
    if (difference !== 0) return order === 'KEY_DESC' ? -difference : difference;
  }
  return 0;
}

// --- measures ----------------------------------------------------------------------------------------------------------------

function measures(listing: Listing, of: string | undefined, members: readonly Candidate[]): Readonly<Record<string, unknown>> {
  const count = members.length;
  if (of === undefined) return { count, countDistinct: new Set(members.map(({ node }) => node)).size, min: null, max: null, avg: null, sum: null };
  const known = members.map((member) => valueOf(listing, of, member)).filter(({ sorted }) => sorted !== null);
  const leads = known.some(({ entity }) => entity !== undefined);
  const sortable = leads ? [] : known.map((value) => ({ ...value, sorted: daysKey(value) })).sort((a, b) => compared(a.sorted, b.sorted) ?? 0);
  const numbers = known.flatMap(({ shown, sorted }) => (typeof sorted === 'number' && typeof shown === 'number' ? [sorted] : []));
  const sum = numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);
  return {
    count,
    countDistinct: new Set(known.map(({ shown }) => shown)).size,
    min: sortable[0]?.shown ?? null,
    max: sortable[sortable.length - 1]?.shown ?? null,
    avg: sum === null ? null : rounded(sum / numbers.length),
    sum: sum === null ? null : rounded(sum),
  };
}

/** Dates sort by first day, then by last; what is no date by itself. */
function daysKey({ sorted }: Value): unknown {
  const days = daysOf(sorted);
  return days ? `${days.first} ${days.last}` : sorted;
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
