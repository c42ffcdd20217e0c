/**
 * What a search may walk, in the plainest way: whether it may follow a relationship from a node, and whether it may pass through a node.
 *
 * Input: a graph and what narrows the search. Output: yes or no. It is written from what the API promises, not from how the compiler keeps it,
 * and takes from the catalog only between which types a relationship may be.
 */
import type { Catalog } from '../../src/catalog/catalog.js';
import { daysOf } from '../differential/naive-days.js';
import { CONFIDENCES, confidenceOf, sourcesOf } from './path-graph.js';
import type { NodeCondition, PathGraph, PathNarrowing, PathNode, PathRelationship } from './path-graph.js';

const NOT_PASSED = ['SOURCE', 'OBSERVATION', 'CLAIM', 'TOPIC'];

export function mayFollow(one: PathRelationship, from: string, { asOf, where = {} }: PathNarrowing): boolean {
  const { only, except = [], direction = [{ type: 'COMPETENT_FOR', direction: 'OUT' }], between, minSources = 0, minConfidence = 'UNVERIFIED' } = where;
  const wayTaken = one.start === from ? 'OUT' : 'IN';
  return (
    (only?.includes(one.type) ?? true) &&
    !except.includes(one.type) &&
    direction.every((rule) => rule.type !== one.type || rule.direction === wayTaken) &&
    (asOf === undefined || mayHold(one, asOf, asOf)) &&
    (between === undefined || mayHold(one, between.from, between.to)) &&
    sourcesOf([one]).size >= minSources &&
    confidenceOf(one) >= CONFIDENCES.indexOf(minConfidence)
  );
}

/** Whether it may have held on some day from the first of one date to the last of another. */
function mayHold(one: PathRelationship, from: string, to: string): boolean {
  const [begins, ends] = [daysOf(one.from), daysOf(one.to)];
  const [first, last] = [daysOf(from)?.first, daysOf(to)?.last];
  if (first === undefined || last === undefined) throw new Error(`${from} to ${to} are no dates`);
  return (begins === undefined || begins.first <= last) && (ends === undefined || ends.last >= first);
}

export function mayPass(graph: PathGraph, node: PathNode, { where: narrowing = {} }: PathNarrowing): boolean {
  const { kinds, without = [], maxDegree = Infinity, where = {} } = narrowing;
  return (kinds?.includes(node.kind) ?? !NOT_PASSED.includes(node.kind)) && !without.includes(node.id) && touching(graph, node.id).length <= maxDegree && holds(node, where);
}

function holds(node: PathNode, { kind, name, OR, NOT }: NodeCondition): boolean {
  return (
    (kind === undefined || kind.in.includes(node.kind)) &&
    (name === undefined || node.name.includes(name.contains)) &&
    (OR === undefined || OR.some((one) => holds(node, one))) &&
    (NOT === undefined || !holds(node, NOT))
  );
}

/** How many ties a node has that tell something: not those that lead to what is said of it, and by whom. At least 1. */
export function tiesOf(catalog: Catalog, graph: PathGraph, id: string): number {
  const telling = touching(graph, id).filter(({ type }) => {
    const declared = catalog.relationships.get(type);
    if (!declared) throw new Error(`the schema has no ${type}`);
    return ![...declared.from, ...declared.to].some((end) => ['Source', 'Observation', 'Claim'].includes(end));
  });
  return Math.max(1, telling.length);
}

/** A loop is one relationship. */
function touching({ relationships }: PathGraph, id: string): readonly PathRelationship[] {
  return relationships.filter(({ start, end }) => start === id || end === id);
}
