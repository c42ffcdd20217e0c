/**
 * Reads the text of a search: its words, and the full-text queries that ask for them.
 *
 * Input: a client's text, and whether near words count. Output: what names are compared with. Queries are made of words alone, letters
 * and digits in small letters, so nothing of the text is syntax in them: no operator, quote, wildcard or field. Pure.
 *
 *     "Côte d'Iv"   ->   +words:(cote^9 cote*) +words:(d^9 d*) +words:(iv^9 iv*)
 *     "知识产权"     ->   +words:"知 识 产 权"
 *
 * The first query asks for beginnings, the next for what is one letter away, the last for two.
 */
import { storedWords, wordText, wordsOf } from '../catalog/name-words.js';
import type { Word } from '../catalog/name-words.js';
import { OperationTooComplexError } from '../errors.js';

export interface SearchText {
  /** As a name that is the whole text is stored. */
  readonly exact: string;
  readonly whole: readonly string[];
  readonly starts: readonly string[];
  /** [letters that a word may be away, query for these and no fewer]; none where there is no word. */
  readonly queries: readonly (readonly [number, string])[];
  /** One query for all of them, or none. */
  readonly widest: readonly (readonly [number, string])[];
}

const LONGEST_TEXT = 500;
/** The index takes 1,024 clauses in a query; each word is at most three. */
const MOST_WORDS = 100;
/** Letters that a word must have so that one, or two of them may be wrong. */
const LETTERS_FOR_EDITS = [0, 3, 6] as const;

export function readSearchText(text: string, isFuzzy: boolean): SearchText {
  refuseOver('characters', text.length, LONGEST_TEXT);
  const words = [...new Map(wordsOf(text).map((word) => [wordText(word), word])).values()];
  refuseOver('words', words.length, MOST_WORDS);
  return {
    exact: storedWords(text),
    whole: words.map((word) => ` ${wordText(word)} `),
    starts: words.map((word) => ` ${wordText(word)}${word.isRun ? ' ' : ''}`),
    queries: words.length === 0 ? [] : queriesOf(words, isFuzzy),
    widest: words.length === 0 ? [] : near(words, isFuzzy).map((query): readonly [number, string] => [0, query]).slice(-1),
  };
}

function refuseOver(things: string, actual: number, limit: number): void {
  if (actual <= limit) return;
  throw new OperationTooComplexError(`text must have at most ${limit} ${things}; got ${actual}: search for some words of a name`, { argument: 'text', limit, actual });
}

function queriesOf(words: readonly Word[], isFuzzy: boolean): readonly (readonly [number, string])[] {
  return near(words, isFuzzy).map((query, edits, before) => [edits, edits === 0 ? query : `${query} -(${before[edits - 1]})`]);
}

/** All that is at most so many letters away: each finds what the one before it does, and more. */
function near(words: readonly Word[], isFuzzy: boolean): readonly string[] {
  const most = isFuzzy ? Math.max(0, ...words.map(editsOf)) : 0;
  return Array.from({ length: most + 1 }, (_, edits) => words.map((word) => `+words:${clause(word, edits)}`).join(' '));
}

function editsOf({ characters, isRun }: Word): number {
  return isRun ? 0 : LETTERS_FOR_EDITS.findLastIndex((letters) => characters.length >= letters);
}

/** Where the index has more names than are looked at, those with the whole word come first. */
function clause(word: Word, edits: number): string {
  const text = wordText(word);
  if (word.isRun) return `"${text}"`;
  const letters = Math.min(edits, editsOf(word));
  return letters === 0 ? `(${text}^9 ${text}*)` : `(${text}^9 ${text}* ${text}~${letters})`;
}
