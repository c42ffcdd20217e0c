/**
 * Plugs our executor into Apollo where it expects a federation gateway: then graphql-js does not walk the finished answer a
 * second time. Input: a schema and an executor. Output: Apollo's `gateway`. It also says with which HTTP status an
 * answer travels that answers nothing. It must not know statements or the database.
 */
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { OperationTooComplexError, type ErrorCode } from '../errors.js';
import type { GraphExecutor, GraphResult } from './executor.js';
import type { ExplainMode } from './explain.js';
import { graphErrorIn } from './graphql-errors.js';
import { MAX_NESTING } from './limits/screen.js';
import { valueNesting } from './limits/value-nesting.js';

/** What each request brings to the executor beside its operation. */
export interface RequestContext {
  readonly signal: AbortSignal;
  readonly explain: ExplainMode | undefined;
}

type Gateway = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

export function createGateway(schema: GraphQLSchema, executor: GraphExecutor): Gateway {
  return {
    load: () =>
      Promise.resolve({
        executor: async ({ document, request, queryHash, context }) => {
          const nesting = valueNesting(request.variables);
          if (nesting > MAX_NESTING) return { errors: [tooNested(nesting)] };
          const result = await executor.execute({
            document,
            operationName: request.operationName,
            variables: request.variables,
            queryKey: queryHash,
            ...(context as RequestContext),
          });
          return withStatus(result);
        },
      }),
    onSchemaLoadOrUpdate(listener) {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  };
}

/** Apollo says 400 where there is no data and 200 where there is some, if only nulls. These are neither. */
const STATUS_OF_NO_ANSWER: Readonly<Partial<Record<ErrorCode, number>>> = {
  DATABASE_UNAVAILABLE: 503,
  ANALYSIS_UNAVAILABLE: 503,
  QUERY_TIMEOUT: 504,
  INTERNAL_SERVER_ERROR: 500,
};

function withStatus({ extensions, ...answer }: GraphResult): ExecutionResult {
  const result: ExecutionResult = { ...answer, ...(extensions && { extensions: { ...extensions } }) };
  if (result.errors === undefined || result.errors.length === 0 || answersSomething(result.data)) return result;
  const [status] = result.errors.map(statusOf).filter((one) => one !== undefined);
  if (status === undefined) return result;
  return { ...result, errors: result.errors.map((error) => withHttpStatus(error, status)) };
}

function answersSomething(data: ExecutionResult['data']): boolean {
  return data !== undefined && data !== null && Object.values(data).some((value) => value !== null);
}

function statusOf(error: GraphQLError): number | undefined {
  const code = graphErrorIn(error)?.code ?? error.extensions['code'];
  return STATUS_OF_NO_ANSWER[code as ErrorCode];
}

/** Apollo reads the status from the first error's `extensions.http`, and takes it out again. */
function withHttpStatus(error: GraphQLError, status: number): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? error,
    extensions: { ...error.extensions, http: { status } },
  });
}

function tooNested(actual: number): GraphQLError {
  const error = new OperationTooComplexError(
    `The variables are nested ${actual} levels deep; the limit is ${MAX_NESTING}: nest their lists and objects less deeply`,
    { limit: MAX_NESTING, actual },
  );
  return new GraphQLError(error.message, { originalError: error, extensions: { ...error.details, code: error.code } });
}
