/** What is no HTTP, hardly HTTP, or more than one request. The server answers in JSON as far as there is a request to answer. */
import { answered, badRequest, type Expected, type HostileCase } from './hostile-case.js';

const GOOD = '{"query": "{ release { __typename } }"}';
const RELEASE = answered({ release: { __typename: 'Release' } });
const NO_HTTP = badRequest(400, /not a valid HTTP request/);
const TOO_LONG = badRequest(431, /address and headers are too long: send the operation as the body of a POST/);
const CONTINUE: Expected = { status: 100 };

/** Lines of a head, and a body as it stands. */
const raw = (lines: readonly string[], body = ''): string => `${lines.join('\r\n')}\r\n\r\n${body}`;
const head = (...more: string[]): readonly string[] => ['POST /graphql HTTP/1.1', 'host: a', 'content-type: application/json', ...more];
const CLOSE = 'connection: close';
const CHUNKED = 'transfer-encoding: chunked';
const LENGTH = `content-length: ${GOOD.length}`;
const hex = (text: string): string => text.length.toString(16);
const KEPT = raw(head(LENGTH), GOOD);
const LAST = raw(head(CLOSE, LENGTH), GOOD);

type Row = readonly [name: string, text: string, answers: readonly Expected[]];

const NONSENSE: readonly Row[] = [
  ['nonsense', 'NONSENSE\r\n\r\n', [NO_HTTP]],
  ['NULs', '\u0000'.repeat(100), [NO_HTTP]],
  ['the start of TLS', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003', [NO_HTTP]],
  ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', [NO_HTTP]],
  ['Bolt', '\u0060\u0060\u00b0\u0017\u0000\u0000\u0001\u0005', [NO_HTTP]],
  ['HTTP/9.9', 'GET / HTTP/9.9\r\nhost: a\r\n\r\n', [NO_HTTP]],
  ['an unknown method', raw(['STEAL /graphql HTTP/1.1', 'host: a', CLOSE]), [NO_HTTP]],
  ['an address with a space', raw(['GET /graph ql HTTP/1.1', 'host: a', CLOSE]), [NO_HTTP]],
  ['a header without a colon', raw(head(CLOSE, 'nonsense')), [NO_HTTP]],
  ['a header with a space before its colon', raw(head(CLOSE, 'content-length : 5'), 'aaaaa'), [NO_HTTP]],
  ['a header with a NUL', raw(head(CLOSE, 'x: \u0000')), [NO_HTTP]],
  ['a header that is folded', raw(head(CLOSE, 'x: a', ' b')), [NO_HTTP]],
  ['lines that end in LF alone', 'POST /graphql HTTP/1.1\nhost: a\n\n', [NO_HTTP]],
  ['an address of 40,000 letters', raw([`GET /graphql?query=${'x'.repeat(40_000)} HTTP/1.1`, 'host: a', CLOSE]), [TOO_LONG]],
  ['a header of 40,000 letters', raw(head(CLOSE, `x: ${'x'.repeat(40_000)}`)), [TOO_LONG]],
  ['3,000 headers', raw(head(CLOSE, ...Array.from({ length: 3_000 }, (_, index) => `x-${index}: 1`))), [TOO_LONG]],
  ['no host', raw(['POST /graphql HTTP/1.1', 'content-type: application/json', CLOSE, LENGTH], GOOD), [badRequest(400, /has 0 host headers: send one/)]],
  ['two hosts', raw(head('host: b', CLOSE, LENGTH), GOOD), [badRequest(400, /has 2 host headers: send one/)]],
  ['a tunnel', raw(['CONNECT evil.example:443 HTTP/1.1', 'host: evil.example:443']), [badRequest(405, /method is CONNECT, and this server is no proxy: send a POST/)]],
  ['an expectation that is unknown', raw(head(CLOSE, LENGTH, 'expect: a miracle'), GOOD), [badRequest(417, /expect header is "a miracle": leave it out/)]],
];

const HARDLY: readonly Row[] = [
  ['HTTP/1.0', raw(['POST /graphql HTTP/1.0', 'content-type: application/json', LENGTH], GOOD), [RELEASE]],
  ['Expect: 100-continue', raw(head(CLOSE, LENGTH, 'expect: 100-continue'), GOOD), [CONTINUE, RELEASE]],
  ['Expect: 100-continue with 5 MB announced', raw(head(CLOSE, 'content-length: 5000000', 'expect: 100-continue')), [badRequest(413, /larger than 100000 bytes/)]],
  ['empty lines first', `\r\n\r\n${LAST}`, [RELEASE]],
  ['chunks of one byte', raw(head(CLOSE, CHUNKED), `${[...GOOD].map((letter) => `1\r\n${letter}\r\n`).join('')}0\r\n\r\n`), [RELEASE]],
  ['chunks over the limit', raw(head(CLOSE, CHUNKED), `${`3e8\r\n${' '.repeat(1_000)}\r\n`.repeat(300)}0\r\n\r\n`), [badRequest(413, /larger than 100000 bytes/)]],
  ['a trailer', raw(head(CLOSE, CHUNKED), `${hex(GOOD)}\r\n${GOOD}\r\n0\r\ncontent-type: text/plain\r\n\r\n`), [RELEASE]],
  ['chunks of no length', raw(head(CLOSE, CHUNKED), 'xyz\r\n{}\r\n0\r\n\r\n'), [NO_HTTP]],
  ['a chunk of 2^70 bytes', raw(head(CLOSE, CHUNKED), 'ffffffffffffffffff\r\n{}'), [NO_HTTP]],
  ['a chunk with an extension of 40,000 letters', raw(head(CLOSE, CHUNKED), `2;${'x'.repeat(40_000)}\r\n{}\r\n0\r\n\r\n`), [NO_HTTP]],
  ['no length and no body', raw(head(CLOSE)), [badRequest(400, /not valid JSON/)]],
];

/** Where two servers in a row would see different requests. Refused, or seen as one. */
const SMUGGLED: readonly Row[] = [
  ['a length and chunks', raw(head(CLOSE, LENGTH, CHUNKED), `0\r\n\r\n${LAST}`), [NO_HTTP]],
  ['chunks and a length', raw(head(CLOSE, CHUNKED, 'content-length: 4'), `${hex(GOOD)}\r\n${GOOD}\r\n0\r\n\r\n`), [NO_HTTP]],
  ['two lengths', raw(head(CLOSE, LENGTH, 'content-length: 2'), GOOD), [NO_HTTP]],
  ['one length twice', raw(head(CLOSE, LENGTH, LENGTH), GOOD), [NO_HTTP]],
  ['a length that is a list', raw(head(CLOSE, `${LENGTH}, ${GOOD.length}`), GOOD), [NO_HTTP]],
  ['a length below zero', raw(head(CLOSE, 'content-length: -1'), GOOD), [NO_HTTP]],
  ['a length with a sign', raw(head(CLOSE, `content-length: +${GOOD.length}`), GOOD), [NO_HTTP]],
  ['a length in hexadecimal', raw(head(CLOSE, `content-length: 0x${hex(GOOD)}`), GOOD), [NO_HTTP]],
  ['a length of 2^70', raw(head(CLOSE, 'content-length: 1180591620717411303424'), GOOD), [NO_HTTP]],
  ['an encoding that ends otherwise', raw(head(CLOSE, 'transfer-encoding: chunked, identity'), GOOD), [NO_HTTP]],
  ['an encoding of nonsense', raw(head(CLOSE, 'transfer-encoding: xchunked'), GOOD), [NO_HTTP]],
  ['a length too short', raw(head('content-length: 10'), GOOD), [badRequest(400, /not valid JSON/), NO_HTTP]],
  ['a GET with a body that is a request', raw(['GET /livez/none HTTP/1.1', 'host: a', `content-length: ${LAST.length}`, CLOSE], LAST), [{ status: 404, code: 'NOT_FOUND', message: /nothing at GET \/livez\/none/ }]],
];

const PIPELINED: readonly Row[] = [
  ['three requests at once', `${KEPT}${KEPT}${LAST}`, [RELEASE, RELEASE, RELEASE]],
  ['a wrong one between two good ones', `${KEPT}${raw(head('content-length: 1'), '{')}${LAST}`, [RELEASE, badRequest(400, /not valid JSON/), RELEASE]],
  ['nonsense after a good one', `${KEPT}NONSENSE\r\n\r\n`, [RELEASE, NO_HTTP]],
  ['a good one after the wish to close', `${LAST}${KEPT}`, [RELEASE]],
];

/** The client closes its side before it has said all. */
const CUT_SHORT: readonly Row[] = [
  ['nothing', '', []],
  ['half a line', 'POST /gra', [NO_HTTP]],
  ['half a head', 'POST /graphql HTTP/1.1\r\nhost: a\r\n', [NO_HTTP]],
  ['half a body', raw(head('content-length: 1000'), GOOD), [NO_HTTP]],
  ['half a chunk', raw(head(CHUNKED), `ff\r\n${GOOD}`), [NO_HTTP]],
  ['all but the last chunk', raw(head(CHUNKED), `${hex(GOOD)}\r\n${GOOD}\r\n`), [NO_HTTP]],
];

const rows = (group: string, cases: readonly Row[]): readonly HostileCase[] => cases.map(([name, text, answers]) => ({ name: `${group}: ${name}`, bytes: Buffer.from(text, 'latin1'), answers }));

export const WIRE: readonly HostileCase[] = [
  ...rows('no HTTP', NONSENSE),
  ...rows('hardly HTTP', HARDLY),
  ...rows('smuggled', SMUGGLED),
  ...rows('in one connection', PIPELINED),
  ...rows('cut short', CUT_SHORT).map((one) => ({ ...one, ends: true })),
];
