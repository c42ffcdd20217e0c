/** Each conference of the dossier is one of the seeds: days, place, hosts, theme, series, attendance, outcomes, people, and where it comes from. */
import { has } from './figures.js';
import { testDossierFile, type Row, type Seeds } from './dossier.js';
import { lackingOrigin } from './origins.js';
import { differing, firstLack, lackingFigure, toldOf } from './tells.js';

const CONFERENCES: Readonly<Record<string, string>> = {
  'hlc-2016': 'bri-ip-2016', 'hlc-2018': 'bri-ip-2018', 'hlc-2024': 'bri-ip-2024', 'brf-2017': 'brf-2017', 'brf-2019': 'brf-2019', 'brf-2023': 'brf-2023', 'cca-2023': 'china-central-asia-ip-2023',
  'casean-9': 'china-asean-ip-9', 'casean-10': 'china-asean-ip-10', 'casean-12': 'china-asean-ip-12', 'casean-13': 'china-asean-ip-13', 'casean-14': 'china-asean-ip-14', 'casean-16': 'china-asean-ip-16', 'caseanforum-2023': 'china-asean-ip-forum-2023',
  'brics-1': 'brics-ip-1', 'brics-9': 'brics-ip-9', 'brics-2018i': 'brics-ip-2018-informal', 'brics-13': 'brics-ip-13', 'brics-14': 'brics-ip-14', 'brics-2023i': 'brics-ip-2023-informal', 'brics-15': 'brics-ip-15', 'brics-2025': 'brics-ip-2025',
  'ip5-16': 'ip5-heads-16', 'ip5-17': 'ip5-heads-17', 'cmr-1': 'china-mongolia-russia-ip-1', 'cmr-2': 'china-mongolia-russia-ip-2', 'cmr-4': 'china-mongolia-russia-ip-4', 'cmr-5': 'china-mongolia-russia-ip-5', 'cmr-7': 'china-mongolia-russia-ip-7',
  'cafrica-2018': 'china-africa-ip-2018', 'focac-2024': 'focac-9', 'latam-2024': 'cnipa-latin-america-visits-2024', 'casummit-2023': 'china-central-asia-summit-2023',
};
/** Empty: a heading of the dossier, not a series of editions. */
const SERIES: Readonly<Record<string, string>> = {
  'Belt and Road High-Level Conference on IP': 'bri-ip-high-level', 'Belt and Road Forum for International Cooperation': 'brf', 'China-Central Asia Heads of IP Office Meeting': 'china-central-asia-ip-heads',
  'China-ASEAN Heads of IP Offices Meeting': 'china-asean-ip-heads', 'China-ASEAN Cooperation Forum on IP': 'china-asean-ip-forum', 'BRICS Heads of IP Offices Meeting (HIPO)': 'brics-ip-heads', 'IP5 Heads of Office Meeting': 'ip5-heads',
  'China-Mongolia-Russia IP Seminar and Heads Meeting': 'china-mongolia-russia-ip', 'Forum on China-Africa Cooperation': 'focac', 'China-Central Asia Summit': 'china-central-asia-summit', 'China-Africa IP': '', 'China-Latin America IP': '',
};
const HOSTS: Readonly<Record<string, readonly string[]>> = {
  CNIPA: ['office:CN'], 'SIPO (now CNIPA)': ['office:CN'], 'CNIPA (SIPO)': ['office:CN'], WIPO: ['org:wipo'], China: ['country:CN'], 'National Copyright Administration': ['org:ncac'], 'Ministry of Commerce': ['org:mofcom'],
  "People's Government of Beijing Municipality": ['org:beijing-municipality'], 'Beijing Municipality': ['org:beijing-municipality'], 'IP offices of KZ, KG, TJ, TM, UZ': ['country:KZ', 'country:KG', 'country:TJ', 'country:TM', 'country:UZ'],
  'ASEAN Secretariat': ['org:asean-secretariat'], 'IPOPHL (chair)': ['office:PH'], CIPC: ['office:ZA'], 'CIPC (South Africa)': ['office:ZA'], 'CGPDTM (India)': ['office:IN'], USPTO: ['office:US'], KIPO: ['office:KR'], Rospatent: ['office:RU'], IPOM: ['office:MN'], OAPI: ['org:oapi'],
};
/** Which figures are those of the attendance. */
const ATTENDANCE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'hlc-2016': { 'bri-ip-conferences-participants': 50 }, 'hlc-2018': { 'bri-ip-2018-applicant-countries': 56 }, 'hlc-2024': { 'bri-ip-2024-representatives': 70, 'bri-ip-2024-attendance': 450 },
  'brf-2019': { 'brf-2019-participants': 5000, 'brf-2019-countries': 150, 'brf-2019-organizations': 90, 'brf-2019-deliverables': 283 }, 'brf-2023': { 'brf-2023-countries': 150 }, 'caseanforum-2023': { 'china-asean-ip-forum-2023-participants': 300 },
};
const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  'hlc-2016': ['bri-ip-joint-initiative-2016'], 'hlc-2018': ['bri-ip-joint-statement-2018'], 'brf-2017': ['cnipa-wipo-bri-2017'], 'brf-2023': ['cnipa-wipo-bri-renewal', 'china-central-asia-ip-joint-statement-2023', 'conference:bri-ip-2024'], 'cca-2023': ['china-central-asia-ip-joint-statement-2023'],
  'hlc-2024': ['sy', 'tr', 'cu', 'kh-moc', 'kh-misti', 'et', 'ap', 'ge', 'rs', 'gr', 'za'].map((partner) => `cooperation-cn-${partner}-2024`),
  'brf-2019': ['gq', 'lr', 'lu', 'jm', 'pe', 'it', 'bb', 'cy', 'ye'].map((country) => `bri-mou-cn-${country}-2019`),
  'casean-10': ['china-asean-ip-plan-2019'], 'casean-14': ['china-asean-ip-programme-2023'], 'brics-1': ['brics-ip-roadmap-2013'], 'ip5-16': ['ip5-vision-statement-2023'], 'ip5-17': ['ip5-joint-statement-2024'], 'latam-2024': ['mou-cn-br-2024', 'work-plan-cn-br-2024'],
};
/** Who or what else the row names, that took part. */
const PRESENT: Readonly<Record<string, readonly string[]>> = {
  'hlc-2016': ['org:wipo', 'org:gcc'], 'hlc-2018': ['person:wang-yong', 'person:francis-gurry'], 'hlc-2024': ['person:ding-xuexiang', 'person:daren-tang'], 'casean-9': ['person:freddy-harris'], 'latam-2024': ['office:BR', 'office:CL', 'office:PE'],
  'cca-2023': ['shen-changyu', 'sholpan-abdreyeva', 'rakhat-kerimbaeva', 'mirzo-ismoilzoda', 'ata-annaniyazov', 'esemurat-kanyazov'].map((person) => `person:${person}`),
};
/** Outcomes and remarks that are no entity: words that have to be told. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  'caseanforum-2023': ['ASEAN International Communication and Cooperation Center on IP'], 'ip5-16': ['Climate Initiatives Booklet'], 'latam-2024': ['extension of the Patent Prosecution Highway', 'not a conference'], 'brics-2018i': ['informal'], 'brics-2023i': ['informal', 'Assemblies of WIPO'],
  'brics-1': ['month was not found'], 'brics-15': ['day was not found'], 'cmr-1': ['cooperation of the three'], 'cmr-2': ['Rospatent'], 'cmr-4': ['meeting of the three heads'], 'cmr-5': ['Eastern Economic Forum', 'year is read from'], 'hlc-2016': ['several departments of the central government'],
};

function lacking(row: Row, seeds: Seeds): string | undefined {
  const { id = '', start = '', end = '', theme = '', note = '' } = row;
  const conference = `conference:${CONFERENCES[id] ?? 'none'}`;
  const stored = seeds.entity(conference);
  const told = toldOf(stored, seeds);
  return firstLack(
    differing({ startsOn: start, endsOn: end }, stored),
    isSame(String(stored?.['theme']), theme.replace(' (seminar)', '')) || theme === '' ? undefined : `theme is ${String(stored?.['theme'])}`,
    isCalled(row, seeds, conference) ? undefined : `is called ${seeds.names(conference).join(', ')}`,
    lackingPlace(row, seeds, conference),
    lackingSeries(row, seeds, conference),
    lackingHost(row, seeds, conference),
    lackingAttendance(id, seeds, conference),
    (OUTCOMES[id] ?? []).map((one) => (one.includes(':') ? one : `agreement:${one}`)).find((one) => seeds.between(conference, 'PRODUCED', one).length === 0),
    lackingMemoranda(id, seeds),
    (PRESENT[id] ?? []).find((one) => seeds.between(one, 'ATTENDED', conference).length === 0),
    (WORDS[id] ?? []).find((words) => !told.includes(words)),
    lackingFigure(note.replaceAll(/seed \d+( gives July 2016)?|"around 70 representatives"/g, ''), told),
    lackingOrigin(row, evidenceOf(conference, id, seeds)),
  );
}

/** The memoranda that the row lists by country are signed by it and by China. */
function lackingMemoranda(row: string, seeds: Seeds): string | undefined {
  const memoranda = (OUTCOMES[row] ?? []).filter((one) => one.startsWith('bri-mou-cn-'));
  return memoranda.find((one) => ['CN', one.slice(11, 13).toUpperCase()].some((country) => seeds.between(`country:${country}`, 'SIGNED', `agreement:${one}`).length === 0));
}

