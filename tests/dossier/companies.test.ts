/** Each company and body of the dossier is an entity: names, seat, trade, parent, and where they come from. */
import { testDossierFile, type Row, type Seeds } from './dossier.js';
import { lackingOrigin } from './origins.js';
import { firstLack } from './tells.js';

const IDS: Readonly<Record<string, string>> = { 'org:noipdrgc': 'org:overseas-ip-dispute-center' };
const PARENTS: Readonly<Record<string, string>> = { 'China National Machinery Industry Corporation (Sinomach)': 'company:sinomach', 'Konka Group': 'company:konka-group', 'Xiaomi Corporation': 'company:xiaomi-corporation' };
const KINDS: Readonly<Record<string, string>> = { company: 'COMPANY', 'company, anonymous': 'COMPANY', 'law firm, anonymous': 'COMPANY', 'news agency': 'news-agency', organization: 'ORGANIZATION' };
/** What of a note has to be told by something: names and figures in it. */
const NOTES: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  'company:polish-distributor': [['company:polish-distributor', 'INVOLVED_IN', 'dispute:anhui-baby-stroller']],
  'company:anhui-children-products': [['company:anhui-children-products', 'INVOLVED_IN', 'dispute:anhui-baby-stroller']],
  'company:anhui-law-firm': [['company:anhui-law-firm', 'INVOLVED_IN', 'dispute:anhui-baby-stroller']],
  'org:xinhua': [['source:xinhua-2018-08-10', 'PUBLISHED_BY', 'org:xinhua-silk-road']],
  'org:ccpit': [['org:ccpit', 'ESTABLISHED', 'org:overseas-ip-dispute-center']],
  'org:noipdrgc': [['office:CN', 'ESTABLISHED', 'org:overseas-ip-dispute-center'], ['stat:dispute-center-branches-2024', 'CONCERNS', 'org:overseas-ip-dispute-center'], ['stat:dispute-center-overseas-2024', 'CONCERNS', 'org:overseas-ip-dispute-center'], ['stat:dispute-center-provinces-2024', 'CONCERNS', 'org:overseas-ip-dispute-center']],
  'company:ruba': [['company:haier', 'AFFILIATED_WITH', 'company:ruba']],
};

function lacking(row: Row, seeds: Seeds): string | undefined {
  const { id = '', short_name: short = '', name_zh: chinese = '', kind = '', parent = '' } = row;
  const entity = IDS[id] ?? id;
  const stored = seeds.entity(entity);
  const names = seeds.names(entity);
  const parentId = PARENTS[parent] ?? '';
  const seat = seeds.from(entity, 'HEADQUARTERED_IN');
  const evidence = [stored, ...[...seat, ...seeds.from(entity, 'PART_OF')].map(({ properties }) => properties)].flatMap((one) => seeds.evidence(one?.['evidence']));
  return firstLack(
    stored === undefined ? `${entity} is not there` : undefined,
    isCalled(row, names) ? undefined : `is called ${names.join(', ')}`,
    short === '' || names.includes(short) ? undefined : `is not called ${short}`,
    chinese === '' || names.includes(chinese) ? undefined : `is not called ${chinese}`,
    [stored?.['kind'], stored?.['orgKind']].includes(KINDS[kind] ?? '') ? undefined : `is not a ${kind}`,
    !kind.includes('anonymous') || stored?.['isAnonymous'] === true ? undefined : 'is not anonymous',
    lackingSeat(row, seeds, entity),
    lackingSector(row, stored?.['sector']),
    parent === '' || seeds.between(entity, 'PART_OF', parentId).length > 0 ? undefined : `is not part of ${parent}`,
    (NOTES[id] ?? []).every(([start, type, end]) => seeds.between(start, type, end).length > 0) ? undefined : 'lacks what the note tells',
    lackingOrigin(row, evidence),
  );
}

/** Names may stand without an abbreviation in parentheses; the parties of the dispute are described in words of our own. */
function isCalled({ name = '', kind = '' }: Row, names: readonly string[]): boolean {
  return kind.includes('anonymous') ? names.some((one) => one.endsWith('(not named)')) : names.includes(name) || names.includes(name.replace(/ \([^)]*\)$/, ''));
}

/** A province is not a city: it stands in the words of the entity. */
function lackingSeat({ country = '', city = '' }: Row, seeds: Seeds, entity: string): string | undefined {
  const [seat] = seeds.between(entity, 'HEADQUARTERED_IN', `country:${country}`);
  if (seat === undefined) return `has no seat in ${country}`;
  const told = [seat.properties['city'], seeds.entity(entity)?.['name']].join(' ');
  return told.includes(city) ? undefined : `has no seat in ${city}`;
}

/** The seeds may say it in fewer words; of a body its kind and description say what it does. */
function lackingSector({ sector = '', id = '' }: Row, actual: unknown): string | undefined {
  if (!id.startsWith('company:') || sector === actual) return undefined;
  return typeof actual === 'string' && sector.startsWith(actual) ? undefined : `sector is ${String(actual)}`;
}

testDossierFile('companies.csv', ({ id = '' }) => id, lacking);
