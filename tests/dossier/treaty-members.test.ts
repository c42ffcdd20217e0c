import type { RelationshipRow } from '../../src/dataset/release-content.js';
import type { Row, Seeds } from './dossier.js';
import { testDossierFile } from './dossier.js';

const ORGANIZATIONS: Readonly<Record<string, string>> = { EU: 'org:eu', OA: 'org:oapi', AP: 'org:aripo', EA: 'org:eapo', EP: 'org:epo' };
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/^general-knowledge$/, 'source:general-knowledge'],
  [/World Factbook/, 'source:world-factbook'],
  [/Wikipedia, List of parties/, 'source:wikipedia-patent-treaties'],
  [/^cited:PCT contracting states table/, 'source:cartographr-pct-states'],
  [/Vertragsstaaten/, 'source:wipo-pct-states-de'],
  [/Applicant's Guide/, 'source:pct-applicants-guide'],
  [/Madrid Union members table/, 'source:cartographr-madrid-members'],
  [/Netherlands treaty database/, 'source:nl-treaty-database'],
  [/Hague Union status on 15 September 2020/, 'source:wipo-hague-status-2020'],
  [/TÜRKPATENT/, 'source:turkpatent-office-notes'],
  [/2019\/0015/, 'source:wipo-pr-2019-0015'],
  [/WO\/INF\/12 Rev. 27/, 'source:wipo-inf-12-rev-27'],
  [/Circular 38A/, 'source:us-circular-38a'],
];
/** General knowledge is UNVERIFIED, a list of WIPO OFFICIAL, anyone else REPORTED. */
const CONFIDENCE: Readonly<Record<string, number>> = { 'source:general-knowledge': 0, 'source:wipo-pct-states-de': 3, 'source:pct-applicants-guide': 3, 'source:wipo-hague-status-2020': 3, 'source:wipo-pr-2019-0015': 3, 'source:wipo-inf-12-rev-27': 3 };
const REPORTED = 2;
const DATED_BY: ReadonlySet<string> = new Set(['source:wipo-contracting-parties-2025', 'source:wipo-lex-lisbon-2015', 'source:ie-treaty-series-2007-61']);

testDossierFile('treaty_members.csv', (row) => `${row['treaty_id'] ?? ''} ${row['member'] ?? ''}`, check);

function check(row: Row, seeds: Seeds): string | undefined {
  const cell = (column: string): string => row[column] ?? '';
  const agreement = `agreement:${cell('treaty_id').replace('treaty:', '')}`;
  const member = cell('member');
  const party = cell('member_kind') === 'organization' ? (ORGANIZATIONS[member] ?? '?') : `country:${member}`;
  if (seeds.entity(party) === undefined) return `there is no ${party}`;
  const all = seeds.between(party, 'PARTY_TO', agreement);
  const source = SOURCES.find(([pattern]) => pattern.test(cell('source')))?.[1] ?? '?';
  const cited = all.filter((one) => seeds.evidence(one.properties['evidence']).some((evidence) => evidence.source === source && Number(evidence.confidence) === (CONFIDENCE[source] ?? REPORTED)));
  if (cited.length === 0) return `no PARTY_TO ${party} -> ${agreement} cites ${source}`;
  const problems = cited.map((one) => problemOf(one, row, agreement, seeds));
  return problems.includes(undefined) ? undefined : problems[0];
}

function problemOf({ properties }: RelationshipRow, row: Row, agreement: string, seeds: Seeds): string | undefined {
  const date = row['date_in_force'] ?? '';
  const basis = basisOf(row);
  const acts = (row['acts'] ?? '').replace('Brussels/Stockholm Act', 'Brussels Act; Stockholm Act').split('; ').filter((act) => act !== '');
  const note = row['note'] ?? '';
  const evidence = seeds.evidence(properties['evidence']);
  if (properties['basis'] !== basis) return `basis is ${String(properties['basis'])}, not ${basis}`;
  if (date !== '' && properties['from'] !== date) return `from is ${String(properties['from'])}, not ${date}`;
  // A date that the dossier lacks is one that a document has which the dossier does not know.
  if (date === '' && properties['from'] !== undefined && !evidence.some(({ source }) => DATED_BY.has(source))) return `from is ${String(properties['from'])}, and nobody says so`;
  if (JSON.stringify(properties['acts'] ?? []) !== JSON.stringify(acts)) return `acts are ${JSON.stringify(properties['acts'])}, not ${acts.join('; ')}`;
  if (note.includes('not complete') && agreementField(seeds, agreement) !== false) return `${agreement} does not say that its list is not complete`;
  if (note === 'date general-knowledge' && !evidence.some(({ source, claim }) => source === 'source:general-knowledge' && claim.includes(date.slice(0, 4)))) return 'the date does not stand on general knowledge';
  if (note.startsWith('party on 2020-07-29') && !evidence.some(({ claim }) => claim.includes('29 July 2020'))) return 'no evidence says when it was a party';
  if (note.includes('first five parties') && !evidence.some(({ source }) => source === 'source:wipo-pr-2019-0015')) return 'the date does not stand on the press release';
  return undefined;
}

function agreementField(seeds: Seeds, agreement: string): unknown {
  return seeds.entity(agreement)?.['membersComplete'];
}

function basisOf(row: Row): string {
  if (row['treaty_id'] === 'treaty:trips') return 'WTO_MEMBERSHIP';
  return /declaration|applies through/.test(row['note'] ?? '') ? 'DECLARATION' : 'PARTY';
}
