import type { Cited, Properties, Row, Seeds } from './dossier.js';
import { testDossierFile } from './dossier.js';

const ADMINISTRATORS: Readonly<Record<string, string>> = {
  WIPO: 'org:wipo', WTO: 'org:wto', EPO: 'org:epo', EAPO: 'org:eapo', ARIPO: 'org:aripo', OAPI: 'org:oapi', 'AWGIPC (ASEAN)': 'org:awgipc', 'GCC Patent Office': 'office:GC',
};
/** Of each source, part of its title as the seeds have it. */
const SOURCES: readonly (readonly [RegExp, string])[] = [
  [/Wikipedia, World Intellectual Property Organization/, 'source:wikipedia-wipo'],
  [/Wikipedia, List of parties/, 'source:wikipedia-patent-treaties'],
  [/Netherlands treaty database/, 'source:nl-treaty-database'],
  [/Hague Agreement publication/, 'source:wipo-hague-agreement-publication'],
  [/PR\/1999\/180/, 'source:wipo-pr-1999-180'],
  [/Wikipedia, Lisbon Agreement/, 'source:wikipedia-lisbon-agreement'],
  [/2019\/0015/, 'source:wipo-pr-2019-0015'],
  [/WO\/INF\/12/, 'source:wipo-inf-12-rev-27'],
  [/Circular 38A/, 'source:us-circular-38a'],
  [/Marrakesh VIP Treaty/, 'source:wikipedia-marrakesh-vip-treaty'],
  [/China IPR/, 'source:china-ipr-2020-03'],
  [/Wikipedia, World Trade Organization/, 'source:wikipedia-wto'],
  [/file on SAIP/, 'source:saip-office-notes'],
  [/general-knowledge/, 'source:general-knowledge'],
];
/** What the notes say, and where it went: words of the description, and figures. */
const NOTES: Readonly<Record<string, { readonly says?: readonly RegExp[]; readonly figures?: Readonly<Record<string, number>>; readonly cites?: readonly RegExp[] }>> = {
  'treaty:wipo': {},
  'treaty:paris': { figures: { 'stat:paris-parties-2022': 180 } },
  'treaty:pct': { figures: { 'stat:pct-states-2025': 158 } },
  'treaty:madrid-protocol': { says: [/1 April 1996/] },
  'treaty:hague': { says: [/London 1934 \(terminated\)/, /The Hague 1960 \(in force since 1 August 1984\)/, /Geneva 1999 \(in force since 23 December 2003\)/] },
  'treaty:lisbon-2015': { says: [/opened for signature on 21 May 2015/, /European Union on 26 November 2019/] },
  'treaty:budapest': { figures: { 'stat:budapest-states-2020': 82 } },
  'treaty:marrakesh': { figures: { 'stat:marrakesh-parties-2025': 101, 'stat:marrakesh-states-2025': 127 } },
  'treaty:beijing': { says: [/Indonesia, on 28 January 2020, became the thirtieth/] },
  'treaty:trips': { says: [/binds every member/], figures: { 'stat:wto-members-2024': 166 } },
  'treaty:epc': { figures: { 'stat:epc-states': 39 } },
  'treaty:eapc': { says: [/Moldova left in 2012/, /Nur-Sultan, 2019\) has applied since 2021/], figures: { 'stat:eapc-states': 8 } },
  'treaty:bangui': { says: [/succession to OAMPI \(Libreville Agreement, 1962\)/, /revised in 1999 and 2015/] },
  'treaty:aspec': { says: [/programme .* not a treaty/] },
  'treaty:gcc-patent': { says: [/no new filings since January 2021/], cites: [/6 January 2021/] },
};
const KINDS: Readonly<Record<string, string>> = { multilateral: 'TREATY', regional: 'REGIONAL_TREATY' };

testDossierFile('treaties.csv', (row) => row['id'] ?? '', check);

function check(row: Row, seeds: Seeds): string | undefined {
  const cell = (column: string): string => row[column] ?? '';
  const id = `agreement:${cell('id').replace('treaty:', '')}`;
  const entity = seeds.entity(id);
  if (entity === undefined) return `there is no ${id}`;
  const names = seeds.names(id);
  const evidence = seeds.evidence(entity['evidence']);
  return firstOf([
    ...fieldProblems(row, id, entity),
    ...shortNames(cell('short_name')).map((name) => !names.includes(name) && `is not called ${name}`),
    !names.includes(cell('name')) && entity['title'] !== cell('name') && `is not called ${cell('name')}`,
    seeds.between(id, 'ADMINISTERED_BY', ADMINISTRATORS[cell('administered_by')] ?? '?').length !== 1 && `is not administered by ${cell('administered_by')}`,
    ...noteProblems(cell('id'), cell('note'), entity, evidence, seeds),
    ...sourceProblems(cell('source'), evidence),
  ]);
}

function fieldProblems(row: Row, id: string, entity: Properties): readonly (string | false)[] {
  // The seeds had the PCT before: its subject is put in other words.
  const subject = id === 'agreement:pct' ? 'international patent applications' : row['subject'];
  const kind = id === 'agreement:aspec' ? 'WORK_SHARING' : KINDS[row['kind'] ?? ''];
  const expected: Readonly<Record<string, string | undefined>> = { title: row['name'], agreementKind: kind, adoptedOn: row['adopted'], place: row['place'], inForceOn: row['in_force'], subject };
  return Object.entries(expected).map(([field, value]) => (entity[field] ?? '') !== (value ?? '?') && `${field} is ${JSON.stringify(entity[field])}, not ${JSON.stringify(value)}`);
}

/** "European Patent Convention (EPC)" is two names. */
function shortNames(text: string): readonly string[] {
  return text.replace(')', '').split(' (');
}

function noteProblems(treaty: string, note: string, entity: Properties, evidence: readonly Cited[], seeds: Seeds): readonly (string | false)[] {
  if (note === '') return [];
  const told = NOTES[treaty];
  if (told === undefined) return [`nobody says where its note went: ${note}`];
  const description = String(entity['description']);
  return [
    ...(told.says ?? []).map((words) => !words.test(description) && `its description lacks ${words.source}`),
    ...(told.cites ?? []).map((words) => !evidence.some(({ claim }) => words.test(claim)) && `no evidence says ${words.source}`),
    ...Object.entries(told.figures ?? {}).map(([id, value]) => seeds.entity(id)?.['value'] !== value && `${id} is not ${value}`),
  ];
}

function sourceProblems(source: string, evidence: readonly Cited[]): readonly (string | false)[] {
  const named = SOURCES.filter(([pattern]) => pattern.test(source));
  if (named.length === 0) return [`nobody knows the source ${source}`];
  return named.map(([, id]) => !evidence.some((one) => one.source === id) && `does not cite ${id}`);
}

function firstOf(problems: readonly (string | false)[]): string | undefined {
  return problems.find((problem): problem is string => problem !== false);
}
