/**
 * Paths in words: each type of relationship has them, both ways and in both languages, and they make sentences.
 */
import { describe, expect, test } from '@jest/globals';
import { loadCatalog } from '../../src/catalog/build-catalog.js';
import { PHRASES, TOGETHER } from '../../src/compiler/paths/phrases.js';
import type { HopRelationship } from '../../src/compiler/paths/rank-paths.js';
import { sentenceOf } from '../../src/compiler/paths/sentence.js';

const catalog = loadCatalog();
const types = catalog.enums.get('RelationshipType')?.values ?? [];

function hop(type: string, isForward: boolean, from: string | null = null, to: string | null = null): readonly HopRelationship[] {
  return [{ id: 'rel:1', confidence: 3, isDated: from !== null, type, from, to, isForward }];
}

/** [name, short name, Chinese name] */
const CNIPA = ['China National Intellectual Property Administration', 'CNIPA', '国家知识产权局'];
const IPOS = ['Intellectual Property Office of Singapore', 'IPOS', '新加坡知识产权局'];
const PPH = ['PPH', null, '专利审查高速路'];
const SINGAPORE = ['Singapore', null, '新加坡'];
/** [locator, [title of the source]] */
const [portal, treaty] = [['list of agreements', ['PPH Portal']], ['p. 2', ['A treaty']]];

describe('each type', () => {
  test('has words, and nothing else has', () => {
    expect(types.length).toBeGreaterThan(20);
    expect(Object.keys(PHRASES).sort()).toEqual([...types].sort());
    expect(Object.keys(TOGETHER).filter((type) => !types.includes(type))).toEqual([]);
  });

  test.each(types)('%s reads as a sentence, both ways', (type) => {
    const [there, back] = [true, false].map((isForward) => sentenceOf('EN', [hop(type, isForward)], [['A', null, '甲'], ['B', null, '乙']], [[]]));
    expect(there).not.toBe(back);
    for (const one of [there, back]) expect(one).toMatch(/^A — (?:is|was|has|holds|does|acts|takes|brought|came|comes|set|follows|lies|passes|[a-z]+ed|binds|administers|concerns)\b[a-z ]* → B\.$/);
    const chinese = [true, false].map((isForward) => sentenceOf('ZH', [hop(type, isForward)], [['A', null, '甲'], ['B', null, '乙']], [[]]));
    for (const one of chinese) expect(one).toMatch(/^甲 — \p{Script=Han}+ → 乙。$/u);
    expect(new Set(chinese).size).toBe(2);
  });
});

describe('a path', () => {
  const signed = [hop('SIGNED', true, '2013-09-01'), hop('SIGNED', false, '2013-09-01')];

  test('of two that did the same is told at once', () => {
    expect(sentenceOf('EN', signed, [CNIPA, PPH, IPOS], [[portal], [portal]])).toBe('CNIPA — signed PPH, from 2013-09-01, with → IPOS [1]. [1] PPH Portal, list of agreements.');
    expect(sentenceOf('ZH', signed, [CNIPA, PPH, IPOS], [[portal], [portal]])).toBe('国家知识产权局 — 签署 专利审查高速路，自2013-09-01，共同签署方 → 新加坡知识产权局 [1]。 [1] PPH Portal, list of agreements。');
  });

  test('goes on from there, its evidence numbered by what is cited', () => {
    expect(sentenceOf('EN', [...signed, hop('OFFICE_OF', true)], [CNIPA, PPH, IPOS, SINGAPORE], [[portal], [treaty], [portal, treaty]])).toBe(
      'CNIPA — signed PPH, from 2013-09-01, with → IPOS [1][2] — is the office of → Singapore [1][2]. [1] PPH Portal, list of agreements; [2] A treaty, p. 2.',
    );
  });

  test('says since when for each, where that differs, and until when', () => {
    const hops = [hop('PARTY_TO', true, '1985-03-19'), hop('PARTY_TO', false, '1998-09-22', '2020')];
    expect(sentenceOf('EN', hops, [['China', null, null], ['Paris Convention', null, null], ['Cambodia', null, null]], [[], []])).toBe('China — is party to Paris Convention, from 1985-03-19, with → Cambodia, from 1998-09-22, to 2020.');
    expect(sentenceOf('EN', [hop('ATTENDED', true), hop('ATTENDED', false)], [CNIPA, ['a conference', null, null], IPOS], [[], []])).toBe('CNIPA — attended a conference with → IPOS.');
  });

  test('of two that did not do the same is told step by step', () => {
    expect(sentenceOf('EN', [hop('SIGNED', true), hop('PARTY_TO', false)], [CNIPA, PPH, IPOS], [[], []])).toBe('CNIPA — signed → PPH — binds → IPOS.');
    expect(sentenceOf('EN', [hop('SIGNED', false), hop('SIGNED', true)], [PPH, CNIPA, PPH], [[], []])).toBe('PPH — was signed by → CNIPA — signed → PPH.');
  });

  test('a type without words is told by its name', () => {
    expect(sentenceOf('EN', [hop('MADE_UP', true)], [CNIPA, IPOS], [[]])).toBe('CNIPA — MADE_UP → IPOS.');
  });
});
