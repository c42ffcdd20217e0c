/** Each figure of the dossier is an Observation: value, exactness, unit, period, direction, scope, and where it comes from. */
import { concerned, has, qualifierOf, unitOf } from './figures.js';
import { testDossierFile, type Row, type Seeds } from './dossier.js';
import { lackingOrigin } from './origins.js';
import { differing, firstLack, lackingFigure, toldOf } from './tells.js';

/** The Observation that a row is. */
const OBSERVATIONS: Readonly<Record<string, string>> = {
  'st-001': 'patent-applications-cn-to-bri-2017',
  'st-002': 'patent-applications-cn-to-bri-2017',
  'st-003': 'patent-applications-bri-to-cn-2017',
  'st-004': 'patent-applications-bri-to-cn-2017',
  'st-005': 'patent-grants-bri-growth-2013-2023',
  'st-006': 'digital-economy-enterprises-2013',
  'st-007': 'digital-economy-enterprises-2023',
  'st-008': 'digital-economy-enterprises-2013-2023',
  'st-009': 'green-low-carbon-enterprises-2016-2023',
  'st-010': 'ip-protection-satisfaction-2023',
  'st-011': 'ip-protection-satisfaction-2023',
  'st-012': 'foreign-patents-in-force-2024',
  'st-013': 'foreign-patents-in-force-2024',
  'st-014': 'foreign-trademarks-2024',
  'st-015': 'foreign-trademarks-2024',
  'st-016': 'pph-partners-2024',
  'st-017': 'pph-countries-covered-2024',
  'st-018': 'isa-countries-2024',
  'st-019': 'ip-cooperation-partners-2024',
  'st-020': 'ip-cooperation-documents-2024',
  'st-021': 'training-sessions-2024',
  'st-022': 'people-trained-2024',
  'st-023': 'master-degree-trainees-2024',
  'st-024': 'experts-sent-2024',
  'st-025': 'bri-ip-conferences-participants',
  'st-026': 'dispute-center-branches-2024',
  'st-027': 'dispute-center-overseas-2024',
  'st-028': 'first-train-product-types',
  'st-029': 'first-train-categories',
  'st-030': 'first-train-cargo-value',
  'st-031': 'patent-applications-bri-to-cn-2013-2022',
  'st-032': 'patent-grants-bri-in-cn-2013-2022',
  'st-033': 'patent-applications-bri-to-cn-growth-2013-2022',
  'st-034': 'patent-grants-bri-in-cn-growth-2013-2022',
  'st-035': 'patent-applications-bri-to-cn-2013',
  'st-036': 'patent-applications-bri-to-cn-2022',
  'st-037': 'patent-grants-bri-in-cn-2013',
  'st-038': 'patent-grants-bri-in-cn-2022',
  'st-039': 'patent-applications-cn-to-bri-2013-2022',
  'st-040': 'patent-grants-cn-in-bri-2013-2022',
  'st-041': 'patent-applications-cn-to-bri-growth-2013-2022',
  'st-042': 'patent-grants-cn-in-bri-growth-2013-2022',
  'st-043': 'patent-applications-cn-to-bri-2013',
  'st-044': 'patent-applications-cn-to-bri-2022',
  'st-045': 'patent-applications-kr-to-cn-2013-2022',
  'st-046': 'patent-applications-it-to-cn-2013-2022',
  'st-047': 'patent-applications-sg-to-cn-2013-2022',
  'st-048': 'patent-applications-at-to-cn-2013-2022',
  'st-049': 'patent-applications-lu-to-cn-2013-2022',
  'st-050': 'patent-grants-cn-in-bri-2020',
  'st-051': 'patent-applications-published-cn-in-bri-2020',
  'st-052': 'patent-applications-cn-to-kr-2020',
  'st-053': 'invention-patent-grants-bri-in-cn-2020',
  'st-054': 'invention-patent-applications-bri-to-cn-2020',
  'st-055': 'patent-applications-cn-to-bri-2019-h1',
  'st-056': 'patent-grants-cn-in-bri-2019-h1',
  'st-057': 'patent-applications-bri-to-cn-2019-h1',
  'st-058': 'patent-grants-bri-in-cn-2019-h1',
  'st-059': 'digital-economy-patent-grants-cn-in-bri-growth',
  'st-060': 'digital-economy-patent-grants-bri-in-cn-growth',
  'st-061': 'green-patent-applications-cn-to-bri-growth',
  'st-062': 'green-patent-grants-cn-in-bri-growth',
  'st-063': 'ip-cooperation-partner-countries-2024',
  'st-064': 'pph-network-2019-04',
  'st-065': 'pph-network-2023-07',
  'st-066': 'pph-network-2023-11',
  'st-067': 'pph-network-2024-06',
  'st-068': 'pph-network-2024-11',
  'st-069': 'bri-document-countries-2019-04-18',
  'st-070': 'bri-document-organizations-2019-04-18',
  'st-071': 'bri-documents-2019-04-18',
  'st-072': 'bri-document-countries-2020-01',
  'st-073': 'bri-document-organizations-2020-01',
  'st-074': 'bri-documents-2020-01',
  'st-075': 'bri-document-countries-2022-01',
  'st-076': 'bri-document-organizations-2022-01',
  'st-077': 'bri-documents-2022-01',
  'st-078': 'patent-applications-world-2023',
  'st-079': 'patent-applications-resident-world-2023',
  'st-080': 'patent-applications-non-resident-world-2023',
  'st-081': 'patent-applications-resident-share-in-2023',
  'st-082': 'patent-applications-increase-cn-2023',
  'st-083': 'patent-applications-resident-cn-2023',
  'st-084': 'patent-applications-world-2024',
  'st-085': 'patent-applications-resident-world-2024',
  'st-086': 'patent-applications-non-resident-world-2024',
  'st-087': 'patent-applications-increase-cn-2024',
  'st-088': 'pct-applications-world-2014',
  'st-089': 'pct-applications-us-2014',
  'st-090': 'pct-applications-jp-2014',
  'st-091': 'pct-applications-cn-2014',
  'st-092': 'pct-applications-world-2020',
  'st-093': 'pct-applications-cn-2020',
  'st-094': 'pct-applications-us-2020',
  'st-095': 'pct-applications-jp-2020',
  'st-096': 'pct-applications-kr-2020',
  'st-097': 'pct-applications-de-2020',
  'st-098': 'pct-applications-world-2022',
  'st-099': 'pct-applications-cn-2022',
  'st-100': 'pct-applications-us-2022',
  'st-101': 'pct-applications-jp-2022',
  'st-102': 'pct-applications-kr-2022',
  'st-103': 'pct-applications-de-2022',
  'st-104': 'pct-applications-in-2022',
  'st-105': 'pct-applications-world-2023',
  'st-106': 'pct-applications-cn-2023',
  'st-107': 'pct-applications-us-2023',
  'st-108': 'pct-applications-jp-2023',
  'st-109': 'pct-applications-kr-2023',
  'st-110': 'pct-applications-de-2023',
  'st-111': 'pct-applications-world-2024',
  'st-112': 'pct-applications-cn-2024',
  'st-113': 'pct-applications-us-2024',
  'st-114': 'pct-applications-jp-2024',
  'st-115': 'pct-applications-kr-2024',
  'st-116': 'pct-applications-de-2024',
  'st-117': 'patent-applications-national-il-2012',
  'st-118': 'patent-applications-national-il-2011',
  'st-119': 'patent-grants-il-2012',
  'st-120': 'patent-grants-il-2011',
  'st-121': 'pct-applications-received-il-2012',
  'st-122': 'patent-applications-national-pl-2012',
  'st-123': 'patent-applications-national-resident-pl-2012',
  'st-124': 'patent-applications-national-non-resident-pl-2012',
};
/** Of rows whose note holds a figure of its own: where that one is. */
const BESIDE: Readonly<Record<string, string>> = { 'st-026': 'dispute-center-provinces-2024', 'st-042': 'patent-grants-bri-growth-2013-2023', 'st-057': 'patent-applications-bri-to-cn-2017', 'st-083': 'patent-applications-resident-cn-2010' };
const GROWTH = /^(year-on-year growth|average annual growth|growth|change)/;
const TRAIN = 'route:chengdu-europe-express';

