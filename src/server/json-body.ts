/**
 * Reads the body of a POST to /graphql. Input: a request. Output: its JSON as `request.body`, or an HttpError that says what
 * is wrong: 415, 413 or 400. It must not know GraphQL.
 *
 * Express's own reader answers 413 only after the last byte of whatever is sent, and replaces bytes that are not UTF-8
 * instead of refusing them.
 */
import { isUtf8 } from 'node:buffer';
import type { Request, RequestHandler, Response } from 'express';
import { HttpError } from './http-error.js';

/** A client reads the answer only once it has sent its body; so a body this many times too large is still taken in and dropped. */
const PATIENCE = 10;

export function jsonBody(limit: number): RequestHandler {
  return async (request, response, next) => {
    request.body = undefined;
    if (request.method === 'POST') {
      try {
        assertJson(request);
        request.body = parseJson(await collect(request, response, limit));
      } catch (error) {
        // What is left of the body stays unread, so the connection cannot carry another request.
        if (!request.complete) response.setHeader('connection', 'close');
        throw error;
      }
    }
    next();
  };
}

/** By events and not by `for await`, which costs a tenth of a millisecond. Never settles where the client goes away: nobody is left to answer. */
function collect(request: Request, response: Response, limit: number): Promise<Buffer> {
  const tooLarge = (): HttpError => new HttpError(413, `The body is larger than ${limit} bytes, which is the limit: send a smaller document or fewer variables`, { limit });
  return new Promise((resolve, reject) => {
    const isWaiting = request.headers.expect !== undefined;
    if (Number(request.headers['content-length'] ?? 0) > limit * (isWaiting ? 1 : PATIENCE)) return reject(tooLarge());
    if (isWaiting) response.writeContinue();
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else if (size > limit * PATIENCE) reject(tooLarge());
    });
    request.on('end', () => (size > limit ? reject(tooLarge()) : resolve(Buffer.concat(chunks))));
  });
}

function assertJson(request: Request): void {
  const [mediaType = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';').map((part) => part.trim());
  if (mediaType !== 'application/json') {
    throw new HttpError(415, `The content-type is ${mediaType === '' ? 'not given' : JSON.stringify(mediaType)}: send application/json`);
  }
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  if (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8') throw new HttpError(415, `The charset is ${JSON.stringify(charset)}: send UTF-8`);
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') throw new HttpError(415, `The content-encoding is ${JSON.stringify(encoding)}: send the body uncompressed`);
}

function parseJson(body: Buffer): unknown {
  if (!isUtf8(body)) throw new HttpError(400, 'The body is not valid UTF-8: encode it as UTF-8');
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    // The parser's own message quotes the body.
    throw new HttpError(400, 'The body is not valid JSON: send an object such as {"query": "{ release { id } }"}');
  }
}
