/**
 * The nasty fixture: a small release that holds whatever may go wrong, sound data first and then data that breaks the schema.
 *
 * Input: nothing. Output: rows. Sound: parallel relationships, equal sort keys, dates of each precision and none, text of many
 * scripts, a node without neighbours and one with 120, loops, every kind of entity. Broken: what only a fault in the loader
 * or a hand in the database could write; it makes the errors of both sides comparable. Neo4j itself stores no null in a list.
 */
import neo4j from 'neo4j-driver';
import { date } from './fixture-rows.js';
import type { EntityRow, EvidenceRow, FixtureRows, OwnedRow, RelationshipRow, Stored } from './fixture-rows.js';

type Fields = Readonly<Record<string, Stored>>;

/** Equal ones, unknown ones, and each precision of the same year, so that one contains the other. */
const DATES = ['2018', '2018-05', '2018-05-14', undefined, '2018-05-14', '2017-12-31', '2019', undefined, '2016-02-29', '2018-02', '0001', '9999-12-31'];

/** Full-width marks sort after emoji by UTF-16 and before by code point; é is written in two ways. */
const TEXTS = [
  'Office', 'office', 'Öffice', '中国国家知识产权局', '😀 emoji', '！full-width', 'e\u0301', '\u00e9', '', ' ', '\u0001\u001f control', '\u2028\u2029 lines',
  '"quoted" \\ $rel `tick`', '\u{10FFFF}', '\uFFFD', "O'Neill", 'العربية', 'null', '__proto__', 'Office',
];

const pick = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index % list.length];
  if (item === undefined && !list.includes(item as Item)) throw new Error('an empty list');
  return item as Item;
};

const whole = (value: number): bigint => BigInt(value);

function entity(label: string, id: string, name: string, properties: Fields = {}, evidence: readonly string[] = []): EntityRow {
  const kind = label.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
  const common = { id, kind, name, evidence, sourceCount: whole(evidence.length), confidence: whole(2) };
  return { label, properties: { ...common, ...properties } };
}

let made = 0;

function relationship(type: string, start: string, end: string, properties: Fields = {}): RelationshipRow {
  made += 1;
  // Ids in an order that is not the order of writing.
  const id = `rel:${((made * 7919) % 10_007).toString().padStart(5, '0')}`;
  const evidence = made % 3 === 0 ? ['ev:0', 'ev:1'] : made % 3 === 1 ? [`ev:${made % 12}`] : [];
  const common = { id, evidence, sourceCount: whole(evidence.length), confidence: whole(made % 4), ...date('recordedOn', '2026-11-22') };
  return { type, start, end, properties: { ...common, ...properties } };
}

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

export function nastyFixture(): FixtureRows {
  made = 0;
  const sound = soundRows();
  const broken = brokenRows();
  return {
    // `loadedAt` is not there and `evidenceCount` is no number: what asks for them gets no data at all.
    release: { number: whole(0), id: 'r0-nasty', digest: 'd', state: 'READY', entityCount: whole(300), relationshipCount: whole(400), evidenceCount: 'lots' },
    entities: [...sound.entities, ...broken.entities],
    names: [...sound.names, ...broken.names],
    identifiers: sound.identifiers,
    evidence: [...sound.evidence, ...broken.evidence],
    relationships: [...sound.relationships, ...broken.relationships],
    changes: changes(),
  };
}

/** Of other releases, which nothing else of them is left of. */
function changes(): readonly Fields[] {
  return range(14).map((index) => ({
    id: `change:${index}`, of: pick(['office:0', 'agreement:000', 'gone'], index), changeKind: pick(['ADDED', 'CHANGED', 'REMOVED'], index), name: pick(TEXTS, index), release: `r${index % 4}`,
    releaseNumber: whole(pick([0, -2, 7, 2_147_483_647], index)), ...date('releasedOn', pick(DATES, index) ?? '2018'),
    ...(index % 3 === 1 && { fields: index % 2 === 0 ? [] : ['name', 'evidence'], kind: 'OFFICE' }), ...(index % 5 === 0 && { start: 'office:0', end: 'gone', relationshipType: 'SIGNED' }),
  }));
}

