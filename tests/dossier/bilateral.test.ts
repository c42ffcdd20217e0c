/** Each arrangement of the dossier is an agreement, a competence, a protected product or a total: parties, dates, status, place, figures, origin. */
import { testDossierFile, type Properties, type Row, type Seeds } from './dossier.js';
import { has, qualifierOf, unitOf } from './figures.js';
import { lackingOrigin } from './origins.js';
import { differing, firstLack, lackingFigure, toldOf } from './tells.js';

interface Expected {
  readonly kind: string;
  /** Who signed it or is party to it; a ministry is not the office that the row names. */
  readonly parties: readonly string[];
  /** What else holds a part of the row, or who is named in it: ids of entities. */
  readonly beside?: readonly string[];
  readonly status?: string;
}

const CN = 'office:CN';
const of = (kind: string, other: string, ...beside: readonly string[]): Expected => ({ kind, parties: [CN, other], beside });
const AGREEMENTS: Readonly<Record<string, readonly [string, Expected]>> = {
  'validation-001': ['mou-cn-kh-ip-2017', of('MOU', 'org:kh-mih', 'person:shen-changyu', 'person:cham-prasidh')],
  'validation-002': ['patent-validation-cn-kh', of('PATENT_VALIDATION', 'org:kh-mih', 'claim:sipo-cambodia-begun-2018')],
  'validation-003': ['patent-validation-cn-kh', of('PATENT_VALIDATION', 'org:kh-mih')],
  'validation-004': ['mou-cn-la-ip-2018', of('MOU', 'org:la-most', 'person:shen-changyu', 'person:houmphanh-intharath')],
  'validation-005': ['examination-recognition-cn-la', of('EXAMINATION_RECOGNITION', 'office:LA')],
  'validation-006': ['patent-validation-ep-kh', { kind: 'PATENT_VALIDATION', parties: ['office:EP', 'country:KH'] }],
  'gi-001': ['gi-cn-eu-2020', { kind: 'GI_PROTECTION', parties: ['country:CN', 'org:eu'], beside: ['stat:gi-cn-eu-2021', 'stat:gi-cn-eu-second-list'] }],
  'gi-002': ['gi-10plus10-cn-eu', { kind: 'GI_PROTECTION', parties: ['country:CN', 'org:eu'], beside: ['stat:gi-10plus10-cn-eu'], status: 'ENDED' }],
  'gi-003': ['gi-3plus3-cn-th', { kind: 'GI_PROTECTION', parties: [CN, 'country:TH'], beside: ['stat:gi-3plus3-indications'], status: 'UNKNOWN' }],
  'agreement-001': ['cnipa-wipo-bri-2017', { kind: 'COOPERATION_AGREEMENT', parties: ['country:CN', 'org:wipo', CN] }],
  'agreement-002': ['cnipa-wipo-bri-renewal', { kind: 'COOPERATION_AGREEMENT', parties: [CN, 'org:wipo'], beside: ['conference:brf-2023'] }],
  'agreement-003': ['bri-ip-joint-initiative-2016', { kind: 'JOINT_INITIATIVE', parties: [CN], status: 'UNKNOWN' }],
  'agreement-004': ['bri-ip-joint-statement-2018', { kind: 'JOINT_STATEMENT', parties: [CN], status: 'UNKNOWN' }],
  'agreement-005': ['china-central-asia-ip-joint-statement-2023', { kind: 'JOINT_STATEMENT', parties: [CN, 'org:kz-moj-ip-department', 'office:KG', 'office:TJ', 'office:TM', 'office:UZ'], status: 'UNKNOWN' }],
  'agreement-006': ['mou-cn-asean-ip-2009', of('MOU', 'org:asean')],
  'agreement-007': ['cooperation-cn-aripo-2007', of('COOPERATION_AGREEMENT', 'office:AP')],
  'agreement-008': ['mou-saic-aripo-2011', { kind: 'MOU', parties: ['org:saic', 'office:AP'], beside: ['agreement:mou-saic-aripo-2017'] }],
  'agreement-009': ['mou-saic-aripo-2014', { kind: 'MOU', parties: ['org:saic', 'office:AP'], beside: ['agreement:mou-saic-aripo-2017'] }],
  'agreement-010': ['mou-saic-aripo-2017', { kind: 'MOU', parties: ['org:saic', 'office:AP'] }],
  'agreement-011': ['mou-cn-et-2011', of('MOU', 'office:ET', 'agreement:work-plan-cn-et-2016')],
  'agreement-012': ['work-plan-cn-eg-2011', of('WORK_PLAN', 'office:EG')],
  'agreement-013': ['mou-cn-th-ip-2021', of('MOU', 'office:TH')],
  'agreement-014': ['mou-cn-sa-bri', of('MOU', 'office:SA')],
  'agreement-015': ['cooperation-cn-ph-2023', of('COOPERATION_AGREEMENT', 'office:PH')],
  'agreement-016': ['cooperation-cn-la-2023', of('COOPERATION_AGREEMENT', 'org:la-moic')],
  'agreement-017': ['cooperation-cn-kh-misti-2023', of('COOPERATION_AGREEMENT', 'org:kh-misti')],
  'agreement-018': ['cooperation-cn-kh-moc-2023', of('COOPERATION_AGREEMENT', 'org:kh-moc')],
  'agreement-019': ['cooperation-cn-sy-2024', of('COOPERATION_AGREEMENT', 'country:SY')],
  'agreement-020': ['cooperation-cn-tr-2024', of('COOPERATION_AGREEMENT', 'office:TR')],
  'agreement-021': ['cooperation-cn-cu-2024', of('COOPERATION_AGREEMENT', 'office:CU')],
  'agreement-022': ['cooperation-cn-kh-moc-2024', of('COOPERATION_AGREEMENT', 'org:kh-moc')],
  'agreement-023': ['cooperation-cn-kh-misti-2024', of('COOPERATION_AGREEMENT', 'org:kh-misti')],
  'agreement-024': ['cooperation-cn-et-2024', of('COOPERATION_AGREEMENT', 'office:ET')],
  'agreement-025': ['cooperation-cn-ap-2024', of('COOPERATION_AGREEMENT', 'office:AP')],
  'agreement-026': ['cooperation-cn-ge-2024', of('COOPERATION_AGREEMENT', 'office:GE')],
  'agreement-027': ['cooperation-cn-rs-2024', of('COOPERATION_AGREEMENT', 'office:RS')],
  'agreement-028': ['cooperation-cn-gr-2024', of('COOPERATION_AGREEMENT', 'office:GR')],
  'agreement-029': ['cooperation-cn-za-2024', of('COOPERATION_AGREEMENT', 'office:ZA')],
  'agreement-030': ['mou-cn-br-2024', of('MOU', 'office:BR', 'agreement:work-plan-cn-br-2024', 'agreement:pph-cn-br')],
  'agreement-031': ['mou-cn-hu-2025', of('MOU', 'office:HU')],
  'agreement-032': ['mou-cn-oa-2025', of('MOU', 'office:OA')],
  'agreement-033': ['letter-of-intent-cn-ru-pph-2023', of('LETTER_OF_INTENT', 'office:RU')],
  'agreement-034': ['mou-cn-ar-data-2017', of('MOU', 'office:AR')],
};
/** A total is a figure, not so many edges. */
const TOTALS: Readonly<Record<string, readonly string[]>> = {
  'pph-summary-001': ['stat:pph-partners-2024', 'stat:pph-countries-covered-2024'],
  'isa-summary-001': ['stat:isa-countries-2024'],
  'cooperation-summary-001': ['stat:ip-cooperation-partners-2024'],
  'cooperation-summary-002': ['stat:ip-cooperation-documents-2024'],
  'cooperation-summary-003': ['stat:ip-cooperation-partner-countries-2024'],
};
const FIVE = ['office:CN', 'office:EP', 'office:JP', 'office:KR', 'office:US'];
const STATUS: Readonly<Record<string, string>> = { 'in force': 'IN_FORCE', signed: 'SIGNED' };
/** The day the dossier was gathered on: a term that had run out by then leaves open whether the highway is in force. */
const GATHERED = '2026-11-22';

