/**
 * Brings the constraints and indexes of a database to what `cypher/constraints.cypher` and `cypher/indexes.cypher` say.
 *
 * Input: a driver. Output: a database where all of them are online; true if anything had to be created. Where nothing changed it is
 * one read. An index of one of our names with another definition, or one that failed, is made anew.
 */
import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { InvariantError } from '../errors.js';
import { cypherStatements } from './cypher-file.js';
import { openStore, readRows, writeTransaction } from './store.js';
import type { Store } from './store.js';

const AWAIT_SECONDS = 300;

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
  const existing = await showIndexes(store);
  const items = schemaItems();
  const missing = items.filter((item) => !isAsWanted(item, existing.get(item.name)));
  const obstacles = missing.flatMap(({ name }) => existing.get(name) ?? []);
  if (obstacles.length > 0) await runAll(store, obstacles.map(dropText));
  if (missing.length > 0) await runAll(store, missing.map(({ text }) => text));
  const isPopulating = items.some(({ name }) => existing.get(name)?.state === 'POPULATING');
  if (missing.length > 0 || isPopulating) await readRows(store, 'CALL db.awaitIndexes($seconds)', { seconds: BigInt(AWAIT_SECONDS) });
  return missing.length > 0;
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
  await writeTransaction(store, (tx) => Promise.all(texts.map((text) => tx.run(text))));
}
