/**
 * Whether a request has the shape of a GraphQL request, before anything of it is read. Input: an Express request with its body parsed.
 * Output: its document, or an HttpError that says what was sent and what to send. It must not know GraphQL.
 *
 * Apollo checks the same, in words that leave open what was wrong.
 */
import type { Request, Response } from 'express';
import { HttpError } from './http-error.js';

const EXAMPLE = '{"query": "{ release { id } }"}';

export function assertMethod(request: Request, response: Response): void {
  if (request.method === 'GET' || request.method === 'POST') return;
  response.setHeader('allow', 'GET, POST');
  throw new HttpError(405, `The method is ${request.method}: send a POST with a JSON body such as ${EXAMPLE}, or a GET`);
}

/** Undefined where the request names a persisted query instead: Apollo's clients know its answer and send the document then. */
export function documentOf(request: Request): string | undefined {
  return request.method === 'GET' ? documentInAddress(request.url) : documentInBody(request.body);
}

function documentInBody(body: unknown): string | undefined {
  if (Array.isArray(body)) throw new HttpError(400, `The body is a list: send one operation in a request, as an object such as ${EXAMPLE}`);
  if (typeof body !== 'object' || body === null) throw new HttpError(400, `The body is ${nameOf(body)}, not an object: send an object such as ${EXAMPLE}`);
  const query = ownField(body, 'query') ?? '';
  if (typeof query !== 'string') throw new HttpError(400, `\`query\` is ${nameOf(query)}: give the document as text, as in ${EXAMPLE}`);
  const extensions = ownField(body, 'extensions');
  const isPersisted = typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions;
  if (query === '' && !isPersisted) throw new HttpError(400, `The body has no \`query\`: send an object such as ${EXAMPLE}`);
  return query === '' ? undefined : query;
}

function documentInAddress(url: string): string | undefined {
  const search = url.slice(url.indexOf('?') + 1);
  try {
    // URLSearchParams, which Apollo uses, replaces what is not UTF-8 instead of refusing it.
    decodeURIComponent(search);
  } catch {
    throw new HttpError(400, 'The address is not valid UTF-8 once its % escapes are read: encode it with encodeURIComponent');
  }
  const parameters = new URLSearchParams(search);
  const query = parameters.get('query') ?? '';
  if (query === '' && !parameters.has('extensions')) throw new HttpError(400, 'The address has no `query`: send a document in it, or a POST');
  return query === '' ? undefined : query;
}

function ownField(body: object, key: string): unknown {
  return Object.hasOwn(body, key) ? Reflect.get(body, key) : undefined;
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