function evidenceOf(conference: string, row: string, seeds: Seeds) {
  const figures = Object.keys(ATTENDANCE[row] ?? {}).map((one) => seeds.entity(`stat:${one}`));
  return [seeds.entity(conference), ...figures].flatMap((one) => seeds.evidence(one?.['evidence']));
}

/** Without regard for commas, case and articles, and for how the two write IP. */
function isSame(left: string, right: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/\bip\b/g, 'intellectual property').replaceAll(/[^a-z0-9]/g, '');
  return plain(left) === plain(right);
}

function isCalled({ name = '', start = '', number = '' }: Row, seeds: Seeds, conference: string): boolean {
  const year = start.slice(0, 4);
  const names = [...seeds.names(conference), String(seeds.entity(conference)?.['title'])];
  const wanted = [name, name.replace(/ \(\d{4}\)$/, ''), `${name} ${year}`, number === '' ? name : name.replace(/^CNIPA deputy/, "Working Visits of CNIPA's deputy")];
  return names.some((one) => wanted.some((other) => isSame(one, other))) || (conference.includes('latin-america') && ['Brazil', 'Chile', 'Peru', 'Working Visits'].every((word) => names.join().includes(word)));
}

function lackingPlace({ id = '', place = '', country = '' }: Row, seeds: Seeds, conference: string): string | undefined {
  const format = place.startsWith('online') ? (place === 'online' ? 'ONLINE' : 'HYBRID') : undefined;
  if (format !== undefined) return differing({ format }, seeds.entity(conference));
  const [held] = seeds.between(conference, 'HELD_IN', `country:${country}`);
  if (held === undefined) return `is not held in ${country}`;
  // A country, or three, is no city.
  return id === 'brics-1' || id === 'latam-2024' ? undefined : firstLack(differing({ city: place }, held.properties), differing({ city: place }, seeds.entity(conference)));
}

