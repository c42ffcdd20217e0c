/**
 * The contenders of a case: our executor, and the Cypher written by hand. Input: a case, a catalog, connections, a release.
 * Output: for each contender, how it answers one set of variables. Both give the response's `data`, so that they can be compared.
 *
 * Ours gets a document that was parsed and validated before, as Apollo keeps it. The hand-written one is what a careful author
 * would have: a driver with its default settings, `executeRead`, and maps that are the response already.
 */
import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Catalog } from '../src/catalog/catalog.js';
import type { Database } from '../src/db/database.js';
import { createExecutor } from '../src/server/executor.js';
import type { BenchCase, Variables } from './cases/bench-case.js';

export type Answer = (variables: Variables) => Promise<unknown>;

export interface Contender {
  readonly name: string;
  readonly answer: Answer;
}

const TIMEOUT_MS = 30_000;

export function ours({ operation, name }: BenchCase, catalog: Catalog, database: Database): Contender {
  const document = parse(operation);
  const faults = validate(catalog.schema, document);
  if (faults.length > 0) throw new AggregateError(faults, `The operation of the case ${name} is not valid: ${faults.map((fault) => fault.message).join('; ')}`);
  const executor = createExecutor({ catalog, database, timeoutMs: TIMEOUT_MS, maxCost: Infinity });
  return {
    name: 'ours',
    answer: async (variables) => {
      const { data, errors } = await executor.execute({ document, variables, queryKey: name });
      if (errors !== undefined) throw new AggregateError(errors, `The case ${name} failed: ${errors.map((error) => error.message).join('; ')}`);
      return data;
    },
  };
}

export function byHand({ handWritten, root, constants }: BenchCase, driver: Driver, rel: number): Contender {
  const text = readFileSync(new URL(`hand-written/${handWritten}.cypher`, import.meta.url), 'utf8');
  return {
    name: 'by hand',
    answer: async (variables) => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.executeRead((tx) => tx.run(text, { ...constants, ...asIntegers(variables), rel: neo4j.int(rel) }));
        const value: unknown = records[0]?.get(root) ?? null;
        return { [root]: value };
      } finally {
        await session.close();
      }
    },
  };
}

/** With its default settings but one: integers as numbers, as they are in the response. */
export function defaultDriver(uri: string, user: string, password: string): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

/** The driver sends numbers as floats, and LIMIT takes none. */
function asIntegers(variables: Variables): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, typeof value === 'number' ? neo4j.int(value) : value]));
}
