/**
 * What seeds/coverage.yaml says is held against the seeds: the number a note begins with is how many there are, and of parties the list is called
 * complete where the treaty says so of itself. It needs no Neo4j: what a load writes is what the compiled release holds.
 */
import { beforeAll, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { compileRelease } from '../../src/dataset/compile-release.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { ReleaseContent } from '../../src/dataset/release-content.js';
import { DEFAULT_SEEDS_DIRECTORY } from '../../src/dataset/seed-files.js';

type Properties = ReleaseContent['entities'][number]['properties'];

const TREATIES: readonly unknown[] = ['TREATY', 'REGIONAL_TREATY'];
const ofKind = (kind: string) => (properties: Properties): boolean => properties['kind'] === kind;
const agreements = (kind: string) => (properties: Properties): boolean => properties['agreementKind'] === kind;

/** Of lists of entities: which ones are meant. */
const ENTITIES: Readonly<Record<string, (properties: Properties) => boolean>> = {
  Countries: ofKind('COUNTRY'),
  Offices: ofKind('OFFICE'),
  'Roles of offices under the Patent Cooperation Treaty': (properties) => properties['kind'] === 'OFFICE' && properties['pctRoles'] !== undefined,
  Treaties: ({ agreementKind }) => TREATIES.includes(agreementKind),
  'Patent Prosecution Highways': agreements('PPH'),
  'Validation of patents abroad': agreements('PATENT_VALIDATION'),
  'Geographical indications': ofKind('PRODUCT'),
  'Conferences and meetings': ofKind('CONFERENCE'),
  Companies: ofKind('COMPANY'),
  People: ofKind('PERSON'),
  Disputes: ofKind('DISPUTE'),
  'Patent applications per million inhabitants': ({ unit }) => unit === 'applications-per-million-inhabitants',
};
/** Of lists of relationships: their type and, where not all are meant, their end. */
const RELATIONSHIPS: Readonly<Record<string, readonly [type: string, end?: string]>> = {
  'Belt and Road documents of countries': ['PARTICIPATES_IN', 'framework:bri'],
  'Search authorities and whom they are competent for': ['COMPETENT_FOR'],
  'Members of organizations': ['MEMBER_OF'],
};
const PARTIES = 'Parties of the ';

let content: ReleaseContent;
beforeAll(async () => {
  const catalog = loadCatalog();
  content = compileRelease(await readDataset(DEFAULT_SEEDS_DIRECTORY, catalog), catalog);
});

/** Subject, whether it is complete, and the number that the note begins with. */
function told(): readonly (readonly [subject: string, isComplete: unknown, count: number | undefined])[] {
  return content.coverage.map(({ subject, isComplete, note }) => {
    const [number] = /^\d+/.exec(String(note)) ?? [];
    return [String(subject), isComplete, number === undefined ? undefined : Number(number)] as const;
  });
}

test('a number that a note begins with is how many there are', () => {
  const numbered = told().flatMap(([subject, , count]) => (count === undefined || subject.startsWith(PARTIES) ? [] : [[subject, count]]));
  const counted = numbered.map(([subject]) => [subject, howMany(String(subject))]);
  expect(numbered).toEqual(counted);
});

function howMany(subject: string): number | undefined {
  const isMeant = ENTITIES[subject];
  if (isMeant !== undefined) return content.entities.filter(({ properties }) => isMeant(properties)).length;
  const [type, end] = RELATIONSHIPS[subject] ?? [];
  return type === undefined ? undefined : content.relationships.filter((one) => one.type === type && (end === undefined || one.end === end)).length;
}

test('each treaty has its parties told of, as many as there are, and complete where it says so itself', () => {
  const expected = content.entities
    .filter(({ properties: { agreementKind } }) => TREATIES.includes(agreementKind) || agreementKind === 'WORK_SHARING')
    .map(({ properties: { id, name, membersComplete } }) => [`${PARTIES}${String(name)}`, membersComplete, partiesOf(String(id))]);
  const parties = told().filter(([subject]) => subject.startsWith(PARTIES));
  expect(inOrder(parties)).toEqual(inOrder(expected));
});

/** Parties, not memberships: one whose sources differ in the day has two. */
function partiesOf(agreement: string): number {
  return new Set(content.relationships.filter(({ type, end }) => type === 'PARTY_TO' && end === agreement).map(({ start }) => start)).size;
}

function inOrder(rows: readonly (readonly unknown[])[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
