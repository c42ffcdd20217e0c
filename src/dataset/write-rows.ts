/**
 * Writes the rows of a release into the database, in batches.
 *
 * Input: rows and the number of the release. Output: nodes and relationships that no reader sees yet. Labels and types come from the
 * catalog by way of the rows; they and all values are parameters of five fixed texts. It knows nothing of flips.
 */
import { cypherStatement } from './cypher-file.js';
import type { Difference } from './diff-content.js';
import type { LoadLock } from './load-lock.js';
import type { ReleaseContent } from './release-content.js';

/** Large enough that the commit is cheap beside the rows, small enough for a server with little memory. */
const ROWS_PER_TRANSACTION = 2_000;

interface Write {
  readonly text: string;
  readonly rows: readonly unknown[];
}

/** Writes everything; `onWritten` is told the sum of rows after each transaction. */
export async function writeRows(lock: LoadLock, rel: number, content: ReleaseContent, onWritten: (rows: number) => void): Promise<void> {
  let written = 0;
  for (const batch of inBatches(writesOf(content), ROWS_PER_TRANSACTION)) {
    await lock.write(async (tx) => {
      for (const { text, rows } of batch) await tx.run(text, { rel: BigInt(rel), rows });
    });
    written += batch.reduce((sum, { rows }) => sum + rows.length, 0);
    onWritten(written);
  }
}

/** Writes what is different from the release before, beside the differences that it brought itself. */
export async function writeChanges(lock: LoadLock, { rel, from }: { readonly rel: number; readonly from: number }, differences: readonly Difference[]): Promise<void> {
  const rows = differences.map(({ fields, ...rest }) => ({ ...rest, ...(fields && { fields: fields.map(({ field }) => field) }) }));
  await lock.write((tx) => tx.run(cypherStatement('load/carry-changes'), { rel: BigInt(rel), from: BigInt(from) }));
  for (let at = 0; at < rows.length; at += ROWS_PER_TRANSACTION) {
    await lock.write((tx) => tx.run(cypherStatement('load/changes'), { rel: BigInt(rel), rows: rows.slice(at, at + ROWS_PER_TRANSACTION) }));
  }
}

export function rowCount(content: ReleaseContent): number {
  return writesOf(content).reduce((sum, { rows }) => sum + rows.length, 0);
}

/** Entities come first: all other rows are joined to them. */
function writesOf(content: ReleaseContent): readonly Write[] {
  return [
    { text: cypherStatement('load/entities'), rows: content.entities },
    { text: cypherStatement('load/names'), rows: content.names },
    { text: cypherStatement('load/identifiers'), rows: content.identifiers },
    { text: cypherStatement('load/evidence'), rows: content.evidence },
    { text: cypherStatement('load/relationships'), rows: content.relationships },
    { text: cypherStatement('load/coverage'), rows: content.coverage },
  ];
}

/** Cuts large writes and joins small ones: a small dataset is a handful of transactions. */
function* inBatches(writes: readonly Write[], size: number): Generator<readonly Write[]> {
  let batch: Write[] = [];
  let room = size;
  for (const { text, rows } of writes) {
    for (let from = 0; from < rows.length; ) {
      const part = rows.slice(from, from + room);
      batch.push({ text, rows: part });
      from += part.length;
      room -= part.length;
      if (room > 0) continue;
      yield batch;
      batch = [];
      room = size;
    }
  }
  if (batch.length > 0) yield batch;
}
