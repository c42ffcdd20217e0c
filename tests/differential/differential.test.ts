/**
 * The differential: the same operation, answered by the compiled executor and by graphql-js over naive resolvers, gives the same JSON.
 *
 * DIFFERENTIAL_SEED repeats a run of random operations, DIFFERENTIAL_RUNS says how many there are. What fails is shrunk before it is shown.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { startDifferentialDatabase } from './differential-database.js';
import type { DifferentialDatabase } from './differential-database.js';
import { HAND_WRITTEN } from './hand-written-operations.js';
import type { HandWritten } from './hand-written-operations.js';
import { KnownValues } from './known-values.js';
import { WALKS, walk } from './page-walks.js';
import { randomOperation } from './random-operation.js';
import type { RandomOperation } from './random-operation.js';
import { FORMS, featuresOf, filterFeatures } from './reached-features.js';
import { SeededRandom } from './seeded-random.js';
import { shrink } from './shrink-operation.js';
import { someAtOnce } from './some-at-once.js';
import { TwoSides } from './two-sides.js';
import type { Request } from './two-sides.js';

const SEED = Number(process.env.DIFFERENTIAL_SEED ?? Date.now() % 1_000_000);
const RUNS = Number(process.env.DIFFERENTIAL_RUNS ?? 500);
/** Requests under way at once: Neo4j plans each new statement on one processor. */
const AT_ONCE = 4;

const catalog = loadCatalog();
let started: DifferentialDatabase | undefined;
let sides: TwoSides | undefined;

function theSides(): TwoSides {
  if (!sides) throw new Error('the sides are made before the tests');
  return sides;
}

beforeAll(async () => {
  started = await startDifferentialDatabase(catalog);
}, 300_000);

afterAll(async () => {
  await started?.stop();
}, 60_000);

describe.each([['nasty', Math.ceil(RUNS * 0.7)], ['shipped', Math.floor(RUNS * 0.3)]] as const)('the %s release', (name, runs) => {
  let handWritten: ReadonlyMap<HandWritten, Promise<readonly string[]>> = new Map();

  beforeAll(async () => {
    if (!started) throw new Error('the database is started before the tests');
    sides = await TwoSides.of(catalog, started, started.releases[name]);
    handWritten = someAtOnce(AT_ONCE, HAND_WRITTEN, differencesOf);
  }, 60_000);

  test.each(HAND_WRITTEN)('$name', async (one) => {
    expect(await handWritten.get(one)).toEqual([]);
  });

  test('documents without locations', async () => {
    for (const { document, variables = [{}], operationName } of HAND_WRITTEN.slice(0, 25)) {
      const bare = parse(document, { noLocation: true });
      expect(await theSides().difference({ document: bare, variables: variables[0], operationName })).toBeUndefined();
    }
  });

  /** The one thing in which both sides mean to differ: what the client got wrong is refused as a whole, before anything runs. */
  test.each([
    'query ($v: String = "x") { offices(where: { region: { in: [$v] } }) { totalCount } }',
    'query ($v: ID = "x") { release { id } nodes(ids: [$v]) { id } }',
    'query ($v: ID = "x") { node(id: $v) { id } }',
    'query ($v: OfficeOrder = { name: ASC }) { offices(orderBy: [$v]) { totalCount } }',
    'query ($v: Boolean = true) { offices { totalCount @include(if: $v) } }',
  ])('a null from a variable where none may stand: %s', async (document) => {
    const { ours } = await theSides().answers({ document, variables: { v: null } });
    expect(JSON.parse(ours)).toEqual({ errors: [expect.objectContaining({ message: expect.stringContaining('null') })] });
    expect(await theSides().difference({ document, variables: {} })).toBeUndefined();
  });

  test.each(WALKS)('all pages of $name', async (one) => {
    const ways = one.orders.flatMap((orderBy) => [{ orderBy, isBackward: false }, { orderBy, isBackward: true }]);
    const walked = someAtOnce(AT_ONCE, ways, ({ orderBy, isBackward }) => walk(theSides(), one, orderBy, isBackward));
    for (const { differences, met, all } of await Promise.all(walked.values())) {
      expect(differences).toEqual([]);
      expect(met).toEqual(all);
    }
  });

  // They are made the same way for both; one is enough to look at.
  if (name === 'nasty') test('random operations reach each operator of each filter, and all forms of orders, pages, aggregates and searches', () => {
    const random = new SeededRandom(1);
    const known = new KnownValues(catalog, theSides().graph);
    const reached = new Set(Array.from({ length: 1_200 }, () => [...featuresOf(catalog.schema, randomOperation(random, known))]).flat());
    expect([...filterFeatures(catalog.schema), ...FORMS].filter((feature) => !reached.has(feature))).toEqual([]);
  });

  test(`${runs} random operations, DIFFERENTIAL_SEED=${SEED}`, async () => {
    const random = new SeededRandom(SEED);
    const known = new KnownValues(catalog, theSides().graph);
    const operations = Array.from({ length: runs }, () => randomOperation(random, known));
    let difference: string | undefined;
    const compared = someAtOnce(AT_ONCE, operations, async (one) => {
      // One is enough to look at, and shrinking takes a while.
      if (difference === undefined) difference = (await firstDifference(one)) ?? difference;
    });
    await Promise.all(compared.values());
    expect(difference).toBeUndefined();
  }, 60_000 + runs * 2_000);
});

/** All sets of variables, one after another: the later ones may be answered by the statements of the first. */
async function differencesOf({ document, variables = [{}], operationName }: HandWritten): Promise<readonly string[]> {
  const differences: (string | undefined)[] = [];
  for (const one of variables) differences.push(await theSides().difference({ document, variables: one, operationName }));
  return differences.filter((difference) => difference !== undefined);
}

/** Whether our side answers without any data. */
async function refuses(request: Request): Promise<boolean> {
  const { ours } = await theSides().answers(request);
  return !Object.hasOwn(JSON.parse(ours) as object, 'data');
}

async function firstDifference({ document, variableSets }: RandomOperation): Promise<string | undefined> {
  for (const variables of variableSets) {
    const difference = await theSides().difference({ document, variables });
    if (difference === undefined) continue;
    const isRefused = await refuses({ document, variables });
    // An operation that we refuse only since it is smaller, such as for a cursor of the order that was left out, is another one.
    const smallest = await shrink(catalog.schema, { document, variables }, async (smaller) => (await theSides().difference(smaller)) !== undefined && (await refuses(smaller)) === isRefused);
    // What only the statements of an earlier set get wrong is not seen again.
    return (await theSides().difference(smallest)) ?? difference;
  }
  return undefined;
}
