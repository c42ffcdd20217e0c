/**
 * What text may be stored: printable, well-formed, in one normal form, of a length that an index takes.
 *
 * Input: a string. Output: what is wrong with it and how to mend it, or undefined. It knows nothing of fields or files.
 */

/** Controls, line and paragraph separators: text is one paragraph. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;
const LONE_SURROGATE = /\p{Surrogate}/u;
/** Marks that reorder what follows them: a name could read as another one. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/u;
const NONCHARACTER = /\p{Noncharacter_Code_Point}/u;

export const LONGEST_TEXT = 4000;
/** Names are sorted through a range index, whose keys Neo4j bounds at about 8,000 bytes. */
export const LONGEST_NAME = 500;

export function textProblem(text: string, longest: number = LONGEST_TEXT): string | undefined {
  if (text.trim() === '') return 'is empty; leave the key out where it is not known';
  if (/^\s|\s$/u.test(text)) {
    return 'begins or ends with white space; remove it (a block written with > or | keeps its last line break: write >-)';
  }
  if (LONE_SURROGATE.test(text)) return 'holds half of a surrogate pair, which is no character; write the character itself';
  const control = CONTROL.exec(text);
  if (control) return `holds the control character ${codePoint(control[0])}; text is one paragraph of printable characters`;
  const invisible = REORDERING.exec(text) ?? NONCHARACTER.exec(text);
  if (invisible) return `holds the invisible character ${codePoint(invisible[0])}; remove it`;
  if (text.includes('\uFFFD')) return 'holds U+FFFD, the mark of a character lost in conversion; write the character itself';
  if (text !== text.normalize('NFC')) return 'is not in Unicode normal form C; type accented letters as one character';
  return text.length > longest ? `has ${String(text.length)} characters, of at most ${String(longest)}; shorten it` : undefined;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
