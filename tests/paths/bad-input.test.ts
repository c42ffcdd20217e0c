/**
 * What cannot be searched is refused with one error that names the argument and what it was.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask } from '../http/ask.js';
import { startServer } from '../setup/serve.js';
import type { TestServer } from '../setup/serve.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
}, 120_000);
afterAll(() => server.stop());

const ENDS = 'from: ["office:CN"], to: ["office:KH"]';
const ONE_TO_ONE = 'from: "office:CN", to: "office:KH"';
const offices = (codes: string): string => `[${codes.split(' ').map((code) => `"office:${code}"`).join(', ')}]`;
const nothing = (prefix: string, count: number): string => `[${Array.from({ length: count }, (_, index) => `"${prefix}:${index}"`).join(', ')}]`;

/** What is asked, the code, and what the message has to name. */
const REFUSED: readonly (readonly [string, string, readonly (string | RegExp)[]])[] = [
  ['paths(from: ["office:XX"], to: ["office:KH"])', 'BAD_USER_INPUT', ['from', '"office:XX"']],
  ['paths(from: ["office:CN"], to: ["office:KH", "office:kh"])', 'BAD_USER_INPUT', ['to', '"office:kh"']],
  ['paths(from: [], to: ["office:KH"])', 'BAD_USER_INPUT', ['from', /empty|\[\]|at least|one id/]],
  ['paths(from: ["office:CN"], to: [])', 'BAD_USER_INPUT', ['to', /empty|\[\]|at least|one id/]],
  ['paths(from: ["office:CN"], to: ["office:CN"])', 'BAD_USER_INPUT', ['from', 'to', '"office:CN"']],
  ['paths(from: ["office:CN", "office:KH"], to: ["office:PL", "office:KH"])', 'BAD_USER_INPUT', ['from', 'to', '"office:KH"']],
  [`paths(${ENDS}, minHops: 4, maxHops: 3)`, 'BAD_USER_INPUT', ['minHops', 'maxHops', '4', '3']],
  [`paths(${ENDS}, minHops: 7)`, 'BAD_USER_INPUT', ['minHops', '7', '6']],
  [`paths(${ENDS}, minHops: 0)`, 'BAD_USER_INPUT', ['minHops', '0']],
  [`paths(${ENDS}, maxHops: 0)`, 'BAD_USER_INPUT', ['maxHops', '0']],
  [`paths(${ENDS}, maxHops: 9)`, 'BAD_USER_INPUT', ['maxHops', '9', '8']],
  [`paths(${ENDS}, first: 0)`, 'BAD_USER_INPUT', ['first', '0']],
  [`paths(${ENDS}, first: -1)`, 'BAD_USER_INPUT', ['first', '-1']],
  [`paths(${ENDS}, first: 101)`, 'OPERATION_TOO_COMPLEX', ['first', '101', '100']],
  [`paths(${ENDS}, where: { only: [SIGNED], except: [SIGNED] })`, 'BAD_USER_INPUT', ['only', 'except', 'SIGNED']],
  [`paths(${ENDS}, where: { only: [SIGNED, MEMBER_OF], except: [MEMBER_OF, SIGNED, PARTY_TO] })`, 'BAD_USER_INPUT', ['only', 'except', 'SIGNED', 'MEMBER_OF']],
  [`paths(${ENDS}, where: { only: [] })`, 'BAD_USER_INPUT', ['only', 'empty']],
  [`paths(${ENDS}, where: { via: { ids: [] } })`, 'BAD_USER_INPUT', ['via', 'empty']],
  [`paths(${ENDS}, where: { via: { ids: ["office:XX"] } })`, 'BAD_USER_INPUT', ['via', '"office:XX"']],
  [`paths(${ENDS}, where: { via: { ids: ["office:EP", "office:SG", "office:EP"], inOrder: true } })`, 'BAD_USER_INPUT', ['via', 'twice', '"office:EP"']],
  [`paths(${ENDS}, where: { via: { ids: ["office:SG", "office:KH"] } })`, 'BAD_USER_INPUT', ['via', 'to', '"office:KH"']],
  [`paths(${ENDS}, where: { via: { ids: ["office:CN"] } })`, 'BAD_USER_INPUT', ['via', 'from', '"office:CN"']],
  [`paths(${ENDS}, where: { without: ["office:EP"], via: { ids: ["office:EP"] } })`, 'BAD_USER_INPUT', ['via', 'without', '"office:EP"']],
  [`paths(${ENDS}, maxHops: 2, where: { via: { ids: ["office:EP", "office:SG"] } })`, 'BAD_USER_INPUT', ['via', 'maxHops', '2', '3']],
  [`paths(${ENDS}, where: { via: { ids: ["office:EP", "office:SG", "org:wipo", "org:ip5"] } })`, 'OPERATION_TOO_COMPLEX', ['via', '4', '3', 'inOrder']],
  [`paths(${ENDS}, where: { between: { from: "2019", to: "2018-12" } })`, 'BAD_USER_INPUT', ['between', '2019', '2018-12']],
  [`paths(from: ${offices('CN EA EP US JP KR')}, to: ${offices('KH PL SG TH VN')})`, 'OPERATION_TOO_COMPLEX', ['from', 'to', '30', '25']],
  [`distances(from: ${nothing('office', 21)}, to: ${nothing('country', 20)})`, 'OPERATION_TOO_COMPLEX', ['from', 'to', '420', '400']],
  ['distances(from: ["office:CN"], to: ["office:XX"])', 'BAD_USER_INPUT', ['to', '"office:XX"']],
  ['distances(from: [], to: ["office:KH"])', 'BAD_USER_INPUT', ['from', /empty|\[\]|at least|one id/]],
  [`distances(from: ["office:CN"], to: ["office:KH"], maxHops: 9)`, 'BAD_USER_INPUT', ['maxHops', '9', '8']],
  ['distance(from: "office:XX", to: "office:KH")', 'BAD_USER_INPUT', ['from', '"office:XX"']],
  ['distance(from: "office:CN", to: "office:CN")', 'BAD_USER_INPUT', ['from', 'to', '"office:CN"']],
  [`distance(${ONE_TO_ONE}, maxHops: 0)`, 'BAD_USER_INPUT', ['maxHops', '0']],
  [`distance(${ONE_TO_ONE}, where: { between: { from: "2019", to: "2018" } })`, 'BAD_USER_INPUT', ['between', '2019', '2018']],
  ['pathExists(from: "office:CN", to: "office:XX")', 'BAD_USER_INPUT', ['to', '"office:XX"']],
  ['pathExists(from: "office:CN", to: "office:CN")', 'BAD_USER_INPUT', ['from', 'to', '"office:CN"']],
  [`pathExists(${ONE_TO_ONE}, maxHops: 9)`, 'BAD_USER_INPUT', ['maxHops', '9', '8']],
  [`pathExists(${ONE_TO_ONE}, where: { only: [SIGNED], except: [SIGNED] })`, 'BAD_USER_INPUT', ['only', 'except', 'SIGNED']],
  ['bridges(from: "office:CN", to: "office:CN")', 'BAD_USER_INPUT', ['from', 'to', '"office:CN"']],
  ['bridges(from: "office:CN", to: "office:XX")', 'BAD_USER_INPUT', ['to', '"office:XX"']],
  [`bridges(${ONE_TO_ONE}, maxHops: 9)`, 'BAD_USER_INPUT', ['maxHops', '9', '8']],
  [`distanceOverTime(${ONE_TO_ONE}, years: { from: 2020, to: 2019 })`, 'BAD_USER_INPUT', ['years', '2020', '2019']],
  [`distanceOverTime(${ONE_TO_ONE}, years: { from: 12019, to: 12020 })`, 'BAD_USER_INPUT', ['years.from', '12019', 'four']],
  [`distanceOverTime(${ONE_TO_ONE}, years: { from: 1900, to: 2026 })`, 'OPERATION_TOO_COMPLEX', ['years', '127', '60']],
  [`distanceOverTime(${ONE_TO_ONE}, years: { from: 2010, to: 2019 }, asOf: "2012")`, 'BAD_USER_INPUT', ['asOf', 'years']],
  [`distanceOverTime(${ONE_TO_ONE}, years: { from: 2010, to: 2019 }, where: { via: { ids: ["office:EP"] } })`, 'BAD_USER_INPUT', ['via', 'asOf']],
  ['distanceOverTime(from: "office:XX", to: "office:CN", years: { from: 2010, to: 2019 })', 'BAD_USER_INPUT', ['from', '"office:XX"']],
  ['reachable(from: "office:XX", within: 2)', 'BAD_USER_INPUT', ['from', '"office:XX"']],
  ['reachable(from: "office:CN", within: 0)', 'BAD_USER_INPUT', ['within', '0', '8']],
  ['reachable(from: "office:CN", within: 9)', 'BAD_USER_INPUT', ['within', '9', '8']],
  ['reachable(from: "office:CN", within: 2, where: { via: { ids: ["office:PL"] } })', 'BAD_USER_INPUT', ['where.via']],
  ['reachable(from: "office:CN", within: 2, first: 0)', 'BAD_USER_INPUT', ['first', '0']],
  ['reachable(from: "office:CN", within: 2, first: 1001)', 'OPERATION_TOO_COMPLEX', ['first', '1001', '1000']],
  ['reachable(from: "office:CN", within: 2, first: 1, last: 1)', 'BAD_USER_INPUT', ['first', 'last']],
  ['reachable(from: "office:CN", within: 2, after: "x")', 'BAD_USER_INPUT', ['after', '"x"']],
  ['reachable(from: "office:CN", within: 2, where: { without: ["office:XX"] })', 'BAD_USER_INPUT', ['where.without', '"office:XX"']],
  ['reachable(from: "office:CN", within: 2, where: { only: [SIGNED], except: [SIGNED] })', 'BAD_USER_INPUT', ['only', 'except']],
  ['reachable(from: "office:CN", within: 2, where: { maxDegree: -1 })', 'BAD_USER_INPUT', ['maxDegree', '-1']],
  ['reachable(from: "office:CN", within: 2, where: { between: { from: "2019", to: "2018" } })', 'BAD_USER_INPUT', ['between', '2019', '2018']],
  ['metapath(expression: "")', 'BAD_USER_INPUT', ['expression', 'character 1', 'the end']],
  ['metapath(expression: "Office")', 'BAD_USER_INPUT', ['character 7', 'a hop']],
  ['metapath(expression: "Ofice -SIGNED-> Agreement")', 'BAD_USER_INPUT', ['character 1', '"Ofice"', '"Office"']],
  ['metapath(expression: "Office -SIGND-> Agreement")', 'BAD_USER_INPUT', ['character 9', '"SIGND"', '"SIGNED"']],
  ['metapath(expression: "Name -SIGNED-> Agreement")', 'BAD_USER_INPUT', ['character 1', '"Name"']],
  ['metapath(expression: "Office -HAS_NAME-> *")', 'BAD_USER_INPUT', ['character 9', '"HAS_NAME"']],
  ['metapath(expression: "Office -SIGNED Agreement")', 'BAD_USER_INPUT', ['character 16', '"Agreement"', '->']],
  ['metapath(expression: "Office <-SIGNED-> Agreement")', 'BAD_USER_INPUT', ['character 16', '"->"']],
  ['metapath(expression: "Office -SIGNED-> Agreement{agreementKind: PPF}")', 'BAD_USER_INPUT', ['character 43', '"PPF"', '"PPH"']],
  ['metapath(expression: "Office -SIGNED-> Agreement{agreementKnd: PPH}")', 'BAD_USER_INPUT', ['character 28', '"agreementKnd"', '"agreementKind"']],
  ['metapath(expression: "Office -SIGNED-> Agreement{parties: 1}")', 'BAD_USER_INPUT', ['character 28', '"parties"']],
  ['metapath(expression: "Office -SIGNED-> Agreement{signedOn: \\"2018-13\\"}")', 'BAD_USER_INPUT', ['signedOn', '2018-13']],
  ['metapath(expression: "Office -SIGNED-> Agreement{isPilot: PPH}")', 'BAD_USER_INPUT', ['isPilot', '"PPH"', 'true']],
  ['metapath(expression: "Office -SIGNED-> Country")', 'BAD_USER_INPUT', ['character 9', 'Office', 'Country', 'Agreement']],
  ['metapath(expression: "Office (-SIGNED-> Agreement){1,2}")', 'BAD_USER_INPUT', ['character 10', 'Agreement']],
  ['metapath(expression: "Office (-SIGNED-> Agreement <-SIGNED- Office){2,1}")', 'BAD_USER_INPUT', ['character 8', /\{2,1\}/]],
  ['metapath(expression: "Office ((-SIGNED-> Agreement){1} <-SIGNED- Office){1}")', 'BAD_USER_INPUT', ['character 9', /got "\("/]],
  ['metapath(expression: "Office (-SIGNED-> Agreement <-SIGNED- Office){1,5}")', 'OPERATION_TOO_COMPLEX', ['10', '8']],
  ['metapath(expression: "Office -SIGNED-> Agreement", from: ["office:XX"])', 'BAD_USER_INPUT', ['from', '"office:XX"']],
  ['metapath(expression: "Office -SIGNED-> Agreement", to: [])', 'BAD_USER_INPUT', ['to', 'empty']],
  ['metapath(expression: "Office -SIGNED-> Agreement", first: 101)', 'OPERATION_TOO_COMPLEX', ['first', '101', '100']],
  [`metapath(expression: "Office -SIGNED-> Agreement", from: ${nothing('office', 26)})`, 'OPERATION_TOO_COMPLEX', ['from', '26', '25']],
  [`metapath(expression: "${'x'.repeat(1_001)}")`, 'BAD_USER_INPUT', ['expression', '1001', '1000']],
  ['metapath(expression: "Office -SIGNED-> Agreement{name: \\"a} RETURN 1")', 'BAD_USER_INPUT', ['character 34']],
  ['commonGround(a: "office:XX", b: "office:CN")', 'BAD_USER_INPUT', ['a', '"office:XX"']],
  ['commonGround(a: "office:CN", b: "office:XX")', 'BAD_USER_INPUT', ['b', '"office:XX"']],
  ['commonGround(a: "office:CN", b: "office:CN")', 'BAD_USER_INPUT', ['a', 'b', '"office:CN"']],
  ['commonGround(a: "office:CN", b: "office:EA", before: "x")', 'BAD_USER_INPUT', ['before', 'last']],
  [`distance(${ONE_TO_ONE}, where: { via: { ids: ["office:XX"] } })`, 'BAD_USER_INPUT', ['via', '"office:XX"']],
];

