/** Seeds with faults: all of them are listed, each with its file and line, in words that name the thing, the value and the fix. */
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { DatasetFaultsError } from '../../src/dataset/faults.js';
import { readDataset } from '../../src/dataset/read-dataset.js';
import { BASE, seedDirectory } from './seed-directory.js';

const catalog = loadCatalog();
const EVIDENCE = 'evidence: [{ source: source:table, at: row 9, claim: So it says. }]';

/** `file:line message` of each fault, the directory cut off; empty where the seeds are sound. */
async function faultsOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<readonly string[]> {
  const directory = await seedDirectory(files);
  try {
    await readDataset(directory, catalog);
    return [];
  } catch (error) {
    if (!(error instanceof DatasetFaultsError)) throw error;
    return error.faults.map(({ file, line, message }) => `${path.relative(directory, file)}:${String(line)} ${message}`.replaceAll(`${directory}/`, ''));
  }
}

/** The faults that `added` brings to the sound base. */
function added(text: string): Promise<readonly string[]> {
  return faultsOf({ 'a.yaml': BASE, 'b.yaml': text });
}

/** The line of the base where a text first stands. */
function lineOf(text: string): string {
  return String(BASE.slice(0, BASE.indexOf(text)).split('\n').length);
}

function country(fields: string): string {
  return `Country:\n  - id: country:XX\n    name: Somewhere\n    iso2: XX\n    countryKind: STATE\n    briStatus: UNKNOWN\n    ${EVIDENCE}\n${fields}`;
}

function signed(fields: string): string {
  return `SIGNED:\n  - start: office:KH\n    end: agreement:validation\n    role: SIGNATORY\n    ${EVIDENCE}\n${fields}`;
}

test('the base is sound, with LF, with CRLF, and with a byte order mark', async () => {
  expect(await faultsOf({ 'a.yaml': BASE })).toEqual([]);
  expect(await faultsOf({ 'a.yaml': BASE.replaceAll('\n', '\r\n') })).toEqual([]);
  expect(await faultsOf({ 'a.yaml': `\uFEFF${BASE}` })).toEqual([]);
});

test('all faults of all files are listed at once, by file and line', async () => {
  const faults = await faultsOf({
    'a.yaml': BASE,
    'sub/b.yaml': `Countries:\n  - id: country:YY\nAgreement:\n  - id: agreement:validation\n    name: Twice\n    title: Twice\n    agreementKind: TREATY\n    status: SIGNED\n    signedOn: 2018-02-30\n    evidence: [{ at: row 1, claim: No source. }]\n`,
    'sub/c.yaml': `SIGNED:\n  - start: office:CM\n    end: agreement:validation\n    role: SIGNATORY\n    evidence: []\n`,
  });
  expect(faults).toEqual([
    'sub/b.yaml:1 there is no type "Countries"; did you mean "Country"?',
    `sub/b.yaml:4 agreement:validation: the id is taken by the Agreement at a.yaml:${lineOf('id: agreement:validation')}; join the two or change one id`,
    'sub/b.yaml:9 agreement:validation: signedOn: "2018-02-30" is not a date: 2018-02 has no day 30, its last is 28',
    'sub/b.yaml:10 agreement:validation: evidence has no source; write the id of a Source: nothing is loaded without one',
    'sub/c.yaml:2 SIGNED office:CM -> agreement:validation: has no evidence; write a list of { source, at, claim }',
    'sub/c.yaml:2 SIGNED office:CM -> agreement:validation: start "office:CM": there is no entity with this id; did you mean "office:CN" or "office:KH"?',
  ]);
});

