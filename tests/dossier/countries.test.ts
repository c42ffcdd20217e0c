/**
 * Each country of the dossier: its codes, names and regions, its part in the Belt and Road Initiative with what stands behind it, and
 * its regional memberships with the offices that act for it. And, dossier or not: briStatus and briSignedOn say what the edge says.
 */
import { expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { compileRelease } from '../../src/dataset/compile-release.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import type { RelationshipRow, ReleaseContent } from '../../src/dataset/release-content.js';
import { DEFAULT_SEEDS_DIRECTORY } from '../../src/dataset/seed-files.js';
import { readSeeds, testDossierFile } from './dossier.js';
import type { Cited, Row, Seeds } from './dossier.js';

const INITIATIVE = 'framework:bri';

const STATUS = new Map([['yes', 'SIGNED'], ['no', 'NOT_SIGNED'], ['withdrawn', 'WITHDRAWN'], ['initiator', 'INITIATOR'], ['not applicable', 'NOT_APPLICABLE']]);

/** What each sort of `bri_source` names, and the source that has to stand behind the edge or, where there is none, the country. */
const BRI_SOURCES: readonly (readonly [RegExp, string])[] = [
  [/general-knowledge|withdrawal announced|customs\/IP territory/, 'source:general-knowledge'],
  [/CGTN/, 'source:cgtn-brf-2019'],
  [/AFPBB/, 'source:afpbb-2022-01-20'],
  [/People's Daily/, 'source:peoples-daily-bri-who-is-in'],
  [/CNR/, 'source:cnr-bri-2019-04-22'],
  [/seed 001/, 'source:cnipa-2024-09-11'],
];

/** What is said of a membership: the organization and, where it has one for these rights, the office. */
const MEMBERSHIPS: ReadonlyMap<string, { readonly organization: string; readonly office?: string }> = new Map([
  ['ARIPO', { organization: 'org:aripo', office: 'office:AP' }],
  ['OAPI', { organization: 'org:oapi', office: 'office:OA' }],
  ['EAPO', { organization: 'org:eapo', office: 'office:EA' }],
  ['GCCPO/GCC', { organization: 'org:gcc', office: 'office:GC' }],
  ['EPO', { organization: 'org:epo', office: 'office:EP' }],
  ['EUIPO/EU', { organization: 'org:eu', office: 'office:EM' }],
  ['BOIP', { organization: 'org:boip', office: 'office:BX' }],
  ['ASEAN/AWGIPC', { organization: 'org:asean' }],
  ['Andean Community', { organization: 'org:andean-community' }],
]);
/** Members of ARIPO that are bound by neither of its protocols on rights: its office does nothing for them. */
const WITHOUT_PROTOCOL = new Set(['MU', 'SO']);

/** The dossier has another full name than the state uses: it is among the names. */
const OTHER_FULL_NAME = new Map([['MM', 'Republic of the Union of Myanmar'], ['TR', 'Republic of Türkiye']]);

testDossierFile('countries.csv', (row) => row['alpha2'] ?? '', (row, seeds) => {
  const id = `country:${row['alpha2'] ?? ''}`;
  const country = seeds.entity(id);
  if (country === undefined) return 'there is no such country';
  const wanted = {
    iso2: row['alpha2'], iso3: row['alpha3'], numericCode: row['numeric'], st3: row['wipo_st3'] || undefined, name: row['name'],
    officialName: OTHER_FULL_NAME.get(row['alpha2'] ?? '') ?? (row['official_name'] || undefined), region: row['m49_region'], subregion: row['m49_subregion'],
    briStatus: STATUS.get(row['bri_document'] ?? ''), countryKind: row['bri_document'] === 'not applicable' ? 'TERRITORY' : 'STATE',
  };
  return differences(country, wanted) ?? lackingNames(row, seeds.names(id)) ?? lackingOrigins(row, seeds.evidence(country['evidence'])) ?? initiativeProblem(row, id, seeds) ?? membershipProblem(row, id, seeds);
});

function differences(found: Readonly<Record<string, unknown>>, wanted: Readonly<Record<string, unknown>>): string | undefined {
  const different = Object.entries(wanted).filter(([name, value]) => found[name] !== value);
  return different.length === 0 ? undefined : different.map(([name, value]) => `${name} is ${String(found[name])}, not ${String(value)}`).join('; ');
}

function lackingNames(row: Row, names: readonly string[]): string | undefined {
  const lacking = ['name', 'official_name', 'name_zh'].map((column) => row[column] ?? '').filter((name) => name !== '' && !names.includes(name));
  return lacking.length === 0 ? undefined : `lacks the names ${lacking.join(', ')}`;
}

/** The sources of codes, of the full name and of regions, each for its part. */
function lackingOrigins(row: Row, evidence: readonly Cited[]): string | undefined {
  const says = (source: string, ...parts: readonly (string | undefined)[]) => evidence.some((one) => one.source === source && parts.every((part) => part !== undefined && one.claim.includes(part)));
  if (!says('source:iso-3166', row['alpha2'], row['alpha3'], row['numeric'], row['name_zh'])) return 'its codes are not cited';
  if (row['official_name'] !== '' && !says('source:world-factbook', row['official_name'])) return 'its full name is not cited';
  if (row['wipo_st3'] !== '' && !says('source:general-knowledge', 'ST.3', row['wipo_st3'])) return 'its ST.3 code is not cited';
  return says('source:general-knowledge', 'M49', row['m49_subregion']) ? undefined : 'its region is not cited';
}

function initiativeProblem(row: Row, id: string, seeds: Seeds): string | undefined {
  const edges = seeds.between(id, 'PARTICIPATES_IN', INITIATIVE);
  const takesPart = ['yes', 'withdrawn', 'initiator'].includes(row['bri_document'] ?? '');
  if (edges.length !== (takesPart ? 1 : 0)) return `takes part in the initiative ${edges.length} times`;
  const properties = edges[0]?.properties ?? seeds.entity(id) ?? {};
  const evidence = seeds.evidence(properties['evidence']);
  if (takesPart && !textOf(properties['from']).startsWith(row['bri_year'] ?? '')) return `takes part from ${textOf(properties['from'])}, not ${row['bri_year'] ?? ''}`;
  if (properties['role'] !== (takesPart ? (row['bri_document'] === 'initiator' ? 'initiator' : 'signatory') : undefined)) return `its role is ${String(properties['role'])}`;
  for (const [pattern, source] of BRI_SOURCES) {
    if (pattern.test(row['bri_source'] ?? '') && !evidence.some((one) => one.source === source)) return `${source} is not cited for its part in the initiative`;
  }
  return confidenceProblem(row, evidence) ?? doubtProblem(row, id, seeds);
}

/** General knowledge is UNVERIFIED, and shown as more only where a better source was found for that row. */
function confidenceProblem(row: Row, evidence: readonly Cited[]): string | undefined {
  const known = evidence.filter(({ source }) => source === 'source:general-knowledge');
  if (known.some(({ confidence }) => Number(confidence) !== 0)) return 'general knowledge is shown as more';
  const isCited = evidence.some(({ confidence }) => Number(confidence) >= 2);
  return row['confidence'] !== 'general-knowledge' && !isCited ? 'a cited part in the initiative is shown as less' : undefined;
}

/** What the dossier doubts stays doubtful. */
function doubtProblem(row: Row, id: string, seeds: Seeds): string | undefined {
  const description = textOf(seeds.entity(id)?.['description']);
  const claims = seeds.evidence(seeds.entity(id)?.['evidence']).map(({ claim }) => claim).join(' ');
  const source = row['bri_source'] ?? '';
  if (source.includes('contested') && !(description.includes('contested') && claims.includes('full memorandum'))) return 'that its signature is contested is not said';
  if (source.includes('status unclear since 2023') && !claims.includes('unclear since 2023')) return 'that its status is unclear is not said';
  if (source.includes('withdrew: notified China in December 2023') && !claims.includes('December 2023')) return 'when it withdrew is not said';
  if (source.includes('withdrawal announced February 2025') && !claims.includes('February 2025')) return 'when it withdrew is not said';
  return source.includes('signed 14 May 2018') && !claims.includes('14 May 2018') ? 'the day of its signature is not said' : undefined;
}

function membershipProblem(row: Row, id: string, seeds: Seeds): string | undefined {
  const wanted = (row['regional_ip_memberships'] ?? '').split(';').map((part) => part.trim()).filter((part) => part !== '');
  for (const membership of wanted) {
    const known = MEMBERSHIPS.get(membership);
    if (known === undefined) return `nobody knows the membership ${membership}`;
    const [edge, ...others] = seeds.between(id, 'MEMBER_OF', known.organization);
    if (edge === undefined || others.length > 0) return `is not once a member of ${known.organization}`;
    if (Number(edge.properties['confidence']) !== 0) return `its membership of ${known.organization} is general knowledge`;
    if (known.office === undefined || WITHOUT_PROTOCOL.has(row['alpha2'] ?? '')) continue;
    if (seeds.between(known.office, 'SERVES', id).length !== 1) return `${known.office} does not act for it once`;
  }
  const organizations = wanted.map((membership) => MEMBERSHIPS.get(membership)?.organization);
  const more = [...MEMBERSHIPS.values()].filter(({ organization }) => !organizations.includes(organization) && seeds.between(id, 'MEMBER_OF', organization).length > 0);
  return more.length === 0 ? undefined : `is a member of more: ${more.map(({ organization }) => organization).join(', ')}`;
}

test('the part of a country in the initiative is what its edge says', async () => {
  const seeds = await readSeeds();
  const ids = (await compiled()).entities.filter(({ label }) => label === 'Country').map(({ properties }) => String(properties['id']));
  expect(ids.length).toBeGreaterThanOrEqual(200);
  expect(ids.flatMap((id) => mismatch(id, seeds))).toEqual([]);
});

test('regional organizations have all their members, and no other', async () => {
  const { relationships } = await compiled();
  const members = (organization: string) => relationships.filter(({ type, end }) => type === 'MEMBER_OF' && end === organization).length;
  const wanted = { 'org:andean-community': 4, 'org:aripo': 22, 'org:asean': 11, 'org:boip': 3, 'org:eapo': 8, 'org:epo': 39, 'org:eu': 27, 'org:gcc': 6, 'org:oapi': 17 };
  expect(Object.fromEntries(Object.keys(wanted).map((organization) => [organization, members(organization)]))).toEqual(wanted);
});

async function compiled(): Promise<ReleaseContent> {
  const catalog = loadCatalog();
  return compileRelease(await readDataset(DEFAULT_SEEDS_DIRECTORY, catalog), catalog);
}

function mismatch(id: string, seeds: Seeds): readonly string[] {
  const { briStatus, briSignedOn } = seeds.entity(id) ?? {};
  const [edge, ...others] = seeds.between(id, 'PARTICIPATES_IN', INITIATIVE);
  const derived = edge === undefined ? ['NOT_SIGNED', 'NOT_APPLICABLE', 'UNKNOWN'] : [statusOf(edge)];
  const problems = [
    others.length > 0 ? 'two edges' : '',
    derived.includes(String(briStatus)) ? '' : `briStatus ${String(briStatus)}`,
    briSignedOn === (edge?.properties['role'] === 'initiator' ? undefined : edge?.properties['from']) ? '' : `briSignedOn ${String(briSignedOn)}`,
  ].filter((problem) => problem !== '');
  return problems.map((problem) => `${id}: ${problem}`);
}

function statusOf({ properties }: RelationshipRow): string {
  if (properties['role'] === 'initiator') return 'INITIATOR';
  return properties['to'] === undefined ? 'SIGNED' : 'WITHDRAWN';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
