/**
 * The contenders of a case: our executor, the Cypher written by hand, ours under Apollo, and the peers under Apollo. Input: a case,
 * connections, a release. Output: for each, how it answers one set of variables, and how its answer reads in the form of ours.
 *
 * Our executor gets a document that was parsed and validated before, as Apollo keeps it. The hand-written one is what a careful author
 * would have: a driver with its default settings, `executeRead`, and maps that are the response already. Under Apollo everyone gets a text
 * and gives JSON.
 */
import { readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Catalog } from '../src/catalog/catalog.js';
import type { Database } from '../src/db/database.js';
import { createExecutor } from '../src/server/executor.js';
import type { BenchCase } from './cases/bench-case.js';
import type { OurApollo } from './our-apollo.js';
import type { Peer, Variables } from './peers/peer.js';

export interface Contender {
  readonly name: string;
  /** What is timed. */
  readonly answer: (variables: Variables) => Promise<unknown>;
  /** `data` of such an answer, as our API has it. */
  readonly dataOf: (answer: unknown) => unknown;
}

export const OURS = 'ours';
export const BY_HAND = 'by hand';
export const OURS_UNDER_APOLLO = 'ours, Apollo';
export const NEO4J_GRAPHQL = '@neo4j/graphql';

const TIMEOUT_MS = 30_000;

export function ours({ operation, name }: BenchCase, catalog: Catalog, database: Database): Contender {
  const document = parse(operation);
  const faults = validate(catalog.schema, document);
  if (faults.length > 0) throw new AggregateError(faults, `The operation of the case ${name} is not valid: ${faults.map((fault) => fault.message).join('; ')}`);
  const executor = createExecutor({ catalog, database, timeoutMs: TIMEOUT_MS, maxCost: Infinity });
  return {
    name: OURS,
    answer: async (variables) => {
      const { data, errors } = await executor.execute({ document, variables, queryKey: name });
      if (errors !== undefined) throw new AggregateError(errors, `The case ${name} failed: ${errors.map((error) => error.message).join('; ')}`);
      return data;
    },
    dataOf: (data) => data,
  };
}

export function byHand({ handWritten, root, constants }: BenchCase, driver: Driver, rel: number): Contender {
  const text = readFileSync(new URL(`hand-written/${handWritten}.cypher`, import.meta.url), 'utf8');
  return {
    name: BY_HAND,
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
    dataOf: (data) => data,
  };
}

export function oursUnderApollo({ operation, name }: BenchCase, apollo: OurApollo): Contender {
  return { name: OURS_UNDER_APOLLO, answer: (variables) => apollo.answer(operation, variables), dataOf: (answer) => dataOfJson(answer, `ours in the case ${name}`) };
}

export function ofPeer(peer: Peer, { operation, name }: BenchCase, rel: number): Contender {
  const text = peer.operationOf(name, operation);
  return {
    name: peer.name,
    answer: (variables) => peer.answer(text, peer.variablesOf(variables, rel)),
    dataOf: (answer) => peer.asOurs(name, dataOfJson(answer, `${peer.name} in the case ${name}`)),
  };
}

/** With its default settings but one: integers as numbers, as they are in the response. */
export function defaultDriver(uri: string, user: string, password: string): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

function dataOfJson(answer: unknown, who: string): unknown {
  const { data, errors } = JSON.parse(String(answer)) as { readonly data?: unknown; readonly errors?: readonly { readonly message: string }[] };
  if (errors !== undefined) throw new Error(`The answer of ${who} has errors: ${errors.map(({ message }) => message).join('; ')}`);
  return data;
}

/** The driver sends numbers as floats, and LIMIT takes none. */
function asIntegers(variables: Variables): Record<string, unknown> {
  return Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, typeof value === 'number' ? neo4j.int(value) : value]));
}