describe('files', () => {
  test('a directory that is not there, or has no seeds', async () => {
    await expect(readDataset('/no/such/directory', catalog)).rejects.toThrow('/no/such/directory: is not a directory that can be read');
    expect(await faultsOf({ 'README.md': 'hello', '.hidden.yaml': 'x' })).toEqual([':0 holds no .yaml file; an empty dataset is never loaded']);
  });

  test('a seed file under a name that is not read', async () => {
    expect(await faultsOf({ 'a.yaml': BASE, 'b.yml': 'Country: []', 'c.YAML': 'Country: []' })).toEqual([
      'b.yml:0 is not read under this name; end it in .yaml',
      'c.YAML:0 is not read under this name; end it in .yaml',
    ]);
  });

  test('bytes that are not UTF-8 are found by line, and what others refer to there is no fault', async () => {
    const bytes = Buffer.concat([Buffer.from('Country:\n  - id: country:XX\n    name: C'), Buffer.from([0xf4]), Buffer.from("te d'Ivoire\n")]);
    const faults = await faultsOf({ 'a.yaml': BASE, 'b.yaml': bytes, 'c.yaml': `OFFICE_OF:\n  - start: office:CN\n    end: country:XX\n    ${EVIDENCE}\n` });
    expect(faults).toEqual(['b.yaml:3 is not UTF-8 text; save the file as UTF-8']);
    expect(await faultsOf({ 'a.yaml': BASE, 'b.yaml': Buffer.from(`\uFEFFCountry: []`, 'utf16le') })).toEqual(['b.yaml:1 is not UTF-8 text; save the file as UTF-8']);
    expect(await added('Country:\r  - id: country:XX\r')).toEqual(['b.yaml:1 has a carriage return that ends no line; end lines with LF or CRLF']);
  });

  test('an empty file says nothing, and is no fault', async () => {
    expect(await added('')).toEqual([]);
    expect(await added('# nothing yet\n')).toEqual([]);
  });
});

