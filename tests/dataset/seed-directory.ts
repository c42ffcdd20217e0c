/**
 * Small seed directories for tests: a sound base, and whatever a case adds to it. Input: files by name. Output: a directory below the
 * system's temporary one, removed when the test file is done.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from '@jest/globals';

export const DIGEST = 'a'.repeat(64);

/** Two countries, two offices, an agreement and a source: sound in itself. */
export const BASE = `
Source:
  - id: source:press
    name: The press
    title: The press
    publishedOn: 2018-08
    url: https://example.org/press
    digest: ${DIGEST}
    confidence: REPORTED
    recordedOn: 2026-11-22
    passages: { p1 s1: ${DIGEST}, p1 s2: ${DIGEST} }
  - id: source:table
    name: A table
    title: A table
    confidence: OFFICIAL
    recordedOn: 2026-11-20
Country:
  - id: country:KH
    name: Cambodia
    iso2: KH
    iso3: KHM
    numericCode: 116
    countryKind: STATE
    briStatus: SIGNED
    evidence: [{ source: source:table, at: row 1, claim: It is a state. }]
  - id: country:CN
    name: China
    names: [{ text: 中国, lang: zh, kind: COMMON }]
    identifiers: { iso-3166-1-alpha-2: CN }
    iso2: CN
    countryKind: STATE
    briStatus: INITIATOR
    evidence: [{ source: source:table, at: row 2, claim: It is a state. }]
Office:
  - id: office:KH
    name: Department of Industrial Property
    st3: KH
    scope: NATIONAL
    evidence: [{ source: source:press, at: p1 s1, claim: It is an office. }]
  - id: office:CN
    name: CNIPA
    st3: CN
    scope: NATIONAL
    evidence: [{ source: source:press, at: p1 s2, claim: It is an office. }]
Agreement:
  - id: agreement:validation
    name: Validation agreement
    title: Agreement on validation
    agreementKind: PATENT_VALIDATION
    status: IN_FORCE
    rights: [PATENT]
    signedOn: 2017
    evidence:
      - { source: source:press, at: p1 s1, claim: It was signed. }
      - { source: source:table, at: row 3, claim: It is listed., recordedOn: 2026-11-21, assertedBy: WIPO }
OFFICE_OF:
  - start: office:KH
    end: country:KH
    evidence: [{ source: source:table, at: row 1, claim: It is its office. }]
SIGNED:
  - start: office:CN
    end: agreement:validation
    role: SIGNATORY
    from: 2017
    evidence: [{ source: source:press, at: p1 s1, claim: CNIPA signed it., confidence: INFERRED }]
`;

const directories: string[] = [];

afterAll(async () => {
  await Promise.all(directories.splice(0).map((directory) => rm(directory, { recursive: true, force: true })));
});

/** Writes the files, subdirectories included, and returns their directory. */
export async function seedDirectory(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), 'bri-ip-seeds-'));
  directories.push(directory);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return directory;
}
