/** How names and texts are parted into words, and that no text of a client is syntax in a query of the index. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { storedWords } from '../../src/catalog/name-words.js';
import { readSearchText } from '../../src/compiler/search-text.js';

test.each([
  ["Côte d'Ivoire", 'cote d ivoire'],
  ['Türkiye İstanbul ISPARTA ırmak', 'turkiye istanbul isparta irmak'],
  ['Łódź, Đà Nẵng; Straße', 'lodz da nang strasse'],
  ['中国国家知识产权局 PPH', '中 国 国 家 知 识 产 权 局 pph'],
  ['2018年第三届', '2018 年 第 三 届'],
  ['ประเทศไทย', 'ป ร ะ เ ท ศ ไ ท ย'],
  ['한국 특허청', '한국 특허청'],
  ['アーリー', 'ア ー リ ー'],
  ['الإمارات', 'الامارات'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['！full－width ＷＩＰＯ', 'full width wipo'],
  ['RO/IB "3+3" AND -x*', 'ro ib 3 3 and x'],
  ['\uD800 a\u0000b 😀', 'a b'],
  ['!?*~^', ''],
])('%j has the words %j', (text, words) => {
  expect(storedWords(text)).toBe(words);
});

describe('the words of a text', () => {
  test('are the same whatever its case, its normal form and what stands between them', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      expect(storedWords(text.normalize('NFD'))).toBe(storedWords(text.normalize('NFC')));
      expect(storedWords(`  ${text}!`)).toBe(storedWords(text));
      expect(storedWords(storedWords(text))).toBe(storedWords(text));
    }), { numRuns: 500 });
  });

  test('make queries of letters and digits alone', () => {
    const query = /^(?:[-]?\(?(?:\+words:(?:\((?:[\p{L}\p{M}\p{N}]+\^9 [\p{L}\p{M}\p{N}]+\*(?: [\p{L}\p{M}\p{N}]+~[12])?)\)|"[\p{L}\p{M}\p{N} ]+"))\)? ?)*$/u;
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[-a-zA-Z0-9 +&|!(){}[\]^"~*?:\\/国权]{0,60}$/)), (text) => {
      for (const [, asked] of readSearchText(text, true).queries) {
        expect(asked).toMatch(query);
        expect(asked).toBe(asked.toLowerCase());
      }
    }), { numRuns: 500 });
  });

  test('are asked for in a query for each number of letters that may be wrong', () => {
    expect(readSearchText('Camb in 中国', true).queries).toEqual([
      [0, '+words:(camb^9 camb*) +words:(in^9 in*) +words:"中 国"'],
      [1, '+words:(camb^9 camb* camb~1) +words:(in^9 in*) +words:"中 国" -(+words:(camb^9 camb*) +words:(in^9 in*) +words:"中 国")'],
    ]);
    expect(readSearchText('cambod', true).queries.map(([edits]) => edits)).toEqual([0, 1, 2]);
    expect(readSearchText('cambod', false).queries.map(([edits]) => edits)).toEqual([0]);
    expect(readSearchText('?!', true).queries).toEqual([]);
  });

  test('are not too many, nor is the text too long', () => {
    expect(() => readSearchText('x'.repeat(501), true)).toThrow('text must have at most 500 characters; got 501: search for some words of a name');
    expect(() => readSearchText(Array.from({ length: 101 }, (_, index) => index).join(' '), true)).toThrow('text must have at most 100 words; got 101');
    expect(readSearchText('a '.repeat(250), true).whole).toEqual([' a ']);
  });
});
