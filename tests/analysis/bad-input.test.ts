/**
 * What cannot be computed on a projection is refused with one error that names the argument and what it was.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask } from '../http/ask.js';
import { startServer } from '../setup/serve.js';
import type { TestServer } from '../setup/serve.js';

let server: TestServer;
beforeAll(async () => {
  // The first of them that names entities waits for a projection.
  server = await startServer({ limits: { queryTimeoutMs: 60_000 } });
}, 120_000);
afterAll(() => server.stop());

const ENDS = 'from: ["office:CN"], to: ["office:KH"]';
const cheapest = (more: string, ends = ENDS): string => `paths(${ends}, mode: CHEAPEST, ${more}) { complete }`;
const ELEVEN = `[${['AD', 'AL', 'AM', 'AT', 'AZ', 'BA', 'BE', 'BG', 'BY', 'CH', 'CZ'].map((code) => `"office:${code}"`).join(', ')}]`;
const SIX = `["office:CN", "office:EP", "office:US", "office:JP", "office:KR", "office:SG"]`;
const FIVE = `["office:KH", "office:TH", "office:VN", "office:PL", "office:DE"]`;

/** What is asked, the code, and what the message has to name. */
const REFUSED: readonly (readonly [string, string, readonly string[]])[] = [
  [cheapest('where: { kinds: [OFFICE] }'), 'BAD_USER_INPUT', ['where.kinds', 'where.only', 'where.without']],
  [cheapest('where: { between: { from: "2017", to: "2018" } }'), 'BAD_USER_INPUT', ['where.between']],
  [cheapest('where: { minSources: 2 }'), 'BAD_USER_INPUT', ['where.minSources']],
  [cheapest('where: { only: [SIGNED], minConfidence: OFFICIAL }'), 'BAD_USER_INPUT', ['where.minConfidence']],
  [cheapest('where: { maxDegree: 10 }'), 'BAD_USER_INPUT', ['where.maxDegree']],
  [cheapest('where: { where: { kind: { eq: OFFICE } } }'), 'BAD_USER_INPUT', ['where.where']],
  [cheapest('asOf: "2017"'), 'BAD_USER_INPUT', ['asOf']],
  [cheapest(`where: { without: ${ELEVEN} }`), 'OPERATION_TOO_COMPLEX', ['where.without', '11', '10']],
  [cheapest('where: { without: ["office:KH"] }'), 'BAD_USER_INPUT', ['where.without', '"office:KH"']],
  [cheapest('where: { without: ["office:XX"] }'), 'BAD_USER_INPUT', ['where.without', '"office:XX"']],
  [cheapest('first: 1', 'from: ["office:XX"], to: ["office:KH"]'), 'BAD_USER_INPUT', ['from', '"office:XX"']],
  [cheapest('first: 1', 'from: [], to: ["office:KH"]'), 'BAD_USER_INPUT', ['from', 'empty']],
  [cheapest('first: 1', 'from: ["office:KH"], to: ["office:KH"]'), 'BAD_USER_INPUT', ['from', 'to', '"office:KH"']],
  [cheapest('first: 1', `from: ${SIX}, to: ${FIVE}`), 'OPERATION_TOO_COMPLEX', ['from', 'to', '30', '25']],
  [cheapest('first: 101'), 'OPERATION_TOO_COMPLEX', ['first', '101']],
  [cheapest('first: 0'), 'BAD_USER_INPUT', ['first', '0']],
  [cheapest('maxHops: 9'), 'BAD_USER_INPUT', ['maxHops', '9']],
  [`paths(${ENDS}, cost: HOPS) { complete }`, 'BAD_USER_INPUT', ['cost', 'HOPS', 'SHORTEST', 'CHEAPEST']],
  [`paths(${ENDS}, mode: ALL_SHORTEST, cost: WELL_SOURCED) { complete }`, 'BAD_USER_INPUT', ['cost', 'WELL_SOURCED', 'ALL_SHORTEST']],
  ['centrality(first: 0) { entityCount }', 'BAD_USER_INPUT', ['first', '0']],
  ['centrality(first: 1001) { entityCount }', 'OPERATION_TOO_COMPLEX', ['first', '1001', 'fewer kinds']],
  ['centrality(over: { types: [] }) { entityCount }', 'BAD_USER_INPUT', ['over.types']],
  ['centrality(over: { kinds: [] }) { entityCount }', 'BAD_USER_INPUT', ['over.kinds']],
  ['centrality(asOf: "2017") { entityCount }', 'BAD_USER_INPUT', ['asOf', 'centrality']],
  ['communities(asOf: "2017") { count }', 'BAD_USER_INPUT', ['asOf', 'communities']],
  ['communities(first: -1) { count }', 'BAD_USER_INPUT', ['first', '-1']],
  ['communities { communities { entities(first: 0) { id } } }', 'BAD_USER_INPUT', ['first', '0']],
];

test.each(REFUSED)('%s is %s', async (asked, code, named) => {
  const { errors } = await ask(server.url, `{ ${asked} }`);
  expect(errors.map(({ extensions }) => extensions['code'])).toEqual([code]);
  for (const one of named) expect(errors[0]?.message).toContain(one);
});

test('the same is refused where the values come as variables', async () => {
  const text = `query ($where: PathFilter, $mode: PathMode!, $cost: PathCostPreset) { paths(${ENDS}, mode: $mode, cost: $cost, where: $where) { complete } }`;
  const codesOf = async (variables: Readonly<Record<string, unknown>>): Promise<readonly unknown[]> => (await ask(server.url, text, variables)).errors.map(({ extensions }) => extensions['code']);
  expect(await codesOf({ mode: 'CHEAPEST' })).toEqual([]);
  expect(await codesOf({ mode: 'CHEAPEST', cost: 'HOPS', where: { only: ['SIGNED'], kinds: null } })).toEqual([]);
  expect(await codesOf({ mode: 'SHORTEST', cost: null })).toEqual([]);
  expect(await codesOf({ mode: 'SHORTEST', cost: 'HOPS' })).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf({ mode: 'CHEAPEST', where: { minSources: 2 } })).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf({ mode: 'CHEAPEST', where: { without: ['office:CN'] } })).toEqual(['BAD_USER_INPUT']);
});
