/**
 * Lowers a search for the cheapest paths: Yen's algorithm on a projection, for each pair of ends.
 *
 * Input: the column, its variables and parameters. Output: clauses that follow the pair, and what they bind beside the nodes of a path. Pure.
 *
 * A hop of the projection is a node, so that every second node of what Yen finds is an entity. He is asked for one path more than wanted; where too
 * few of those are as long as they may be, for many. What he charges for the first entity, and for an end that may only be one, is taken off.
 *
 * @see https://neo4j.com/docs/graph-data-science/2.13/algorithms/yens/
 */
import Cypher from '@neo4j/cypher-builder';
import type { Column, Parameter } from '../plan.js';
import { BARRIER, GRAPH_LABELS_PARAMETER, GRAPH_PARAMETER, GRAPH_TYPES_PARAMETER, GRAPH_USUAL_PARAMETER, USUAL_HOP } from '../projection-need.js';

/** Of costs, so that sums of the same logarithms are equal in whatever order they were added up. */
const DIGITS = 6;

type Cheapest = Extract<Column, { op: 'CheapestPaths' }>;

export interface CheapestContext {
  readonly current: Cypher.Variable;
  /** The nodes of a path; none in the row that tells of the whole. */
  readonly list: Cypher.Variable;
  readonly from: Cypher.Variable;
  readonly to: Cypher.Variable;
  readonly parameter: (parameter: Parameter) => Cypher.Param;
  readonly ties: Cypher.Expr | undefined;
}

export function lowerCheapest(column: Cheapest, context: CheapestContext): { readonly search: Cypher.Clause; readonly told: readonly Cypher.Expr[] } {
  const [cost, told] = ['cost', 'told'].map((name) => new Cypher.NamedVariable(name));
  return { search: new Cypher.Raw((env) => searchText(column, context, (element) => env.compile(element))), told: cost && told ? [cost, told] : [] };
}

type Compile = (element: Cypher.Expr) => string;

function searchText(column: Cheapest, { current, list, from, to, parameter, ties }: CheapestContext, compile: Compile): string {
  const [now, a, b, nodes] = [current, from, to, list].map(compile);
  const [minHops, maxHops, count, more, most, onlyEnds] = [column.minHops, column.maxHops, column.count, column.more, column.most, column.onlyEnds].map((one) => compile(parameter(one)));
  const [graph, labels, types, usual] = [GRAPH_PARAMETER, GRAPH_LABELS_PARAMETER, GRAPH_TYPES_PARAMETER, GRAPH_USUAL_PARAMETER].map((name) => compile(new Cypher.NamedParam(name)));
  const first = ties ? `log(head([ties IN [${compile(ties)}] | CASE WHEN ties > 1 THEN ties ELSE 1 END]))` : '0.0';
  const yen = (k: string | undefined, as: string): string => `CALL gds.shortestPath.yens.stream(${graph}, {
      sourceNode: id(${a}), targetNode: id(${b}), k: ${k}, nodeLabels: part.labels, relationshipTypes: part.types, relationshipWeightProperty: 'cost', concurrency: 1
    }) YIELD totalCost, nodeIds
    RETURN collect({ cost: totalCost - before, hops: size(nodeIds) / 2, ids: nodeIds }) AS ${as}`;
  const fitting = (paths: string): string => `[one IN ${paths} WHERE one.hops >= ${minHops} AND one.hops <= ${maxHops} AND one.cost < ${BARRIER}.0]`;
  // Empty where what was found before is enough, or all there is.
  const again = (before: string, asked: string | undefined, as: string, k: string | undefined): string => `CALL (${a}, ${b}, part, before, ${before}) {
    WITH * WHERE ${asked} < ${k} AND size(${before}) = ${asked} AND last(${before}).cost < ${BARRIER}.0 AND size(${fitting(before)}) < ${count}
    ${yen(k, as)}
  }`;
  return `CALL (${a}, ${b}) {
  WITH ${a}, ${b}, CASE
      WHEN NOT ${a}.kind IN ${onlyEnds} AND NOT ${b}.kind IN ${onlyEnds} THEN CASE WHEN ${usual} THEN { labels: ['*'], types: ['${USUAL_HOP}'] } ELSE { labels: ${labels}, types: ${types} } END
      ELSE { labels: ${labels} + [kind IN [${a}.kind, ${b}.kind] WHERE kind IN ${onlyEnds}], types: ['*'] } END AS part,
    ${first} + CASE WHEN ${b}.kind IN ${onlyEnds} THEN ${BARRIER}.0 ELSE 0.0 END AS before
  CALL (${a}, ${b}, part, before) {
    ${yen(count, 'few')}
  }
  ${again('few', count, 'some', more)}
  ${again('some', more, 'many', most)}
  WITH head([round IN [{ found: many, asked: ${most} }, { found: some, asked: ${more} }] WHERE size(round.found) > 0] + [{ found: few, asked: ${count} }]) AS round
  WITH round.found AS found, round.asked AS asked
  RETURN ${fitting('found')} AS ofPair,
    [CASE WHEN size(found) >= asked AND last(found).cost < ${BARRIER}.0 THEN round(last(found).cost, ${DIGITS}) END, any(one IN found WHERE one.hops > ${maxHops} AND one.cost < ${BARRIER}.0)] AS toldOfPair
}
WITH ${now}, collect(ofPair) AS ofPairs, collect(toldOfPair) AS told
WITH ${now}, told, COLLECT {
  UNWIND ofPairs AS ofPair
  UNWIND ofPair AS one
  RETURN one { .ids, cost: round(one.cost, ${DIGITS}) }
} AS found
WITH ${now}, told, found, COLLECT {
  UNWIND found AS one
  RETURN one.cost AS cost ORDER BY cost LIMIT ${count}
} AS costs
UNWIND [null] + [one IN found WHERE one.cost <= last(costs)] AS one
WITH ${now}, told, one.cost AS cost, CASE WHEN one IS NOT NULL THEN COLLECT {
  UNWIND range(0, size(one.ids) - 1, 2) AS at
  MATCH (node) WHERE id(node) = one.ids[at]
  RETURN node ORDER BY at
} ELSE [] END AS ${nodes}`;
}
