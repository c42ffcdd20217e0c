/**
 * How Neo4j finds what is reachable: in breadth, every node once. It would try every way instead where the walk stood inside an expression, or asked
 * more of a hop than the hop can tell; the answer would be the same, and take minutes.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { compile, parametersOf } from '../../src/compiler/compile.js';
import type { PlanOperator } from '../../src/db/explain-once.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';

let graph: TestGraph;

beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

async function profile(args: string): Promise<PlanOperator> {
  const document = parse(`{ reachable(from: "office:CN", ${args}) { totalCount } }`);
  const operation = getOperationAST(document);
  const [root] = operation ? compile(document, operation, {}, graph.catalog).roots : [];
  if (root?.kind !== 'statement') throw new Error('reachable is one statement');
  const [rel] = await graph.database.read({ text: 'MATCH (current:Current) RETURN current.rel', params: {} }, { timeoutMs: 10_000 });
  return graph.database.explain({ text: root.text, params: { ...parametersOf(root, {}), rel } }, 'profile', { timeoutMs: 60_000 });
}

function operators({ operator, children = [] }: PlanOperator): readonly string[] {
  return [operator, ...children.flatMap(operators)];
}

function hits({ dbHits = 0, children = [] }: PlanOperator): number {
  return children.reduce((sum, child) => sum + hits(child), dbHits);
}

const FILTERS: readonly (readonly [string, string])[] = [
  ['no filter', '{}'],
  ['types and directions', '{ except: [CONCERNS], direction: [{ type: SIGNED, direction: OUT }, { type: PARTY_TO, direction: IN }] }'],
  ['conditions on relationships', '{ minSources: 1, minConfidence: REPORTED, between: { from: "1990", to: "2020" } }'],
  ['conditions on entities', '{ kinds: [OFFICE, AGREEMENT, COUNTRY], without: ["org:wipo"], maxDegree: 200, where: { name: { contains: "a" } } }'],
];

test.each(FILTERS)('in breadth, with %s', async (_, where) => {
  const [near, far] = [await profile(`within: 6, where: ${where}`), await profile(`within: 8, where: ${where}`)];
  expect(operators(far).some((one) => one.startsWith('VarLengthExpand(Pruning,BFS'))).toBe(true);
  // All that lies around was met within six hops: to go further meets nothing more.
  expect(hits(far)).toBeLessThan(hits(near) * 1.5);
});

test('level by level, where a condition reads what is around an entity', async () => {
  const where = '{ where: { names: { some: { text: { contains: "a" } } } } }';
  const [near, far] = [await profile(`within: 4, where: ${where}`), await profile(`within: 8, where: ${where}`)];
  // Each further level looks at all that there is, once; every way would be more by a factor of that with each.
  expect(hits(far)).toBeLessThan(hits(near) * 40);
});
