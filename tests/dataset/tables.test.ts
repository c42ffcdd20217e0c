/** Statements written as the rows of a table: what becomes of cells, and which faults are told, at the line of the row. */
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { compileRelease } from '../../src/dataset/compile-release.js';
import { DatasetFaultsError } from '../../src/dataset/faults.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { BASE, seedDirectory } from './seed-directory.js';

const catalog = loadCatalog();

const MEMBERS = `
Country:
  - table: states.csv
    each:
      id: "country:{iso2}"
      name: "{name}"
      names:
        - { text: "{nameZh}", lang: zh, kind: COMMON }
        - { text: "{nameFr}", lang: fr, kind: COMMON }
      iso2: "{iso2}"
      countryKind: STATE
      briStatus: UNKNOWN
      evidence: [{ source: source:table, at: "state {iso2}", claim: "{name} is a state." }]
PARTY_TO:
  - table: states.csv
    having: [since]
    each:
      start: "country:{iso2}"
      end: agreement:validation
      basis: PARTY
      from: "{since}"
      acts: ["{acts}"]
      evidence: [{ source: source:table, at: "member {iso2}", claim: "{name} is bound since {since}." }]
  - table: states.csv
    where: { isMember: [yes, "yes, they say"] }
    lacking: [since]
    each:
      start: "country:{iso2}"
      end: agreement:validation
      basis: PARTY
      acts: ["{acts}"]
      evidence: [{ source: source:table, at: "member {iso2}", claim: "{name} is bound; since when is not known." }]
`;
const STATES = 'iso2,name,nameZh,nameFr,isMember,since,acts,note\nFR,France,法国,,yes,1978-02,Hague;Geneva (1999),\nKM,"Comoros, the",,Comores,"yes, they say",,,to be checked\nTV,Tuvalu,,,no,,,\n';

async function contentOf(files: Readonly<Record<string, string>>) {
  return compileRelease(await readDataset(await seedDirectory({ 'a.yaml': BASE, ...files }), catalog), catalog);
}

async function faultsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const directory = await seedDirectory({ 'a.yaml': BASE, ...files });
  const error = await readDataset(directory, catalog).catch((reason: unknown) => reason);
  if (!(error instanceof DatasetFaultsError)) throw new Error('the seeds are sound');
  return error.faults.map(({ file, line, message }) => `${path.relative(directory, file)}:${line} ${message}`.replaceAll(`${directory}/`, ''));
}

describe('rows become statements', () => {
  test('with what is known, and nothing of what is not', async () => {
    const { entities, relationships, names, evidence } = await contentOf({ 'sub/b.yaml': MEMBERS, 'sub/states.csv': STATES });
    const of = (id: string) => entities.find(({ properties }) => properties['id'] === id)?.properties;
    expect(of('country:KM')).toMatchObject({ name: 'Comoros, the', iso2: 'KM' });
    expect(JSON.stringify(names.filter(({ entity }) => /country:(FR|KM|TV)/.test(entity)).map(({ entity, properties }) => [entity, properties['text']]))).toBe('[["country:FR","France"],["country:FR","法国"],["country:KM","Comoros, the"],["country:KM","Comores"],["country:TV","Tuvalu"]]');
    expect(relationships.filter(({ type }) => type === 'PARTY_TO').map(({ start, properties }) => [start, properties['from'], properties['acts']])).toEqual([
      ['country:FR', '1978-02', ['Hague', 'Geneva (1999)']],
      ['country:KM', undefined, undefined],
    ]);
    expect(evidence.map(({ properties }) => properties['claim'])).toEqual(expect.arrayContaining(['France is bound since 1978-02.', 'Comoros, the is bound; since when is not known.']));
  });

  test('whatever the ends of their lines', async () => {
    const { digest } = await contentOf({ 'sub/b.yaml': MEMBERS, 'sub/states.csv': STATES });
    expect((await contentOf({ 'sub/b.yaml': MEMBERS, 'sub/states.csv': `\uFEFF${STATES.replaceAll('\n', '\r\n')}` })).digest).toBe(digest);
  });
});

