/**
 * `npm run codegen`, first half: writes the generated schema. With `--check` it writes nothing and fails where the file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { buildASTSchema, parse, validateSchema } from 'graphql';
import { expandSchema } from './expand-schema.js';
import { GENERATED_SCHEMA, readSchemaFiles } from './schema-files.js';

const text = expandSchema(readSchemaFiles());
const faults = validateSchema(buildASTSchema(parse(text)));
if (faults.length > 0) {
  console.error(['The generated schema is not valid GraphQL:', ...faults.map((fault) => `  ${fault.message}`)].join('\n'));
  process.exit(1);
}
if (process.argv.includes('--check')) {
  if (readFileSync(GENERATED_SCHEMA, 'utf8') !== text) {
    console.error('schema/generated/schema.graphql is stale: run `npm run codegen` and commit the result');
    process.exit(1);
  }
} else {
  mkdirSync(new URL('.', GENERATED_SCHEMA), { recursive: true });
  writeFileSync(GENERATED_SCHEMA, text);
}
