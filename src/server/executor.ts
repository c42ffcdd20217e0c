/**
 * Executes operations: compiled once for each shape, one statement for each root field, all of an operation at one release.
 *
 * Input: a validated document with raw variables. Output: a GraphQL result; nothing is thrown. The server calls it in place of
 * graphql-js, which would walk the finished answer again; in-process users call it too. It knows the compiler and the database,
 * nothing of HTTP or Apollo.
 */
import { setMaxListeners } from 'node:events';
import { GraphQLError, Kind, OperationTypeNode, execute, getOperationAST } from 'graphql';
import type { DefinitionNode, DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { LRUCache } from 'lru-cache';
import { Projections } from '../analysis/projections.js';
import type { Catalog } from '../catalog/catalog.js';
import { compile, parametersOf } from '../compiler/compile.js';
import type { CompiledOperation, CompiledRoot, MetaRoot } from '../compiler/compile.js';
import { shapeRoot } from '../compiler/shape-row.js';
import { GRAPH_PARAMETER } from '../compiler/projection-need.js';
import type { VariableValues } from '../compiler/variables.js';
import type { Database } from '../db/database.js';
import { DatabaseUnavailableError, GraphError, invariant } from '../errors.js';
import { located } from '../compiler/located.js';
import { requestedCost, tooCostly } from './cost-limit.js';
import { CurrentRelease } from './current-release.js';
import type { KnownRelease } from './current-release.js';
import { explainRoot } from './explain.js';
import type { ExplainedRoot, ExplainMode } from './explain.js';
import { KeptReleases } from './kept-releases.js';
import { projectedParameters, readRoot } from './read-root.js';
import type { AnsweringRelease, ReadRoot, Reading } from './read-root.js';
import { SearchTurns } from './search-turns.js';

export interface GraphRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** The same for the same document text: compiled operations are kept under it. */
  readonly queryKey: string;
  readonly signal?: AbortSignal | undefined;
  /** Tell how it is answered; `dry-run` does not answer it. */
  readonly explain?: ExplainMode | undefined;
}

export interface GraphResult extends Omit<ExecutionResult, 'extensions'> {
  readonly extensions?: GraphExtensions;
}

export interface GraphExtensions {
  /** Absent where no release was read. */
  readonly release?: string;
  readonly warnings?: readonly Warning[];
  /** Points of the operation, and how many it may have; absent where it could not be compiled. */
  readonly cost?: { readonly requested: number; readonly limit: number };
  /** One for each root field, where it was asked for. */
  readonly explain?: readonly ExplainedRoot[];
}

/** What a reader of an answer should know beside it. */
export interface Warning {
  readonly code: 'INCOMPLETE_LIST';
  /** The list, such as `Agreement.parties`. */
  readonly field: string;
  readonly message: string;
}

export interface GraphExecutor {
  execute(request: GraphRequest): Promise<GraphResult>;
}

export interface ExecutorOptions {
  readonly catalog: Catalog;
  readonly database: Database;
  /** How long one statement may take, in milliseconds. */
  readonly timeoutMs: number;
  /** How many points an operation may cost. */
  readonly maxCost: number;
  /** Whoever gives them closes them. Without them there are some of the executor's own. */
  readonly projections?: Projections;
  /** How many searches for paths run at once. Without it: as many as there are. */
  readonly searchesAtOnce?: number | undefined;
}

interface Options extends ExecutorOptions {
  readonly projections: Projections;
  readonly turns: SearchTurns;
}

/** Documents whose compiled operations are kept, and how many shapes of each. */
const CACHED_DOCUMENTS = 1_000;
const CACHED_SHAPES = 20;

export function createExecutor(options: ExecutorOptions): GraphExecutor {
  const compiled = new CompiledCache(options.catalog);
  const releases: Releases = { current: new CurrentRelease(options.database, options.timeoutMs), kept: new KeptReleases(options.database, options.timeoutMs) };
  const projections = options.projections ?? new Projections(options.catalog, options.database);
  const turns = new SearchTurns(options.searchesAtOnce ?? Infinity);
  return { execute: (request) => executeRequest(request, { ...options, projections, turns }, compiled, releases) };
}

interface Releases {
  readonly current: CurrentRelease;
  readonly kept: KeptReleases;
}

async function executeRequest(request: GraphRequest, options: Options, cache: CompiledCache, releases: Releases): Promise<GraphResult> {
  try {
    const operation = getOperationAST(request.document, request.operationName);
    if (!operation) return refused(noOperation(request));
    if (operation.operation !== OperationTypeNode.QUERY) return refused(readOnly(operation));
    const coerced = getVariableValues(options.catalog.schema, operation.variableDefinitions ?? [], { ...request.variables }, { maxErrors: 50 });
    if (coerced.errors) return refused(...coerced.errors.map(asBadUserInput));
    const compiled = cache.get(request, operation, coerced.coerced);
    return await runOperation({ request, options, releases, operation, variables: coerced.coerced, compiled });
  } catch (error) {
    return refused(asGraphQLError(error));
  }
}

