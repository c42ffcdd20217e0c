/** One document asked again and again. Input: a catalog, a database, a text, how long one statement may take. Output: a function that answers, and fails loudly. */
import { parse, validate } from 'graphql';
import type { Catalog } from '../../src/catalog/catalog.js';
import { searchesBesideNeo4j } from '../../src/config.js';
import type { Database } from '../../src/db/database.js';
import { createExecutor } from '../../src/server/executor.js';

export type Ask = (variables?: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>;

export function asking({ catalog, database }: { readonly catalog: Catalog; readonly database: Database }, text: string, timeoutMs: number): Ask {
  const document = parse(text);
  const faults = validate(catalog.schema, document);
  if (faults.length > 0) throw new AggregateError(faults, `${text} is not valid: ${faults.map((fault) => fault.message).join('; ')}`);
  const executor = createExecutor({ catalog, database, timeoutMs, maxCost: Infinity, searchesAtOnce: searchesBesideNeo4j() });
  return async (variables = {}) => {
    const { data, errors } = await executor.execute({ document, variables, queryKey: text });
    if (errors !== undefined || !data) throw new AggregateError(errors ?? [], `${text} with ${JSON.stringify(variables)} failed: ${(errors ?? []).map((error) => error.message).join('; ')}`);
    return data;
  };
}

export async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