describe('form', () => {
  test.each([
    ['tab as indentation', 'Country:\n\t- id: country:XX\n', ['b.yaml:2 is not valid YAML: a tab indents this line; use spaces']],
    ['broken syntax', 'Country:\n  - id: "country:XX\n', ['b.yaml:3 is not valid YAML: Missing closing "quote']],
    ['a duplicate key', country('    city: A\n    name: B\n').replace('    city: A\n', ''), ['b.yaml:8 the key "name" stands here twice, first in line 3; keep one']],
    ['a duplicate type', 'Country: []\nCountry: []\n', ['b.yaml:2 the key "Country" stands here twice, first in line 1; keep one']],
    ['a second document', 'Country: []\n---\nOffice: []\n', ['b.yaml:2 starts a second YAML document; remove the --- and keep one document in each file']],
    ['another version', '%YAML 1.1\n---\nCountry: []\n', ['b.yaml:1 has a %YAML 1.1 directive; remove it: seeds are YAML 1.2']],
    ['a tag', country('    region: !!binary aGVsbG8=\n'), ['b.yaml:8 the tag tag:yaml.org,2002:binary says what the schema says already; remove it']],
    ['a scalar', 'hello\n', ['b.yaml:1 does not begin with a type; write for example "Country:" and below it a list']],
    ['a type without a list', 'Country:\n  id: country:XX\n', ['b.yaml:1 Country takes a list; begin each entity below it with "- "']],
    ['an entity that is no map', 'Country:\n  - country:XX\n', ['b.yaml:2 Country holds a scalar; write "- id: …" and the fields below it']],
  ])('%s', async (_name, text, expected) => {
    expect(await added(text)).toEqual(expected);
  });

  test('a key that is no word', async () => {
    expect(await added('Country:\n  - ? [a]\n    : b\n')).toContain('b.yaml:2 has a list or map as a key; a key is one word');
  });

  test.each(['['.repeat(100_000), `\n${'- '.repeat(100_000)}`, '{a: '.repeat(50_000)])('a file nested without end is refused, not parsed (%#)', async (text) => {
    expect(await added(`Country: ${text}`)).toEqual([expect.stringMatching(/^b\.yaml:[12] is nested more than 32 levels deep; seeds need six: look for a stray \[ or \{$/)]);
  });

  test('an alias stands for what it names; alias bombs and unknown aliases do not', async () => {
    const evidence = '&e [{ source: source:table, at: row 9, claim: So it says. }]';
    expect(await added(`Topic:\n  - id: topic:a\n    name: A\n    evidence: ${evidence}\n  - id: topic:b\n    name: B\n    evidence: *e\n`)).toEqual([]);
    const bomb = Array.from({ length: 30 }, (_, i) => `  - &b${String(i + 1)} [*b${String(i)}, *b${String(i)}]`).join('\n');
    const faults = await added(`Topic:\n  - &b0 [x]\n${bomb}\n`);
    expect(faults).toContain('b.yaml:4 the alias *b1 stands for something that holds aliases itself; write the value out');
    const many = Array.from({ length: 150 }, () => '  - *x').join('\n');
    expect(await added(`Topic:\n  - &x y\n${many}\n`)).toContain('b.yaml:103 *x is alias number 101; a file may have 100: write the value out');
    expect(await added('Topic: *nothing\n')).toEqual(['b.yaml:1 Topic takes a list; begin each entity below it with "- "', 'b.yaml:1 the alias *nothing has no &nothing before it; write the value out']);
  });
});

describe('fields', () => {
  test.each([
    ['unknown', 'officialNam: X', 'there is no field "officialNam"; did you mean "officialName"?'],
    ['derived', 'kind: COUNTRY', 'kind follows from the type; remove it'],
    ['derived from evidence', 'confidence: OFFICIAL', 'confidence is taken from the evidence; write it there'],
    ['a relation', 'offices: [office:KH]', 'offices is a relation; write it in the list OFFICE_OF, with this entity as its end'],
    ['a list for text', 'region: [Asia]', 'region: takes one value, not a list'],
    ['a boolean for text', 'region: true', 'region: "true" is a boolean and the field takes text; put it in quotes if it is text'],
    ['nothing', 'region:', 'region: has no value; leave the key out where it is not known'],
    ['null', 'region: null', 'region: has no value; leave the key out where it is not known'],
    ['empty text', 'region: ""', 'region: "" is empty; leave the key out where it is not known'],
    ['white space around', 'region: " Asia"', 'region: " Asia" begins or ends with white space; remove it (a block written with > or | keeps its last line break: write >-)'],
    ['a control character', 'region: "As\\u0007ia"', 'region: "As\\u0007ia" holds the control character U+0007; text is one paragraph of printable characters'],
    ['a line break', 'region: "As\\nia"', 'region: "As\\nia" holds the control character U+000A; text is one paragraph of printable characters'],
    ['a lone surrogate', 'region: "As\\ud800ia"', 'region: "As\\ud800ia" holds half of a surrogate pair, which is no character; write the character itself'],
    ['a mark that reorders text', 'region: "As\\u202eia"', 'region: "As\\u202eia" holds the invisible character U+202E; remove it'],
    ['a lost character', 'region: "As\\ufffdia"', 'region: "As\uFFFDia" holds U+FFFD, the mark of a character lost in conversion; write the character itself'],
    ['a decomposed letter', 'region: "Cafe\\u0301"', 'region: "Cafe\u0301" is not in Unicode normal form C; type accented letters as one character'],
    ['a date of no such day', 'briSignedOn: 2018-02-30', 'briSignedOn: "2018-02-30" is not a date: 2018-02 has no day 30, its last is 28'],
    ['a date of no such month', 'briSignedOn: 2018-13', 'briSignedOn: "2018-13" is not a date: there is no month 13'],
    ['a date of another form', 'briSignedOn: 12 May 2018', 'briSignedOn: "12 May 2018" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD, only as much as is known'],
  ])('%s', async (_name, field, message) => {
    expect(await added(country(`    ${field}\n`))).toEqual([`b.yaml:8 country:XX: ${message}`]);
  });

  test('enum values, lists, numbers and booleans', async () => {
    const statement = (type: string, id: string, fields: string): string => `${type}:\n  - id: ${id}\n    name: X\n    ${EVIDENCE}\n${fields}`;
    expect(await added(statement('Agreement', 'agreement:x', '    title: X\n    agreementKind: COOPERATION_AGREMENT\n    status: OPEN\n    rights: PATENT\n    isPilot: "true"\n    extendedOn: [2018, 2019-02-29, 2018]\n'))).toEqual([
      'b.yaml:6 agreement:x: agreementKind: "COOPERATION_AGREMENT" is no value of AgreementKind; did you mean "COOPERATION_AGREEMENT"?',
      'b.yaml:7 agreement:x: status: "OPEN" is no value of AgreementStatus; it has IN_FORCE, SIGNED, PENDING, ENDED, UNKNOWN',
      'b.yaml:8 agreement:x: rights: takes a list: write [PATENT]',
      'b.yaml:9 agreement:x: isPilot: "true" is not a boolean; write true or false, without quotes',
      'b.yaml:10 agreement:x: extendedOn: "2018" stands in the list twice; keep one',
      'b.yaml:10 agreement:x: extendedOn[1]: "2019-02-29" is not a date: 2019-02 has no day 29, its last is 28',
    ]);
    expect(await added(statement('Observation', 'stat:x', '    metric: patents\n    value: many\n    change: "5"\n    periodStart: 2019\n    periodEnd: 2018-12\n'))).toEqual([
      'b.yaml:6 stat:x: value: "many" is not a number; write digits and a decimal point, such as 1234.5',
      'b.yaml:7 stat:x: change: "5" is text and the field takes a number; remove the quotes',
      'b.yaml:9 stat:x: periodStart "2019" is after periodEnd "2018-12"; exchange or correct them',
    ]);
    expect(await added(`${statement('Series', 'series:x', '')}${statement('Conference', 'conference:x', '    title: X\n    conferenceKind: FORUM\n')}EDITION_OF:\n  - start: conference:x\n    end: series:x\n    number: 1.5\n    ${EVIDENCE}\n`)).toEqual([
      'b.yaml:14 EDITION_OF conference:x -> series:x: number: "1.5" is not a whole number; write digits only, such as 12',
    ]);
  });

  test('missing fields and names', async () => {
    expect(await added(`Agreement:\n  - id: agreement:x\n    ${EVIDENCE}\n`)).toEqual([
      expect.stringMatching(/^b\.yaml:2 agreement:x: agreementKind is missing; write one of TREATY, /),
      'b.yaml:2 agreement:x: name is missing; it is required',
      'b.yaml:2 agreement:x: status is missing; write one of IN_FORCE, SIGNED, PENDING, ENDED, UNKNOWN',
      'b.yaml:2 agreement:x: title is missing; it is required',
    ]);
    expect(await added(country('    names:\n      - { text: Somewhere, lang: en, kind: COMMON }\n      - { text: Nowhere, lang: English, kind: COMON }\n      - { lang: en, kind: ALIAS, form: 2019 }\n      - Elsewhere\n'))).toEqual([
      'b.yaml:9 country:XX: names: "Somewhere" is there already; remove it (the main name is the common one in English)',
      'b.yaml:10 country:XX: names: kind: "COMON" is no value of NameKind; did you mean "COMMON"?',
      'b.yaml:10 country:XX: names: lang: "English" is not a BCP 47 language tag; write "en", "zh" or "zh-Hant"',
      'b.yaml:11 country:XX: names: text is missing; it is required',
      'b.yaml:11 country:XX: names: there is no field "form"; did you mean "from"?',
      'b.yaml:12 country:XX: names holds a scalar; write { text: …, lang: …, kind: … }',
    ]);
    expect(await added(country(`    name2: x\n`).replace('Somewhere', 'x'.repeat(501)))).toContain(
      'b.yaml:3 country:XX: name: has 501 characters, of at most 500; shorten it',
    );
  });

  test('what the scalars do not say: links, digests, languages', async () => {
    const source = `Source:\n  - id: source:x\n    name: X\n    title: X\n    url: javascript:alert(1)\n    digest: ABC\n    language: English\n    confidence: SURE\n    passages: { p1 s1: abc }\n    evidence: []\n`;
    expect(await added(source)).toEqual([
      'b.yaml:2 source:x: has no evidence; write a list of { source, at, claim }',
      expect.stringMatching(/^b\.yaml:2 source:x: recordedOn is missing; write a date/),
      'b.yaml:5 source:x: url: "javascript:alert(1)" is not a link; write it from http:// or https:// on',
      'b.yaml:6 source:x: digest: "ABC" is not a SHA-256 digest; write its 64 digits in lower-case hexadecimal',
      'b.yaml:7 source:x: language: "English" is not a BCP 47 language tag; write "en", "zh" or "zh-Hant"',
      'b.yaml:8 source:x: confidence: "SURE" is no value of Confidence; it has UNVERIFIED, INFERRED, REPORTED, OFFICIAL',
      'b.yaml:9 source:x: passages: "abc" is not a SHA-256 digest; write its 64 digits in lower-case hexadecimal',
    ]);
  });
});

describe('evidence', () => {
  test.each([
    ['no claim', '{ source: source:table, at: row 1 }', 'evidence has no claim; write in your own words what the source says'],
    ['an empty claim', '{ source: source:table, at: row 1, claim: "" }', 'evidence.claim: "" is empty; leave the key out where it is not known'],
    ['no locator', '{ source: source:table, claim: X }', 'evidence has no at; write where in the source, such as "p5 s2"'],
    ['an unknown locator', '{ source: source:press, at: p1 s3, claim: X }', 'source:press lists no passage "p1 s3" (a.yaml:3); did you mean "p1 s1" or "p1 s2"?'],
    ['an unknown source', '{ source: source:tabel, at: row 1, claim: X }', 'evidence.source "source:tabel": there is no entity with this id; did you mean "source:table"?'],
    ['a source that is none', '{ source: office:CN, at: row 1, claim: X }', 'evidence.source "office:CN" is an Office; name a Source'],
    ['an unknown key', '{ source: source:table, at: row 1, claim: X, confidance: INFERRED }', 'there is no field "confidance"; did you mean "confidence"?'],
    ['the name of the property', '{ source: source:table, at: row 1, claim: X, locator: Y }', 'locator is written `at` in the seeds'],
    ['no map', 'source:table', 'evidence holds a scalar; write a list of { source, at, claim }'],
  ])('%s', async (_name, evidence, message) => {
    expect(await added(`Topic:\n  - id: topic:x\n    name: X\n    evidence:\n      - ${evidence}\n`)).toEqual([`b.yaml:5 topic:x: ${message}`]);
  });

  test('the same evidence twice', async () => {
    const one = '{ source: source:table, at: row 1, claim: X }';
    expect(await added(`Topic:\n  - id: topic:x\n    name: X\n    evidence:\n      - ${one}\n      - ${one}\n`)).toEqual(['b.yaml:6 topic:x: the same evidence as b.yaml:5; remove one']);
  });
});

describe('ids and keys', () => {
  test.each([
    ['office:XX', 'the id of a Country begins with "country:"; write "country:XX" or move it to the list of its type'],
    ['XX', 'the id of a Country begins with "country:"; write "country:XX" or move it to the list of its type'],
    ['country:X X', 'after "country:" an id has letters A to Z, digits, "-", "_" and ".", and begins with a letter or digit'],
  ])('%s is no id of a country', async (id, message) => {
    const text = country('').replace('country:XX', JSON.stringify(id));
    expect(await added(text)).toEqual([`b.yaml:2 Country: id: ${JSON.stringify(id)}: ${message}`]);
  });

  test('short prefixes', async () => {
    expect(await added(`Organization:\n  - id: organization:x\n    name: X\n    orgKind: COMPANY\n    ${EVIDENCE}\n`)).toContain(
      'b.yaml:2 Organization: id: "organization:x": the id of an Organization begins with "org:"; write "org:x" or move it to the list of its type',
    );
  });

  test('a natural key and an identifier have one owner', async () => {
    const text = country('    identifiers: { iso-3166-1-alpha-2: CN, ISO: X }\n').replace('iso2: XX', 'iso2: CN');
    expect(await added(text)).toEqual([
      `b.yaml:4 country:XX: iso2 "CN" is taken by country:CN (a.yaml:${lineOf('iso2: CN')}); a key has one owner`,
      `b.yaml:8 country:XX: identifier iso-3166-1-alpha-2 "CN" is taken by country:CN (a.yaml:${lineOf('identifiers: { iso')}); an identifier has one owner in a type`,
      'b.yaml:8 country:XX: identifiers: "ISO" is no scheme; write it in lower case with hyphens, such as wipo-st3',
    ]);
  });
});

describe('relationships', () => {
  test('ends that are missing, unknown, of a wrong type or the same', async () => {
    expect(await added(`SIGNED:\n  - start: office:CN\n    role: SIGNATORY\n    ${EVIDENCE}\n`)).toEqual(['b.yaml:2 SIGNED: end is missing; write the id of an entity (Agreement)']);
    expect(await added(`SIGNED:\n  - start: agreement:validation\n    end: agreement:validation\n    role: SIGNATORY\n    ${EVIDENCE}\n`)).toEqual([
      'b.yaml:2 SIGNED agreement:validation -> agreement:validation: start "agreement:validation" is an Agreement; SIGNED starts at: Company, Country, Office, Organization',
      'b.yaml:2 SIGNED agreement:validation -> agreement:validation: starts and ends at the same entity; correct one end',
    ]);
  });

  test('fields', async () => {
    expect(await added(signed('    from: 2019\n    to: 2018\n    confidence: OFFICIAL\n    rol: X\n').replace('    role: SIGNATORY\n', ''))).toEqual([
      'b.yaml:2 SIGNED office:KH -> agreement:validation: role is missing; write one of SIGNATORY, ON_BEHALF_OF_STATE',
      'b.yaml:6 SIGNED office:KH -> agreement:validation: from "2019" is after to "2018"; exchange or correct them',
      'b.yaml:7 SIGNED office:KH -> agreement:validation: confidence is taken from the evidence; write it there',
      'b.yaml:8 SIGNED office:KH -> agreement:validation: there is no field "rol"; did you mean "role"?',
    ]);
  });

  test('the same identity twice names both places; another identity stands beside it', async () => {
    const again = (from: string): string => `SIGNED:\n  - start: office:CN\n    end: agreement:validation\n    role: ON_BEHALF_OF_STATE\n    from: ${from}\n    ${EVIDENCE}\n`;
    expect(await added(again('2017'))).toEqual([
      `b.yaml:2 SIGNED office:CN -> agreement:validation: the same relationship as a.yaml:${lineOf('start: office:CN')}: its from, type, ends are equal; add the evidence there`,
    ]);
    expect(await added(again('2018'))).toEqual([]);
  });

  test('a to-one field has one target', async () => {
    expect(await added(`OFFICE_OF:\n  - start: office:KH\n    end: country:CN\n    ${EVIDENCE}\n`)).toEqual([
      `b.yaml:2 OFFICE_OF office:KH -> country:CN: office:KH has one already at a.yaml:${lineOf('start: office:KH')}, and Office.country has at most one; keep one`,
    ]);
  });
});

test('thousands of faults are listed in seconds', async () => {
  const lines = Array.from({ length: 5_000 }, (_, i) => `  - { start: office:Z${String(i)}, end: agreement:a${String(i)}, role: SIGNATORY, ${EVIDENCE} }`);
  const startedAt = performance.now();
  const faults = await added(`SIGNED:\n${lines.join('\n')}\n`);
  expect(faults).toHaveLength(10_000);
  expect(performance.now() - startedAt).toBeLessThan(30_000);
});
