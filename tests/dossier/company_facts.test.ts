/** Each fact on a company is in the seeds, as a figure, a relationship, a programme or a claim. */
import { concerned } from './figures.js';
import { testDossierFile, type Cited, type Row, type Seeds } from './dossier.js';
import { lackingOrigin } from './origins.js';
import { differing, firstLack, lackingFigure, toldOf } from './tells.js';

/** Published international applications: the Observation that a row is. */
const APPLICATIONS: Readonly<Record<string, string>> = {
  'cf-024': 'pct-applications-published-huawei-2014',
  'cf-025': 'pct-applications-published-qualcomm-2014',
  'cf-026': 'pct-applications-published-zte-2014',
  'cf-027': 'pct-applications-published-huawei-2020',
  'cf-028': 'pct-applications-published-samsung-2020',
  'cf-029': 'pct-applications-published-mitsubishi-electric-2020',
  'cf-030': 'pct-applications-published-lg-2020',
  'cf-031': 'pct-applications-published-qualcomm-2020',
  'cf-032': 'pct-applications-published-huawei-2022',
  'cf-033': 'pct-applications-published-samsung-2022',
  'cf-034': 'pct-applications-published-qualcomm-2022',
  'cf-035': 'pct-applications-published-mitsubishi-electric-2022',
  'cf-036': 'pct-applications-published-ericsson-2022',
  'cf-037': 'pct-applications-published-oppo-2022',
  'cf-038': 'pct-applications-published-boe-2022',
  'cf-039': 'pct-applications-published-ntt-2022',
  'cf-040': 'pct-applications-published-huawei-2023',
  'cf-041': 'pct-applications-published-samsung-2023',
  'cf-042': 'pct-applications-published-qualcomm-2023',
  'cf-043': 'pct-applications-published-mitsubishi-electric-2023',
  'cf-044': 'pct-applications-published-boe-2023',
  'cf-045': 'pct-applications-published-huawei-2024',
  'cf-046': 'pct-applications-published-samsung-2024',
  'cf-047': 'pct-applications-published-qualcomm-2024',
  'cf-048': 'pct-applications-published-catl-2024',
  'cf-049': 'pct-applications-published-boe-2024',
  'cf-050': 'pct-applications-published-xiaomi-2024',
  'cf-051': 'pct-applications-published-zte-2024',
};

type Wanted = Readonly<Record<string, string | number>>;

interface Fact {
  /** Entities and relationships that hold it, with what they have to have. */
  readonly entities?: Readonly<Record<string, Wanted>>;
  readonly relationships?: readonly (readonly [string, string, string, Wanted?])[];
}

