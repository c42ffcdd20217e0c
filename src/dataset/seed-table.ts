/**
 * A CSV file as rows that remember their lines. Input: the text of a file, comma-separated with one header row. Output: its columns and
 * rows, and its faults of form. All cells stay text; an empty one means "not known". It knows nothing of the catalog or of statements.
 */
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { FaultCollector } from './faults.js';

export interface SeedRow {
  readonly line: number;
  /** By name of the column. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface SeedTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly SeedRow[];
}

const COLUMN = /^[a-z][A-Za-z0-9]*$/;
/** The parser takes a quote that is never closed for one cell: the longest value of a seed is far below this. */
const LARGEST_RECORD = 100_000;

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Undefined where the file is no table: then its faults say why. */
export function readSeedTable(file: string, text: string, faults: FaultCollector): SeedTable | undefined {
  const records = parseRecords(file, text, faults);
  if (records === undefined) return undefined;
  const [header, ...rows] = records;
  if (header === undefined) {
    faults.add({ file, line: 1 }, 'is empty; write a row with the names of the columns, and the rows below it');
    return undefined;
  }
  const columns = header.record;
  const before = faults.size;
  columns.forEach((column, index) => {
    if (!COLUMN.test(column)) faults.add({ file, line: 1 }, `column ${index + 1} is called ${JSON.stringify(column)}; begin names of columns with a small letter, and use letters and digits only`);
    if (columns.indexOf(column) < index) faults.add({ file, line: 1 }, `two columns are called ${JSON.stringify(column)}; rename one`);
  });
  for (const { record, info } of rows) {
    if (record.length !== columns.length) faults.add({ file, line: info.lines }, `has ${record.length} cells, and the header ${columns.length}; put a cell that holds a comma in quotes`);
  }
  if (faults.size > before) return undefined;
  return { file, columns, rows: rows.map(({ record, info }) => ({ line: info.lines, cells: new Map(columns.map((column, index) => [column, record[index] ?? ''])) })) };
}

function parseRecords(file: string, text: string, faults: FaultCollector): readonly ParsedRecord[] | undefined {
  try {
    return parse(text, { info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: LARGEST_RECORD }) as unknown as readonly ParsedRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line: unknown = error['lines'];
    faults.add({ file, line: typeof line === 'number' ? line : 1 }, `is not valid CSV: ${problemOf(error)}`);
    return undefined;
  }
}

function problemOf({ code, message }: CsvError): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return 'a quote is not closed before the end of the file';
    case 'CSV_MAX_RECORD_SIZE':
      return `a row has more than ${LARGEST_RECORD} characters: look for a quote that is not closed`;
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'a quote stands inside a cell; put the whole cell in quotes and double those inside it';
    default:
      return message;
  }
}
