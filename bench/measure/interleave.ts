/**
 * Measures contenders side by side on a machine that does other things too.
 *
 * Input: contenders, the variables to ask with, how long. Output: the times of each contender, and the ratio of the first to the
 * second. They take turns in small blocks, who goes first alternates, and each round gives one ratio of medians of its own. What
 * slows the machine down for longer than a round slows both; the median over the rounds forgets the rounds it began or ended in.
 */
import type { Contender } from '../contenders.js';
import type { Variables } from '../cases/bench-case.js';
import { median, quantile } from './statistics.js';

export interface Times {
  readonly name: string;
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
}

export interface Comparison {
  readonly rounds: number;
  /** Median over the rounds of the first contender's median over the second's. */
  readonly ratio: number;
  /** Between these lie the ratios of half of the rounds. */
  readonly ratioQuartiles: readonly [number, number];
  /** Of the times of all rounds together. */
  readonly ratioOfP50: number;
  readonly ratioOfP95: number;
  readonly times: readonly [Times, Times];
}

export interface Effort {
  readonly warmupMs: number;
  readonly measureMs: number;
}

/** With fewer, a ratio says little. */
const LEAST_ROUNDS = 11;

export async function interleave(contenders: readonly [Contender, Contender], inputs: readonly Variables[], block: number, effort: Effort): Promise<Comparison> {
  const warmUntil = performance.now() + effort.warmupMs;
  for (let turn = 0; performance.now() < warmUntil; turn += 1) {
    for (const contender of contenders) await runBlock(contender, inputs, turn * block, block);
  }
  const [first, second] = contenders;
  const all: readonly [number[], number[]] = [[], []];
  const ratios: number[] = [];
  const end = performance.now() + effort.measureMs;
  for (let round = 0; round < LEAST_ROUNDS || performance.now() < end; round += 1) {
    const [own, other] = await oneRound(first, second, inputs, block, round);
    all[0].push(...own);
    all[1].push(...other);
    ratios.push(median(own) / median(other));
  }
  const times: readonly [Times, Times] = [timesOf(first, all[0]), timesOf(second, all[1])];
  return {
    rounds: ratios.length,
    ratio: median(ratios),
    ratioQuartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    ratioOfP50: times[0].p50 / times[1].p50,
    ratioOfP95: times[0].p95 / times[1].p95,
    times,
  };
}

async function oneRound(first: Contender, second: Contender, inputs: readonly Variables[], block: number, round: number): Promise<readonly [number[], number[]]> {
  const run = (contender: Contender): Promise<number[]> => runBlock(contender, inputs, round * block, block);
  if (round % 2 === 0) {
    const own = await run(first);
    return [own, await run(second)];
  }
  const other = await run(second);
  return [await run(first), other];
}

/** Both contenders get the same variables in the same order. */
async function runBlock(contender: Contender, inputs: readonly Variables[], from: number, count: number): Promise<number[]> {
  const times: number[] = [];
  for (let index = from; index < from + count; index += 1) {
    const variables = inputs[index % inputs.length] ?? {};
    const start = performance.now();
    await contender.answer(variables);
    times.push(performance.now() - start);
  }
  return times;
}

function timesOf({ name }: Contender, times: readonly number[]): Times {
  return { name, runs: times.length, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