const HAIER = 'company:haier';
const CHMC = 'company:chmc';
const XIAOMI = 'company:xiaomi-mobile-software';
const granted = (country: string): Fact => ({ relationships: [[XIAOMI, 'PROTECTED_IN', country, { right: 'PATENT', status: 'GRANTED' }]] });
const FACTS: Readonly<Record<string, Fact>> = {
  'cf-001': { entities: { 'stat:haier-factories-bri-2018': { value: 27, unit: 'factories', periodStart: '2018' } }, relationships: [['stat:haier-factories-bri-2018', 'CONCERNS', HAIER], ['stat:haier-factories-bri-2018', 'CONCERNS', 'framework:bri']] },
  'cf-002': { entities: { 'stat:haier-factories-share-2018': { value: 50, unit: 'percent', periodStart: '2018' } }, relationships: [['stat:haier-factories-share-2018', 'CONCERNS', HAIER]] },
  'cf-003': { entities: { 'agreement:haier-pakistan-standards': { agreementKind: 'STANDARDS_COOPERATION' } }, relationships: [[HAIER, 'PARTY_TO', 'agreement:haier-pakistan-standards'], ['country:PK', 'PARTY_TO', 'agreement:haier-pakistan-standards']] },
  'cf-004': { entities: { 'programme:haier-training-pakistan': { programmeKind: 'TRAINING' } }, relationships: [[HAIER, 'ORGANIZED', 'programme:haier-training-pakistan'], ['programme:haier-training-pakistan', 'CONCERNS', 'country:PK']] },
  'cf-005': { entities: { 'claim:haier-supports-pakistan': { claimKind: 'PLAN' } }, relationships: [['claim:haier-supports-pakistan', 'CONCERNS', 'country:PK']] },
  'cf-006': { entities: { 'person:wang-jianguo': { name: 'Wang Jianguo' } }, relationships: [['person:wang-jianguo', 'AFFILIATED_WITH', HAIER, { role: 'general manager, brand strategy' }]] },
  'cf-007': { entities: { 'company:haier-ruba-economic-zone': {}, 'stat:haier-ruba-zone-area': { value: 330000 }, 'stat:haier-ruba-zone-employees-2016': { value: 3800, periodStart: '2016' } }, relationships: [['company:haier-ruba-economic-zone', 'PART_OF', HAIER, { from: '2006' }], ['company:haier-ruba-economic-zone', 'PART_OF', 'company:ruba', { from: '2006' }], ['company:haier-ruba-economic-zone', 'HEADQUARTERED_IN', 'country:PK', { city: 'Lahore' }]] },
  'cf-008': { entities: { 'stat:haier-refrigerators-pakistan-2020': { value: 500000, unit: 'refrigerators', periodStart: '2020' } }, relationships: [['stat:haier-refrigerators-pakistan-2020', 'CONCERNS', HAIER], ['stat:haier-refrigerators-pakistan-2020', 'CONCERNS', 'country:PK']] },
  'cf-009': { relationships: [[CHMC, 'OPERATES_IN', 'country:KH', { from: '2007' }]] },
  'cf-010': { entities: { 'stat:chmc-investment-cambodia': { valueText: 'billions', unit: 'USD' } }, relationships: [['stat:chmc-investment-cambodia', 'CONCERNS', CHMC], ['stat:chmc-investment-cambodia', 'CONCERNS', 'country:KH']] },
  'cf-011': { entities: { 'stat:chmc-transmission-lines-share': { value: 30, qualifier: 'ABOUT', unit: 'percent', periodStart: '2018' } }, relationships: [['stat:chmc-transmission-lines-share', 'CONCERNS', CHMC], ['stat:chmc-transmission-lines-share', 'CONCERNS', 'country:KH']] },
  'cf-012': { entities: { 'stat:stung-tatay-capacity': { value: 246, unit: 'megawatts', periodStart: '2008' }, 'programme:stung-tatay-hydropower': { programmeKind: 'PROJECT' } }, relationships: [[CHMC, 'ORGANIZED', 'programme:stung-tatay-hydropower'], ['programme:stung-tatay-hydropower', 'CONCERNS', 'country:KH']] },
  'cf-013': { entities: { 'stat:stung-tatay-investment': { value: 540000000, unit: 'USD', periodStart: '2008' }, 'stat:stung-tatay-budget': { value: 505000000, unit: 'USD' } }, relationships: [['stat:stung-tatay-investment', 'CONCERNS', 'programme:stung-tatay-hydropower']] },
  'cf-014': { entities: { 'stat:upper-tatay-capacity': { value: 150, unit: 'megawatts', periodStart: '2022-12' }, 'programme:upper-tatay-hydropower': { startsOn: '2022-12' } }, relationships: [[CHMC, 'ORGANIZED', 'programme:upper-tatay-hydropower'], ['programme:upper-tatay-hydropower', 'CONCERNS', 'country:KH']] },
  'cf-015': { entities: { 'stat:konka-televisions-exported': { value: 300000, qualifier: 'OVER', unit: 'televisions', periodStart: '2022', periodEnd: '2024' } }, relationships: [['stat:konka-televisions-exported', 'CONCERNS', 'company:konka-chengdu'], ['stat:konka-televisions-exported', 'CONCERNS', 'route:chengdu-europe-express']] },
  'cf-016': { entities: { 'person:gao-zhiyuan': { name: 'Gao Zhiyuan' } }, relationships: [['person:gao-zhiyuan', 'AFFILIATED_WITH', 'company:konka-chengdu', { role: 'Manager of the Operations Department' }]] },
  'cf-017': { entities: { 'stat:xiaomi-markets-2024': { value: 100, qualifier: 'OVER', unit: 'markets', periodStart: '2024-06' } }, relationships: [['stat:xiaomi-markets-2024', 'CONCERNS', XIAOMI]] },
  'cf-018': { relationships: ['CN', 'US', 'EP', 'JP', 'KR'].map((office) => [XIAOMI, 'PROTECTED_IN', `office:${office}`, { right: 'PATENT', status: 'FILED' }] as const) },
  'cf-019': granted('country:SG'),
  'cf-020': granted('country:ID'),
  'cf-021': granted('country:MY'),
  'cf-022': { entities: { 'person:li-yanjun': { name: 'Li Yanjun' } }, relationships: [['person:li-yanjun', 'AFFILIATED_WITH', XIAOMI, { role: 'Senior Patent Counsel' }]] },
  'cf-023': { entities: { 'dispute:anhui-baby-stroller': { right: 'DESIGN', openedOn: '2020', closedOn: '2021', outcome: 'The design was held not to be new; the complaint was dismissed.' } }, relationships: [['company:anhui-children-products', 'INVOLVED_IN', 'dispute:anhui-baby-stroller', { outcome: 'won' }], ['dispute:anhui-baby-stroller', 'CONCERNS', 'org:eu']] },
};

