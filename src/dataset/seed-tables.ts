/**
 * The tables of a dataset: each CSV file is read once, and expanded wherever a YAML file names it. Input: the seed files. Output: the
 * statements that stand for the rows, and faults for tables, columns and names that do not fit. It knows nothing of the catalog.
 */
import path from 'node:path';
import { expandTable, readTableItem, unknownColumns, unusedColumns } from './expand-table.js';
import type { TableItem } from './expand-table.js';
import type { FaultCollector } from './faults.js';
import { show } from './read-value.js';
import { decodeSeedFile } from './seed-files.js';
import type { SeedFile } from './seed-files.js';
import { readSeedTable } from './seed-table.js';
import type { SeedTable } from './seed-table.js';
import type { SeedMap } from './seed-tree.js';
import { didYouMean } from './similar.js';

export interface ExpandedTable {
  /** The CSV file, where the statements stand. */
  readonly file: string;
  readonly statements: readonly SeedMap[];
}

interface UsedTable {
  readonly table: SeedTable;
  readonly items: TableItem[];
}

export function isTable({ name }: SeedFile): boolean {
  return name.endsWith('.csv');
}

export class SeedTables {
  readonly #files: ReadonlyMap<string, SeedFile>;
  /** Undefined: it has faults of form, which are told. */
  readonly #used = new Map<string, UsedTable | undefined>();

  constructor(files: readonly SeedFile[], private readonly faults: FaultCollector) {
    this.#files = new Map(files.filter(isTable).map((file) => [file.name, file]));
  }

  /** The statements of a table item; undefined where it has faults. */
  expand(map: SeedMap, { file, name }: Pick<SeedFile, 'file' | 'name'>): ExpandedTable | undefined {
    const item = readTableItem(map, file, this.faults);
    if (item === undefined) return undefined;
    const tableName = path.posix.join(path.posix.dirname(name), item.table);
    if (!this.#files.has(tableName)) {
      this.faults.add({ file, line: item.line }, `there is no table ${show(item.table)} beside this file${didYouMean(tableName, this.#files.keys())}`);
      return undefined;
    }
    const used = this.#use(tableName);
    if (used === undefined) return undefined;
    used.items.push(item);
    const unknown = unknownColumns(item, used.table);
    for (const problem of unknown) this.faults.add({ file, line: item.line }, problem);
    return unknown.length > 0 ? undefined : { file: used.table.file, statements: expandTable(item, used.table) };
  }

  /** Faults for what nobody uses: a table, a column. Called once all files are read. */
  checkUse(): void {
    for (const [name, { file }] of this.#files) {
      if (!this.#used.has(name)) this.faults.add({ file, line: 0 }, 'is named by no .yaml file; write `- table:` in one, or remove it');
    }
    for (const used of this.#used.values()) {
      if (used === undefined) continue;
      for (const column of unusedColumns(used.items, used.table)) {
        this.faults.add({ file: used.table.file, line: 1 }, `nobody uses the column ${show(column)}; write "{${column}}" where it belongs, call it "note", or remove it`);
      }
    }
  }

  #use(name: string): UsedTable | undefined {
    if (!this.#used.has(name)) {
      const seedFile = this.#files.get(name);
      const text = seedFile && decodeSeedFile(seedFile, this.faults);
      const table = seedFile && text !== undefined ? readSeedTable(seedFile.file, text, this.faults) : undefined;
      this.#used.set(name, table && { table, items: [] });
    }
    return this.#used.get(name);
  }
}
