/**
 * Lowers what Graph Data Science computes over a projection: one row for each entity, or for each community.
 *
 * Input: a row source, and the lowering that knows variables. Output: clauses that bind what the row source says. Pure.
 *
 *     Scores n1, v2 by DEGREE
 *       ->  UNWIND CASE WHEN … THEN [1] ELSE [] END AS once
 *           CALL gds.degree.stream($graph, { nodeLabels: $graphLabels, relationshipTypes: $graphTypes, concurrency: 1 }) YIELD nodeId, score
 *           MATCH (n1) WHERE id(n1) = nodeId WITH n1, round(score, 6) AS v2
 *
 * One thread each: the order in which several add up decimals differs from run to run, and a request may not take all processors.
 */
import Cypher from '@neo4j/cypher-builder';
import type { CentralityAlgorithm, CommunityAlgorithm, RowSource, Variable } from '../plan.js';
import { GRAPH_LABELS_PARAMETER, GRAPH_PARAMETER, GRAPH_TYPES_PARAMETER } from '../projection-need.js';

export interface AnalysisContext {
  variable(of: Variable): Cypher.Variable;
  node(of: Variable): Cypher.Node;
  count(input: RowSource): Cypher.Expr;
}

interface Procedure {
  readonly name: string;
  readonly result: string;
  readonly settings: Readonly<Record<string, number>>;
}

const CENTRALITIES: Readonly<Record<CentralityAlgorithm, Procedure>> = {
  DEGREE: { name: 'gds.degree.stream', result: 'score', settings: {} },
  // Until nothing changes that is told; the default is 20 rounds.
  PAGERANK: { name: 'gds.pageRank.stream', result: 'score', settings: { maxIterations: 200, tolerance: 1e-9 } },
  BETWEENNESS: { name: 'gds.betweenness.stream', result: 'score', settings: {} },
  CLOSENESS: { name: 'gds.closeness.harmonic.stream', result: 'score', settings: {} },
};

const COMMUNITIES: Readonly<Record<CommunityAlgorithm, Procedure>> = {
  LOUVAIN: { name: 'gds.louvain.stream', result: 'communityId', settings: {} },
  LEIDEN: { name: 'gds.leiden.stream', result: 'communityId', settings: { randomSeed: 1 } },
  LABEL_PROPAGATION: { name: 'gds.labelPropagation.stream', result: 'communityId', settings: {} },
  CONNECTED: { name: 'gds.wcc.stream', result: 'componentId', settings: {} },
};

const DIGITS = 6;

export function lowerScores({ node, score, algorithm }: Extract<RowSource, { op: 'Scores' }>, context: AnalysisContext): Cypher.With {
  const result = new Cypher.NamedVariable('result');
  return streamed(CENTRALITIES[algorithm], node, result, context).with(context.node(node), [new Cypher.Function('round', [known(result), new Cypher.Literal(DIGITS)]), context.variable(score)]);
}

/** Closeness is a mean over the others, and no number where there are none. */
function known(result: Cypher.Variable): Cypher.Expr {
  return new Cypher.Case().when(Cypher.isNaN(result)).then(new Cypher.Literal(0)).else(result);
}

export function lowerCommunities({ members, size, least, algorithm, tied, ties }: Extract<RowSource, { op: 'Communities' }>, context: AnalysisContext): Cypher.With {
  const [result, count] = [new Cypher.NamedVariable('result'), new Cypher.NamedVariable('ties')];
  const node = context.node(tied);
  const list = context.variable(members);
  return streamed(COMMUNITIES[algorithm], tied, result, context)
    .with(result, node, [context.count(ties), count])
    .orderBy([count, 'DESC'], [node.property('id'), 'ASC'])
    .with(result, [Cypher.collect(node), list], [Cypher.min(node.property('id')), context.variable(least)])
    .with(list, [Cypher.size(list), context.variable(size)], context.variable(least));
}

/** No label and no type at all would mean all of them to the procedure. */
function streamed({ name, result, settings }: Procedure, of: Variable, as: Cypher.Variable, context: AnalysisContext): InstanceType<typeof Cypher.Match> {
  const [graph, labels, types] = [GRAPH_PARAMETER, GRAPH_LABELS_PARAMETER, GRAPH_TYPES_PARAMETER].map((parameter) => new Cypher.NamedParam(parameter)) as [Cypher.NamedParam, Cypher.NamedParam, Cypher.NamedParam];
  const [once, nodeId] = [new Cypher.NamedVariable('once'), new Cypher.NamedVariable('nodeId')];
  const some = Cypher.and(Cypher.gt(Cypher.size(labels), new Cypher.Literal(0)), Cypher.gt(Cypher.size(types), new Cypher.Literal(0)));
  const list = new Cypher.Case().when(some).then(new Cypher.List([new Cypher.Literal(1)])).else(new Cypher.List([]));
  const own = Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, new Cypher.Literal(value)]));
  const configuration = new Cypher.Map({ nodeLabels: labels, relationshipTypes: types, concurrency: new Cypher.Literal(1), ...own });
  const node = context.node(of);
  return new Cypher.Unwind([list, once])
    .with(once)
    .callProcedure(new Cypher.Procedure(name, [graph, configuration]))
    .yield(['nodeId', nodeId], [result, as])
    .match(new Cypher.Pattern(node))
    .where(Cypher.eq(new Cypher.Function('id', [node]), nodeId));
}
