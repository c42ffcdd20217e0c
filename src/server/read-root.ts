/**
 * Reads what a compiled root asks of the database: one record, or a stream that ends when there is enough of it.
 *
 * Input: a compiled root, its parameters, the release that answers. Output: which release was current meanwhile, and the value to be shaped. Streams
 * are searches: they wait for their turn (search-turns.ts). What failed for want of a projection is tried again. It must not know documents.
 */
import { neededParameters } from '../analysis/needed-parameters.js';
import type { Projections } from '../analysis/projections.js';
import { parametersOfFollowUp } from '../compiler/compile.js';
import type { CompiledRoot } from '../compiler/compile.js';
import { joinParts } from '../compiler/parts.js';
import { GRAPH_PARAMETER } from '../compiler/projection-need.js';
import type { VariableValues } from '../compiler/variables.js';
import type { Database, Statement, StreamOptions } from '../db/database.js';
import { isProcedureFailure } from '../db/driver-errors.js';
import type { SearchTurns } from './search-turns.js';

/** What reads, for whom, and how long it may take. */
export interface Reading {
  readonly database: Database;
  readonly projections: Projections;
  readonly turns: SearchTurns;
  /** How long one statement may take, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
  readonly variables: VariableValues;
}

export interface AnsweringRelease {
  readonly rel: number;
  readonly id: string;
}

/** What a statement that computes on a projection needs of it; it is made if it is not there. */
export async function projectedParameters({ projection: need }: CompiledRoot, release: AnsweringRelease, { projections, signal, timeoutMs, variables }: Reading): Promise<Readonly<Record<string, unknown>>> {
  if (!need) return {};
  const projection = await projections.use(need.kind, release, { signal, timeoutMs });
  return neededParameters(need, projection, variables);
}

/** What a statement gave: which release was current, and its value. */
export interface ReadRoot {
  readonly state: readonly unknown[];
  readonly value: () => unknown;
}

const WIDTH_OF_STATE = 2;

/** Neo4j forgets projections when it restarts, and another program may drop them: what fails for want of one is tried again. */
const TRIES = 3;

export async function readRoot(root: CompiledRoot, params: Readonly<Record<string, unknown>>, release: AnsweringRelease, reading: Reading, tries = TRIES): Promise<ReadRoot> {
  const projected = await projectedParameters(root, release, reading);
  try {
    return await readOnce(root, { ...params, ...projected }, reading);
  } catch (error) {
    const name = projected[GRAPH_PARAMETER];
    if (tries <= 1 || typeof name !== 'string' || !isProcedureFailure(error) || !(await reading.projections.isGone(name))) throw error;
    return readRoot(root, params, release, reading, tries - 1);
  }
}

async function readOnce(root: CompiledRoot, params: Readonly<Record<string, unknown>>, reading: Reading): Promise<ReadRoot> {
  const { database, turns, signal, timeoutMs, variables } = reading;
  const isEnough = root.enough?.(variables);
  if (!isEnough) {
    const record = await database.read({ text: root.text, params }, { signal, timeoutMs });
    return { state: record, value: () => joinParts(root.lists, record) };
  }
  return turns.take((leftMs) => search(root, params, isEnough, { ...reading, timeoutMs: leftMs }), () => nothing(params), { signal, timeoutMs });
}

/** Its turn did not come. */
function nothing(params: Readonly<Record<string, unknown>>): ReadRoot {
  return { state: [params['rel']], value: () => ({ values: [], isTimedOut: true }) };
}

async function search(root: CompiledRoot, params: Readonly<Record<string, unknown>>, isEnough: (value: unknown) => boolean, { database, signal, timeoutMs, variables }: Reading): Promise<ReadRoot> {
  const start = performance.now();
  const { state, ...first } = await streamed(database, { text: root.text, params }, isEnough, { signal, timeoutMs });
  // Neo4j sends its first records together: where time was up before, none has said which release is current.
  if (first.isTimedOut && state.length === 0) state.push(params['rel']);
  const { followUp } = root;
  if (!followUp?.isWanted(first, variables)) return { state, value: () => first };
  const statement = { text: followUp.text, params: { ...parametersOfFollowUp(followUp, variables), rel: params['rel'] } };
  const left = { signal, timeoutMs: Math.max(1, Math.ceil(timeoutMs - (performance.now() - start))), batch: 1 };
  const second = await streamed(database, statement, followUp.enough(variables), left);
  return { state, value: () => ({ ...first, followUp: second }) };
}

interface StreamedValues {
  readonly state: unknown[];
  readonly values: readonly unknown[];
  readonly isTimedOut: boolean;
}

async function streamed(database: Database, statement: Statement, isEnough: (value: unknown) => boolean, wanted: StreamOptions): Promise<StreamedValues> {
  const state: unknown[] = [];
  const values: unknown[] = [];
  const { isTimedOut } = await database.stream(statement, (record) => {
    if (state.length === 0) state.push(...record.slice(0, WIDTH_OF_STATE));
    values.push(record[WIDTH_OF_STATE]);
    return isEnough(record[WIDTH_OF_STATE]);
  }, wanted);
  return { state, values, isTimedOut };
}
