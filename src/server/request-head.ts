/**
 * What HTTP asks of a request's head and Node leaves to us. Input: a request. Output: an HttpError, or the next handler. It must not know
 * what is served.
 */
import type { RequestHandler } from 'express';
import { HttpError } from './http-error.js';

/** @see https://www.rfc-editor.org/rfc/rfc9112#section-3.2 and https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1 */
export const assertHead: RequestHandler = (request, response, next) => {
  const { expect } = request.headers;
  const hosts = request.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length;
  const isWithoutHost = hosts === 0 && request.httpVersion === '1.1';
  if (!isWithoutHost && hosts <= 1 && (expect === undefined || expect.toLowerCase() === '100-continue')) return next();
  // Its body stays unread.
  response.setHeader('connection', 'close');
  if (isWithoutHost || hosts > 1) throw new HttpError(400, `The request has ${hosts} host headers: send one`);
  throw new HttpError(417, `The expect header is ${JSON.stringify(expect)}: leave it out, or send 100-continue`);
};
