/** An executor that answers the operation Endless by a statement that runs for minutes, and all others as ever. */
import { GraphQLError } from 'graphql';
import type { Database } from '../../src/db/database.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import { endlessStatement } from '../db/running-statements.js';

export const ENDLESS = 'query Endless { __typename }';

export function withEndless(marker: string, timeoutMs: number): (executor: GraphExecutor, database: Database) => GraphExecutor {
  return (executor, database) => ({
    async execute(request) {
      if (request.operationName !== 'Endless') return executor.execute(request);
      try {
        await database.read(endlessStatement(marker), { signal: request.signal, timeoutMs });
        return { data: {} };
      } catch (error) {
        return { errors: [new GraphQLError('the statement ended', { originalError: error as Error })] };
      }
    },
  });
}
