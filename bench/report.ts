/**
 * What a run found: the table for people, the file for machines, and whether the targets were met.
 *
 * Input: figures. Output: text, a JSON file in `results/`. It measures nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Machine } from './machine.js';
import type { CaseFigures } from './measure/compare-case.js';
import type { CompileTimes } from './measure/compile-times.js';
import type { TimedStart } from './measure/timed-start.js';

export interface Measured {
  readonly graph: string;
  readonly target: number | undefined;
  readonly figures: CaseFigures;
}

export interface Run {
  readonly at: string;
  readonly commit: string;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly cases: readonly Measured[];
  readonly compile: CompileTimes;
  readonly starts: readonly TimedStart[];
}

/** One figure beside what it may be at most. */
export interface Verdict {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly unit: string;
}

/** Issue 3, "Speed". */
const START_LIMITS = { toAnswerMs: 20_000, fromBoltMs: 4_000, residentMegabytes: 200 } as const;
const RESULTS = join(import.meta.dirname, 'results');

export function verdicts({ cases, starts }: Pick<Run, 'cases' | 'starts'>): readonly Verdict[] {
  const ratios = cases.flatMap(({ graph, target, figures }): Verdict[] =>
    target === undefined ? [] : [{ what: `${figures.name}, ${graph}`, value: figures.ratio, limit: target, unit: 'x by hand' }],
  );
  if (starts.length === 0) return ratios;
  const worst = (key: keyof TimedStart): number => Math.max(...starts.map((start) => start[key]));
  return [
    ...ratios,
    { what: 'npm start to the first answer', value: worst('toAnswerMs') / 1_000, limit: START_LIMITS.toAnswerMs / 1_000, unit: 's' },
    { what: 'Bolt ready to the first answer', value: worst('fromBoltMs') / 1_000, limit: START_LIMITS.fromBoltMs / 1_000, unit: 's' },
    { what: 'memory of the Node process at rest', value: worst('residentMegabytes'), limit: START_LIMITS.residentMegabytes, unit: 'MB' },
  ];
}

export function isMet({ value, limit }: Verdict): boolean {
  return value <= limit;
}

export function table(run: Run): string {
  const { machine, versions, cases, compile } = run;
  const caseRows = cases.map(({ graph, target, figures }) => {
    const [own, hand] = figures.times;
    const [low, high] = figures.ratioQuartiles;
    return [
      figures.name, graph, figures.ratio.toFixed(2), `${low.toFixed(2)}-${high.toFixed(2)}`, target?.toFixed(2) ?? '', figures.ratioOfP50.toFixed(2), figures.ratioOfP95.toFixed(2),
      `${own.p50.toFixed(2)} / ${own.p95.toFixed(1)}`, `${hand.p50.toFixed(2)} / ${hand.p95.toFixed(1)}`, String(figures.rounds), (figures.answerBytes / 1_000).toFixed(1),
    ];
  });
  const verdictRows = verdicts(run).map((verdict) => [verdict.what, `${verdict.value.toFixed(2)} ${verdict.unit}`, String(verdict.limit), isMet(verdict) ? 'met' : 'MISSED']);
  return [
    `${run.at}, commit ${run.commit}`,
    `${machine.cores} cores of ${machine.cpu}, ${machine.memoryGigabytes} GB, ${machine.system}, load ${machine.load}`,
    Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', '),
    '',
    aligned(['case', 'graph', 'ratio', 'quartiles', 'target', 'of p50', 'of p95', 'ours p50/p95 ms', 'by hand p50/p95 ms', 'rounds', 'KB'], caseRows),
    '',
    aligned(['measure', 'found', 'at most', ''], verdictRows),
    '',
    `Compile a five-level operation: ${compile.unseenFirstMs.toFixed(1)} ms for the first of the process, ${compile.unseenMs.toFixed(2)} ms unseen, ${(compile.seenMs * 1_000).toFixed(1)} µs seen.`,
  ].join('\n');
}

/** As a table of Markdown, so that it can be kept as it is. */
function aligned(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Writes the run down and returns where, seen from the project. */
export function writeRun(run: Run): string {
  mkdirSync(RESULTS, { recursive: true });
  const path = join(RESULTS, `${run.at.replaceAll(':', '-')}.json`);
  writeFileSync(path, `${JSON.stringify({ ...run, verdicts: verdicts(run).map((verdict) => ({ ...verdict, met: isMet(verdict) })) }, undefined, 2)}\n`);
  return relative(join(RESULTS, '../..'), path);
}
