/** Whether a run met its targets. Input: the figures of a run. Output: each figure that has a target, beside it. It prints nothing. */
import { CASES } from './cases/cases.js';
import { BY_HAND, NEO4J_GRAPHQL, OURS, OURS_UNDER_APOLLO } from './contenders.js';
import type { TimedStart } from './measure/timed-start.js';
import { geometricMean } from './measure/statistics.js';
import type { Measured, Run } from './report.js';

/** One figure beside what it may be. */
export interface Verdict {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly sense: 'at most' | 'at least';
  readonly limit: number;
}

const LIMITS = {
  meanTime: 0.65,
  meanRate: 3.5,
  leastRate: 2,
  growth: 1.3,
  coldMs: 2,
  warmMs: 0.5,
  seenMicroseconds: 30,
  startSeconds: 20,
  fromBoltSeconds: 4,
  residentMegabytes: 200,
} as const;

/** A mean is over all of them or none. */
const FAMILIES = CASES.filter(({ isFamily }) => isFamily).length;

export function verdicts({ cases, growth, compile, starts }: Pick<Run, 'cases' | 'growth' | 'compile' | 'starts'>): readonly Verdict[] {
  const graphs = [...new Set(cases.map(({ graph }) => graph))];
  return [
    ...graphs.flatMap((graph) => graphVerdicts(graph, cases.filter((measured) => measured.graph === graph))),
    ...growth.map(({ name, ratio }) => atMost(`${name}: p50 in the large graph`, ratio, LIMITS.growth, 'x small')),
    ...compileVerdicts(compile),
    ...startVerdicts(starts),
  ];
}

export function isMet({ value, limit, sense }: Verdict): boolean {
  return sense === 'at most' ? value <= limit : value >= limit;
}

function graphVerdicts(graph: string, cases: readonly Measured[]): readonly Verdict[] {
  const times = cases.map(({ isFamily, target, figures }) => ({ isFamily, target, name: figures.name, value: figures.alone.timeRatio(OURS, BY_HAND)?.ratio ?? Number.NaN }));
  const rates = cases.flatMap(({ figures }) => {
    const ratio = figures.together.rateRatio(OURS_UNDER_APOLLO, NEO4J_GRAPHQL);
    return ratio ? [{ name: figures.name, value: ratio.ratio }] : [];
  });
  const families = times.filter(({ isFamily }) => isFamily);
  return [
    ...times.map(({ name, value, target }) => atMost(`${name}, ${graph}: p50`, value, target, 'x by hand')),
    ...(families.length === FAMILIES ? [atMost(`mean of families, ${graph}: p50`, geometricMean(families.map(({ value }) => value)), LIMITS.meanTime, 'x by hand')] : []),
    ...rates.map(({ name, value }) => atLeast(`${name}, ${graph}: throughput`, value, LIMITS.leastRate, `x ${NEO4J_GRAPHQL}`)),
    ...(rates.length === FAMILIES ? [atLeast(`mean of families, ${graph}: throughput`, geometricMean(rates.map(({ value }) => value)), LIMITS.meanRate, `x ${NEO4J_GRAPHQL}`)] : []),
  ];
}

function compileVerdicts(compile: Run['compile']): readonly Verdict[] {
  const shipped = compile.find(({ schema }) => schema === 'shipped');
  if (!shipped) return [];
  const { coldMs, warmMs, seenMs } = shipped.times.compile;
  return [
    atMost('compile, unseen, cold', coldMs, LIMITS.coldMs, 'ms'),
    atMost('compile, unseen, warm', warmMs, LIMITS.warmMs, 'ms'),
    atMost('compile, seen', seenMs * 1_000, LIMITS.seenMicroseconds, 'µs'),
  ];
}

function startVerdicts(starts: readonly TimedStart[]): readonly Verdict[] {
  if (starts.length === 0) return [];
  const worst = (key: keyof TimedStart): number => Math.max(...starts.map((start) => start[key]));
  return [
    atMost('npm start to the first answer', worst('toAnswerMs') / 1_000, LIMITS.startSeconds, 's'),
    atMost('Bolt ready to the first answer', worst('fromBoltMs') / 1_000, LIMITS.fromBoltSeconds, 's'),
    atMost('memory of the Node process at rest', worst('residentMegabytes'), LIMITS.residentMegabytes, 'MB'),
  ];
}

export function atMost(what: string, value: number, limit: number, unit: string): Verdict {
  return { what, value, limit, unit, sense: 'at most' };
}

export function atLeast(what: string, value: number, limit: number, unit: string): Verdict {
  return { what, value, limit, unit, sense: 'at least' };
}