function lackingSeries({ series = '', number = '' }: Row, seeds: Seeds, conference: string): string | undefined {
  const wanted = SERIES[series];
  if (wanted === '') return undefined;
  const [edition] = seeds.between(conference, 'EDITION_OF', `series:${wanted ?? 'none'}`);
  return differing({ number }, edition?.properties);
}

function lackingHost({ hosts = '' }: Row, seeds: Seeds, conference: string): string | undefined {
  const named = hosts.split('; ').filter((host) => host !== '' && host !== 'other central government departments');
  const unknown = named.find((host) => HOSTS[host] === undefined);
  if (unknown !== undefined) return `nobody is known as ${unknown}`;
  const missing = named.flatMap((host) => HOSTS[host] ?? []).find((host) => seeds.between(host, 'ORGANIZED', conference).length === 0);
  return missing === undefined ? undefined : `is not held by ${missing}`;
}

function lackingAttendance(row: string, seeds: Seeds, conference: string): string | undefined {
  const missing = Object.entries(ATTENDANCE[row] ?? {}).find(([one, value]) => !has(seeds.entity(`stat:${one}`), String(value)) || seeds.between(`stat:${one}`, 'CONCERNS', conference).length === 0);
  return missing === undefined ? undefined : `has no figure ${missing.join(' ')}`;
}

testDossierFile('conferences.csv', ({ id = '' }) => id, lacking);