function lacking(row: Row, seeds: Seeds): string | undefined {
  const { id = '', metric = '', value = '', unit = '', note = '', scope = '' } = row;
  const observation = `stat:${OBSERVATIONS[id] ?? 'none'}`;
  const stored = seeds.entity(observation);
  const told = [observation, `stat:${BESIDE[id] ?? ''}`].map((one) => toldOf(seeds.entity(one), seeds)).join('\n');
  return firstLack(
    stored === undefined ? `${observation} is not there` : undefined,
    has(stored, value) ? undefined : `has not the value ${value}`,
    GROWTH.test(metric) ? differing({ change: value, changeUnit: unitOf(unit) }, stored) : differing({ value, qualifier: qualifierOf(`${unit} ${/at least/.exec(note)?.[0] ?? ''}`) }, stored),
    GROWTH.test(metric) || unitOf(unit) === '' ? undefined : lackingUnit(unitOf(unit), String(stored?.['unit'])),
    lackingPeriod(row, seeds, observation),
    lackingEnd('from', row, seeds, observation),
    lackingEnd('to', row, seeds, observation),
    lackingScope(scope, told, seeds, observation),
    lackingFigure(note.replace('"to date"', '').replace(/\(?"since 2013"\)?|2024-09-04|seed 000/g, ''), told),
    lackingOrigin(row, seeds.evidence(stored?.['evidence'])),
  );
}

