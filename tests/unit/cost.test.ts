/** What operations cost: points for lists in lists, sizes from variables, alternatives, and which list is named. */
import { describe, expect, test } from '@jest/globals';
import { getOperationAST, parse, validate } from 'graphql';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { compile } from '../../src/compiler/compile.js';
import type { Cost } from '../../src/compiler/cost.js';

const catalog = loadCatalog();

function costs(text: string, variables: Record<string, unknown> = {}, sizes?: ReadonlyMap<string, number>): readonly Cost[] {
  const document = parse(text);
  expect(validate(catalog.schema, document)).toEqual([]);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('the document has one operation');
  const { roots } = compile(document, operation, variables, catalog);
  return roots.flatMap((root) => (root.kind === 'statement' ? [root.cost(variables, sizes)] : []));
}

const points = (text: string, variables?: Record<string, unknown>): number => costs(text, variables).reduce((sum, cost) => sum + cost.points, 0);

describe('points', () => {
  test.each([
    ['one node', '{ office(st3: "CN") { name } }', 1],
    ['one neighbour', '{ office(st3: "CN") { country { name } } }', 2],
    ['nodes by id', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['a page without a size', '{ offices { nodes { name } } }', 50],
    ['a page', '{ offices(first: 7) { nodes { name } } }', 7],
    ['a page backward', '{ offices(last: 9) { nodes { name } } }', 9],
    ['nodes and edges are the same rows', '{ offices(first: 7) { nodes { name } edges { node { name } } pageInfo { hasNextPage } } }', 7],
    ['only where the page stands', '{ offices(first: 7) { pageInfo { hasNextPage } } }', 7],
    ['a count', '{ offices { totalCount } }', 1],
    ['a count with a filter', '{ offices(where: { region: { eq: "x" } }) { totalCount } }', 20],
    ['lists in lists', '{ offices(first: 100) { nodes { agreements(first: 5) { totalCount nodes { title evidence { locator } } } } } }', 100 + 100 + 500 + 1500],
    ['evidence of edges', '{ offices(first: 10) { nodes { agreements(first: 2) { edges { evidence { claim } } } } } }', 10 + 20 + 60],
    ['what has no index to be sorted by', '{ offices(first: 7, orderBy: [{ agreements: { count: DESC } }]) { nodes { name } } }', 27],
    ['conditions on what is around', '{ offices(first: 7, where: { OR: [{ agreements: { some: {} } }, { NOT: { agreements: { count: { gt: 1 } } } }] }) { nodes { name } } }', 27],
    ['conditions inside each other', '{ offices(first: 7, where: { agreements: { some: { signatories: { some: { name: { eq: "x" } } } } } }) { nodes { name } } }', 7 + 10 + 100],
    ['twenty conditions', `{ offices(first: 7, where: { OR: [${'{ region: { eq: "x" } }'.repeat(20)}] }) { nodes { name } } }`, 7 + 40],
    ['values in one condition', `{ offices(first: 7, where: { id: { in: [${'"x" '.repeat(20)}] } }) { nodes { name } } }`, 7],
    ['the count of an aggregate', '{ officesAggregate { count } }', 1],
    ['an aggregate with a filter', '{ officesAggregate(where: { region: { eq: "x" } }) { count } }', 20],
    ['an aggregate', '{ officesAggregate { count countDistinct } }', 20],
    ['groups and their things', '{ officesAggregate(groupBy: [country], first: 4) { groups { count keys { entity { name } } } } }', 28],
    ['a search', '{ search(text: "x", first: 5) { hits { rank node { id names { text } } } } }', 100 + 5 + 15],
    ['the dearest alternative', '{ nodes(ids: ["a", "b"]) { ... on Country { offices(first: 3) { nodes { id } } } ... on Office { serves(first: 10) { nodes { id } } } } }', 2 + 20],
    ['paths of two pairs', '{ paths(from: ["a"], to: ["b", "c"], first: 4) { paths { nodes { id } } } }', 200 + 4 + 20],
    ['waypoints in any order', '{ paths(from: ["a"], to: ["b"], first: 1, where: { via: { ids: ["x", "y", "z"] } }) { complete } }', 600 + 1],
    ['waypoints in one order', '{ paths(from: ["a"], to: ["b"], first: 1, where: { via: { ids: ["x", "y", "z"], inOrder: true } }) { complete } }', 100 + 1],
    ['why there is no path', '{ paths(from: ["a"], to: ["b"], first: 1, where: { only: [SIGNED] }) { noPath { undetermined } } }', 100 + 1 + 1500],
    ['bridges', '{ bridges(from: "a", to: "b", maxHops: 4) { length entities { id } } }', 800 + 4],
    ['a distance over ten years', '{ distanceOverTime(from: "a", to: "b", years: { from: 2010, to: 2019 }) { length because { id } } }', 1000 + 50],
    ['nothing of the data', '{ __typename }', 0],
  ])('%s', (_, text, expected) => {
    expect(points(text)).toBe(expected);
  });

  test('go by the variables of each request, not of the first', () => {
    const text = 'query ($n: Int, $with: Boolean!) { offices(first: $n) { nodes { name agreements(first: $n) @include(if: $with) { nodes { id } } } } }';
    expect(points(text, { n: 10, with: true })).toBe(110);
    expect(points(text, { n: 20, with: true })).toBe(420);
    expect(points(text, { n: 20, with: false })).toBe(20);
    expect(points(text, { with: true })).toBe(50 + 2500);
  });

  test('are no more than the release has, where it says so', () => {
    const sizes = new Map([['countOfOffice', 171], ['mostOUTOfSIGNED', 66]]);
    const [cost] = costs('{ offices(first: 1000) { nodes { agreements(first: 100) { nodes { title } } disputes { nodes { id } } } } }', {}, sizes);
    expect(cost?.points).toBe(171 + 171 * 66);
  });

  test('name the list that most come from, by response names', () => {
    const [cost] = costs('{ all: offices(first: 20) { nodes { signed: agreements(first: 30) { nodes { title } } conferences(first: 2) { nodes { id } } } } }');
    expect(cost?.most).toEqual({ path: 'all.nodes.signed', rows: 600 });
  });
});
