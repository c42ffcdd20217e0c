/**
 * The two sides of the differential: one operation, answered by our executor and by graphql-js over naive resolvers.
 *
 * Input: a catalog, a database whose current release was read into a graph. Output: for an operation both answers as JSON text, which is
 * what clients get: values, the order of keys, errors with their message, path and locations, and the order of errors. An
 * operation that does not validate is refused, because neither side promises anything about it.
 */
import { parse, print, validate } from 'graphql';
import type { DocumentNode, ExecutionResult } from 'graphql';
import type { Catalog } from '../../src/catalog/catalog.js';
import { createExecutor } from '../../src/server/executor.js';
import type { GraphExecutor } from '../../src/server/executor.js';
import type { DifferentialDatabase } from './differential-database.js';
import { readGraph } from './graph-in-memory.js';
import type { Graph } from './graph-in-memory.js';
import { naiveAnswers } from './naive-resolvers.js';
import type { Answer } from './naive-resolvers.js';

export type Variables = Readonly<Record<string, unknown>>;

export interface Request {
  readonly document: string | DocumentNode;
  readonly variables?: Variables | undefined;
  readonly operationName?: string | undefined;
}

export interface Answers {
  readonly ours: string;
  readonly naive: string;
}

/** Cold plans on a busy machine; this is no test of speed. */
const TIMEOUT_MS = 60_000;

export class TwoSides {
  private constructor(readonly catalog: Catalog, readonly graph: Graph, private readonly executor: GraphExecutor, private readonly naive: Answer) {}

  /** Makes a release current and reads it. */
  static async of(catalog: Catalog, started: DifferentialDatabase, rel: number): Promise<TwoSides> {
    const { driver, database } = started;
    await started.makeCurrent(rel);
    const graph = await readGraph(driver, rel);
    const executor = createExecutor({ catalog, database, timeoutMs: TIMEOUT_MS, maxCost: Infinity });
    return new TwoSides(catalog, graph, executor, naiveAnswers(catalog, graph));
  }

  async answers({ document: given, variables, operationName }: Request): Promise<Answers> {
    const document = typeof given === 'string' ? parse(given) : given;
    const mistakes = validate(this.catalog.schema, document);
    if (mistakes.length > 0) throw new Error(`the operation is not valid: ${mistakes.join('; ')}\n${print(document)}`);
    const ours = await this.executor.execute({ document, variables, operationName, queryKey: typeof given === 'string' ? given : print(document) });
    return { ours: asText(ours), naive: asText(this.naive({ document, variables, operationName })) };
  }

  /** Undefined where both sides agree; else what a person needs to see. */
  async difference(request: Request): Promise<string | undefined> {
    const { ours, naive } = await this.answers(request);
    return ours === naive ? undefined : describe(request, { ours, naive });
  }
}

/** The release that our side adds is no part of the comparison, nor are codes, which are for our side's clients. */
function asText({ data, errors }: Pick<ExecutionResult, 'data' | 'errors'>): string {
  const plain = errors?.map(({ message, locations, path }) => ({ message, locations, path }));
  return JSON.stringify({ data, errors: plain }, null, 1);
}

function describe({ document, variables, operationName }: Request, { ours, naive }: Answers): string {
  const text = typeof document === 'string' ? document : print(document);
  return [
    `${text}\n`,
    `operationName: ${operationName ?? 'none'}; variables: ${JSON.stringify(variables)}\n`,
    ...differingLines(ours.split('\n'), naive.split('\n')),
  ].join('\n');
}

const CONTEXT = 8;

/** What both have in common at both ends is left out, but for some lines. */
function differingLines(ours: readonly string[], naive: readonly string[]): readonly string[] {
  let start = 0;
  while (start < Math.min(ours.length, naive.length) && ours[start] === naive[start]) start += 1;
  let end = 0;
  while (end < Math.min(ours.length, naive.length) - start && ours[ours.length - 1 - end] === naive[naive.length - 1 - end]) end += 1;
  const shared = ours.slice(Math.max(0, start - CONTEXT), start).map((line) => `  ${line}`);
  const part = (sign: string, lines: readonly string[]) => lines.slice(start, lines.length - end).slice(0, 60).map((line) => `${sign} ${line}`);
  return [`from line ${start + 1}; - is graphql-js over naive resolvers, + is ours:`, ...shared, ...part('-', naive), ...part('+', ours)];
}