type SoundRows = Omit<FixtureRows, 'release' | 'changes'>;

function soundRows(): SoundRows {
  const evidence = range(12).map((index): EvidenceRow => ({
    source: `source:${index % 3}`,
    properties: {
      id: `ev:${index}`, claim: pick(TEXTS, index), locator: `p${index} s1`, confidence: whole(index % 4), ...date('recordedOn', '2026-11'),
      ...(index % 2 === 0 && { assertedBy: pick(TEXTS, index + 3) }),
    },
  }));
  return { entities: [...actors(), ...things()], names: names(), identifiers: identifiers(), evidence, relationships: [...ofActors(), ...ofThings()] };
}

function actors(): readonly EntityRow[] {
  const countries = range(20).map((index) => entity('Country', `country:${index}`, pick(TEXTS, index), {
    iso2: `c${index}`, ...(index % 2 === 0 && { iso3: `cc${index}` }), countryKind: index % 3 === 0 ? 'TERRITORY' : 'STATE',
    briStatus: pick(['SIGNED', 'UNKNOWN', 'NOT_SIGNED'], index), ...date('briSignedOn', pick(DATES, index)), ...(index % 4 !== 0 && { region: pick(TEXTS, index % 5) }),
  }, index % 2 === 0 ? ['ev:1', 'ev:0'] : ['ev:2']));
  const offices = range(24).map((index) => entity('Office', `office:${index}`, pick(TEXTS, index * 3), {
    st3: `o${index}`, scope: pick(['NATIONAL', 'REGIONAL'], index), ...date('foundedOn', pick(DATES, index)), ...(index % 3 !== 0 && { region: pick(['Asia', 'asia', '亚洲', '😀'], index) }),
    ...(index % 2 === 0 ? { pctRoles: index % 4 === 0 ? [] : ['ISA', 'IPEA'] } : {}), ...(index % 5 === 0 && { shortName: pick(TEXTS, index), description: pick(TEXTS, index + 1) }),
  }, [`ev:${index % 12}`]));
  const organizations = range(4).map((index) => entity('Organization', `org:${index}`, pick(TEXTS, index), index % 2 === 0 ? { orgKind: '部' } : {}));
  const companies = range(4).map((index) => entity('Company', `company:${index}`, 'Company', { isAnonymous: index % 2 === 0 }, ['ev:3']));
  const people = range(3).map((index) => entity('Person', `person:${index}`, pick(TEXTS, index + 3)));
  return [...countries, ...offices, ...organizations, ...companies, ...people];
}

