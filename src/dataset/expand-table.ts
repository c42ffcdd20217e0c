/**
 * Statements from the rows of a table. Input: a map of the seeds such as
 *
 *     - table: treaty-members.csv
 *       having: [from]
 *       each: { start: "{member}", end: "{treaty}", from: "{from}", evidence: [{ source: "{source}", at: "{at}", claim: "…" }] }
 *
 * and the table. Output: for each row that fits, the statement as if it had been written out, at the line of the row. It knows
 * nothing of the catalog: what comes out is read like any other statement.
 *
 * `{column}` stands for a cell. A text with an empty cell in it is left out, and so is a map whose cells are all empty, and a list of which
 * nothing is left: what is not known is not written. A list of one such text is split at semicolons.
 */
import type { FaultCollector } from './faults.js';
import { show } from './read-value.js';
import type { SeedEntry, SeedMap, SeedNode, SeedScalar } from './seed-tree.js';
import type { SeedRow, SeedTable } from './seed-table.js';
import { didYouMean } from './similar.js';

const PLACEHOLDER = /\{([^{}]*)\}/g;
const KEYS = ['table', 'where', 'having', 'lacking', 'each'];
/** For whoever keeps the table, and for nobody else: it may stay unused. */
const NOTE = 'note';

/** A table item of a section, its parts taken out. */
export interface TableItem {
  readonly line: number;
  /** As written: relative to the file it is written in. */
  readonly table: string;
  readonly each: SeedMap;
  /** Values that a column must have one of. */
  readonly where: ReadonlyMap<string, ReadonlySet<string>>;
  /** Columns that must hold something. */
  readonly having: readonly string[];
  /** Columns that must be empty. */
  readonly lacking: readonly string[];
}

export function isTableItem(map: SeedMap): boolean {
  return map.entries.some(({ key }) => key === 'table');
}

/** Undefined where it has faults, which are added. */
export function readTableItem(map: SeedMap, file: string, faults: FaultCollector): TableItem | undefined {
  const before = faults.size;
  const entries = new Map(map.entries.map((entry) => [entry.key, entry.value]));
  const fault = (line: number, message: string): void => faults.add({ file, line }, message);
  for (const { key, line } of map.entries) {
    if (!KEYS.includes(key)) fault(line, `a table has no ${show(key)}${didYouMean(key, KEYS) || `; it has ${KEYS.join(', ')}`}`);
  }
  const table = entries.get('table');
  const each = entries.get('each');
  if (table?.kind !== 'scalar') fault(map.line, 'table takes the name of a .csv file');
  if (each?.kind !== 'map') fault(map.line, 'a table needs `each`: a map with the fields of a statement, where "{column}" stands for a cell');
  const columns = (key: string): readonly string[] => textsOf(entries.get(key), () => fault(map.line, `${key} takes a list of columns`));
  const having = columns('having');
  const lacking = columns('lacking');
  const where = new Map<string, ReadonlySet<string>>();
  const conditions = entries.get('where');
  if (conditions?.kind === 'map') {
    for (const { key, value, line } of conditions.entries) where.set(key, new Set(value.kind === 'scalar' ? [value.text] : textsOf(value, () => fault(line, `where: ${key} takes a value or a list of them`))));
  } else if (conditions !== undefined) fault(conditions.line, 'where takes a map of column to value');
  if (faults.size > before || table?.kind !== 'scalar' || each?.kind !== 'map') return undefined;
  return { line: map.line, table: table.text, each, where, having, lacking };
}

function textsOf(node: SeedNode | undefined, onFault: () => void): readonly string[] {
  if (node === undefined) return [];
  if (node.kind !== 'list' || node.items.some((item) => item.kind !== 'scalar')) {
    onFault();
    return [];
  }
  return node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
}

/** Every column that a table item names, so that a misspelt or forgotten one is noticed. */
export function columnsOf(item: TableItem): ReadonlySet<string> {
  return new Set([...placeholdersIn(item.each), ...item.where.keys(), ...item.having, ...item.lacking]);
}

