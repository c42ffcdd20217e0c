/**
 * Checks in the database that a release is there in full and in itself sound, before any reader sees it.
 *
 * Input: the number of a release and the content that it should have. Output: what is wrong, in words; nothing where it is right. It
 * only reads.
 */
import { z } from 'zod';
import { cypherStatement } from './cypher-file.js';
import type { ReleaseContent } from './release-content.js';
import { readRows } from './store.js';
import type { Store } from './store.js';

const Tally = z.array(z.tuple([z.string(), z.number()]));
const Counts = z.object({
  entities: Tally,
  relationships: Tally,
  citations: z.number(),
  names: z.number(),
  identifiers: z.number(),
  evidence: z.number(),
  coverage: z.number(),
});
const Unsound = z.record(z.string(), z.number());

/** The copy in the database is not the content that was to be loaded. */
export class ReleaseCheckError extends Error {
  constructor(rel: number, problems: readonly string[]) {
    super(`Release ${String(rel)} is not what was to be loaded, so it was not made current: ${problems.join('; ')}. Load again; if it happens again, look for what else writes to this database.`);
    this.name = 'ReleaseCheckError';
  }
}

export async function releaseProblems(store: Store, rel: number, content: ReleaseContent): Promise<readonly string[]> {
  const parameters = { rel: BigInt(rel) };
  const [counted] = await readRows(store, cypherStatement('releases/count'), parameters);
  const [unsound] = await readRows(store, cypherStatement('releases/check'), parameters);
  const found = tallyFound(Counts.parse(counted));
  const expected = tallyExpected(content);
  const differences = [...new Set([...expected.keys(), ...found.keys()])]
    .filter((key) => (found.get(key) ?? 0) !== (expected.get(key) ?? 0))
    .map((key) => `${key}: ${String(found.get(key) ?? 0)} instead of ${String(expected.get(key) ?? 0)}`);
  const faults = Object.entries(Unsound.parse(unsound))
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}: ${String(count)}`);
  return [...differences, ...faults];
}

function tallyFound({ entities, relationships, citations, names, identifiers, evidence, coverage }: z.infer<typeof Counts>): ReadonlyMap<string, number> {
  return new Map([...entities, ...relationships, ['CITES', citations], ['Name', names], ['Identifier', identifiers], ['Evidence', evidence], ['Coverage', coverage]]);
}

function tallyExpected(content: ReleaseContent): ReadonlyMap<string, number> {
  const tally = new Map<string, number>();
  const count = (key: string, by = 1): unknown => tally.set(key, (tally.get(key) ?? 0) + by);
  for (const { label } of content.entities) count(label);
  for (const { type } of content.relationships) count(type);
  for (const [label, relationship, rows] of [
    ['Name', 'HAS_NAME', content.names],
    ['Identifier', 'HAS_IDENTIFIER', content.identifiers],
    ['Evidence', 'CITES', content.evidence],
  ] as const) {
    count(label, rows.length);
    count(relationship, rows.length);
  }
  count('Coverage', content.coverage.length);
  return tally;
}
