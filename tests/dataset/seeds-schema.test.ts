/** The JSON Schema that editors read: all seeds fit it, and what a curator gets wrong does not. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { BASE } from './seed-directory.js';

const validate = new Ajv({ allErrors: true, jsonPointers: true }).compile(JSON.parse(readFileSync('seeds/seeds.schema.json', 'utf8')) as object);

/** Where a file does not fit, with the reason. */
function faultsOf(text: string): readonly string[] {
  validate(parse(text));
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(({ dataPath, message = '' }) => `${dataPath} ${message}`);
}

test.each(readdirSync('seeds').filter((name) => name.endsWith('.yaml')))('%s fits', (name) => {
  expect(faultsOf(readFileSync(`seeds/${name}`, 'utf8'))).toEqual([]);
});

describe('what does not fit', () => {
  test.each([
    ['an unknown section', BASE.replace('Agreement:', 'Agreements:'), ' should NOT have additional properties'],
    ['an unknown field', BASE.replace('scope: NATIONAL', 'scop: NATIONAL'), '/Office/0 should NOT have additional properties'],
    ['a missing field', BASE.replace('    role: SIGNATORY\n', ''), "/SIGNED/0 should have required property 'role'"],
    ['no evidence', BASE.replace('    evidence: [{ source: source:table, at: row 1, claim: It is its office. }]\n', ''), "/OFFICE_OF/0 should have required property 'evidence'"],
    ['evidence without a claim', BASE.replace(', claim: CNIPA signed it.', ''), "/SIGNED/0/evidence/0 should have required property 'claim'"],
    ['a value that is none', BASE.replace('status: IN_FORCE', 'status: INFORCE'), '/Agreement/0/status should be equal to one of the allowed values'],
    ['a date that is none', BASE.replace('signedOn: 2017', 'signedOn: summer 2017'), '/Agreement/0/signedOn should match pattern "^\\d{4}(-\\d{2}){0,2}$"'],
    ['a table without rows', `${BASE}CONCERNS:\n  - table: concerns.csv\n`, "/CONCERNS/0 should have required property 'each'"],
  ])('%s', (_, text, fault) => {
    expect(faultsOf(text)).toContain(fault);
  });
});
