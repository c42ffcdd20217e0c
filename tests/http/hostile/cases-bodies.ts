/** Bodies of a POST: not JSON, JSON but no request, of other types, too large, in other encodings. */
import { gzipSync, brotliCompressSync, deflateSync } from 'node:zlib';
import { answered, badRequest, post, type Expected, type HostileCase } from './hostile-case.js';

const GOOD = '{"query": "{ release { __typename } }"}';
const RELEASE = { release: { __typename: 'Release' } };
const NOT_JSON = badRequest(400, /body is not valid JSON: send an object such as/);
const NOT_UTF8 = badRequest(400, /not valid UTF-8: encode it as UTF-8/);

const NOT_JSON_AT_ALL: readonly (readonly [name: string, body: string | Buffer, expected: Expected])[] = [
  ['nothing', '', NOT_JSON],
  ['white space', ' \r\n ', NOT_JSON],
  ['a brace', '{', NOT_JSON],
  ['JSON cut short', '{"query": "{ rel', NOT_JSON],
  ['a document without JSON', '{ release { __typename } }', NOT_JSON],
  ['two objects', `${GOOD} {}`, NOT_JSON],
  ['single quotes', "{'query': '{ release { id } }'}", NOT_JSON],
  ['a NUL at the end', `${GOOD}\u0000`, NOT_JSON],
  ['a line break inside a string', '{"query": "{ release\n{ id } }"}', NOT_JSON],
  ['50,000 opening brackets', '['.repeat(50_000), NOT_JSON],
  ['a byte order mark', `\ufeff${GOOD}`, NOT_JSON],
  ['HTML', '<html><script>alert(1)</script></html>', NOT_JSON],
  ['XML with an entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', NOT_JSON],
  ['bytes that are not UTF-8', Buffer.from('{"query": "{ office(id: \\"\xff\xfe\\") { id } }"}', 'latin1'), NOT_UTF8],
  ['an overlong form of a slash', Buffer.from('{"query": "\xc0\xaf"}', 'latin1'), NOT_UTF8],
  ['UTF-16', Buffer.from(GOOD, 'utf16le'), NOT_JSON],
  ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(GOOD, 'utf16le')]), NOT_UTF8],
];