function things(): readonly EntityRow[] {
  const agreements = range(120).map((index) => entity('Agreement', `agreement:${String(index).padStart(3, '0')}`, pick(TEXTS, index), {
    title: `Agreement ${index % 7}`, agreementKind: pick(['PPH', 'MOU', 'TREATY'], index), status: pick(['IN_FORCE', 'ENDED', 'UNKNOWN'], index),
    ...date('signedOn', pick(DATES, index)), ...(index % 4 === 0 && { isPilot: index % 8 === 0 }), ...(index % 5 === 0 && { rights: index % 10 === 0 ? [] : ['PATENT', 'DESIGN'] }),
    ...(index % 6 === 0 && { extendedOn: ['2018', '2019-01-01'], place: pick(TEXTS, index) }),
  }));
  const conferences = range(6).map((index) => entity('Conference', `conference:${index}`, 'Conference', {
    title: pick(TEXTS, index), conferenceKind: pick(['FORUM', 'SUMMIT'], index), ...date('startsOn', pick(DATES, index + 2)), ...(index % 2 === 0 && { audience: ['学生', ''] }),
  }, ['ev:4', 'ev:5', 'ev:6']));
  const observations = range(12).map((index) => entity('Observation', `stat:${index}`, 'Figure', {
    metric: 'patents', ...(index % 3 !== 0 && { value: pick([1.5, -3.25, 0, 1e21, whole(7), 1.5, 5e-324, whole(0)], index) }), ...date('periodStart', pick(DATES, index)),
    ...(index % 2 === 0 && { change: -0.5 * index, qualifier: 'ABOUT' }),
  }));
  const others = range(3).flatMap((index) => [
    entity('Series', `series:${index}`, `Series ${index}`),
    entity('Framework', `framework:${index}`, pick(TEXTS, index), {}, ['ev:7']),
    entity('Programme', `programme:${index}`, 'Programme', { programmeKind: 'TRAINING', ...date('startsOn', pick(DATES, index)) }),
    entity('Product', `product:${index}`, 'Product', { isGeographicalIndication: index % 2 === 0 }),
    entity('Dispute', `dispute:${index}`, 'Dispute', index === 0 ? { right: 'TRADEMARK', outcome: 'settled' } : {}),
    entity('TradeRoute', `route:${index}`, 'Route', index === 0 ? { mode: 'RAIL' } : {}),
    entity('Claim', `claim:${index}`, 'Claim', { claimKind: 'PLAN', text: pick(TEXTS, index), ...date('statedOn', pick(DATES, index)) }),
    entity('Topic', `topic:${index}`, 'Topic'),
    entity('Source', `source:${index}`, `Source ${index}`, { title: pick(TEXTS, index), ...date('publishedOn', pick(DATES, index + 1)), ...(index === 1 && { language: 'zh' }) }),
  ]);
  // Nothing leads to it and nothing from it; ids that the shipped data has too, in another release.
  return [
    ...agreements, ...conferences, ...observations, ...others, entity('Topic', 'topic:lonely', 'Lonely'),
    entity('Organization', 'org:wipo', 'not the WIPO of the other release'), entity('Agreement', 'agreement:pct', 'not the PCT', { title: 't', agreementKind: 'MOU', status: 'ENDED' }),
  ];
}

function names(): readonly OwnedRow[] {
  const main = range(20).map((index): OwnedRow => ({ entity: `country:${index}`, properties: { text: pick(TEXTS, index), lang: 'en', kind: 'COMMON' } }));
  const others = TEXTS.map((text, index): OwnedRow => ({
    entity: 'office:0', properties: { text, lang: pick(['zh', 'en', 'ru'], index), kind: pick(['ALIAS', 'FORMER'], Math.floor(index / 3)), ...date('from', pick(DATES, index)) },
  }));
  return [...main, ...others];
}

function identifiers(): readonly OwnedRow[] {
  return range(6).map((index) => ({ entity: `country:${index % 2}`, properties: { scheme: pick(['iso', 'ISO', 'wipo-st3'], index), value: pick(TEXTS, index + 2) } }));
}

