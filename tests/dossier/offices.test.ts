/** Each office of the dossier: its names, codes, seat and roles under the PCT, the country it is the office of, and where it is said. */
import { testDossierFile } from './dossier.js';
import type { Cited, Row, Seeds } from './dossier.js';

const SCOPE = new Map([['national', 'NATIONAL'], ['territory', 'TERRITORIAL'], ['regional', 'REGIONAL'], ['international', 'INTERNATIONAL']]);
const GUIDE = 'source:pct-applicants-guide';

/** What notes say, by a word that has to stand in the description, the names or the claims of the office. */
const NOTES = new Map([
  ['office:AP', 'ARIPO'], ['office:BA', 'Sarajevo'], ['office:BX', 'the Netherlands'], ['office:CN', 'State Intellectual Property Office'], ['office:EA', '2022'],
  ['office:EM', 'OHIM'], ['office:EP', 'European Patent Organisation'], ['office:GB', '1852'], ['office:GC', 'January 2021'], ['office:HU', '1896'], ['office:IB', 'WO'],
  ['office:KR', 'Ministry of Intellectual Property'], ['office:KZ', 'Nur-Sultan'], ['office:LA', 'Ministry of Industry and Commerce'], ['office:ME', 'between ministries'],
  ['office:OA', 'OAPI'], ['office:SA', '2017'], ['office:TH', 'Ministry of Commerce'], ['office:TR', 'Turkish Patent Institute'], ['office:UY', '7 January 2025'], ['office:UZ', 'IP Office of the Ministry of Justice'],
  ['office:XN', 'Denmark, Iceland and Norway'], ['office:XV', 'Czechia, Hungary, Poland and Slovakia'],
]);

testDossierFile('offices.csv', (row) => row['id'] ?? '', (row, seeds) => {
  const id = row['id'] ?? '';
  const office = seeds.entity(id);
  if (office === undefined) return 'there is no such office';
  const evidence = seeds.evidence(office['evidence']);
  const wanted = { st3: row['st3'], region: row['region'], scope: SCOPE.get(row['kind'] ?? ''), city: row['city'], foundedOn: row['founded'] || undefined };
  const different = Object.entries(wanted).filter(([name, value]) => office[name] !== value);
  if (different.length > 0) return different.map(([name, value]) => `${name} is ${String(office[name])}, not ${String(value)}`).join('; ');
  if (!textOf(office['website']).startsWith(row['website_domain'] ?? '')) return `its website is ${textOf(office['website'])}`;
  return nameProblem(row, String(office['name']), seeds.names(id), seeds) ?? roleProblem(row, office['pctRoles'], evidence) ?? originProblem(row, evidence)
    ?? countryProblem(row, seeds) ?? competenceProblem(row, seeds) ?? noteProblem(row, office, evidence, seeds);
});

/** Its names in brackets (an abbreviation) are names of their own here. */
function nameProblem(row: Row, name: string, names: readonly string[], seeds: Seeds): string | undefined {
  const isName = (text: string) => names.some((one) => one.toLowerCase() === text.toLowerCase());
  const plain = (row['name_en'] ?? '').replaceAll('’', "'").replaceAll(/ \(([^)]*)\)/g, (brackets, text: string) => (isName(text) || text === 'MISTI' ? '' : brackets));
  if (!isName(plain) && name.replaceAll('’', "'") !== plain) return `is called ${name}, not ${plain}`;
  const native = (row['native_name'] ?? '').split(' / ');
  const short = isName(row['short_name'] ?? '') ? [] : (row['short_name'] ?? '').split(/ ?\/ ?| ?[()]/);
  // `WIPO / IB`: the organization is another thing than its office.
  const ofWhole = seeds.from(row['id'] ?? '', 'PART_OF').flatMap(({ end }) => seeds.names(end));
  const lacking = [...native, ...short, row['name_zh'] ?? ''].filter((text) => text !== '' && !isName(text) && text !== plain && !ofWhole.includes(text));
  return lacking.length === 0 ? undefined : `lacks the names ${lacking.join(', ')}`;
}

