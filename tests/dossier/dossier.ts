/**
 * The dossier of facts that the seeds were curated from, held against the seeds. Input: its CSV files, where they are at hand beside
 * the project (it is no part of it), the seeds, and seeds/LEFT_OUT.md. Output: its rows, what the seeds hold, and which rows are left
 * out on purpose. It needs no Neo4j: what a load writes is what the compiled release holds.
 */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { compileRelease } from '../../src/dataset/compile-release.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { RelationshipRow } from '../../src/dataset/release-content.js';
import { DEFAULT_SEEDS_DIRECTORY } from '../../src/dataset/seed-files.js';

const DOSSIER = new URL('../../../shared/data/', import.meta.url);

export type Row = Readonly<Record<string, string>>;
export type Properties = Readonly<Record<string, unknown>>;

export interface Cited {
  readonly source: string;
  readonly claim: string;
  /** 0 UNVERIFIED to 3 OFFICIAL. */
  readonly confidence: unknown;
}

/** What the seeds become, by what a row would look for. */
export interface Seeds {
  /** Properties of an entity, as they are stored; undefined where there is none with this id. */
  entity(id: string): Properties | undefined;
  /** Texts of all names of an entity, the main one included. */
  names(id: string): readonly string[];
  /** Claims of all evidence of an entity, with their sources. */
  evidence(ids: unknown): readonly Cited[];
  /** Relationships of a type between two entities. */
  between(start: string, type: string, end: string): readonly RelationshipRow[];
  /** Relationships of a type that start at an entity. */
  from(start: string, type: string): readonly RelationshipRow[];
}

export async function readSeeds(): Promise<Seeds> {
  const catalog = loadCatalog();
  const content = compileRelease(await readDataset(DEFAULT_SEEDS_DIRECTORY, catalog), catalog);
  const entities = new Map(content.entities.map(({ properties }) => [String(properties['id']), properties]));
  const names = groupBy(content.names, ({ entity }) => entity);
  const evidence = new Map<unknown, Cited>(content.evidence.map(({ source, properties }) => [properties['id'], { source, claim: String(properties['claim']), confidence: properties['confidence'] }]));
  const relationships = groupBy(content.relationships, ({ start, type }) => `${start} ${type}`);
  const from = (start: string, type: string) => relationships.get(`${start} ${type}`) ?? [];
  return {
    entity: (id) => entities.get(id),
    names: (id) => (names.get(id) ?? []).map(({ properties }) => String(properties['text'])),
    evidence: (ids) => (Array.isArray(ids) ? ids.flatMap((id: unknown) => evidence.get(id) ?? []) : []),
    between: (start, type, end) => from(start, type).filter((one) => one.end === end),
    from,
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Rows of a file that are left out, by their key, with the reason: the tables of seeds/LEFT_OUT.md. */
export function leftOut(file: string): ReadonlyMap<string, string> {
  const text = existsSync('seeds/LEFT_OUT.md') ? readFileSync('seeds/LEFT_OUT.md', 'utf8') : '';
  const section = new RegExp(`^## ${file.replaceAll('.', '\\.')}\\n([^]*?)(?=^## |$(?![^]))`, 'm').exec(text)?.[1] ?? '';
  return new Map([...section.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, key = '', reason = '']) => [key, reason]));
}

/**
 * One test for a file of the dossier: `check` says what of a row the seeds lack; undefined where they have it all. A row that is left
 * out is not checked, and a key in LEFT_OUT.md that no row has is a fault. Skipped, and says so, where the dossier is not at hand.
 */
export function testDossierFile(file: string, keyOf: (row: Row) => string, check: (row: Row, seeds: Seeds) => string | undefined): void {
  const isThere = existsSync(DOSSIER);
  if (!isThere) console.warn(`tests/dossier: the dossier is not at hand: ${file} is not held against the seeds.`);
  (isThere ? test : test.skip)(`every row of ${file} is in the seeds, or left out with a reason`, async () => {
    const rows = parse(readFileSync(new URL(file, DOSSIER), 'utf8'), { columns: true }) as readonly Row[];
    const seeds = await readSeeds();
    const out = leftOut(file);
    const keys = new Set(rows.map(keyOf));
    expect([...out.keys()].filter((key) => !keys.has(key))).toEqual([]);
    const lacking = rows.flatMap((row) => {
      const lack = out.has(keyOf(row)) ? undefined : check(row, seeds);
      return lack === undefined ? [] : [`${keyOf(row)}: ${lack}`];
    });
    expect(lacking).toEqual([]);
  });
}
