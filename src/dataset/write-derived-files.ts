/**
 * Writes what follows from the schema: `cypher/constraints.cypher`, `cypher/indexes.cypher`, and the JSON Schema of the seeds for
 * editors. With `--check` it only says whether they are up to date.
 *
 * A command of its own: `npx tsx src/dataset/write-derived-files.ts [--check]`. It exits with 1 if a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadCatalog } from '../catalog/build-catalog.js';
import { constraintsCypher, indexesCypher } from './schema-cypher.js';
import { seedsSchema } from './seeds-schema.js';

const catalog = loadCatalog();
const isCheck = process.argv.includes('--check');

for (const [name, text] of [
  ['cypher/constraints.cypher', constraintsCypher(catalog)],
  ['cypher/indexes.cypher', indexesCypher(catalog)],
  ['seeds/seeds.schema.json', `${JSON.stringify(seedsSchema(catalog), null, 1)}\n`],
] as const) {
  const file = new URL(`../../${name}`, import.meta.url);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (committed === text) continue;
  if (isCheck) {
    console.error(`${name} is not what schema/ calls for: run \`npm run codegen\` and commit it`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${name} written`);
  }
}
