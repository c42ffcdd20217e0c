/**
 * What a run found: the tables for people, the file for machines, and whether the targets were met.
 *
 * Input: figures. Output: text, a JSON file in `results/`. It measures nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BY_HAND, NEO4J_GRAPHQL, OURS, OURS_UNDER_APOLLO } from './contenders.js';
import type { Machine } from './machine.js';
import type { CaseFigures } from './measure/compare-case.js';
import type { Growth } from './measure/growth.js';
import type { SchemaName } from './measure/in-own-process.js';
import type { Comparison, Ratio } from './measure/interleave.js';
import type { SchemaTimes } from './measure/larger-schema.js';
import type { TimedStart } from './measure/timed-start.js';
import { aligned } from './table.js';
import { isMet, verdicts } from './verdicts.js';

export interface Measured {
  readonly graph: string;
  readonly target: number;
  readonly isFamily: boolean;
  readonly figures: CaseFigures;
}

export interface MeasuredGraph {
  readonly name: string;
  readonly relationships: number;
  /** Made of the seeds as they are now. */
  readonly isFresh: boolean;
}

export interface Run {
  readonly at: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly graphs: readonly MeasuredGraph[];
  readonly cases: readonly Measured[];
  readonly growth: readonly Growth[];
  readonly compile: readonly { readonly schema: SchemaName; readonly times: SchemaTimes }[];
  readonly starts: readonly TimedStart[];
}

const RESULTS = join(import.meta.dirname, 'results');

export function tables(run: Run): string {
  const { machine, versions, graphs } = run;
  const stale = graphs.filter(({ isFresh }) => !isFresh).map(({ name }) => `"${name}" was made of other seeds than those there now: npm run bench:graph makes it anew.`);
  return [
    `${run.at}, commit ${run.commit}`,
    `${machine.cores} cores of ${machine.cpu}, ${machine.memoryGigabytes} GB, ${machine.system}, load ${machine.load}`,
    Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', '),
    graphs.map(({ name, relationships }) => `${name}: ${relationships} relationships`).join('; '),
    ...stale,
    '',
    latencyTable(run),
    '',
    throughputTable(run),
    '',
    verdictTable(run),
    ...(run.compile.length > 0 ? ['', compileTable(run)] : []),
  ].join('\n');
}

function latencyTable({ cases }: Run): string {
  const rows = cases.map(({ graph, target, figures: { name, alone, aloneUnderApollo, answerBytes } }) => {
    const hand = alone.timeRatio(OURS, BY_HAND);
    return [
      name, graph, ratioText(hand), quartilesText(hand), target.toFixed(2), ...[OURS, BY_HAND].map((who) => timesText(alone, who)),
      ...[OURS_UNDER_APOLLO, NEO4J_GRAPHQL, 'DataLoader'].map((who) => timesText(aloneUnderApollo, who)), `${alone.rounds}, ${aloneUnderApollo.rounds}`, (answerBytes / 1_000).toFixed(1),
    ];
  });
  return `One request at a time, p50 / p95 in ms; ratio: ours over by hand.\n\n${aligned(['case', 'graph', 'ratio', 'quartiles', 'target', OURS, BY_HAND, OURS_UNDER_APOLLO, NEO4J_GRAPHQL, 'DataLoader', 'rounds', 'KB'], rows)}`;
}

function throughputTable({ cases }: Run): string {
  const rows = cases.map(({ graph, figures: { name, together } }) => {
    const library = together.rateRatio(OURS_UNDER_APOLLO, NEO4J_GRAPHQL);
    const loader = together.rateRatio(OURS_UNDER_APOLLO, 'DataLoader');
    const rates = [OURS_UNDER_APOLLO, NEO4J_GRAPHQL, 'DataLoader', OURS, BY_HAND].map((who) => together.times.find((times) => times.name === who)?.perSecond.toFixed(0) ?? '');
    return [name, graph, ratioText(library), quartilesText(library), ratioText(loader), ratioText(together.rateRatio(OURS, BY_HAND)), ...rates, String(together.rounds)];
  });
  const head = ['case', 'graph', `x ${NEO4J_GRAPHQL}`, 'quartiles', 'x DataLoader', 'x by hand, no Apollo', OURS_UNDER_APOLLO, NEO4J_GRAPHQL, 'DataLoader', OURS, BY_HAND, 'rounds'];
  return `Eight requests in flight, answers a second; the first ratios are of ours under Apollo over a peer under Apollo.\n\n${aligned(head, rows)}`;
}

function verdictTable(run: Run): string {
  const rows = verdicts(run).map((verdict) => [verdict.what, `${verdict.value.toFixed(2)} ${verdict.unit}`, `${verdict.sense} ${verdict.limit}`, isMet(verdict) ? 'met' : 'MISSED']);
  return aligned(['measure', 'found', 'target', ''], rows);
}

function compileTable({ compile }: Run): string {
  const figures = ({ types, characters, parseMs, buildMs, compile: { firstMs, coldMs, warmMs, warmP95Ms, seenMs } }: SchemaTimes): readonly number[] =>
    [types, characters / 1_000, parseMs, buildMs, firstMs, coldMs, warmMs, warmP95Ms, seenMs * 1_000];
  const rows = compile.map(({ schema, times }) => [schema, ...figures(times).map((figure, column) => figure.toFixed(column < 4 ? 0 : 2))]);
  const [small, large] = compile.map(({ times }) => figures(times));
  if (small && large) rows.push(['ratio', ...large.map((figure, column) => (figure / (small[column] ?? Number.NaN)).toFixed(2))]);
  return `Compiling a five-level operation, and what a start does with the schema.\n\n${aligned(['schema', 'types', 'KB', 'parse ms', 'build ms', 'first ms', 'cold ms', 'warm ms', 'warm p95', 'seen µs'], rows)}`;
}

function ratioText(ratio: Ratio | undefined): string {
  return ratio?.ratio.toFixed(2) ?? '';
}

function quartilesText(ratio: Ratio | undefined): string {
  return ratio?.quartiles.map((value) => value.toFixed(2)).join('-') ?? '';
}

function timesText({ times }: Comparison, who: string): string {
  const found = times.find(({ name }) => name === who);
  return found ? `${found.p50.toFixed(2)} / ${found.p95.toFixed(1)}` : '';
}

/** Writes the run down and returns where, seen from the project. */
export function writeRun(run: Run): string {
  mkdirSync(RESULTS, { recursive: true });
  const path = join(RESULTS, `${run.at.replaceAll(':', '-')}.json`);
  const cases = run.cases.map(({ figures, ...measured }) => ({ ...measured, figures: { ...figures, alone: withRatios(figures.alone), aloneUnderApollo: withRatios(figures.aloneUnderApollo), together: withRatios(figures.together) } }));
  writeFileSync(path, `${JSON.stringify({ ...run, cases, verdicts: verdicts(run).map((verdict) => ({ ...verdict, met: isMet(verdict) })) }, undefined, 2)}\n`);
  return relative(join(RESULTS, '../..'), path);
}

function withRatios(comparison: Comparison): unknown {
  const { inFlight, rounds, times } = comparison;
  const ratios = times.flatMap((first) =>
    times.filter((second) => second !== first).map((second) => ({ of: first.name, over: second.name, time: comparison.timeRatio(first.name, second.name), rate: comparison.rateRatio(first.name, second.name) })),
  );
  return { inFlight, rounds, times, ratios };
}
