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
  readonly compile: { readonly shipped: SchemaTimes; readonly larger: SchemaTimes } | undefined;
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
    ...(run.compile ? ['', compileLine(run.compile)] : []),
  ].join('\n');
}

function latencyTable({ cases }: Run): string {
  const rows = cases.map(({ graph, target, figures: { name, alone, answerBytes } }) => {
    const hand = alone.timeRatio(OURS, BY_HAND);
    return [
      name, graph, ratioText(hand), quartilesText(hand), target.toFixed(2), ...[OURS, BY_HAND, OURS_UNDER_APOLLO, NEO4J_GRAPHQL, 'DataLoader'].map((who) => timesText(alone, who)),
      String(alone.rounds), (answerBytes / 1_000).toFixed(1),
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

function compileLine({ shipped, larger }: NonNullable<Run['compile']>): string {
  const times = ({ types, compile, parseMs, buildMs }: SchemaTimes): readonly string[] => [
    String(types), ...[parseMs, buildMs, compile.firstMs].map((ms) => ms.toFixed(0)), ...[compile.coldMs, compile.warmMs, compile.warmP95Ms].map((ms) => ms.toFixed(2)), (compile.seenMs * 1_000).toFixed(1),
  ];
  const ratios = [larger.types / shipped.types, larger.parseMs / shipped.parseMs, larger.buildMs / shipped.buildMs, larger.compile.firstMs / shipped.compile.firstMs,
    larger.compile.coldMs / shipped.compile.coldMs, larger.compile.warmMs / shipped.compile.warmMs, larger.compile.warmP95Ms / shipped.compile.warmP95Ms, larger.compile.seenMs / shipped.compile.seenMs];
  const rows = [['shipped', ...times(shipped)], ['ten times as large', ...times(larger)], ['ratio', ...ratios.map((ratio) => ratio.toFixed(2))]];
  return `Compiling a five-level operation, and what a start does with the schema.\n\n${aligned(['schema', 'types', 'parse ms', 'build ms', 'first ms', 'cold ms', 'warm ms', 'warm p95', 'seen µs'], rows)}`;
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
  const cases = run.cases.map(({ figures, ...measured }) => ({ ...measured, figures: { ...figures, alone: withRatios(figures.alone), together: withRatios(figures.together) } }));
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
