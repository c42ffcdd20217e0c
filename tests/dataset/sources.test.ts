/** `bri-ip sources verify`: each cited sentence is looked up in the documents by its digest, and what is not found is named. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { digest } from '../../src/dataset/passages.js';
import { briIp } from './run-cli.js';
import { seedDirectory } from './seed-directory.js';

const ARTICLE = 'Two offices met in May.\n\nThey signed a paper. It holds for two years.\n\nRead more on our site.\n';

const SEEDS = `
Source:
  - id: source:article
    name: An article
    title: Offices meet
    digest: ${digest(ARTICLE)}
    confidence: REPORTED
    recordedOn: 2026-11-22
    passages:
      p1 s1: ${digest('Two offices met in May.')}
      p2 s1: ${digest('They signed a paper.')}
      p2 s2: ${digest('It holds for two years.')}
  - id: source:table
    name: A table
    title: A table
    confidence: OFFICIAL
    recordedOn: 2026-11-20
Topic:
  - id: topic:a
    name: A
    evidence:
      - { source: source:article, at: p1 s1, claim: The offices met. }
      - { source: source:table, at: row 7, claim: It is listed. }
  - id: topic:b
    name: B
    evidence:
      - { source: source:article, at: p2 s1, claim: A paper was signed. }
      - { source: source:article, at: p2 s1, claim: Both signed it. }
`;

async function verify(documents: Readonly<Record<string, string | Uint8Array>>) {
  const seeds = await seedDirectory({ 'all.yaml': SEEDS });
  const { code, stdout, stderr } = await briIp('sources', 'verify', await seedDirectory(documents), '--seeds', seeds);
  expect(stderr).toBe('');
  return { code, lines: stdout.replaceAll(`${seeds}/`, '').trimEnd().split('\n') };
}

const UNPROVABLE = '1 citations of 1 other sources have no digest, so no document proves them.';

test('all citations are found, whatever the file is called and whatever white space it has', async () => {
  expect(await verify({ 'sub/any.txt': ARTICLE.replaceAll('\n\n', '\r\n \r\n').replaceAll(' ', '  ') })).toEqual({
    code: 0,
    lines: ['source:article: sub/any.txt: 3 of 3 citations found, of 3 sentences', `All 3 citations found. ${UNPROVABLE}`],
  });
});

test('a copy without its footer proves the same', async () => {
  expect(await verify({ 'copy.txt': ARTICLE.replace('Read more on our site.', '') })).toEqual({
    code: 0,
    lines: ['source:article: copy.txt: 3 of 3 citations found, of 3 sentences; as a whole its text is not the one recorded', `All 3 citations found. ${UNPROVABLE}`],
  });
});

test('a sentence that was changed, and one that stands elsewhere', async () => {
  expect(await verify({ 'copy.txt': `An introduction.\n${ARTICLE.replace('signed a paper', 'signed two papers')}` })).toEqual({
    code: 1,
    lines: [
      'source:article: copy.txt: 0 of 3 citations found, of 3 sentences; as a whole its text is not the one recorded',
      '  p1 s1: the sentence stands at p2 s1 instead; cited at all.yaml:22',
      '  p2 s1: the sentence is not in the document; cited at all.yaml:27, all.yaml:28',
      '  p2 s2: the sentence stands at p3 s2 instead',
      `3 of 3 citations not found. ${UNPROVABLE}`,
    ],
  });
});

test('documents that nobody cites, and files that are no text', async () => {
  expect(await verify({ 'other.txt': 'Nothing of it is cited.', 'page.pdf': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1]), '.hidden': ARTICLE })).toEqual({
    code: 1,
    lines: [
      'page.pdf: passed over: it is not UTF-8 text; save the document as plain text',
      'source:article: not checked: no document here is "Offices meet"',
      'other.txt: not cited: no source of the dataset has its text, nor any sentence of it',
      `No document here is one that the dataset cites. ${UNPROVABLE}`,
    ],
  });
});

test('a directory that is not there', async () => {
  expect(await briIp('sources', 'verify', '/no/such/directory')).toMatchObject({ code: 1, stderr: expect.stringContaining('/no/such/directory is not a directory that can be read') });
});

/** Beside the project, where it is developed; not part of it. */
const ARTICLES = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));

(existsSync(ARTICLES) ? test : test.skip)('the dataset of the project cites the two articles rightly', async () => {
  expect(await briIp('sources', 'verify', ARTICLES)).toMatchObject({ code: 0, stdout: expect.stringMatching(/^All \d+ citations found\./m) });
});