test.each(REFUSED)('%s is %s', async (asked, code, named) => {
  const fields = /^(paths|metapath)/.test(asked) ? '{ complete }' : /^(?:distances|bridges|distanceOverTime)\b/.test(asked) ? '{ length }' : /^(reachable|commonGround)/.test(asked) ? '{ totalCount nodes { id } }' : '';
  const { errors } = await ask(server.url, `{ ${asked} ${fields} }`);
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  const message = errors[0]?.message ?? '';
  for (const one of named) expect(message).toMatch(typeof one === 'string' ? new RegExp(`(?<![\\w-])${one.replace(/[[\]]/g, '\\$&')}(?!\\w)`) : one);
});

test('the same is refused where the values come as variables', async () => {
  const text = 'query ($from: [ID!]!, $first: Int!, $maxHops: Int!) { paths(from: $from, to: ["office:KH"], first: $first, maxHops: $maxHops) { complete } }';
  const codesOf = async (variables: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> => (await ask(server.url, text, variables)).errors.map(({ extensions }) => extensions['code']);
  const right = { from: ['office:CN'], first: 5, maxHops: 6 };
  expect(await codesOf(right)).toEqual([]);
  for (const wrong of [{ from: [] }, { from: ['office:KH'] }, { from: ['office:XX'] }, { first: 0 }, { maxHops: 0 }, { maxHops: 9 }]) {
    expect(await codesOf({ ...right, ...wrong })).toEqual(['BAD_USER_INPUT']);
  }
  expect(await codesOf({ ...right, first: 101 })).toEqual(['OPERATION_TOO_COMPLEX']);
});