function lacking(row: Row, seeds: Seeds): string | undefined {
  const { id = '', kind = '' } = row;
  const named = AGREEMENTS[id];
  if (named !== undefined) return lackingAgreement(`agreement:${named[0]}`, named[1], row, seeds);
  if (kind === 'pph') return lackingHighway(row, seeds);
  if (kind === 'isa') return lackingCompetence(row, seeds);
  return id === 'gi-004' ? lackingProducts(row, seeds) : lackingTotal(row, seeds);
}

/** Everything that is cited for an entity and for who has a part in it. */
function allEvidence(id: string, seeds: Seeds, parties: readonly string[]) {
  const edges = parties.flatMap((party) => ['SIGNED', 'PARTY_TO'].flatMap((type) => seeds.between(party, type, id)));
  return [seeds.entity(id), ...edges.map(({ properties }) => properties)].flatMap((one) => seeds.evidence(one?.['evidence']));
}

function lackingParty(id: string, parties: readonly string[], seeds: Seeds): string | undefined {
  const missing = parties.find((party) => seeds.between(party, 'SIGNED', id).length + seeds.between(party, 'PARTY_TO', id).length === 0);
  return missing === undefined ? undefined : `${missing} has no part in ${id}`;
}

function lackingHighway(row: Row, seeds: Seeds): string | undefined {
  const { party_b: partner = '', party_b_code: code = '', start = '', end = '', status = '', note = '' } = row;
  const isFive = code === 'org:IP5';
  const id = `agreement:pph-${isFive ? 'ip5' : `cn-${code.replace('office:', '').toLowerCase()}`}`;
  const stored = seeds.entity(id);
  const parties = isFive ? FIVE : [CN, code];
  const isRunOut = end !== '' && end < GATHERED;
  return firstLack(
    differing({ agreementKind: 'PPH', status: isRunOut ? 'UNKNOWN' : STATUS[status], inForceOn: start, expiresOn: end }, stored),
    isFive || String(stored?.['title']).includes(partner) ? undefined : `${id} does not name ${partner}`,
    lackingParty(id, parties, seeds),
    differing({ ...signingOf(note) }, stored),
    extensionsOf(note).find((day) => !(Array.isArray(stored?.['extendedOn']) && stored['extendedOn'].some((one) => String(one).startsWith(day)))),
    lackingFigure(note.replace(/seed 001|\(cited:SIPO 2016-12-14\)/g, '').replace('31 December 2023 in 2020', '31 December 2023'), toldOf(stored, seeds)),
    note.includes('indefinite') && !/without (limit|an end)/.test(toldOf(stored, seeds)) ? `${id} does not go on without limit` : undefined,
    lackingOrigin(row, allEvidence(id, seeds, parties)),
  );
}

