/** What a change of the seeds changes in the graph: each difference once, with its fields, and nothing where only the files differ. */
import { expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { compileRelease } from '../../src/dataset/compile-release.js';
import { diffContent } from '../../src/dataset/diff-content.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { briIp } from './run-cli.js';
import { BASE, seedDirectory } from './seed-directory.js';

const catalog = loadCatalog();

async function contentOf(text: string) {
  return compileRelease(await readDataset(await seedDirectory({ 'a.yaml': text }), catalog), catalog);
}

async function changes(change: (text: string) => string) {
  return diffContent(await contentOf(BASE), await contentOf(change(BASE)));
}

test('nothing, where files and order differ', async () => {
  expect(await changes((text) => `# a comment\n${text.replaceAll('  - id', '\n  - id')}`)).toEqual([]);
});

test('fields of an entity: values, dates once, lists by what is in them', async () => {
  expect(await changes((text) => text.replace('signedOn: 2017', 'signedOn: 2017-09').replace('rights: [PATENT]', 'rights: [PATENT, DESIGN]'))).toEqual([
    {
      changeKind: 'CHANGED', of: 'agreement:validation', kind: 'AGREEMENT', name: 'Validation agreement',
      fields: [{ field: 'rights', before: '["PATENT"]', after: '["PATENT","DESIGN"]' }, { field: 'signedOn', before: '"2017"', after: '"2017-09"' }],
    },
  ]);
});

test('names, identifiers and evidence are changes of whom they belong to', async () => {
  const differences = await changes((text) => text.replace('text: 中国', 'text: 中华').replace('iso-3166-1-alpha-2: CN', 'iso-3166-1-alpha-3: CHN').replace('claim: It is listed.', 'claim: It is on the list.'));
  expect(differences.map(({ of, fields }) => [of, fields?.map(({ field }) => field)])).toEqual([['agreement:validation', ['evidence']], ['country:CN', ['identifiers', 'names']]]);
  expect(differences[0]?.fields?.[0]?.after).toContain('"claim":"It is on the list."');
});

test('relationships by their ends: another property that tells them apart is another relationship', async () => {
  const differences = await changes((text) => text.replace('    role: SIGNATORY\n    from: 2017\n', '    role: SIGNATORY\n    from: 2018\n'));
  const ends = { relationshipType: 'SIGNED', start: 'office:CN', end: 'agreement:validation', name: 'CNIPA SIGNED Validation agreement', of: expect.any(String) };
  expect(differences).toHaveLength(2);
  expect(differences).toEqual(expect.arrayContaining([{ changeKind: 'ADDED', ...ends }, { changeKind: 'REMOVED', ...ends }]));
});

test('on the command line, for people and for programs', async () => {
  const [before, after] = [await seedDirectory({ 'a.yaml': BASE }), await seedDirectory({ 'a.yaml': BASE.replace('name: CNIPA', 'name: SIPO').replace(/OFFICE_OF:[^]*?(?=SIGNED:)/, '') })];
  expect(await briIp('diff', after, '--from', before)).toEqual({
    code: 0,
    stderr: '',
    stdout: [
      '~ office:CN  SIPO',
      '    name: "CNIPA" -> "SIPO"',
      '    names - {"kind":"COMMON","lang":"en","text":"CNIPA"}',
      '    names + {"kind":"COMMON","lang":"en","text":"SIPO"}',
      '- office:KH OFFICE_OF country:KH  Department of Industrial Property OFFICE_OF Cambodia',
      'Entities: 0 added, 1 changed, 0 removed (0 of them figures). Relationships: 0 added, 0 changed, 1 removed.',
      '',
    ].join('\n'),
  });
  expect((await briIp('diff', before, '--from', before)).stdout).toBe('Nothing changes.\n');
  const lines = (await briIp('diff', after, '--from', before, '--json')).stdout.trim().split('\n').map((line) => JSON.parse(line) as unknown);
  expect(lines).toMatchObject([{ changeKind: 'CHANGED', of: 'office:CN' }, { changeKind: 'REMOVED', relationshipType: 'OFFICE_OF' }]);
});
