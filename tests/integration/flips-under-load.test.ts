/**
 * Readers under load while releases flip 50 times: each answer comes whole from one release, whatever its number of roots.
 *
 * Two contents of different size, each with its mark on every part. A mixture would show two marks, a wrong count, or a release in
 * `extensions` that is not the one in `data`.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { applySchema, loadRelease } from '../../src/dataset/index.js';
import { openDatabase } from '../../src/db/database.js';
import { createExecutor } from '../../src/server/executor.js';
import { startOwnNeo4j } from '../dataset/own-neo4j.js';
import type { OwnNeo4j } from '../dataset/own-neo4j.js';
import { syntheticContent } from '../dataset/synthetic-content.js';

const FLIPS = 50;
const READERS = 4;
const CONTENTS = [syntheticContent('red', { entities: 60, relationships: 180 }), syntheticContent('blue', { entities: 90, relationships: 270 })] as const;
const COUNTS: Readonly<Record<string, number>> = { red: 60, blue: 90 };

const document = parse(`{
  all: organizations(first: 1000) { totalCount nodes { description partOf { nodes { ... on Organization { description } } edges { evidence { claim } } } } }
  last: organizations(last: 5) { totalCount nodes { description names { text } } }
  one: organization(id: "org:o7") { description evidence { claim } }
  release { id }
}`);

let neo4j: OwnNeo4j;
let database: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  neo4j = await startOwnNeo4j('integration-test');
  database = openDatabase(neo4j);
}, 180_000);
afterAll(async () => {
  await database.close();
  await neo4j.stop();
}, 60_000);

test(`no torn answer and none from two releases in ${FLIPS} flips`, async () => {
  const catalog = loadCatalog();
  expect(validate(catalog.schema, document)).toEqual([]);
  await applySchema(database.driver, undefined);
  await loadRelease(database.driver, undefined, CONTENTS[0]);
  // Two processes, as behind a balancer: each learns of a flip on its own.
  const executors = [0, 1].map(() => createExecutor({ catalog, database, timeoutMs: 60_000, maxCost: Infinity }));

  let flipping = true;
  const seen = new Map<string, number>();
  const reader = async (number: number): Promise<void> => {
    while (flipping) {
      const result = await executors[number % executors.length]?.execute({ document, queryKey: 'flips' });
      expect(result?.errors).toBeUndefined();
      const text = JSON.stringify(result?.data);
      const marks = new Set([...text.matchAll(/"(?:description|claim)":"(\w+)"/g)].map(([, mark]) => mark));
      const [mark] = marks;
      expect([...marks]).toEqual([mark]);
      expect(text).not.toContain(mark === 'red' ? 'blue' : 'red');
      const data = result?.data as { all: { totalCount: number; nodes: readonly unknown[] }; last: { totalCount: number }; release: { id: string } };
      expect([data.all.totalCount, data.all.nodes.length, data.last.totalCount]).toEqual(Array(3).fill(COUNTS[mark ?? '']));
      expect(result?.extensions?.release).toBe(data.release.id);
      seen.set(data.release.id, (seen.get(data.release.id) ?? 0) + 1);
    }
  };
  const readers = Promise.all(Array.from({ length: READERS }, (_, number) => reader(number)));
  try {
    for (let flip = 1; flip <= FLIPS; flip += 1) {
      const content = CONTENTS[flip % 2];
      if (!content) throw new Error('there are two contents');
      const { flipped } = await loadRelease(database.driver, undefined, content);
      expect(flipped).toBe(true);
      // Let readers meet the new release between flips too, not only during them.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    flipping = false;
  }
  await readers;
  expect(seen.size).toBeGreaterThanOrEqual(2);
}, 300_000);
