/**
 * Writes what follows from the schema and the seeds: `cypher/constraints.cypher`, `cypher/indexes.cypher`, the JSON Schema of the seeds
 * for editors, and the counts in `seeds/README.md`. With `--check` it only says whether they are up to date.
 *
 * A command of its own: `npx tsx src/dataset/write-derived-files.ts [--check]`. It exits with 1 if a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadCatalog } from '../catalog/build-catalog.js';
import { compileRelease } from './compile-release.js';
import { countsText, notesOn } from './dataset-notes.js';
import { readDataset } from './read-dataset.js';
import { constraintsCypher, indexesCypher } from './schema-cypher.js';
import { DEFAULT_SEEDS_DIRECTORY } from './seed-files.js';
import { seedsSchema } from './seeds-schema.js';

const COUNTS = /(?<=<!-- counts: written by `npm run codegen` -->\n)[^]*(?=\n<!-- end of counts -->)/;

const catalog = loadCatalog();
const isCheck = process.argv.includes('--check');
const readme = read('seeds/README.md');
const notes = notesOn(compileRelease(await readDataset(DEFAULT_SEEDS_DIRECTORY, catalog), catalog));

for (const [name, text] of [
  ['cypher/constraints.cypher', constraintsCypher(catalog)],
  ['cypher/indexes.cypher', indexesCypher(catalog)],
  ['seeds/seeds.schema.json', `${JSON.stringify(seedsSchema(catalog), null, 1)}\n`],
  ['seeds/README.md', readme.replace(COUNTS, () => countsText(notes))],
] as const) {
  if (read(name) === text) continue;
  if (isCheck) {
    console.error(`${name} is not what schema/ and seeds/ call for: run \`npm run codegen\` and commit it`);
    process.exitCode = 1;
  } else {
    writeFileSync(fileOf(name), text);
    console.log(`${name} written`);
  }
}

function read(name: string): string {
  return existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : '';
}

function fileOf(name: string): URL {
  return new URL(`../../${name}`, import.meta.url);
}
