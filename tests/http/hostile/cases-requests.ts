/** Requests of valid HTTP that ask in the wrong way: methods, addresses, headers. */
import { answered, badInput, badRequest, get, invalid, nothingThere, post, request, tooComplex, type Expected, type HostileCase } from './hostile-case.js';

const GOOD = '{"query": "{ release { __typename } }"}';
const RELEASE = { release: { __typename: 'Release' } };
const NOTHING = nothingThere(/^There is nothing at GET .+: the API is at \/graphql, the playground at \/$/);
const QUERY = encodeURIComponent('{ release { __typename } }');
const FORGERY = badRequest(400, /Cross-Site Request Forgery.* apollo-require-preflight/);
const wrongMethod = (method: string): Expected => badRequest(405, new RegExp(`method is ${method}: send a POST with a JSON body such as`));

const METHODS: readonly HostileCase[] = [
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY', 'PURGE'].map((method) => ({
    name: `the method ${method}`,
    bytes: request(`${method} /graphql`, { 'content-type': 'application/json', 'content-length': String(GOOD.length) }, GOOD),
    answers: [wrongMethod(method)],
  })),
  { name: 'the method HEAD', bytes: request(`HEAD /graphql?query=${QUERY}`, { 'apollo-require-preflight': '1' }), answers: [{ status: 405 }] },
  { name: 'a method to override', bytes: post(GOOD, { 'x-http-method-override': 'DELETE' }), answers: [answered(RELEASE)] },
  { name: 'a POST to the page', bytes: request('POST /', { 'content-length': '0' }), answers: [nothingThere(/nothing at POST \/: the API is at \/graphql/)] },
  { name: 'a preflight of another site', bytes: request('OPTIONS /graphql', { origin: 'https://evil.example', 'access-control-request-method': 'POST' }), answers: [wrongMethod('OPTIONS')] },
];

