/** From seeds to rows: what is derived, and that the digest is of the content and of nothing else. */
import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { canonicalJson } from '../../src/dataset/canonical-json.js';
import { compileRelease } from '../../src/dataset/compile-release.js';
import { FaultCollector } from '../../src/dataset/faults.js';
import { seedsFingerprint } from '../../src/dataset/fingerprint.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { ReleaseContent } from '../../src/dataset/release-content.js';
import { DEFAULT_SEEDS_DIRECTORY, readSeedFiles } from '../../src/dataset/seed-files.js';
import { BASE, seedDirectory } from './seed-directory.js';

const catalog = loadCatalog();

async function contentOf(files: Readonly<Record<string, string>>): Promise<ReleaseContent> {
  return compileRelease(await readDataset(await seedDirectory(files), catalog), catalog);
}

function baseWith(from: string, to: string): Promise<ReleaseContent> {
  expect(BASE).toContain(from);
  return contentOf({ 'a.yaml': BASE.replace(from, to) });
}

describe('rows', () => {
  test('an entity sums up its evidence; a source stands for itself', async () => {
    const { entities } = await contentOf({ 'a.yaml': BASE });
    const byId = new Map(entities.map((row) => [row.properties['id'], row]));
    expect(byId.get('agreement:validation')).toMatchObject({ label: 'Agreement', properties: { kind: 'AGREEMENT', sourceCount: 2n, confidence: 3n, rights: ['PATENT'], signedOnMin: '2017-01-01', signedOnMax: '2017-12-31' } });
    expect(byId.get('source:press')).toEqual({
      label: 'Source',
      properties: {
        id: 'source:press', kind: 'SOURCE', name: 'The press', title: 'The press', url: 'https://example.org/press', digest: 'a'.repeat(64),
        publishedOn: '2018-08', publishedOnMin: '2018-08-01', publishedOnMax: '2018-08-31', evidence: [], sourceCount: 0n, confidence: 2n,
      },
    });
    expect(entities.map(({ properties }) => properties['id'])).toEqual([...byId.keys()].map(String).sort());
  });

  test('text written without quotes stays as written: a code does not lose its zeros', async () => {
    const { entities } = await baseWith('numericCode: 116', 'numericCode: 004');
    expect(entities.find(({ properties }) => properties['id'] === 'country:KH')?.properties['numericCode']).toBe('004');
  });

  test('a list that may be null is left out when it was not given, and kept when it is empty', async () => {
    const absent = await contentOf({ 'a.yaml': BASE });
    const empty = await baseWith('    st3: KH\n', '    st3: KH\n    pctRoles: []\n');
    const officeOf = (content: ReleaseContent): unknown => content.entities.find(({ properties }) => properties['id'] === 'office:KH')?.properties['pctRoles'];
    expect([officeOf(absent), officeOf(empty)]).toEqual([undefined, []]);
    expect(absent.digest).not.toBe(empty.digest);
  });

  test('evidence takes what it does not say from its source', async () => {
    const { evidence } = await contentOf({ 'a.yaml': BASE });
    const said = (claim: string): unknown => evidence.find(({ properties }) => properties['claim'] === claim);
    expect(said('It is listed.')).toEqual({
      source: 'source:table',
      properties: {
        id: expect.stringMatching(/^ev:[0-9a-f]{16}$/), claim: 'It is listed.', locator: 'row 3', confidence: 3n, assertedBy: 'WIPO',
        recordedOn: '2026-11-21', recordedOnMin: '2026-11-21', recordedOnMax: '2026-11-21',
      },
    });
    expect(said('CNIPA signed it.')).toMatchObject({ properties: { confidence: 1n, digest: 'a'.repeat(64), recordedOn: '2026-11-22' } });
  });

  test('a relationship has the best confidence and the earliest record of its evidence', async () => {
    const { relationships } = await baseWith(
      'claim: CNIPA signed it., confidence: INFERRED }',
      'claim: CNIPA signed it., confidence: INFERRED }, { source: source:table, at: row 7, claim: Again., recordedOn: 2026-10 }, { source: source:table, at: row 8, claim: And again., recordedOn: 2026-10-02 }',
    );
    expect(relationships.find(({ type }) => type === 'SIGNED')).toMatchObject({
      start: 'office:CN', end: 'agreement:validation', properties: { confidence: 3n, sourceCount: 2n, recordedOn: '2026-10', recordedOnMin: '2026-10-01', role: 'SIGNATORY', from: '2017', fromMin: '2017-01-01' },
    });
  });

  test('ids of relationships and evidence depend on what they identify, and on nothing else', async () => {
    const idOf = ({ relationships }: ReleaseContent): unknown => relationships.find(({ type }) => type === 'SIGNED')?.properties['id'];
    const id = idOf(await contentOf({ 'a.yaml': BASE }));
    expect(idOf(await baseWith('role: SIGNATORY', 'role: ON_BEHALF_OF_STATE'))).toBe(id);
    expect(idOf(await baseWith('    from: 2017\n', '    from: 2018\n'))).not.toBe(id);
    expect(idOf(await baseWith('    from: 2017\n', ''))).not.toBe(id);
  });
});

