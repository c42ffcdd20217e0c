/**
 * The graph in the process of an application. Input: which Neo4j, and GraphQL documents: text, parsed, or typed by a code generator.
 * Output: their results, typed as the documents are. It must not know HTTP.
 */
import type { GraphQLSchema } from 'graphql';
import { readGraphConfig } from '../config.js';
import type { Neo4jAddress } from '../config.js';
import { DocumentReader } from './document-reader.js';
import type { GraphDocument } from './document-reader.js';
import { GraphQueryError } from './graph-query-error.js';
import type { AnsweredError } from './graph-query-error.js';
import { openGraph } from '../open-graph.js';
import type { ExplainedRoot, ExplainMode } from '../server/explain.js';
import { ClosingOrder } from '../server/closing-order.js';
import type { Warning } from '../server/executor.js';
import { codedError } from '../server/graphql-errors.js';

export interface GraphOptions {
  /** A Neo4j that is there already. Without it that of the environment (`NEO4J_URI` …), or else one of the program's own, which is started. */
  readonly neo4j?: { readonly uri: string; readonly user?: string; readonly password: string; readonly database?: string };
  /** Directory of the program's own Neo4j. Default: `BRI_IP_HOME`, or `.bri-ip` in the package. */
  readonly home?: string;
  /** Whether the dataset of the package is loaded where another release is current, or none. Default: only into the program's own Neo4j. */
  readonly load?: boolean;
  /** How long one statement may take, in milliseconds. Default: `QUERY_TIMEOUT_MS`, or 10,000. */
  readonly timeoutMs?: number;
  /** How many points an operation may cost (docs/cost.md). Default: `MAX_COST`, or 250,000. */
  readonly maxCost?: number;
  /** Told what is done while the graph opens: the first time it takes a minute. */
  readonly onProgress?: (message: string) => void;
}

export interface ExecuteOptions {
  /** Which operation, where the document has several. */
  readonly operationName?: string;
  /** Gives the operation up. */
  readonly signal?: AbortSignal;
  /** Tells how it is answered in `explain`; `dry-run` does not answer it. */
  readonly explain?: ExplainMode;
}

/** The result of an operation, as the GraphQL specification has it, and the release that answered. */
export interface GraphAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnsweredError[];
  /** Absent where the operation was refused before it ran. */
  readonly release?: string;
  /** Lists that were counted or empty and are not known to be complete. */
  readonly warnings?: readonly Warning[];
  /** Points of the operation, and how many it may have. */
  readonly cost?: { readonly requested: number; readonly limit: number };
  /** One for each root field, where it was asked for. */
  readonly explain?: readonly ExplainedRoot[];
}

/** What stands after the document: its variables, which may be left out where none is required, and options. */
export type RestArguments<Variables> = Record<string, never> extends Variables
  ? [variables?: Variables | null, options?: ExecuteOptions]
  : [variables: Variables, options?: ExecuteOptions];

export interface Graph {
  readonly schema: GraphQLSchema;
  /** Runs an operation; never rejects for what is wrong with it. */
  execute<Data = Record<string, unknown>, Variables = Record<string, unknown>>(document: GraphDocument<Data, Variables>, ...rest: RestArguments<Variables>): Promise<GraphAnswer<Data>>;
  /** Runs an operation and gives its data. @throws GraphQueryError where the answer has an error. */
  query<Data = Record<string, unknown>, Variables = Record<string, unknown>>(document: GraphDocument<Data, Variables>, ...rest: RestArguments<Variables>): Promise<Data>;
  /** Closes all connections, and stops the program's own Neo4j if nobody else uses it. */
  close(): Promise<void>;
}

/** @throws Error that says what to do where Neo4j does not answer or cannot be started. */
export async function createGraph(options: GraphOptions = {}): Promise<Graph> {
  const environment = readGraphConfig(process.env);
  const given = options.neo4j && addressOf(options.neo4j);
  const neo4j = given ?? environment.neo4j;
  const closing = new ClosingOrder();
  try {
    const { catalog, executor } = await openGraph({
      neo4j,
      settings: given ? { uri: 'neo4j.uri', others: 'neo4j.user, neo4j.password or neo4j.database' } : { uri: 'NEO4J_URI', others: 'NEO4J_USER, NEO4J_PASSWORD or NEO4J_DATABASE' },
      home: options.home ?? environment.home,
      queryTimeoutMs: options.timeoutMs ?? environment.queryTimeoutMs,
      maxCost: options.maxCost ?? environment.maxCost,
      searchesAtOnce: environment.searchesAtOnce,
      load: options.load ?? neo4j === undefined,
      onProgress: ({ message }) => options.onProgress?.(message),
      closing,
    });
    const reader = new DocumentReader(catalog.schema);
    const execute: Graph['execute'] = async <Data, Variables>(document: GraphDocument<Data, Variables>, ...rest: RestArguments<Variables>) => {
      const [variables, { operationName, signal, explain } = {}] = rest;
      const read = reader.read(document);
      if (read.errors) return { errors: read.errors };
      const { data, errors, extensions } = await executor.execute({ document: read.document, queryKey: read.key, variables: variables as Record<string, unknown> | undefined, operationName, signal, explain });
      return { ...(data !== undefined && { data: data as Data | null }), ...(errors && { errors: errors.map(codedError) }), ...extensions };
    };
    const query: Graph['query'] = async (document, ...rest) => {
      const { data, errors } = await execute(document, ...rest);
      if (errors || data === undefined || data === null) throw new GraphQueryError(errors ?? []);
      return data;
    };
    return { schema: catalog.schema, execute, query, close: () => closeAll(closing) };
  } catch (error) {
    await closing.close();
    throw error;
  }
}

function addressOf({ uri, user = 'neo4j', password, database }: NonNullable<GraphOptions['neo4j']>): Neo4jAddress {
  return { uri, user, password, database };
}

async function closeAll(closing: ClosingOrder): Promise<void> {
  const errors = await closing.close();
  if (errors.length > 0) throw new AggregateError(errors, 'The graph could not be closed in full');
}