const request = (fields: string): string => `{"query": "{ release { __typename } }", ${fields}}`;
const NO_OBJECT = /body is (null|a number|a boolean|a string), not an object: send an object such as \{"query"/;

/** In these words with this status Apollo's protocol tells a client to send the document itself. */
const NOT_PERSISTED: Expected = { status: 200, code: 'PERSISTED_QUERY_NOT_SUPPORTED', message: /^PersistedQueryNotSupported$/ };

const NO_REQUEST: readonly (readonly [body: string, expected: Expected])[] = [
  ['null', badRequest(400, NO_OBJECT)],
  ['7', badRequest(400, NO_OBJECT)],
  ['true', badRequest(400, NO_OBJECT)],
  ['"{ release { id } }"', badRequest(400, NO_OBJECT)],
  ['[]', badRequest(400, /body is a list: send one operation in a request, as an object such as \{"query"/)],
  [`[${GOOD}]`, badRequest(400, /body is a list: send one operation in a request, as an object such as \{"query"/)],
  [`[${GOOD}, ${GOOD}]`, badRequest(400, /body is a list: send one operation in a request, as an object such as \{"query"/)],
  ['{}', badRequest(400, /body has no `query`: send an object such as \{"query"/)],
  ['{"variables": {}}', badRequest(400, /body has no `query`: send an object such as \{"query"/)],
  ['{"QUERY": "{ release { id } }"}', badRequest(400, /body has no `query`: send an object such as \{"query"/)],
  ['{"query": null}', badRequest(400, /body has no `query`: send an object such as \{"query"/)],
  ['{"query": ""}', badRequest(400, /body has no `query`: send an object such as \{"query"/)],
  ['{"query": 7}', badRequest(400, /`query` is a number: give the document as text/)],
  ['{"query": ["{ release { id } }"]}', badRequest(400, /`query` is a list: give the document as text/)],
  ['{"query": {"kind": "Document", "definitions": []}}', badRequest(400, /`query` is an object: give the document as text/)],
  ['{"__proto__": {"query": "{ release { id } }"}}', badRequest(400, /body has no `query`: send an object such as \{"query"/)],
  [request('"operationName": 7'), badRequest(400, /`operationName`.* string/)],
  [request('"operationName": ["A"]'), badRequest(400, /`operationName`.* string/)],
  [request('"extensions": 7'), badRequest(400, /`extensions`.* object/)],
  [request('"extensions": "{}"'), badRequest(400, /`extensions`.* object/)],
  [request('"extensions": []'), badRequest(400, /`extensions`.* object/)],
  [request('"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0"}}'), NOT_PERSISTED],
  ['{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0"}}}', NOT_PERSISTED],
  [request('"extensions": {"persistedQuery": {"version": "__proto__"}}'), NOT_PERSISTED],
  [request('"http": {"status": 500}, "method": "GET", "unknown": [1]'), answered(RELEASE)],
  ['{"query": "{ no }", "query": "{ release { __typename } }"}', answered(RELEASE)],
];

const UNCOMPRESSED = (encoding: string): Expected => badRequest(415, new RegExp(`content-encoding is "${encoding}": send the body uncompressed`));

const HEADED: readonly (readonly [name: string, body: string | Buffer, headers: Record<string, string>, expected: Expected])[] = [
  ['text/plain', GOOD, { 'content-type': 'text/plain' }, badRequest(415, /content-type is "text\/plain": send application\/json/)],
  ['an empty type', GOOD, { 'content-type': '' }, badRequest(415, /content-type is not given: send application\/json/)],
  ['nonsense for a type', GOOD, { 'content-type': 'nonsense' }, badRequest(415, /content-type is "nonsense"/)],
  ['application/graphql', '{ release { id } }', { 'content-type': 'application/graphql' }, badRequest(415, /content-type is "application\/graphql"/)],
  ['a type that only begins well', GOOD, { 'content-type': 'application/json-seq' }, badRequest(415, /"application\/json-seq"/)],
  ['two types', GOOD, { 'content-type': 'application/json, text/plain' }, badRequest(415, /send application\/json/)],
  ['a type of 8,000 letters', GOOD, { 'content-type': 'x'.repeat(8_000) }, badRequest(415, /content-type is "x{50}/)],
  ['a form', 'query=%7Brelease%7Bid%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }, badRequest(415, /send application\/json/)],
  ['a multipart form with a file', '--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--b--', { 'content-type': 'multipart/form-data; boundary=b' }, badRequest(415, /"multipart\/form-data"/)],
  ['a type in capitals and quotes', GOOD, { 'content-type': 'Application/JSON; Charset="UTF-8"' }, answered(RELEASE)],
  ['UTF-16', GOOD, { 'content-type': 'application/json; charset=utf-16' }, badRequest(415, /charset is "utf-16": send UTF-8/)],
  ['a charset of nonsense', GOOD, { 'content-type': 'application/json; charset=__proto__' }, badRequest(415, /charset is "__proto__": send UTF-8/)],
  ['gzip', gzipSync(GOOD), { 'content-encoding': 'gzip' }, UNCOMPRESSED('gzip')],
  ['deflate', deflateSync(GOOD), { 'content-encoding': 'deflate' }, UNCOMPRESSED('deflate')],
  ['Brotli', brotliCompressSync(GOOD), { 'content-encoding': 'br' }, UNCOMPRESSED('br')],
  ['gzip in gzip', gzipSync(gzipSync(GOOD)), { 'content-encoding': 'gzip, gzip' }, UNCOMPRESSED('gzip, gzip')],
  ['a bomb: 50 MB in 50 KB', gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }, UNCOMPRESSED('gzip')],
  ['gzip that is none', GOOD, { 'content-encoding': 'gzip' }, UNCOMPRESSED('gzip')],
  ['gzip that is not declared', gzipSync(GOOD), {}, NOT_UTF8],
];

const TOO_LARGE = badRequest(413, /body is larger than 100000 bytes, which is the limit: send a smaller document/);
const padded = (bytes: number): string => GOOD.padEnd(bytes, ' ');

export const BODIES: readonly HostileCase[] = [
  ...NOT_JSON_AT_ALL.map(([name, body, expected]) => ({ name: `a body of ${name}`, bytes: post(body), answers: [expected] })),
  ...NO_REQUEST.map(([body, expected]) => ({ name: `the body ${body.slice(0, 90)}`, bytes: post(body), answers: [expected] })),
  ...HEADED.map(([name, body, headers, expected]) => ({ name: `a body as ${name}`, bytes: post(body, headers), answers: [expected] })),
  { name: 'a body of just the limit', bytes: post(padded(100_000)), answers: [answered(RELEASE)] },
  { name: 'a body of a byte too many', bytes: post(padded(100_001)), answers: [TOO_LARGE] },
  { name: 'a body of 900 KB', bytes: post(padded(900_000)), answers: [TOO_LARGE] },
  { name: 'a body of 5 MB', bytes: post(padded(5_000_000)), answers: [TOO_LARGE] },
];
