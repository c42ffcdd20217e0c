/**
 * Shapes searches for paths: the streamed rows become the response.
 *
 * Input: the shape, the rows, the variables, and the shaper's ways to complete objects and lists. Output: the response value. An id that nothing
 * has is an error of the client: an empty answer would look like an answer. Pure.
 */
import { invariant } from '../../errors.js';
import { assertFound } from '../missing-ids.js';
import type { Completing } from '../shape-search.js';
import type { VariableValues } from '../variables.js';
import type { DistancesShape, EndsShape, HopFieldShape, PathFieldShape, PathsFieldShape, PathsShape } from './path-shape.js';
import { MOST_READ } from './plan-paths.js';
import { rankCheapest } from './rank-cheapest.js';
import type { ToldOfPair } from './rank-cheapest.js';
import { object } from './shape-object.js';
import { shapeNoPath } from './shape-no-path.js';
import { lengthOf, rankPaths, readUntil, weakest, wholeOf } from './rank-paths.js';
import type { Candidate, HopRelationship, Ranked, Whole } from './rank-paths.js';
import { sentenceOf } from './sentence.js';

type Row = readonly unknown[];

/** What a streamed statement gave: its values, the first of which is the header. */
export interface Streamed {
  readonly values: readonly unknown[];
  /** Time was up before all was read. */
  readonly isTimedOut: boolean;
  /** What the statement gave that was run after it. */
  readonly followUp?: Streamed | undefined;
}

/** For each request a function that is given values as they come, and says when no more are needed. */
export function enoughOf({ searched, first, base, isOnePair }: PathsShape): (variables: VariableValues) => (value: unknown) => boolean {
  return (variables) => {
    const isEnough = readUntil(searched.mode, Number(first(variables)));
    let isHeader = true;
    return (value) => {
      if (isHeader) {
        isHeader = false;
        return false;
      }
      return isOnePair && isEnough(asRow(asRow(value)[base.nodes]).length - 1);
    };
  };
}

/** Whether a search that was asked why found nothing, between ends that there are, and was not stopped before it knew. */
export function isWithoutPath({ base, costs, ends }: PathsShape): (streamed: Streamed, variables: VariableValues) => boolean {
  return ({ values: [header, ...given], isTimedOut }, variables) => {
    if (isTimedOut || header === undefined) return false;
    const rows = given.map(asRow);
    const isCut = costs !== undefined && toldOfPairs(costs, base, rows).some(({ cutAt }) => cutAt !== null);
    const areThere = endsIn(ends, asRow(header), variables).every(({ ids, found }) => ids.length === found.length);
    return !isCut && areThere && rows.every((row) => asRow(row[base.nodes]).length === 0);
  };
}

export function shapePaths(shape: PathsShape, { values: [header, ...rows], isTimedOut, followUp }: Streamed, variables: VariableValues, completing: Completing): unknown {
  // Time may be up before anything arrives.
  if (header !== undefined) assertEnds(shape.ends, asRow(header), variables);
  const candidates = rows.map((row) => candidate(shape, asRow(row)));
  if (shape.costs !== undefined) {
    const ranked = cheapest(shape, shape.costs, candidates, Number(shape.first(variables)), isTimedOut);
    return result(shape, ranked, followUp, variables, completing);
  }
  const whole = shape.told === undefined ? wholeOf(candidates, MOST_READ) : toldOf(shape.told, rows);
  // Of the last length that was read, some may be missing; of several pairs, of any length.
  const stoppedAt = isTimedOut ? [shape.isOnePair ? Math.max(1, ...candidates.map(lengthOf)) : 1] : [];
  const ranked = rankPaths(candidates, { ...whole, cut: [...whole.cut, ...stoppedAt] }, shape.searched.mode, Number(shape.first(variables)), isTimedOut);
  return result(shape, ranked, followUp, variables, completing);
}

function result(shape: PathsShape, ranked: Ranked, followUp: Streamed | undefined, variables: VariableValues, completing: Completing): unknown {
  return object(shape.fields, completing, (field) => (field.kind === 'noPath' ? whyNot(field, shape, followUp, completing) : resultValue(field, shape, ranked, variables, completing)));
}

function whyNot({ fields }: Extract<PathsFieldShape, { kind: 'noPath' }>, { noPath }: PathsShape, followUp: Streamed | undefined, completing: Completing): unknown {
  return noPath && followUp ? shapeNoPath(fields, noPath, followUp, completing) : null;
}

export function shapeDistances({ ends, asks, fields }: DistancesShape, value: Row, variables: VariableValues, completing: Completing): unknown {
  assertEnds(ends, asRow(value[0]), variables);
  const lengths = new Map(asRow(value[1]).map((row) => [JSON.stringify(asRow(row).slice(0, 2)), asRow(row)[2] ?? null]));
  const [from, to] = [ends.from, ends.to].map((ids) => asRow(ids(variables)));
  invariant(from && to, 'both ends are given');
  const pairs = from.flatMap((start) => to.map((end) => ({ from: start, to: end, length: lengths.get(JSON.stringify([start, end])) ?? null })));
  const [only] = pairs;
  if (asks === 'distance') return only?.length ?? null;
  if (asks === 'pathExists') return (only?.length ?? null) !== null;
  return completing.list(pairs.map((pair) => [pair]), (_, index) => object(fields ?? [], completing, ({ kind }) => {
    const pair = pairs[index];
    invariant(pair, 'every pair has a row');
    return kind === 'typename' ? 'Distance' : pair[kind];
  }));
}