describe('digest', () => {
  test('does not depend on files, order, quotes or comments', async () => {
    const { digest } = await contentOf({ 'a.yaml': BASE });
    const sections = BASE.trim().split(/\n(?=[A-Z])/);
    const split = Object.fromEntries(sections.map((section, i) => [`sub/${String(9 - i)}.yaml`, `# part ${String(i)}\r\n${section.replaceAll('\n', '\r\n')}\r\n`]));
    expect((await contentOf(split)).digest).toBe(digest);
    expect((await baseWith('name: CNIPA', 'name: "CNIPA"')).digest).toBe(digest);
    const offices = (text: string): string => text.replace(/( {2}- id: office:KH[^]*?)( {2}- id: office:CN[^]*?)(?=Agreement:)/, '$2$1');
    expect(offices(BASE)).not.toBe(BASE);
    expect((await contentOf({ 'a.yaml': offices(BASE) })).digest).toBe(digest);
  });

  test.each([
    ['a field', 'name: CNIPA', 'name: SIPO'],
    ['a claim', 'claim: It was signed.', 'claim: It had been signed.'],
    ['the default of a source', 'confidence: OFFICIAL', 'confidence: REPORTED'],
    ['the digest of a passage', `p1 s2: ${'a'.repeat(64)}`, `p1 s2: ${'b'.repeat(64)}`],
    ['a date made less precise', 'publishedOn: 2018-08', 'publishedOn: 2018'],
    ['a name', 'text: 中国', 'text: 中國'],
  ])('changes with %s', async (_name, from, to) => {
    expect((await baseWith(from, to)).digest).not.toBe((await contentOf({ 'a.yaml': BASE })).digest);
  });
});

test('canonical JSON has one spelling for each value, and tells 5 from 5.0', () => {
  expect(canonicalJson({ b: 5n, a: [5, 0.5, true, null, 'ü"\n'], c: undefined })).toBe('{"a":[5.0,0.5,true,null,"ü\\"\\n"],"b":5}');
});

test('the fingerprint follows the files and the catalog', async () => {
  const filesOf = async (text: string): ReturnType<typeof readSeedFiles> => readSeedFiles(await seedDirectory({ 'a.yaml': text }), new FaultCollector());
  const fingerprint = seedsFingerprint(await filesOf(BASE), catalog);
  expect(seedsFingerprint(await filesOf(BASE), loadCatalog())).toBe(fingerprint);
  expect(seedsFingerprint(await filesOf(`${BASE}#\n`), catalog)).not.toBe(fingerprint);
  expect(seedsFingerprint(await filesOf(BASE), { ...catalog, enums: new Map() })).not.toBe(fingerprint);
});

test('the dataset of the project is sound', async () => {
  const { entities, relationships, evidence } = compileRelease(await readDataset(DEFAULT_SEEDS_DIRECTORY, catalog), catalog);
  expect(relationships.length).toBeGreaterThan(80);
  expect(evidence.length).toBeGreaterThanOrEqual(relationships.length + entities.filter(({ label }) => label !== 'Source').length);
});
