/** Search on the shipped graph: every name is found by itself, by its beginning, by what is nearly it; nothing that a client writes is more than words. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { createExecutor } from '../../src/server/executor.js';
import { openGraph } from '../setup/graph.js';
import type { TestGraph } from '../setup/graph.js';

interface Hit {
  readonly rank: number;
  readonly match: string;
  readonly matched: { readonly text: string; readonly lang: string };
  readonly node: { readonly id: string };
  readonly cursor: string;
}

interface Found {
  readonly hits: readonly Hit[];
  readonly hasMore: boolean;
  readonly truncated: boolean;
}

interface Name {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

const DOCUMENT = parse(`query ($text: String!, $first: Int, $after: String, $fuzzy: Boolean! = true, $kinds: [EntityKind!]) {
  search(text: $text, first: $first, after: $after, fuzzy: $fuzzy, kinds: $kinds) {
    hasMore truncated hits { rank match matched { text lang } node { id } cursor }
  }
}`);
const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** More than one, so that the server and this process both have work. */
const AT_ONCE = 4;

let graph: TestGraph;
let executor: ReturnType<typeof createExecutor>;
let names: readonly Name[] = [];

beforeAll(async () => {
  graph = await openGraph();
  executor = createExecutor({ catalog: graph.catalog, database: graph.database, timeoutMs: 20_000, maxCost: Infinity });
  const text = 'MATCH (c:Current) MATCH (e:Entity {rel: c.rel})-[:HAS_NAME]->(n:Name) WITH e, n ORDER BY e.id, n.text RETURN collect([e.id, n.text, n.lang])';
  const [rows] = await graph.database.read({ text, params: {} }, { timeoutMs: 10_000 });
  names = (rows as [string, string, string][]).map(([id, name, lang]) => ({ id, text: name, lang }));
});
afterAll(() => graph.close());

async function search(text: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Found> {
  const { data, errors } = await executor.execute({ document: DOCUMENT, variables: { text, ...variables }, queryKey: 'search' });
  expect(errors).toBeUndefined();
  return (data as { search: Found }).search;
}

/** Hits, page after page, as far as the one for an entity: a word like "patent" has more than a page of them. */
async function hitsUntil(text: string, id: string): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (let hasMore = true; hasMore && !hits.some(({ node }) => node.id === id);) {
    const after = hits.at(-1)?.cursor;
    const page = await search(text, { first: 1_000, fuzzy: false, ...(after === undefined ? {} : { after }) });
    hits.push(...page.hits);
    hasMore = page.hasMore;
  }
  return hits;
}

/** Three letters or more, none of them cut from its vowel signs. */
function firstHalf(text: string): string {
  const letters = [...LETTERS.segment(text)].map(({ segment }) => segment);
  return letters.slice(0, Math.max(3, Math.ceil(letters.length / 2))).join('');
}

