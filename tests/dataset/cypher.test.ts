/** The statements in `cypher/`: one in each file, under a header; constraints and indexes as the schema calls for. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { schemaItems } from '../../src/dataset/apply-schema.js';
import { cypherStatement, cypherStatements } from '../../src/dataset/cypher-file.js';
import { constraintsCypher, indexesCypher } from '../../src/dataset/schema-cypher.js';

const DIRECTORY = path.join(import.meta.dirname, '..', '..', 'cypher');
const catalog = loadCatalog();

function committed(name: string): string {
  return readFileSync(path.join(DIRECTORY, name), 'utf8');
}

test('constraints and indexes are those that the schema calls for (else: npx tsx src/dataset/write-derived-files.ts)', () => {
  expect(committed('constraints.cypher')).toBe(constraintsCypher(catalog));
  expect(committed('indexes.cypher')).toBe(indexesCypher(catalog));
});

test('every entity type is found by id and listed by name through an index, every key has a constraint', () => {
  const definitions = schemaItems().map(({ definition }) => definition);
  for (const type of catalog.nodes.values()) {
    if (type.isEntity) expect(definitions).toEqual(expect.arrayContaining([`${type.label}(rel,id)`, `${type.label}(rel,name,id)`]));
  }
  expect(definitions).toEqual(expect.arrayContaining(['Country(rel,iso2)', 'Office(rel,st3)', 'Agreement(rel,signedOnMin,signedOnMax,id)', 'Name(words,inRelease)', 'Identifier(rel,scheme,value)', 'Evidence(rel,id)']));
  expect(new Set(schemaItems().map(({ name }) => name)).size).toBe(definitions.length);
});

describe.each(['load', 'releases'])('%s', (folder) => {
  test.each(readdirSync(path.join(DIRECTORY, folder)).filter((name) => name.endsWith('.cypher')))('%s is one statement under a header', (file) => {
    const name = `${folder}/${file.replace('.cypher', '')}`;
    expect(committed(path.join(folder, file))).toMatch(/^\/\/ [A-Z]/);
    expect(cypherStatements(name)).toHaveLength(1);
    expect(cypherStatement(name)).toMatch(/^(UNWIND|MATCH|OPTIONAL MATCH|MERGE|RETURN)\b/);
  });
});