/** Null where it is not known whether it is a receiving office: that it is no authority then stands in a claim. */
function roleProblem(row: Row, found: unknown, evidence: readonly Cited[]): string | undefined {
  if (row['pct_receiving_office'] === '') {
    if (found !== undefined) return 'its roles under the PCT are not known';
    return row['pct_isa'] === 'no' && row['pct_ipea'] === 'no' && !evidence.some(({ claim }) => claim.includes('neither searching nor examining authority')) ? 'that it is no authority is not said' : undefined;
  }
  const columns = [['pct_receiving_office', 'RECEIVING_OFFICE'], ['pct_isa', 'ISA'], ['pct_ipea', 'IPEA']] as const;
  const wanted = columns.filter(([column]) => row[column] === 'yes').map(([, role]) => role);
  if (JSON.stringify(found) !== JSON.stringify(wanted)) return `its roles are ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`;
  return row['pct_receiving_office'] === 'no (RO/IB)' && !evidence.some(({ claim }) => claim.includes('International Bureau')) ? 'where applications go is not said' : undefined;
}

function originProblem(row: Row, evidence: readonly Cited[]): string | undefined {
  const copy = /Applicant's Guide, office chapter \(copy of ([^)]+)\)/.exec(row['source'] ?? '')?.[1];
  const guide = evidence.filter(({ source }) => source === GUIDE);
  if (row['confidence'] === 'cited') return guide.some(({ claim, confidence }) => claim.includes(`The guide of ${copy ?? '?'} names`) && Number(confidence) === 3) ? undefined : `the guide of ${copy ?? '?'} is not cited`;
  if (guide.length > 0) return 'the guide has no chapter of it';
  return evidence.some(({ source, confidence }) => source === 'source:general-knowledge' && Number(confidence) === 0) ? undefined : 'general knowledge is not cited';
}

function countryProblem(row: Row, seeds: Seeds): string | undefined {
  const countries = seeds.from(row['id'] ?? '', 'OFFICE_OF');
  const wanted = row['country'] === '' ? [] : [`country:${row['country'] ?? ''}`];
  if (JSON.stringify(countries.map(({ end }) => end)) !== JSON.stringify(wanted)) return `is the office of ${countries.map(({ end }) => end).join(', ')}`;
  const isUnverified = countries.some(({ properties }) => Number(properties['confidence']) === 0);
  return wanted.length > 0 && isUnverified !== (row['confidence'] !== 'cited') ? 'the confidence of its being the office of the country is another' : undefined;
}

/** The count is not stored: it is that of the edges, once those of the authority are there. */
function competenceProblem(row: Row, seeds: Seeds): string | undefined {
  const edges = seeds.from(row['id'] ?? '', 'COMPETENT_FOR').filter(({ end, properties }) => end !== row['id'] && Array.isArray(properties['roles']) && properties['roles'].includes('ISA'));
  const wanted = Number(row['isa_for_count'] ?? '');
  return edges.length === 0 || edges.length === wanted ? undefined : `is searching authority for ${edges.length} others, not ${wanted}`;
}

function noteProblem(row: Row, office: Readonly<Record<string, unknown>>, evidence: readonly Cited[], seeds: Seeds): string | undefined {
  const id = row['id'] ?? '';
  if (row['note'] === '') return undefined;
  const word = NOTES.get(id);
  if (word === undefined) return `nobody looks for its note: ${row['note'] ?? ''}`;
  const texts = [office['description'], office['foundedOn'], ...seeds.names(id), ...evidence.map(({ claim }) => claim), ...seeds.from(id, 'PART_OF').flatMap(({ end }) => seeds.names(end))];
  return texts.some((text) => textOf(text).includes(word)) ? undefined : `its note is not in the graph: ${row['note'] ?? ''}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
