/**
 * Answers those who watch the process. `/livez`: it runs. `/readyz`: a query would be answered now, and from which release.
 * Input: a way to read the current release. Output: two request handlers. It must not know GraphQL.
 */
import type { RequestHandler } from 'express';
import type { Database } from '../db/database.js';
import { GraphError } from '../errors.js';

/** The id of the release that queries are answered from; undefined where none is loaded. @throws DatabaseUnavailableError */
export type ReadRelease = () => Promise<string | undefined>;

const READ_TIMEOUT_MS = 2_000;

export function currentRelease(database: Database): ReadRelease {
  const statement = { text: "MATCH (current:Current {key: 'current'}) MATCH (release:Release {rel: current.rel}) RETURN release.id", params: {} };
  return async () => {
    const [id] = await database.read(statement, { timeoutMs: READ_TIMEOUT_MS });
    return typeof id === 'string' ? id : undefined;
  };
}

export const live: RequestHandler = (_request, response) => {
  response.json({ status: 'live' });
};

export function ready(readRelease: ReadRelease, isStopping: () => boolean): RequestHandler {
  return async (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    const refuse = (reason: string): void => void response.status(503).json({ status: 'unavailable', reason });
    if (isStopping()) return refuse('The server is stopping');
    try {
      const release = await readRelease();
      if (release === undefined) return refuse('No release is loaded');
      response.json({ status: 'ready', release });
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      refuse(error.message);
    }
  };
}
