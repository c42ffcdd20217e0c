/** Text of a search, as a client that means harm writes it: nothing of it is syntax of the index. */
import { answered, badInput, operation, parseFailed } from './hostile-case.js';
import type { Expected, HostileCase } from './hostile-case.js';

const NOTHING = answered({ search: { hits: [], truncated: false } });
const tooMany = (message: RegExp, actual: number, limit: number): Expected => ({ status: 400, code: 'OPERATION_TOO_COMPLEX', message, details: { argument: 'text', limit, actual } });

const TEXTS: readonly (readonly [name: string, text: string, expected: Expected])[] = [
  ['empty', '', NOTHING],
  ['white space', ' \t\n', NOTHING],
  ['symbols alone', '"\'`*?~^:\\/+-&|!(){}[]', NOTHING],
  ['all documents', '*:*', NOTHING],
  ['NUL', '\u0000', NOTHING],
  ['half of a surrogate pair', '\ud800', NOTHING],
  ['another half, and a pair', '\udc00\ud83d\ude00', NOTHING],
  ['marks that reorder', '\u202e\u2066', NOTHING],
  ['an unclosed quote', '"zzqqzz', NOTHING],
  ['a regular expression', '/.*zzqqzz/', NOTHING],
  ['a range', '[zzqqzz TO zzqqzz]', NOTHING],
  ['another field', 'zzqqzz OR inRelease:1', NOTHING],
  ['Cypher', "zzqqzz'}) DETACH DELETE n //", NOTHING],
  ['10,000 characters', 'x'.repeat(10_000), tooMany(/text must have at most 500 characters; got 10000: search for some words of a name/, 10_000, 500)],
  ['101 words', Array.from({ length: 101 }, (_, index) => index).join(' '), tooMany(/text must have at most 100 words; got 101/, 101, 100)],
];

/** GraphQL's own grammar refuses half of a pair; as a variable it is no letter. */
const inDocument = (text: string, expected: Expected): Expected => (/\p{Surrogate}/u.test(text) ? parseFailed(/Invalid Unicode escape sequence/) : expected);

const cursor = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const AFTERS: readonly (readonly [name: string, after: string, message: RegExp])[] = [
  ['a word', 'broken', /after "broken" is not a cursor/],
  ['of another text', cursor([1, 'search china', 0, 5, 'country:CN', 1]), /cursor of another order \("search china"\); .* keep text the same/],
  ['of a page', cursor([1, 'Office', 'office:CN']), /cursor of another order \("Office"\)/],
  ['without a rank', cursor([1, 'search cambodia', 0, 8, 'country:KH']), /is not a cursor/],
  ['with a rank of a half', cursor([1, 'search cambodia', 0, 8, 'country:KH', 0.5]), /after is a cursor whose rank is 0.5/],
];

export const SEARCH: readonly HostileCase[] = [
  ...TEXTS.flatMap(([name, text, expected]) => [
    { name: `search for ${name}`, bytes: operation(`{ search(text: ${JSON.stringify(text)}) { hits { rank } truncated } }`), answers: [inDocument(text, expected)] },
    { name: `search for ${name}, as a variable`, bytes: operation('query ($text: String!) { search(text: $text) { hits { rank } truncated } }', { text }), answers: [expected] },
  ]),
  ...AFTERS.map(([name, after, message]) => ({ name: `search after a cursor ${name}`, bytes: operation(`{ search(text: "Cambodia", after: "${after}") { hasMore } }`), answers: [badInput(message, { argument: 'after' })] })),
  { name: 'search for no hits', bytes: operation('{ search(text: "Cambodia", first: 0) { truncated } }'), answers: [badInput(/first must be at least 1; got 0/, { argument: 'first' })] },
];