/** What each row of several pairs tells of all. */
function toldOf(column: number, [row]: Row): Whole {
  const [count, cut] = row === undefined ? [0, []] : asRow(asRow(row)[column]);
  return { count: Number(count), cut: asRow(cut).map(Number) };
}

/** Of the cheapest paths one row has no path, and tells of each pair. */
function toldOfPairs(costs: number, base: PathsShape['base'], rows: readonly Row[]): readonly ToldOfPair[] {
  return rows.flatMap((row) => (asRow(row[base.nodes]).length === 0 ? asRow(row[costs + 1]).map(asRow) : []))
    .map(([cutAt, isLonger]) => ({ cutAt: typeof cutAt === 'number' ? cutAt : null, isLonger: isLonger === true }));
}

function cheapest(shape: PathsShape, column: number, candidates: readonly Candidate[], first: number, isTimedOut: boolean): Ranked {
  const told = toldOfPairs(column, shape.base, candidates.map(({ row }) => row));
  const paths = candidates.filter(({ nodeIds }) => nodeIds.length > 0).map((one) => ({ ...one, cost: Number(one.row[column]) }));
  return rankCheapest(paths, told, first, isTimedOut);
}

export function assertEnds(ends: EndsShape, found: Row, variables: VariableValues): void {
  for (const one of endsIn(ends, found, variables)) assertFound(one.argument, one.ids, one.found);
}

/** Of each argument that names entities, the ids that were given and those that there are. */
function endsIn({ from, to, without, via }: EndsShape, found: Row, variables: VariableValues): readonly { readonly argument: string; readonly ids: Row; readonly found: Row }[] {
  const given = Object.entries({ from, to, 'where.without': without, 'where.via.ids': via }).flatMap(([argument, ids]) => (ids ? [{ argument, ids }] : []));
  return given.map(({ argument, ids }, index) => ({ argument, ids: asRow(ids(variables)), found: asRow(found[index]) }));
}

function candidate({ base }: PathsShape, row: Row): Candidate {
  return {
    nodeIds: asRow(row[base.nodes]).map(String),
    ties: asRow(row[base.ties]).map(Number),
    hops: asRow(row[base.hops]).map((hop) => asRow(hop).map((one) => hopRelationship(asRow(one)))),
    row,
  };
}

function hopRelationship([id, confidence, fromMin, toMax, type, from, to, isForward]: Row): HopRelationship {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const isDated = [fromMin, toMax].some((day) => day !== null && day !== undefined);
  return { id: String(id), confidence: Number(confidence), isDated, type: String(type), from: text(from), to: text(to), isForward: isForward === true };
}

// --- objects ---------------------------------------------------------------------------------------------------------------------

function resultValue(field: Exclude<PathsFieldShape, { kind: 'noPath' }>, shape: PathsShape, ranked: Ranked, variables: VariableValues, completing: Completing): unknown {
  switch (field.kind) {
    case 'typename':
      return shape.typeName;
    case 'complete':
    case 'tieBreak':
      return ranked[field.kind];
    case 'stoppedBy':
      return shape.isWhole && ranked.complete ? null : ranked.stoppedBy;
    case 'searched': {
      const { searched } = shape;
      return object(field.fields, completing, ({ kind }) => (kind === 'typename' ? 'PathSearch' : kind === 'kinds' ? searched.kinds(variables) : searched[kind]));
    }
    case 'paths':
      return completing.list(ranked.paths.map(({ row }) => row), (_, index) => {
        const path = ranked.paths[index];
        invariant(path, 'every path has a row');
        return object(field.fields, completing, (inner) => pathValue(inner, field.typeName, path, shape, variables, completing));
      });
  }
}

function pathValue(field: PathFieldShape, typeName: string, path: Candidate, shape: PathsShape, variables: VariableValues, completing: Completing): unknown {
  switch (field.kind) {
    case 'typename':
      return typeName;
    case 'length':
      return lengthOf(path);
    case 'cost':
      return shape.costs === undefined ? null : path.row[shape.costs];
    case 'weakestConfidence':
      return shape.confidences[weakest(path)];
    case 'sourceCount':
      return new Set(asRow(path.row[field.column]).flatMap((hop) => asRow(hop).flatMap((relationship) => asRow(relationship).map((source) => asRow(source)[0])))).size;
    case 'sentence':
      return sentenceOf(field.lang(variables) === 'ZH' ? 'ZH' : 'EN', path.hops, asRow(path.row[field.names]), asRow(path.row[field.evidence]));
    case 'nodes':
      return completing.list(path.row[field.column], (row) => completing.node(field.node, row));
    case 'hops':
      return completing.list(path.row[field.column], (row, index) => object(field.fields, completing, (inner) => hopValue(inner, field.typeName, path.hops[index] ?? [], index, row, shape, completing)));
  }
}

function hopValue(field: HopFieldShape, typeName: string, relationships: readonly HopRelationship[], index: number, row: Row, { isDated }: PathsShape, completing: Completing): unknown {
  switch (field.kind) {
    case 'typename':
      return typeName;
    case 'index':
      return index;
    case 'forward':
      return relationships[0]?.isForward;
    case 'undated':
      return isDated && relationships.every((one) => !one.isDated);
    case 'node':
    case 'nodeList':
      return completing.value(field, typeName, row);
  }
}

function asRow(value: unknown): Row {
  invariant(Array.isArray(value), 'the statement returns the rows that its shape expects');
  return value;
}