function placeholdersIn(node: SeedNode): readonly string[] {
  switch (node.kind) {
    case 'scalar':
      return [...node.text.matchAll(PLACEHOLDER)].map(([, column = '']) => column);
    case 'list':
      return node.items.flatMap(placeholdersIn);
    case 'map':
      return node.entries.flatMap(({ value }) => placeholdersIn(value));
  }
}

/** Columns named that the table has not. */
export function unknownColumns(item: TableItem, table: SeedTable): readonly string[] {
  return [...columnsOf(item)].filter((column) => !table.columns.includes(column)).map((column) => `${show(column)} is no column of ${table.file}${didYouMean(column, table.columns) || `; it has ${table.columns.join(', ')}`}`);
}

/** Columns of a table that none of the items that use it names. */
export function unusedColumns(items: readonly TableItem[], table: SeedTable): readonly string[] {
  const used = new Set(items.flatMap((item) => [...columnsOf(item)]));
  return table.columns.filter((column) => column !== NOTE && !used.has(column));
}

/** The statements of the rows that fit. */
export function expandTable(item: TableItem, table: SeedTable): readonly SeedMap[] {
  return table.rows.filter((row) => fits(item, row)).map((row) => ({ ...filled(item.each, row), line: row.line }));
}

function fits({ where, having, lacking }: TableItem, { cells }: SeedRow): boolean {
  const cell = (column: string): string => cells.get(column) ?? '';
  return [...where].every(([column, values]) => values.has(cell(column))) && having.every((column) => cell(column) !== '') && lacking.every((column) => cell(column) === '');
}

function filled(map: SeedMap, row: SeedRow): SeedMap {
  const entries = map.entries.flatMap(({ key, value }): SeedEntry[] => {
    const node = fill(value, row);
    return node === undefined ? [] : [{ key, line: row.line, value: node }];
  });
  return { kind: 'map', entries, line: row.line };
}

/** Undefined where nothing is known of it. */
function fill(node: SeedNode, row: SeedRow): SeedNode | undefined {
  const placeholders = placeholdersIn(node);
  if (placeholders.length === 0) return node;
  const isEmpty = placeholders.every((column) => (row.cells.get(column) ?? '') === '');
  if (isEmpty && node.kind !== 'list') return undefined;
  switch (node.kind) {
    case 'scalar':
      return fillText(node, placeholders, row);
    case 'map':
      return filled(node, row);
    case 'list': {
      const items = node.items.flatMap((item) => fill(item, row) ?? []);
      if (items.length === 0) return undefined;
      return { kind: 'list', items: splits(node.items) ? splitCell(node.items[0], row) : items, line: row.line };
    }
  }
}

function fillText({ text, isPlain }: SeedScalar, placeholders: readonly string[], row: SeedRow): SeedScalar | undefined {
  if (placeholders.some((column) => (row.cells.get(column) ?? '') === '')) return undefined;
  const value = text.replaceAll(PLACEHOLDER, (_, column: string) => row.cells.get(column) ?? '');
  // YAML needs quotes around a brace: they say nothing of the cell, which may be a number.
  return { kind: 'scalar', text: value, isPlain: isPlain || isOneCell(text), line: row.line };
}

function isOneCell(text: string): boolean {
  return /^\{[^{}]*\}$/.test(text);
}

function splits(items: readonly SeedNode[]): items is readonly [SeedScalar] {
  const [only] = items;
  return items.length === 1 && only?.kind === 'scalar' && isOneCell(only.text);
}

function splitCell({ text }: SeedScalar, row: SeedRow): readonly SeedScalar[] {
  const cell = row.cells.get(text.slice(1, -1)) ?? '';
  return cell.split(';').map((part): SeedScalar => ({ kind: 'scalar', text: part.trim(), isPlain: true, line: row.line }));
}
