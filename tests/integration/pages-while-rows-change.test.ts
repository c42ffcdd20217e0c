/**
 * Pages of a list whose rows change between one page and the next: whoever walks all pages, forward or backward, in any order, meets each row that
 * stood throughout exactly once, and none twice.
 *
 * The data of a release never changes; a cursor must hold all the same, because after a flip the next page is of another release. RESTLESS_SEED repeats a run.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { applySchema } from '../../src/dataset/index.js';
import { openDatabase } from '../../src/db/database.js';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import { startOwnNeo4j } from '../dataset/own-neo4j.js';
import type { OwnNeo4j } from '../dataset/own-neo4j.js';
import { SeededRandom } from '../differential/seeded-random.js';
import { RestlessRows } from './restless-rows.js';

const SEED = Number(process.env['RESTLESS_SEED'] ?? Date.now() % 1_000_000);
const SIZE = 11;

const catalog = loadCatalog();
let neo4j: OwnNeo4j;
let database: ReturnType<typeof openDatabase>;
let executor: GraphExecutor;
let rows: RestlessRows;

beforeAll(async () => {
  neo4j = await startOwnNeo4j('pages-test');
  database = openDatabase(neo4j);
  await database.driver.executeQuery('MATCH (n) DETACH DELETE n');
  await applySchema(database.driver, undefined);
  rows = await RestlessRows.write(database.driver, new SeededRandom(SEED));
  executor = createExecutor({ catalog, database, timeoutMs: 60_000, maxCost: Infinity });
}, 180_000);
afterAll(async () => {
  await database.close();
  await neo4j.stop();
}, 60_000);

const PAGE = '(first: $first, after: $after, last: $last, before: $before, orderBy: ORDER) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage } }';
const LISTS = {
  'of the root': 'page: offices PAGE',
  'of a relation': 'organization(id: "org:all") { page: offices PAGE }',
} as const;

const ORDERS: readonly (readonly [list: keyof typeof LISTS, orderBy: string])[] = [
  ['of the root', '[]'],
  ['of the root', '[{ foundedOn: ASC }]'],
  ['of the root', '[{ foundedOn: DESC }, { scope: ASC }]'],
  ['of the root', '[{ agreements: { count: DESC } }]'],
  ['of the root', '[{ country: { briSignedOn: DESC } }, { agreements: { count: ASC } }]'],
  ['of a relation', '[{ edge: { from: ASC } }]'],
  ['of a relation', '[{ edge: { from: DESC } }, { foundedOn: ASC }]'],
  ['of a relation', '[{ agreements: { count: ASC } }, { edge: { confidence: DESC } }]'],
];

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
}

test.each(ORDERS.flatMap(([list, orderBy]) => [[list, orderBy, 'forward'], [list, orderBy, 'backward']] as const))(`%s, %s, %s, RESTLESS_SEED=${SEED}`, async (list, orderBy, way) => {
  const document = parse(`query ($first: Int, $after: String, $last: Int, $before: String) { ${LISTS[list].replace('PAGE', PAGE.replace('ORDER', orderBy))} }`);
  expect(validate(catalog.schema, document)).toEqual([]);
  const met: string[] = [];
  let cursor: { readonly text: string; readonly id: string } | undefined;
  for (let isMore = true; isMore; ) {
    const variables = way === 'forward' ? { first: SIZE, after: cursor?.text } : { last: SIZE, before: cursor?.text };
    const { data, errors } = await executor.execute({ document, variables, queryKey: `${list} ${orderBy}` });
    expect(errors).toBeUndefined();
    const { edges, pageInfo } = pageIn(data);
    met.push(...edges.map(({ node }) => node.id));
    const last = way === 'forward' ? edges.at(-1) : edges[0];
    if (last) cursor = { text: last.cursor, id: last.node.id };
    isMore = way === 'forward' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage;
    await rows.change(cursor?.id);
  }
  expect(new Set(met).size).toBe(met.length);
  expect(met.filter((id) => rows.standing.has(id)).sort()).toEqual([...rows.standing].sort());
});

test('rows did come and go meanwhile', () => {
  expect(rows.changes).toBeGreaterThan(ORDERS.length * 2 * 3);
});

function pageIn(data: unknown): Page {
  const [found] = Object.values(data as Readonly<Record<string, unknown>>);
  return (typeof found === 'object' && found !== null && 'page' in found ? found.page : found) as Page;
}