/** What is wrong with each name, for those with which something is. */
async function faultsOf(some: readonly Name[], faultOf: (name: Name) => Promise<string | undefined>): Promise<readonly string[]> {
  const faults: string[] = [];
  const rest = [...some];
  const work = async (): Promise<void> => {
    for (let name = rest.pop(); name; name = rest.pop()) {
      const fault = await faultOf(name);
      if (fault !== undefined) faults.push(`${name.id} ${name.text}: ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}

describe('every name', () => {
  test('is found by itself, before all that is no whole name', async () => {
    expect(names.length).toBeGreaterThan(1_500);
    expect(await faultsOf(names, async ({ id, text }) => {
      const { hits } = await search(text, { first: 1_000, fuzzy: false });
      const at = hits.findIndex(({ node }) => node.id === id);
      if (hits[at]?.match !== 'EXACT') return `is ${hits[at]?.match ?? 'not there'}`;
      return hits.slice(0, at).every(({ match }) => match === 'EXACT') ? undefined : `stands after ${String(at)} others`;
    })).toEqual([]);
  }, 300_000);

  test('is found by its first half, of three letters or more, among the first 50', async () => {
    const some = names.filter(({ text }, index) => index % 4 === 0 && text.length >= 6);
    expect(await faultsOf(some, async ({ id, text }) => {
      const hits = await hitsUntil(firstHalf(text), id);
      const hit = hits.find(({ node }) => node.id === id);
      if (!hit) return 'is not there';
      // Half of "Intellectual Property Office of …" is half of many.
      const better = hits.slice(0, hit.rank - 1).filter(({ match, matched }) => match === hit.match && matched.text.length > hit.matched.text.length);
      return hit.rank <= 50 || better.length === 0 ? undefined : `is the ${String(hit.rank)}th`;
    })).toEqual([]);
  }, 300_000);

  test('in Chinese is found by any two characters of it that stand together', async () => {
    const chinese = names.filter(({ lang, text }, index) => lang === 'zh' && /^\p{Script=Han}{4,}$/u.test(text) && index % 3 === 0);
    expect(chinese.length).toBeGreaterThan(50);
    expect(await faultsOf(chinese, async ({ id, text }) => {
      const { hits } = await search(text.slice(1, 3), { first: 1_000 });
      return hits.some(({ node }) => node.id === id) ? undefined : `not by ${text.slice(1, 3)}`;
    })).toEqual([]);
  }, 300_000);

  test('of some length is found with one letter wrong', async () => {
    const some = names.filter(({ text }, index) => index % 12 === 0 && /^[A-Za-z]{5,} /.test(text));
    expect(some.length).toBeGreaterThan(30);
    expect(await faultsOf(some, async ({ id, text }) => {
      const { hits } = await search(`${text.slice(0, 2)}${text.slice(3)}`, { first: 1_000 });
      return hits.some(({ node }) => node.id === id) ? undefined : 'is not there';
    })).toEqual([]);
  }, 300_000);
});

describe('hits', () => {
  test.each([
    ['Cambodia', 'country:KH', 'EXACT', 'Cambodia'],
    ['camb', 'country:KH', 'PREFIX', 'Cambodia'],
    ['Turkiye', 'country:TR', 'EXACT', 'Türkiye'],
    ['cote divoire', 'country:CI', 'FUZZY', "Côte d'Ivoire"],
    ["cote d'ivoire", 'country:CI', 'EXACT', "Côte d'Ivoire"],
    ['柬埔寨', 'country:KH', 'EXACT', '柬埔寨'],
    ['国家知识产权局', 'office:CN', 'EXACT', '国家知识产权局'],
    ['Cambdia', 'country:KH', 'FUZZY', 'Cambodia'],
    ['WIPO', 'org:wipo', 'EXACT', 'WIPO'],
    ['xyzzyxyzzy', undefined, undefined, undefined],
  ])('%s: the best is %s', async (text, id, match, matched) => {
    const [best] = (await search(text)).hits;
    expect([best?.node.id, best?.match, best?.matched.text]).toEqual([id, match, matched]);
  });

  test('have an entity once, their places in order, and the same again', async () => {
    const one = await search('intellectual property');
    expect(new Set(one.hits.map(({ node }) => node.id)).size).toBe(50);
    expect(one.hits.map(({ rank }) => rank)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
    expect(await search('intellectual property')).toEqual(one);
  });

  test('go on after a cursor as if asked for at once', async () => {
    const all = await search('property', { first: 1_000 });
    const met: Hit[] = [];
    let page = await search('property', { first: 40 });
    for (met.push(...page.hits); page.hasMore; met.push(...page.hits)) page = await search('property', { first: 40, after: met.at(-1)?.cursor });
    expect(met).toEqual(all.hits);
    expect(all.hasMore).toBe(false);
  });

  test('are of the kinds asked for', async () => {
    const { hits } = await search('China', { kinds: ['OFFICE', 'COUNTRY'], first: 1_000 });
    expect(hits.length).toBeGreaterThan(2);
    expect(hits.every(({ node }) => /^(office|country):/.test(node.id))).toBe(true);
  });
});

describe('text that is no name', () => {
  test.each([
    [''], [' '], ['***'], ['?'], ['"'], ['""'], ['\\'], ['/.*/'], ['[a TO'], ['(('], ['😀'], ['\uD800'], ['\uDC00\uD800'], ['\u0000'], ['!'.repeat(500)], ['~2'], ['^9'],
    ['&&'], ['|| !'], ['\u202E'],
  ])('%j is found nowhere or as words', async (text) => {
    const { hits, truncated } = await search(text, { fuzzy: false });
    expect(truncated).toBe(false);
    if (!/[a-z0-9]/iu.test(text)) expect(hits).toEqual([]);
  });

  test.each([
    ['Cambodia" OR inRelease:"1', 'Cambodia OR inRelease 1'], ['+Cambodia -China', 'Cambodia China'], ['NOT Cambodia', 'not cambodia'], ['Cambodia AND NOT x*', 'cambodia and not x'],
    ['text:Cambodia', 'text cambodia'], ['*:*', ''], ['Cam?odia', 'cam odia'], ['/Camb.*/', 'camb'], ['Cambodia\u0000~', 'cambodia'], ['\uD800Cambodia', 'cambodia'], ['{Cambodia TO *]', 'cambodia to'],
  ])('%j means no more than %j', async (syntax, words) => {
    expect((await search(syntax)).hits.map(({ node }) => node.id)).toEqual((await search(words)).hits.map(({ node }) => node.id));
  });
});
