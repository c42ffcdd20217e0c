/**
 * Writes `cypher/constraints.cypher` and `cypher/indexes.cypher` from the schema; with `--check` only says whether they are up to date.
 *
 * A command of its own: `npx tsx src/dataset/write-schema-cypher.ts [--check]`. It exits with 1 if a file is stale.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadCatalog } from '../catalog/build-catalog.js';
import { constraintsCypher, indexesCypher } from './schema-cypher.js';

const catalog = loadCatalog();
const isCheck = process.argv.includes('--check');

for (const [name, text] of [['constraints.cypher', constraintsCypher(catalog)], ['indexes.cypher', indexesCypher(catalog)]] as const) {
  const file = new URL(`../../cypher/${name}`, import.meta.url);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (committed === text) continue;
  if (isCheck) {
    console.error(`cypher/${name} is not what schema/ calls for: run \`npx tsx src/dataset/write-schema-cypher.ts\` and commit it`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`cypher/${name} written`);
  }
}