const ADDRESSES: readonly (readonly [path: string, expected: Expected])[] = [
  ['/graphql', badRequest(400, /address has no `query`: send a document in it, or a POST/)],
  ['/graphql?query=', badRequest(400, /address has no `query`: send a document in it, or a POST/)],
  [`/graphql?query=${QUERY}&query=${QUERY}`, badRequest(400, /'query' search parameter may only be specified once/)],
  [`/graphql?query=${QUERY}&variables=nonsense`, badRequest(400, /variables search parameter contains invalid JSON/)],
  [`/graphql?query=${QUERY}&variables=%5B%5D`, badRequest(400, /variables search parameter should contain a JSON-encoded object/)],
  [`/graphql?query=${QUERY}&extensions=7`, badRequest(400, /extensions search parameter should contain a JSON-encoded object/)],
  [`/graphql?query=${QUERY}&operationName=B`, { status: 400, code: 'OPERATION_RESOLUTION_FAILURE', message: /B/ }],
  [`/graphql?query=${QUERY}&x=%FF`, badRequest(400, /address is not valid UTF-8.* encodeURIComponent/)],
  [`/graphql?query=${QUERY}&x=%zz`, badRequest(400, /address is not valid UTF-8.* encodeURIComponent/)],
  ['/graphql?query=%7B%20nam%20%7D', invalid(/Cannot query field "nam"/)],
  ['/graphql?query=mutation%7Ba%7D', badRequest(405, /GET requests only support query operations, not mutation/)],
  ['/graphql?query=subscription%7Ba%7D', badRequest(405, /GET requests only support query operations, not subscription/)],
  ['/graphql?query=query(%24id%3AID!)%7Bnode(id%3A%24id)%7Bid%7D%7D', badInput(/Variable "\$id" of required type "ID!" was not provided/)],
  [`/graphql?query=${encodeURIComponent(`${'{ a '.repeat(21)}${'}'.repeat(21)}`)}`, tooComplex(/21 levels of fields/, 20, 21)],
  [`/graphql?query=${QUERY}#fragment`, answered(RELEASE)],
  [`/GraphQL/?query=${QUERY}`, answered(RELEASE)],
  ['/graphql/more', nothingThere(/nothing at GET \/graphql\/more/)],
  ['//graphql', nothingThere(/nothing at GET \/\/graphql/)],
  ['/graphql%00', nothingThere(/nothing at GET \/graphql%00/)],
  ['/%67raphql', nothingThere(/nothing at GET \/%67raphql/)],
  ['/nothing', nothingThere(/the API is at \/graphql, the playground at \//)],
  ['/../package.json', NOTHING],
  ['/../../../../../../etc/passwd', NOTHING],
  ['/..%2f..%2fpackage.json', NOTHING],
  ['/%2e%2e/%2e%2e/package.json', NOTHING],
  ['/..%5c..%5cpackage.json', NOTHING],
  ['/%252e%252e/package.json', NOTHING],
  ['/assets/../../package.json', NOTHING],
  ['/assets/%00.js', NOTHING],
  ['/.env', NOTHING],
  ['/.git/config', NOTHING],
  ['/%', NOTHING],
  ['/%ff', NOTHING],
  ['/<script>alert(1)</script>', NOTHING],
  ['http://evil.example/graphql', badRequest(400, /address has no `query`/)],
  ['*', NOTHING],
  ['/__proto__', nothingThere(/nothing at GET \/__proto__/)],
  ['/livez/../.env', NOTHING],
  [`/${'x'.repeat(10_000)}`, NOTHING],
];

const HEADERS: readonly (readonly [name: string, bytes: Buffer, expected: Expected])[] = [
  ['a GET as a web page of another site sends it', request(`GET /graphql?query=${QUERY}`, { origin: 'https://evil.example' }), FORGERY],
  ['a GET of a browser', request(`GET /graphql?query=${QUERY}`, { accept: 'text/html' }), FORGERY],
  ['a GET with an empty preflight header', request(`GET /graphql?query=${QUERY}`, { 'apollo-require-preflight': '' }), FORGERY],
  ['a GET with the type of a form', request(`GET /graphql?query=${QUERY}`, { 'content-type': 'text/plain' }), FORGERY],
  ['a GET with a type of nonsense', get(`/graphql?query=${QUERY}`, { 'content-type': 'nonsense' }), badRequest(415, /content-type header other than application\/json/)],
  ['a client that accepts only HTML', post(GOOD, { accept: 'text/html' }), badRequest(406, /accept.* application\/json; charset=utf-8 or application\/graphql-response\+json/)],
  ['a client that accepts only pictures, with a fault', post('{', { accept: 'image/png' }), badRequest(400, /not valid JSON/)],
  ['an accept header of nonsense', post(GOOD, { accept: ';;;q=x,,/' }), badRequest(406, /accept/)],
  ['an accept header of 1,000 types', post(GOOD, { accept: `${'a/b;q=0.1,'.repeat(1_000)}*/*` }), answered(RELEASE)],
  ['a host that is another', post(GOOD, { host: 'evil.example' }), answered(RELEASE)],
  ['a host of nonsense', post(GOOD, { host: '"><script>' }), answered(RELEASE)],
  ['an address of another client', post(GOOD, { 'x-forwarded-for': '"><script>', 'x-forwarded-host': 'evil.example', 'x-original-url': '/.env' }), answered(RELEASE)],
  ['300 headers', post(GOOD, Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`x-${index}`, '1']))), answered(RELEASE)],
  ['a header called __proto__', post(GOOD, { ['__proto__']: '1', constructor: '1' }), answered(RELEASE)],
  ['a cookie and a password', post(GOOD, { cookie: 'session=1', authorization: 'Basic !!!' }), answered(RELEASE)],
  ['a range of bytes', post(GOOD, { range: 'bytes=0-1' }), answered(RELEASE)],
  ['a condition', post(GOOD, { 'if-none-match': '*', 'if-match': '"x"' }), answered(RELEASE)],
  ['an upgrade to a WebSocket', request('GET /graphql', { connection: 'Upgrade, close', upgrade: 'websocket', 'sec-websocket-version': '13', 'sec-websocket-key': 'eA==', 'sec-websocket-protocol': 'graphql-transport-ws' }), badRequest(400, /address has no `query`: send a document in it, or a POST/)],
  ['an upgrade to HTTP/2', post(GOOD, { connection: 'Upgrade, HTTP2-Settings, close', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' }), answered(RELEASE)],
  ['a stream of events', get('/graphql?query=subscription%7Ba%7D', { accept: 'text/event-stream' }), badRequest(406, /accept.* application\/json/)],
];

export const REQUESTS: readonly HostileCase[] = [
  ...METHODS,
  ...ADDRESSES.map(([path, expected]) => ({ name: `GET ${path.slice(0, 100)}`, bytes: get(path), answers: [expected] })),
  ...HEADERS.map(([name, bytes, expected]) => ({ name, bytes, answers: [expected] })),
];