/** When and where the note says that it was signed. */
function signingOf(note: string): { signedOn?: string; place?: string } {
  const [, place, day, year] = /signed (?:in (\w+) in )?(\d+ \w+ |\w+ )?(\d{4})/.exec(note) ?? [];
  if (year === undefined || note.includes('before')) return {};
  const city = place ?? /signed [\w ]+ in (\w+);/.exec(note)?.[1];
  return { signedOn: isoOf(`${day ?? ''}${year}`), ...(city === undefined ? {} : { place: city }) };
}

/** Years and days of extension that the note gives as such. */
function extensionsOf(note: string): readonly string[] {
  const years = /extended ((?:\d{4}(?:, )?)+)/.exec(note)?.[1]?.split(', ') ?? [];
  const endless = /indefinite(?:ly)? from (\d+ \w+ \d{4})/.exec(note)?.[1];
  return [...years.filter((year) => year !== ''), ...(endless === undefined ? [] : [isoOf(endless)])];
}

/** `6 April 2023`, `July 2025` or `2017` as a partial date. */
function isoOf(text: string): string {
  const [year = '', month, day] = text.trim().split(' ').reverse();
  return [year, ...(month === undefined ? [] : [String(new Date(`${month} 1, 2000 UTC`).getUTCMonth() + 1)]), ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
}

function lackingAgreement(id: string, { kind, parties, beside = [], status }: Expected, row: Row, seeds: Seeds): string | undefined {
  const stored = seeds.entity(id);
  const told = [id, ...beside].map((one) => toldOf(seeds.entity(one), seeds)).join('\n');
  return firstLack(
    differing({ agreementKind: kind, status: status ?? STATUS[row['status'] ?? ''] }, stored),
    beside.find((one) => seeds.entity(one) === undefined),
    lackingParty(id, parties, seeds),
    lackingDate(id, row['start'] ?? '', stored, seeds),
    lackingPlace(id, row['place'] ?? '', told, seeds),
    lackingValue(row, beside, seeds),
    lackingFigure((row['note'] ?? '').replace(/seed 001/, ''), told),
    lackingOrigin(row, allEvidence(id, seeds, parties)),
  );
}

/** The row's one date is that of signing, of adoption, of the beginning or of the end; of the announcement on Cambodia, of the claim. */
function lackingDate(id: string, start: string, stored: Properties | undefined, seeds: Seeds): string | undefined {
  if (start === '' || ['signedOn', 'adoptedOn', 'inForceOn', 'endedOn'].some((key) => String(stored?.[key]).startsWith(start))) return undefined;
  if (id === 'agreement:cnipa-wipo-bri-renewal') return seeds.between('conference:brf-2023', 'PRODUCED', id).length > 0 ? undefined : `${id} is not of the forum of ${start}`;
  if (id === 'agreement:patent-validation-cn-kh') return lackingFigure(start.slice(0, 4), toldOf(stored, seeds));
  return `${id} has no date ${start}`;
}

function lackingPlace(id: string, place: string, told: string, seeds: Seeds): string | undefined {
  if (place === '' || told.includes(place) || (place === 'by video' && told.includes('by video'))) return undefined;
  const territories = seeds.from(id, 'CONCERNS').map(({ end }) => String(seeds.entity(end)?.['name']));
  return territories.some((name) => name.startsWith(place) || (place === 'Laos' && name.startsWith('Lao'))) ? undefined : `${id} is not of ${place}`;
}

function lackingValue({ value = '', unit = '' }: Row, beside: readonly string[], seeds: Seeds): string | undefined {
  const figures = beside.map((one) => seeds.entity(one));
  const isThere = value === '' || figures.some((figure) => (has(figure, value) || figure?.['valueText'] === `${value}+${value}`) && figure?.['unit'] === unit.replaceAll(' ', '-'));
  return isThere ? undefined : `no figure ${value} ${unit}`;
}

function lackingCompetence(row: Row, seeds: Seeds): string | undefined {
  const { party_a_code: authority = '', party_b_code: code = '', start = '', status = '' } = row;
  const [edge] = seeds.between(authority, 'COMPETENT_FOR', `office:${code}`).filter(({ properties }) => start === '' || properties['from'] === start);
  return firstLack(
    differing({ roles: 'ISA,IPEA', from: start, isPilot: status === 'pilot' ? true : undefined }, edge?.properties),
    edge === undefined ? undefined : lackingOrigin(row, seeds.evidence(edge.properties['evidence'])),
  );
}

function lackingProducts(row: Row, seeds: Seeds): string | undefined {
  const names = /: (.*)$/.exec(row['title'] ?? '')?.[1]?.split('; ') ?? [];
  if (names.length !== Number(row['value'])) return `has ${names.length} names`;
  return firstLack(...names.map((name) => {
    const id = `product:${name.toLowerCase().replaceAll(' ', '-')}`;
    const [protectedIn] = seeds.between(id, 'PROTECTED_IN', 'country:CN');
    return firstLack(
      differing({ name, isGeographicalIndication: true }, seeds.entity(id)),
      seeds.between(id, 'ORIGINATES_IN', 'country:TH').length > 0 ? undefined : `${id} is not of Thailand`,
      differing({ right: 'GEOGRAPHICAL_INDICATION', status: 'PENDING' }, protectedIn?.properties),
      lackingFigure('1 March 2021', toldOf(protectedIn?.properties, seeds)),
      lackingOrigin(row, seeds.evidence(seeds.entity(id)?.['evidence'])),
    );
  }));
}

function lackingTotal(row: Row, seeds: Seeds): string | undefined {
  const { id = '', value = '', unit = '', start = '', party_a_code: holder = '' } = row;
  const [observation = '', ...others] = TOTALS[id] ?? [];
  const stored = seeds.entity(observation);
  const told = [observation, ...others].map((one) => toldOf(seeds.entity(one), seeds)).join('\n');
  return firstLack(
    differing({ value, qualifier: qualifierOf(unit), unit: unitOf(unit), periodEnd: start }, stored),
    seeds.between(observation, 'CONCERNS', holder.includes(':') ? holder : `country:${holder}`).length > 0 ? undefined : `${observation} is not about ${holder}`,
    lackingFigure(/covers \d+/.exec(row['note'] ?? '')?.[0] ?? '', told),
    lackingOrigin(row, seeds.evidence(stored?.['evidence'])),
  );
}

testDossierFile('bilateral.csv', ({ id = '' }) => id, lacking);
