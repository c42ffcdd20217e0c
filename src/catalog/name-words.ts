/**
 * The words of a name, as search compares them: without case, accents and punctuation.
 *
 * Input: a text. Output: its words. The loader stores them beside each name, the compiler asks for those of a search: the same function
 * makes both. A word is letters and digits alone, in small letters, so no text of a client can be syntax of the full-text index.
 *
 *     "Côte d'Ivoire"   ->   cote, d, ivoire
 *     "中国 PPH"         ->   中 国 (a run), pph
 *
 * Scripts that put no space between words give runs: each character by itself, to be found one after another.
 */

export interface Word {
  /** The characters of the word; of a run there are as many words in the index. */
  readonly characters: readonly string[];
  readonly isRun: boolean;
}

/** What accents decompose to, with the vowel points of Hebrew and Arabic and the bar that lengthens an Arabic letter. */
const ACCENTS = /[\p{sc=Inherited}\u0591-\u05C7\u0640]/gu;
/** Letters that differ from plain ones by more than an accent, in small letters. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ə: 'e', ς: 'σ',
};
const SPECIAL = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'gu');
const UNSPACED = String.raw`(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]\p{M}*`;
const WORD = new RegExp(String.raw`(?<run>(?:${UNSPACED})+)|(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+`, 'gu');
const OF_RUN = new RegExp(UNSPACED, 'gu');
/** The index cuts words at 255 characters; so long a one is told from others by its beginning. */
const LONGEST_WORD = 100;

export function wordsOf(text: string): readonly Word[] {
  return [...folded(text).matchAll(WORD)].map(({ 0: found, groups }): Word => (groups?.['run'] === undefined
    ? { characters: [...found].slice(0, LONGEST_WORD), isRun: false }
    : { characters: found.match(OF_RUN) ?? [], isRun: true }));
}

/** One word as it stands in the index: `cote`, or of a run `中 国`. */
export function wordText({ characters, isRun }: Word): string {
  return characters.join(isRun ? ' ' : '');
}

/** What is stored beside a name, and equal for names that differ in case, accents and punctuation only. */
export function storedWords(text: string): string {
  return wordsOf(text).map(wordText).join(' ');
}

function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(ACCENTS, '').toLowerCase().normalize('NFKD').replace(ACCENTS, '');
  return plain.replace(SPECIAL, (letter) => PLAIN[letter] ?? letter).normalize('NFC');
}
