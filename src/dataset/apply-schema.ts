/**
 * Brings the constraints and indexes of a database to what `cypher/constraints.cypher` and `cypher/indexes.cypher` say.
 *
 * Input: a driver. Output: a database where all of them are online; true if anything had to be created. Where nothing changed it is
 * one read. An index of one of our names with another definition, or one that failed, is made anew.
 */
import { Neo4jError } from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { InvariantError } from '../errors.js';
import { cypherStatements } from './cypher-file.js';
import { openStore, readRows, writeTransaction } from './store.js';
import type { Store } from './store.js';

const AWAIT_SECONDS = 300;
const MOST_TRIES = 3;

interface SchemaItem {
  readonly name: string;
  readonly isConstraint: boolean;
  /** Label and keys, as `Country(rel,id)`. */
  readonly definition: string;
  readonly text: string;
}

const Existing = z.object({
  name: z.string(),
  state: z.string(),
  labelsOrTypes: z.array(z.string()).nullable(),
  properties: z.array(z.string()).nullable(),
  owningConstraint: z.string().nullable(),
});
type Existing = z.infer<typeof Existing>;

/** Every constraint of ours has an index of its name, so one statement shows both. */
const SHOW = 'SHOW INDEXES YIELD name, state, labelsOrTypes, properties, owningConstraint';

export async function applySchema(driver: Driver, database: string | undefined): Promise<boolean> {
  const store = openStore(driver, database);
  const items = schemaItems();
  const existing = await showIndexes(store);
  const isChanged = await makeWanted(store, items, existing);
  const isPopulating = items.some(({ name }) => existing.get(name)?.state === 'POPULATING');
  if (isChanged || isPopulating) await readRows(store, 'CALL db.awaitIndexes($seconds)', { seconds: BigInt(AWAIT_SECONDS) });
  return isChanged;
}

/** Two processes may do this at once, and what one finds the other may have changed: then it looks again. */
async function makeWanted(store: Store, items: readonly SchemaItem[], found: ReadonlyMap<string, Existing>): Promise<boolean> {
  let existing = found;
  for (let tries = 1; ; tries += 1) {
    const missing = items.filter((item) => !isAsWanted(item, existing.get(item.name)));
    if (missing.length === 0) return tries > 1;
    const obstacles = missing.flatMap(({ name }) => existing.get(name) ?? []);
    try {
      if (obstacles.length > 0) await runAll(store, obstacles.map(dropText));
      await runAll(store, missing.map(({ text }) => text));
      return true;
    } catch (error) {
      if (tries === MOST_TRIES || !(error instanceof Neo4jError && error.code.includes('.Schema.'))) throw error;
      existing = await showIndexes(store);
    }
  }
}

/** What the two files ask for. */
export function schemaItems(): readonly SchemaItem[] {
  return [...cypherStatements('constraints'), ...cypherStatements('indexes')].map((text) => {
    const match = /^CREATE (?<kind>CONSTRAINT|INDEX|FULLTEXT INDEX) (?<name>\w+) IF NOT EXISTS\s+FOR \(n:(?<label>\w+)\) (?<rest>[^]*)$/.exec(text);
    const { kind, name, label, rest } = match?.groups ?? {};
    if (name === undefined || label === undefined || rest === undefined) throw new InvariantError(`cypher/ holds a schema statement of another form:\n${text}`);
    const keys = [...rest.matchAll(/\bn\.(\w+)/g)].map(([, key]) => key);
    return { name, isConstraint: kind === 'CONSTRAINT', definition: `${label}(${keys.join()})`, text };
  });
}

async function showIndexes(store: Store): Promise<ReadonlyMap<string, Existing>> {
  const rows = z.array(Existing).parse(await readRows(store, SHOW));
  return new Map(rows.map((row) => [row.name, row]));
}

function isAsWanted({ definition, isConstraint }: SchemaItem, existing: Existing | undefined): boolean {
  if (existing === undefined || existing.state === 'FAILED') return false;
  return definition === `${String(existing.labelsOrTypes)}(${String(existing.properties)})` && isConstraint === (existing.owningConstraint !== null);
}

function dropText({ name, owningConstraint }: Existing): string {
  return owningConstraint === null ? `DROP INDEX ${name} IF EXISTS` : `DROP CONSTRAINT ${owningConstraint} IF EXISTS`;
}

/** One transaction, sent without waiting in between: on an empty database twice as fast as one by one. */
async function runAll(store: Store, texts: readonly string[]): Promise<void> {
  await writeTransaction(store, async (tx) => {
    // All have to be answered, also after a failure: a transaction cannot be rolled back while one runs.
    const outcomes = await Promise.allSettled(texts.map((text) => tx.run(text)));
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  });
}
