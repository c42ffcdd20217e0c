/**
 * Sends GraphiQL's operations to the API beside this page. Input: an operation. Output: an observable of its one
 * response, because an observable can be unsubscribed: GraphiQL's Stop button then closes the connection, and the
 * server ends the query. It must not know GraphiQL's editors or tabs.
 */
import type { Fetcher, FetcherOpts, FetcherParams } from '@graphiql/toolkit';
import { type ExecutionResult, GraphQLError } from 'graphql';
import { noteRelease } from './release.js';

/** Relative to the page, so that both may stand under a path prefix. */
const ENDPOINT = new URL('graphql', document.baseURI).href;

type Next = (response: ExecutionResult) => void;
type Complete = () => void;

export const fetcher: Fetcher = (params, options) => ({
  // An observer object, as GraphiQL passes, or its functions one by one, as the type also allows.
  subscribe(observer?: { readonly next: Next; readonly complete: Complete } | Next, _error?: unknown, complete?: Complete) {
    const { next, complete: done } = typeof observer === 'object' ? observer : { next: observer, complete };
    const abort = new AbortController();
    void send(params, options?.headers, abort.signal).then((response) => {
      if (abort.signal.aborted) return;
      next?.(response);
      done?.();
    });
    return { unsubscribe: () => abort.abort() };
  },
});

/** Never rejects: what goes wrong on the way becomes a GraphQL error that the result pane can show. */
async function send(params: FetcherParams, headers: FetcherOpts['headers'], signal: AbortSignal): Promise<ExecutionResult> {
  try {
    const response = await fetch(ENDPOINT, {
      method: 'POST',
      headers: { accept: 'application/graphql-response+json, application/json', 'content-type': 'application/json', ...headers },
      body: JSON.stringify(params),
      signal,
    });
    return readResult(response, await response.text());
  } catch (error) {
    return failure(`The API at ${ENDPOINT} cannot be reached (${String(error)}). Is the server running?`);
  }
}

function readResult(response: Response, text: string): ExecutionResult {
  const result = parseObject(text);
  if (!result) return failure(`The API answered ${response.status} ${response.statusText}, not a GraphQL response: ${text.slice(0, 200)}`);
  noteRelease(result);
  return result;
}

function parseObject(text: string): ExecutionResult | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function failure(message: string): ExecutionResult {
  return { errors: [new GraphQLError(message)] };
}