function ofActors(): readonly RelationshipRow[] {
  return [
    // 120 neighbours of one node; 5 parallel relationships to the first, two of them alike but for the id.
    ...range(120).map((index) => relationship('SIGNED', 'office:0', `agreement:${String(index).padStart(3, '0')}`, { role: 'SIGNATORY', ...date('from', pick(DATES, index * 5)) })),
    ...['2018', '2018', undefined, '2018-05-14', '2019'].map((from) => relationship('SIGNED', 'office:0', 'agreement:000', { role: 'ON_BEHALF_OF_STATE', ...date('from', from) })),
    ...range(30).map((index) => relationship('SIGNED', `office:${1 + (index % 5)}`, `agreement:${String(index).padStart(3, '0')}`, { role: 'SIGNATORY', ...date('to', pick(DATES, index)) })),
    ...range(20).map((index) => relationship('PARTY_TO', `country:${index}`, 'agreement:001', { basis: pick(['PARTY', 'THROUGH'], index), ...date('from', pick(DATES, index)), ...(index % 2 === 0 && { acts: ['Geneva (1999)', '海牙'] }) })),
    ...range(3).map((index) => relationship('PARTY_TO', `org:${index}`, 'agreement:001', { basis: 'PARTY' })),
    ...range(16).map((index) => relationship('OFFICE_OF', `office:${index}`, `country:${index % 10}`)),
    ...range(12).map((index) => relationship('COMPETENT_FOR', 'office:1', index % 3 === 0 ? `country:${index}` : `office:${index}`, { roles: index % 2 === 0 ? ['ISA'] : [], ...(index % 4 === 0 && { isPilot: true }) })),
    ...range(8).map((index) => relationship('MEMBER_OF', index % 2 === 0 ? `country:${index}` : `office:${index}`, 'org:0')),
    ...range(5).map((index) => relationship('PART_OF', `office:${index}`, 'org:1')),
    relationship('PART_OF', 'org:2', 'org:2'),
    ...range(4).map((index) => relationship('ATTENDED', pick(['country:0', 'office:0', 'person:0', 'company:0'], index), 'conference:0', index % 2 === 0 ? { role: 'speaker' } : {})),
    ...range(4).map((index) => relationship('ORGANIZED', pick(['country:0', 'office:0', 'org:0', 'company:0'], index), pick(['conference:0', 'programme:0'], index), { role: 'host' })),
    ...range(20).map((index) => relationship('PARTICIPATES_IN', `country:${index}`, pick(['framework:0', 'programme:0', 'route:0'], index), index % 3 === 0 ? { role: pick(TEXTS, index) } : {})),
    ...range(3).map((index) => relationship('AFFILIATED_WITH', `person:${index}`, pick(['org:0', 'company:0', 'country:1'], index), { role: 'counsel' })),
    relationship('HEADQUARTERED_IN', 'company:0', 'country:0', { city: '北京' }),
    relationship('HEADQUARTERED_IN', 'org:0', 'country:0'),
  ];
}

function ofThings(): readonly RelationshipRow[] {
  const anything = ['country:0', 'office:0', 'org:0', 'company:0', 'person:0', 'agreement:000', 'conference:0', 'series:0', 'framework:0', 'programme:0', 'product:0', 'dispute:0', 'route:0', 'stat:0', 'claim:1', 'topic:0', 'source:0'];
  return [
    ...anything.map((end) => relationship('CONCERNS', 'claim:0', end, { role: 'SUBJECT' })),
    ...range(12).map((index) => relationship('CONCERNS', `stat:${index}`, 'country:0', { role: pick(['ORIGIN', 'DESTINATION', 'TERRITORY'], index) })),
    ...anything.map((end) => relationship('ABOUT', 'source:0', end)),
    ...['agreement:002', 'conference:1', 'programme:0', 'agreement:003', 'conference:0', 'programme:1'].map((end, index) => relationship('PRODUCED', 'conference:0', end, { how: pick(['ADOPTED', 'LISTED'], index) })),
    relationship('SUCCEEDS', 'agreement:000', 'agreement:000', { how: 'AMENDS' }),
    relationship('SUCCEEDS', 'agreement:001', 'agreement:000', { how: 'RENEWS' }),
    ...range(6).map((index) => relationship('EDITION_OF', `conference:${index}`, `series:${index % 2}`, index % 3 === 0 ? {} : { number: whole(index) })),
    ...range(3).map((index) => relationship('HELD_IN', `conference:${index}`, 'country:0', { city: '北京' })),
    ...range(4).map((index) => relationship('ESTABLISHED', pick(['person:0', 'country:0', 'org:0', 'agreement:000'], index), pick(['org:3', 'framework:0', 'series:0', 'company:1'], index), { role: 'FOUNDER' })),
    ...range(4).map((index) => relationship('PROTECTED_IN', pick(['product:0', 'company:0'], index), pick(['country:0', 'country:1', 'office:0'], index), { right: 'PATENT', status: 'FILED' })),
    ...range(5).map((index) => relationship('PASSES_THROUGH', 'route:0', `country:${index % 3}`, { role: 'TRANSIT', ...(index !== 2 && { order: whole(index) }) })),
    ...range(3).map((index) => relationship('INVOLVED_IN', pick(['company:0', 'person:0', 'office:0'], index), 'dispute:0', { role: 'COMPLAINANT' })),
    ...range(3).map((index) => relationship('ATTRIBUTED_TO', `claim:${index}`, pick(['person:0', 'office:0', 'company:0'], index))),
    relationship('ORIGINATES_IN', 'product:0', 'country:0'),
  ];
}

