/**
 * The wording of what a client reads. Input: a message, ours or a library's. Output: one that says what to do, and that is short whatever
 * the client sent. It must not know where the message came from.
 *
 * Messages quote names and values. A document of 50 KB can have a thousand faults, each of which would quote the same name of 20 KB.
 */

const LONGEST_WORD = 150;
const LONGEST_MESSAGE = 1_000;

/** Of a word or a message that is cut, its end is often as telling as its start. */
const END = 50;

const LONG_WORDS = new RegExp(`\\S{${LONGEST_WORD + 1},}`, 'g');

/** Messages of graphql-js that leave the reader alone. They have no code of their own. */
const CLEARER: ReadonlyMap<string, string> = new Map([
  ['Validation aborted.', 'The document repeats the same response names or fragments too often to be compared: select each field once, and spread each fragment once'],
  [
    'Maximum introspection depth exceeded',
    'The introspection goes round: `fields`, `interfaces`, `possibleTypes` and `inputFields` may stand in each other at most 2 deep; ask `__type(name:)` for the types found',
  ],
]);

export function readable(message: string): string {
  return cut((CLEARER.get(message) ?? message).replace(LONG_WORDS, (word) => cut(word, LONGEST_WORD)), LONGEST_MESSAGE);
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - END)}…${text.slice(-END)}`;
}