/** Compiled operations by document and shape. */
class CompiledCache {
  readonly #operations = new LRUCache<string, CompiledOperation[]>({ max: CACHED_DOCUMENTS });

  constructor(private readonly catalog: Catalog) {}

  get({ document, queryKey }: GraphRequest, operation: OperationDefinitionNode, variables: VariableValues): CompiledOperation {
    const key = `${operation.name?.value ?? ''} ${queryKey}`;
    const known = this.#operations.get(key) ?? [];
    const fitting = known.find((compiled) => compiled.fits(variables));
    if (fitting) return fitting;
    const compiled = compile(document, operation, variables, this.catalog);
    this.#operations.set(key, [compiled, ...known.slice(0, CACHED_SHAPES - 1)]);
    return compiled;
  }
}

interface Running {
  readonly request: GraphRequest;
  readonly options: Options;
  readonly releases: Releases;
  readonly operation: OperationDefinitionNode;
  readonly variables: VariableValues;
  readonly compiled: CompiledOperation;
}

function readingOf({ options: { database, projections, turns, timeoutMs }, request, variables }: Running): Reading {
  return { database, projections, turns, timeoutMs, signal: request.signal, variables };
}

async function runOperation(running: Running): Promise<GraphResult> {
  const { compiled, variables, releases, options, request } = running;
  const statements = compiled.roots.filter((root) => root.kind === 'statement');
  // Each statement listens to it. Node takes more than ten for a leak.
  if (request.signal) setMaxListeners(0, request.signal);
  // All parameters before any statement: a page size over the limit must not run half of an operation.
  const parameters = statements.map((root) => parametersOf(root, variables));
  const sizes = statements.length > 0 ? (await releases.current.get(request.signal)).sizes : undefined;
  const cost = { requested: requestedCost(statements, variables, sizes), limit: options.maxCost };
  if (cost.requested > cost.limit) return { errors: [tooCostly(statements, variables, sizes, cost)], extensions: { cost } };
  const explain = request.explain && (await explainStatements(running, statements, parameters, request.explain));
  const further = { cost, ...(explain && { explain }) };
  if (request.explain === 'dry-run') return { data: null, extensions: further };
  const answers = new Map<string, RootAnswer>();
  const used = statements.length > 0 ? await runStatements(running, statements, parameters, answers) : releases.current.known;
  const meta = compiled.roots.filter((root) => root.kind === 'meta');
  if (meta.length > 0) await answerMeta(running, meta, answers);
  return merged(compiled, answers, used, further);
}

/** How each statement is answered, at the release that is current. */
async function explainStatements(running: Running, roots: readonly CompiledRoot[], parameters: readonly Record<string, unknown>[], mode: ExplainMode): Promise<readonly ExplainedRoot[]> {
  const { options, request, releases, variables } = running;
  const current = await releases.current.get(request.signal);
  return Promise.all(roots.map(async (root, index) => {
    const projected = mode === 'profile' ? await projectedParameters(root, current, readingOf(running)) : projectionNamed(root, current, options);
    return explainRoot(root, { ...parameters[index], rel: current.rel, ...projected }, mode, options.database, { signal: request.signal, timeoutMs: options.timeoutMs }, variables);
  }));
}

/** What only has to be planned needs no projection. */
function projectionNamed({ projection }: CompiledRoot, release: AnsweringRelease, { projections }: Options): Readonly<Record<string, unknown>> {
  return projection ? { [GRAPH_PARAMETER]: projections.nameOf(projection.kind, release) } : {};
}

/** What a root field came to: a value, or undefined where null had no place to stop. */
interface RootAnswer {
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
  readonly openLists?: ReadonlySet<string>;
}

/**
 * Runs all statements at one release; where a newer one has become current meanwhile, runs them all once more. A root with `knownAt` is
 * run at the release that was current then. Output: the release that answered, which is the current one where several did.
 */
async function runStatements(
  running: Running,
  roots: readonly CompiledRoot[],
  parameters: readonly Record<string, unknown>[],
  answers: Map<string, RootAnswer>,
): Promise<AnsweringRelease> {
  const { request, variables, releases } = running;
  const read = (root: CompiledRoot, index: number, release: AnsweringRelease) => readRoot(root, { ...parameters[index], rel: release.rel }, release, readingOf(running));
  const runAll = async (current: KnownRelease) => {
    const asked = await Promise.all(roots.map((root) => releaseOf(root, current, running)));
    return { asked, settled: await Promise.allSettled(roots.map((root, index) => read(root, index, asked[index] ?? current))) };
  };

  let used = await releases.current.get(request.signal);
  let ran = await runAll(used);
  const newer = await releases.current.newerThan(used, ran.settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.state] : [])), request.signal);
  if (newer) {
    used = newer;
    ran = await runAll(used);
  }
  roots.forEach((root, index) => {
    const result = ran.settled[index];
    invariant(result, 'every root has a result');
    answers.set(root.responseName, result.status === 'fulfilled' ? shaped(root, result.value, variables) : failed(root, result.reason));
  });
  const [first] = ran.asked;
  return first && ran.asked.every(({ rel }) => rel === first.rel) ? first : used;
}

