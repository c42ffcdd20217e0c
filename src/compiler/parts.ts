/**
 * Large values travel in parts, several records of a few rows each, and are joined again here.
 *
 * Neo4j's driver decodes a record slowly that does not arrive in one piece, as those above 64 KB never do: 8.5 ms of CPU for a nested
 * answer of 124 KB in one record, 4.4 ms in parts. So the outermost lists of a value are taken out of it and sent ten rows at a time;
 * what is left, the outline, has their lengths in their places and comes with the first part. Rows that ask for more than values are computed
 * part by part (`late-rows.ts`).
 *
 * Input: the column of a statement. Output: where its lists are, the clauses that cut, and the function that joins. Pure.
 *
 *     [n0.name, [COLLECT { … }, COUNT { … }]]   of 12 rows
 *       -> rel, flip, ["CNIPA", [12, 40]], [row, row, …ten]
 *          rel, flip, null,                [row, row]
 */
import { invariant } from '../errors.js';
import type { Column } from './plan.js';

/** Indexes that lead from a value to a list inside it. None: the value is the list. */
export type ListPath = readonly number[];

/** Rows of a part. A record has to stay below 64 KB, and costs as much as decoding a few rows itself. */
export const ROWS_PER_PART = 10;
/** Of rows that are computed as they are sent. Two is the least for which no rows make one part. */
export const LATE_ROWS_PER_PART = 2;

/** What each record holds: release, flip, outline, rows. */
const OUTLINE = 2;
const ROWS = 3;
const RECORD_WIDTH = 4;

export interface OutermostList {
  readonly path: ListPath;
  readonly list: Extract<Column, { op: 'Collect' }>;
}

export function outermostLists(column: Column): readonly OutermostList[] {
  switch (column.op) {
    case 'Collect':
      return [{ path: [], list: column }];
    case 'First':
      return outermostLists(column.row);
    case 'Row':
      return column.columns.flatMap((inner, index) => outermostLists(inner).map(({ path, list }) => ({ path: [index, ...path], list })));
    default:
      // The rows of a ByLabel differ from branch to branch: their lists stay where they are.
      return [];
  }
}

export function listPaths(column: Column): readonly ListPath[] {
  return outermostLists(column).map(({ path }) => path);
}

/** Clauses that follow `WITH current, … AS value` and leave `current`, `outline` and `items` for each part: one at least. */
export function partsText(column: Column, rowsPerPart: number): string {
  const lists = listPaths(column).map((path) => `coalesce(${['value', ...path.map((index) => `[${index}]`)].join('')}, [])`);
  return [
    `WITH current, ${outline(column, 'value')} AS outline, ${lists.join(' + ')} AS items`,
    `UNWIND range(0, (size(items) - 1) / ${rowsPerPart}) AS part`,
    `WITH current, CASE part WHEN 0 THEN outline END AS outline, items[part * ${rowsPerPart} .. part * ${rowsPerPart} + ${rowsPerPart}] AS items`,
  ].join('\n');
}

/** `value` with the length of each list in its place; null where the value is. */
function outline(column: Column, value: string): string {
  switch (column.op) {
    case 'Collect':
      return `size(${value})`;
    case 'First':
      return outline(column.row, value);
    case 'Row':
      return outlineOfRow(column.columns, value);
    default:
      return value;
  }
}

function outlineOfRow(columns: readonly Column[], value: string): string {
  const pieces: string[] = [];
  let from = 0;
  columns.forEach((column, index) => {
    if (listPaths(column).length === 0) return;
    pieces.push(`${value}[${from}..${index}]`, `[${outline(column, `${value}[${index}]`)}]`);
    from = index + 1;
  });
  if (pieces.length === 0) return value;
  if (from < columns.length) pieces.push(`${value}[${from}..]`);
  return pieces.join(' + ');
}

/** The value that a statement's records hold, given one after the other. */
export function joinParts(paths: readonly ListPath[], records: readonly unknown[]): unknown {
  const value = records[OUTLINE];
  if (paths.length === 0) return value;
  const rows: unknown[] = [];
  for (let at = ROWS; at < records.length; at += RECORD_WIDTH) rows.push(...listAt(records, at));
  let taken = 0;
  for (const path of paths) {
    const index = path[path.length - 1];
    if (index === undefined) return rows;
    const owner = path.slice(0, -1).reduce<unknown>((row, step) => (Array.isArray(row) ? row[step] : null), value);
    // A node that is not there has no lists.
    if (!Array.isArray(owner)) continue;
    const length: unknown = owner[index];
    invariant(typeof length === 'number', 'an outline has the length of a list in its place');
    owner[index] = rows.slice(taken, taken + length);
    taken += length;
  }
  return value;
}

function listAt(records: readonly unknown[], at: number): readonly unknown[] {
  const rows = records[at];
  invariant(Array.isArray(rows), 'each part holds rows');
  return rows;
}
