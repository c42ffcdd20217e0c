/**
 * A release of a test's own that an executor takes for the current one, under an id that no projection has yet. Input: a database, the number of a
 * release that `writePathGraphs` wrote. Output: the database as the executor is to see it.
 */
import { randomUUID } from 'node:crypto';
import type { Database } from '../../src/db/database.js';
import { readingRelease } from './write-path-graphs.js';

const POSITION_OF_NUMBER = 0;
const POSITION_OF_ID = 2;

export function projectedRelease(database: Database, rel: number): Database {
  const reading = readingRelease(database, rel);
  const id = `test-${randomUUID()}`;
  return {
    ...reading,
    read: async (statement, options) => {
      const values = await reading.read(statement, options);
      return statement.text.includes('RETURN current.rel, current.flip, release.id') ? values.with(POSITION_OF_NUMBER, rel).with(POSITION_OF_ID, id) : values;
    },
  };
}

/** Of projections that nobody else drops: a release of a test's own is none that has to be kept. */
export function ownPrefix(): string {
  return `test-${randomUUID()}/`;
}