function lacking(row: Row, seeds: Seeds): string | undefined {
  const { id = '', company_id: company = '', metric = '' } = row;
  const fact = FACTS[id];
  if (fact !== undefined) return lackingFact(fact, row, seeds);
  return metric === 'published PCT applications' ? lackingApplications(row, seeds) : lackingNaming(row, company, seeds);
}

function lackingFact({ entities = {}, relationships = [] }: Fact, row: Row, seeds: Seeds): string | undefined {
  const evidence: Cited[] = [];
  const told: string[] = [];
  for (const [id, expected] of Object.entries(entities)) {
    const stored = seeds.entity(id);
    const lack = differing(expected, stored);
    if (lack !== undefined) return `${id}: ${lack}`;
    evidence.push(...seeds.evidence(stored?.['evidence']));
    told.push(toldOf(stored, seeds));
  }
  for (const [start, type, end, expected = {}] of relationships) {
    const found = seeds.between(start, type, end).find(({ properties }) => differing(expected, properties) === undefined);
    if (found === undefined) return `${start} ${type} ${end} is not there`;
    evidence.push(...seeds.evidence(found.properties['evidence']));
    told.push(toldOf(found.properties, seeds));
  }
  // The day of a statement on the page is that of the page.
  return firstLack(lackingFigure((row['note'] ?? '').replace(/on 2018-08-10/, '').replace('505 million', '505000000'), told.join('\n')), lackingOrigin(row, evidence));
}

function lackingApplications(row: Row, seeds: Seeds): string | undefined {
  const { id = '', company_id: company = '', value = '', date = '', note = '' } = row;
  const observation = `stat:${APPLICATIONS[id] ?? 'none'}`;
  const stored = seeds.entity(observation);
  return firstLack(
    differing({ metric: 'pct-applications-published', value, unit: 'applications', periodStart: date, periodEnd: date }, stored),
    concerned(observation, ['ORIGIN'], seeds).includes(company) ? undefined : `is not of ${company}`,
    lackingFigure(note.replace('up 6 places', ''), toldOf(stored, seeds)),
    lackingOrigin(row, seeds.evidence(stored?.['evidence'])),
  );
}

/** A company is named for its applications: a claim about it. */
function lackingNaming(row: Row, company: string, seeds: Seeds): string | undefined {
  const claim = row['metric']?.startsWith('leading') === true ? 'claim:green-leaders-bri-2024' : 'claim:applicants-bri-2024';
  const stored = seeds.entity(claim);
  const [about] = seeds.between(claim, 'CONCERNS', company);
  return firstLack(
    stored === undefined ? `${claim} is not there` : undefined,
    about === undefined ? `${claim} is not about ${company}` : undefined,
    concerned(claim, ['DESTINATION'], seeds).includes('framework:bri') ? undefined : `${claim} is not about the initiative`,
    lackingFigure((row['date'] ?? '').replace('/', ' '), String(stored?.['text'])),
    lackingOrigin(row, seeds.evidence(stored?.['evidence'])),
  );
}

testDossierFile('company_facts.csv', ({ id = '' }) => id, lacking);
