/**
 * How a document is cited: its sentences, each under a locator such as `p5 s2`, and the digest that proves a citation.
 *
 * Input: the plain text of a document. Output: its passages by locator, its text with the white space normalised, and SHA-256
 * digests. Pure: this file knows nothing of seeds, evidence or where documents are kept. The rule is mechanical on purpose:
 * whoever holds the document gets the same locators and digests, whatever white space stands within and between its lines.
 */
import { createHash } from 'node:crypto';

const LINE_BREAK = /\r\n|\n|\r/u;

/**
 * White space that ends a sentence: after `.`, `?` or `!` and what closes a quotation or bracket, before what may open a
 * quotation and a capital letter. An abbreviation before a capital letter ends one too: wrong, but the same for everyone.
 */
const SENTENCE_BREAK = /(?<=[.?!]["'”’»)\]]*)\s+(?=["'“‘«]?\p{Lu})/u;

/** The text with each run of white space as one space, and none at the ends. */
export function normalise(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** SHA-256, in hexadecimal, of the normalised text. */
export function digest(text: string): string {
  return createHash('sha256').update(normalise(text), 'utf8').digest('hex');
}

/**
 * The normalised sentences of a document by locator, in order. `p` counts its lines that are not blank, `s` the sentences of
 * such a line, both from 1.
 */
export function passages(text: string): ReadonlyMap<string, string> {
  const paragraphs = text
    .split(LINE_BREAK)
    .map(normalise)
    .filter((paragraph) => paragraph !== '');
  return new Map(
    paragraphs.flatMap((paragraph, p) =>
      paragraph
        .split(SENTENCE_BREAK)
        .map((sentence, s): [string, string] => [`p${String(p + 1)} s${String(s + 1)}`, sentence]),
    ),
  );
}