async function releaseOf({ knownAt, shape }: CompiledRoot, current: KnownRelease, { releases, request, variables }: Running): Promise<AnsweringRelease> {
  if (!knownAt) return current;
  try {
    return await releases.kept.at(String(knownAt(variables)), current, request.signal);
  } catch (error) {
    return located(shape.nodes, () => {
      throw error;
    });
  }
}

function shaped(root: CompiledRoot, { state, value }: ReadRoot, variables: VariableValues): RootAnswer {
  // No record: the node that says which release is current is gone.
  if (state.length === 0) return failed(root, new DatabaseUnavailableError('The database holds no release: load one with `bri-ip load`'));
  try {
    return shapeRoot(root.shape, value(), variables);
  } catch (error) {
    return failed(root, error);
  }
}

function failed({ shape, responseName }: CompiledRoot, reason: unknown): RootAnswer {
  const cause = reason instanceof Error ? reason : new Error(String(reason));
  const error = new GraphQLError(cause.message, { nodes: shape.nodes, path: [responseName], originalError: cause });
  return { value: shape.isNullable ? null : undefined, errors: [error] };
}

/** Fields about the schema are graphql-js's to answer. All that can go wrong is an argument. */
async function answerMeta({ request, options, operation }: Running, roots: readonly MetaRoot[], answers: Map<string, RootAnswer>): Promise<void> {
  const selections = roots.flatMap((root) => root.nodes);
  const only: DefinitionNode = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const fragments = request.document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const result = await execute({
    schema: options.catalog.schema,
    document: { kind: Kind.DOCUMENT, definitions: [only, ...fragments] },
    variableValues: request.variables,
  });
  roots.forEach(({ responseName }, index) => {
    answers.set(responseName, { value: result.data?.[responseName], errors: index === 0 ? (result.errors ?? []).map(asBadUserInput) : [] });
  });
}

/**
 * All answers in the order of the document. A root that may not be null and is makes all of `data` null, and what stands after it is
 * not heard: its errors would be about values that nobody gets.
 */
function merged(
  compiled: CompiledOperation, answers: ReadonlyMap<string, RootAnswer>, used: AnsweringRelease | undefined, further: Pick<GraphExtensions, 'cost' | 'explain'>,
): GraphResult {
  const data = Object.create(null) as Record<string, unknown>;
  const errors: GraphQLError[] = [];
  const open = new Set<string>();
  let isNull = false;
  for (const { responseName } of compiled.roots) {
    const answer = answers.get(responseName);
    invariant(answer, `${responseName} was answered`);
    errors.push(...answer.errors);
    for (const field of answer.openLists ?? []) open.add(field);
    if (answer.value === undefined) {
      isNull = true;
      break;
    }
    data[responseName] = answer.value;
  }
  return {
    ...(errors.length > 0 && { errors }),
    data: isNull ? null : data,
    extensions: { ...(used && { release: used.id }), ...(open.size > 0 && { warnings: [...open].map(incomplete) }), ...further },
  };
}

function incomplete(field: string): Warning {
  return {
    code: 'INCOMPLETE_LIST',
    field,
    message: `${field} is not known to be complete: a count or an empty list of it tells what is in this graph, not what there is. \`release { coverage { subject isComplete note } }\` tells more.`,
  };
}

/** An operation that was not run has no `data`. */
function refused(...errors: readonly GraphQLError[]): GraphResult {
  return { errors };
}

/** None has the name asked for, or several are there and none was named. */
function noOperation({ document, operationName }: GraphRequest): GraphQLError {
  const names = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : []));
  const named = names.filter((name) => name !== undefined).join(', ');
  const asked = typeof operationName === 'string' ? `no operation ${JSON.stringify(operationName)}` : `${names.length} operations`;
  const remedy = named === '' ? 'leave out operationName to run its only one' : `give as operationName one of ${named}`;
  return new GraphQLError(`The document has ${asked}: ${remedy}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Validation lets these through where the schema has no type for them. */
function readOnly(operation: OperationDefinitionNode): GraphQLError {
  return new GraphQLError(`This API is read-only: send a query instead of a ${operation.operation}`, { nodes: [operation], extensions: { code: 'BAD_USER_INPUT' } });
}

function asBadUserInput(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes ?? null, path: error.path ?? null, extensions: { ...error.extensions, code: 'BAD_USER_INPUT' } });
}

function asGraphQLError(error: unknown): GraphQLError {
  // Without a code it is graphql-js's own, about the argument of a directive: ours have one.
  if (error instanceof GraphQLError) return error.extensions['code'] === undefined ? asBadUserInput(error) : error;
  const cause = error instanceof Error ? error : new Error(String(error));
  const extensions = cause instanceof GraphError ? { ...cause.details, code: cause.code } : {};
  return new GraphQLError(cause.message, { originalError: cause, extensions });
}
