/**
 * What a case of the table is, and the few ways to write one. Input: what a client sends, as a document, a body or bytes, and what
 * it must get. Output: a HostileCase. It must not know how cases are run.
 */

/** One answer. Its message must hold what is wrong, the value that was sent, and where there is one the way out. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: RegExp;
  /** Beside the code, in `extensions`. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What only looks like an attack is answered as anything else is. */
export interface Answered {
  readonly status: number;
  readonly data: unknown;
}

/** As HTTP wants it, such as 100 Continue, or what answers HEAD. */
export interface Bodiless {
  readonly status: number;
}

export type Expected = Refusal | Answered | Bodiless;

export interface HostileCase {
  readonly name: string;
  /** Everything that is sent. */
  readonly bytes: Buffer;
  /** The client closes its side when all is sent. */
  readonly ends?: boolean;
  readonly answers: readonly Expected[];
}

type Headers = Readonly<Record<string, string>>;

/** Text as UTF-8. Each request but those before others in a pipeline asks for the connection to be closed. */
export function request(line: string, headers: Headers, body: string | Buffer = ''): Buffer {
  const head = Object.entries({ host: 'localhost', connection: 'close', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`${line} HTTP/1.1\r\n${head.join('')}\r\n`), Buffer.from(body)]);
}

export function post(body: string | Buffer, headers: Headers = {}): Buffer {
  return request('POST /graphql', { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers }, body);
}

/** As a client that is no web page sends it. */
export function get(path: string, headers: Headers = {}): Buffer {
  return request(`GET ${path}`, { 'apollo-require-preflight': '1', ...headers });
}

export function operation(query: string, variables?: unknown): Buffer {
  return post(JSON.stringify({ query, variables }));
}

/** `count` pieces of text, one after the other. */
export function many(count: number, text: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => text(index)).join(' ');
}

export const parseFailed = (message: RegExp): Refusal => ({ status: 400, code: 'GRAPHQL_PARSE_FAILED', message });
export const invalid = (message: RegExp): Refusal => ({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED', message });
export const badInput = (message: RegExp, details: Readonly<Record<string, unknown>> = {}): Refusal => ({ status: 400, code: 'BAD_USER_INPUT', message, details });
export const tooComplex = (message: RegExp, limit: number, actual: number): Refusal => ({ status: 400, code: 'OPERATION_TOO_COMPLEX', message, details: { limit, actual } });
export const badRequest = (status: number, message: RegExp): Refusal => ({ status, code: 'BAD_REQUEST', message });
export const nothingThere = (message: RegExp): Refusal => ({ status: 404, code: 'NOT_FOUND', message });
export const answered = (data: unknown): Answered => ({ status: 200, data });
