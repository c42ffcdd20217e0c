/**
 * The signal that ends a request's work. Input: a response and a time limit. Output: an AbortSignal that fires when the client
 * goes away before it was answered, or when the request has taken too long altogether. It must not know what the work is.
 */
import type { ServerResponse } from 'node:http';
import { QueryTimeoutError } from '../errors.js';

export function clientSignal(response: ServerResponse, limitMs: number): AbortSignal {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new QueryTimeoutError(`The request was stopped after ${limitMs} ms: send it in parts`, { timeoutMs: limitMs })), limitMs);
  response.once('close', () => {
    clearTimeout(timer);
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