describe('faults', () => {
  test('of a cell stand at its row', async () => {
    expect(await faultsOf({ 'b.yaml': MEMBERS, 'states.csv': `${STATES}FR,Again,,,no,,,\nQQ,,,,no,1978-13,,\n` })).toEqual([
      'states.csv:5 country:FR: iso2 "FR" is taken by states.csv:2; a key has one owner',
      'states.csv:5 country:FR: the id is taken by the Country at states.csv:2; join the two or change one id',
      'states.csv:6 PARTY_TO country:QQ -> agreement:validation: evidence has no claim; write in your own words what the source says',
      'states.csv:6 PARTY_TO country:QQ -> agreement:validation: from: "1978-13" is not a date: there is no month 13',
      'states.csv:6 country:QQ: evidence has no claim; write in your own words what the source says',
      'states.csv:6 country:QQ: name is missing; it is required',
    ]);
  });

  test.each([
    ['a row that is too long', `${STATES}XX,Xland,,,no,,,,,\n`, 'states.csv:5 has 10 cells, and the header 8; put a cell that holds a comma in quotes'],
    ['an open quote', `${STATES}XX,"Xland,,,no,,,\n`, 'states.csv:5 is not valid CSV: a quote is not closed before the end of the file'],
    ['a quote inside a cell', `${STATES}XX,"X"land,,,no,,,\n`, 'states.csv:5 is not valid CSV: a quote stands inside a cell; put the whole cell in quotes and double those inside it'],
    ['a cell without an end', `${STATES}XX,"${'x'.repeat(1_000_000)}",,,no,,,\n`, 'states.csv:5 is not valid CSV: a row has more than 100000 characters: look for a quote that is not closed'],
    ['a column called twice', STATES.replace('nameFr', 'nameZh'), 'states.csv:1 two columns are called "nameZh"; rename one'],
    ['an empty file', '', 'states.csv:1 is empty; write a row with the names of the columns, and the rows below it'],
    ['a column nobody uses', STATES.replace(',note', ',remark'), 'states.csv:1 nobody uses the column "remark"; write "{remark}" where it belongs, call it "note", or remove it'],
    ['another encoding', Buffer.from('iso2,name\nCI,C\xf4te\n', 'latin1'), 'states.csv:2 is not UTF-8 text; save the file as UTF-8'],
  ])('%s', async (_, table, fault) => {
    expect(await faultsOf({ 'b.yaml': MEMBERS, 'states.csv': table })).toContain(fault);
  });

  test('of the item that names the table', async () => {
    const item = (text: string) => faultsOf({ 'b.yaml': `Country:\n  - ${text}\n`, 'states.csv': 'iso2,name\nXX,Xland\n' });
    expect(await item('{ table: state.csv, each: { id: "{iso2}" } }')).toEqual(['b.yaml:2 there is no table "state.csv" beside this file; did you mean "states.csv"?', 'states.csv:0 is named by no .yaml file; write `- table:` in one, or remove it']);
    expect(await item('{ table: states.csv, each: { id: "{iso}", name: "{name}" } }')).toContain('b.yaml:2 "iso" is no column of states.csv; did you mean "iso2"?');
    expect(await item('{ table: states.csv }')).toContain('b.yaml:2 a table needs `each`: a map with the fields of a statement, where "{column}" stands for a cell');
    expect(await item('{ table: states.csv, eech: {}, having: iso2, where: [], each: { id: x } }')).toEqual(expect.arrayContaining([
      'b.yaml:2 a table has no "eech"; did you mean "each"?',
      'b.yaml:2 having takes a list of columns',
      'b.yaml:2 where takes a map of column to value',
    ]));
  });
});

describe('evidence written apart', () => {
  const apart = (text: string) => ({ 'b.yaml': `Evidence:\n  - ${text}\n` });

  test('joins that of its entity', async () => {
    const { evidence } = await contentOf(apart('{ of: country:KH, source: source:press, at: p1 s2, claim: It is named., confidence: INFERRED }'));
    expect(evidence.map(({ properties }) => properties['claim'])).toEqual(expect.arrayContaining(['It is a state.', 'It is named.']));
  });

  test.each([
    ['of nothing', '{ source: source:press, at: p1 s2, claim: X }', 'b.yaml:2 Evidence has no of; write the id of the entity that it is evidence of'],
    ['of what is not there', '{ of: country:KM, source: source:press, at: p1 s2, claim: X }', 'b.yaml:2 Evidence of "country:KM": there is no entity with this id; did you mean "country:KH" or "country:CN"?'],
    ['without a claim', '{ of: country:KH, source: source:press, at: p1 s2 }', 'b.yaml:2 Evidence of country:KH: evidence has no claim; write in your own words what the source says'],
    ['said before', '{ of: country:KH, source: source:table, at: row 1, claim: It is a state. }', expect.stringMatching(/^b\.yaml:2 country:KH: the same evidence as .*; remove one$/)],
  ])('%s', async (_, text, fault) => {
    expect(await faultsOf(apart(text))).toEqual([fault]);
  });
});