/** Each breaks one promise of the schema. No sort key of a type named often is broken: Neo4j orders what has no type as it likes. */
function brokenRows(): SoundRows {
  const office = (id: string, properties: Fields): EntityRow => entity('Office', `office:broken-${id}`, 'broken', { scope: 'NATIONAL', ...properties });
  const entities = [
    office('enum', { scope: 'GALACTIC' }),
    office('list', { pctRoles: 'ISA', city: ['list', 'instead'] }),
    office('roles', { pctRoles: ['ISA', 'NOT_A_ROLE', 'IPEA'] }),
    office('date', date('foundedOn', '2018-02-30')),
    office('temporal', { website: new neo4j.types.Date(2018, 1, 2) }),
    office('evidence', { evidence: ['ev:0', 'ev:0', 'ev:unknown', 'ev:broken-claim'] }),
    office('source', { evidence: ['ev:1', 'ev:broken-source'] }),
    office('boolean', { website: true, shortName: 1.5 }),
    entity('Country', 'country:broken', 'broken', { iso2: 'xx', countryKind: 'STATE' }),
    entity('Agreement', 'agreement:broken', 'broken', { agreementKind: 'MOU', status: 'ENDED', rights: ['PATENT', ''], extendedOn: ['2018', 'tomorrow'], membersComplete: 'yes' }),
    entity('Product', 'product:broken', 'broken', { isGeographicalIndication: 'no' }),
    entity('Observation', 'stat:text', 'broken', { metric: 'm', value: 'many', change: '12.5' }),
    entity('Observation', 'stat:nan', 'broken', { metric: 'm', value: Number.NaN, change: Number.POSITIVE_INFINITY }),
    entity('Claim', 'claim:broken', 'broken', { claimKind: 'plan' }),
    ...range(3).map((index) => entity('Conference', `conference:broken-${index}`, 'broken', { conferenceKind: 'FORUM' })),
    { label: 'TradeRoute', properties: { id: 'route:broken', kind: 'TRADE_ROUTE', evidence: [] } },
  ];
  const evidence: readonly EvidenceRow[] = [
    { source: 'source:0', properties: { id: 'ev:broken-claim', locator: 'l', confidence: whole(0), ...date('recordedOn', '2026') } },
    { source: undefined, properties: { id: 'ev:broken-source', claim: 'c', locator: 'l', confidence: whole(7), recordedOn: whole(2018) } },
  ];
  const names: readonly OwnedRow[] = [
    { entity: 'country:broken', properties: { lang: 'en', kind: 'COMMON' } },
    { entity: 'country:broken', properties: { text: 'x', lang: 'zh', kind: 'NICKNAME' } },
    { entity: 'office:broken-enum', properties: { text: 'x', kind: 'COMMON' } },
  ];
  const relationships = [
    relationship('EDITION_OF', 'conference:broken-0', 'series:2', { number: 'three' }),
    relationship('EDITION_OF', 'conference:broken-1', 'series:2', { number: 2.5 }),
    relationship('EDITION_OF', 'conference:broken-2', 'series:2', { number: whole(4_294_967_296) }),
    relationship('SIGNED', 'office:broken-enum', 'agreement:broken', { role: 'WITNESS' }),
    relationship('SIGNED', 'office:broken-list', 'agreement:broken', {}),
    relationship('OFFICE_OF', 'office:broken-enum', 'country:broken', { confidence: whole(9) }),
    relationship('OFFICE_OF', 'office:broken-list', 'country:broken', { confidence: whole(-1) }),
    relationship('CONCERNS', 'claim:broken', 'country:broken', { role: 'SUBJECT' }),
    relationship('MEMBER_OF', 'country:broken', 'org:1', { evidence: ['ev:broken-source', 'ev:0'] }),
    relationship('PRODUCED', 'conference:2', 'agreement:broken', { how: 'LISTED' }),
  ];
  return { entities, names, identifiers: [], evidence, relationships };
}