/** The unit of the seeds may be that of the row in fewer words: patents of `invention patents`. */
function lackingUnit(expected: string, actual: string): string | undefined {
  const known: Readonly<Record<string, string>> = { types: 'product-types', 'countries-or-regions': 'countries-and-regions', centers: 'centres', 'invention-patents': 'patents' };
  return actual === (known[expected] ?? expected) ? undefined : `unit is ${actual}, not ${expected}`;
}

/** A figure up to a date may have no first day in the seeds, where the row repeats the date; a change covers the period it ends in. */
function lackingPeriod({ period_start: start = '', period_end: end = '' }: Row, seeds: Seeds, observation: string): string | undefined {
  const stored = seeds.entity(observation);
  const from = [stored?.['periodStart'], stored?.['changeFrom']];
  const isStart = from.includes(start) || (start === end && stored?.['periodStart'] === undefined);
  return isStart ? differing({ periodEnd: end }, stored) : `does not begin in ${start}`;
}

function lackingEnd(column: 'from' | 'to', row: Row, seeds: Seeds, observation: string): string | undefined {
  const end = row[column] ?? '';
  const roles = column === 'from' ? ['ORIGIN'] : ['DESTINATION', 'TERRITORY'];
  if (end === '') return undefined;
  if (end === 'foreign') return differing({ originScope: 'FOREIGN' }, seeds.entity(observation));
  if (concerned(observation, ['SUBJECT'], seeds).includes(TRAIN)) {
    const route = seeds.from(TRAIN, 'PASSES_THROUGH').filter(({ properties }) => (properties['role'] === 'ORIGIN') === (column === 'from')).map(({ end: country }) => country);
    return end.split(', ').every((country) => route.includes(`country:${country}`)) ? undefined : `the route has not ${end}`;
  }
  const wanted = end === 'BRI countries' ? 'framework:bri' : `country:${end}`;
  return concerned(observation, roles, seeds).includes(wanted) ? undefined : `${column} is not ${wanted}`;
}

function lackingScope(scope: string, told: string, seeds: Seeds, observation: string): string | undefined {
  if (scope === 'world') return differing({ originScope: 'WORLD' }, seeds.entity(observation));
  if (scope.startsWith('office:')) return concerned(observation, ['DESTINATION'], seeds).includes(scope) ? undefined : `is not about ${scope}`;
  if (scope === 'first half year') return /first half of 2019/.test(told) ? undefined : 'does not say that it is half a year';
  if (scope === 'China') return seeds.between('stat:dispute-center-provinces-2024', 'CONCERNS', 'country:CN').length > 0 ? undefined : 'is not about China';
  return lackingFigure(scope, told);
}

testDossierFile('statistics.csv', ({ id = '' }) => id, lacking);
