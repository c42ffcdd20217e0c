/**
 * Measures contenders side by side on a machine that does other things too.
 *
 * Input: contenders, the variables to ask with, how many requests are in flight at once, how long. Output: the times and the throughput
 * of each, and the ratio of any two. They take turns in small blocks, who goes first moves on from round to round, and each round
 * gives ratios of its own. What slows the machine down for longer than a round slows all; the median over the rounds forgets the
 * rounds it began or ended in.
 */
import type { Contender } from '../contenders.js';
import type { Variables } from '../peers/peer.js';
import { median, quantile } from './statistics.js';

export interface Times {
  readonly name: string;
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  /** Answers a second: the median over the rounds. */
  readonly perSecond: number;
}

export interface Ratio {
  readonly ratio: number;
  /** Between these lie the ratios of half of the rounds. */
  readonly quartiles: readonly [number, number];
}

export interface Comparison {
  readonly inFlight: number;
  readonly rounds: number;
  readonly times: readonly Times[];
  /** Median over the rounds of one contender's median time over another's. */
  timeRatio(first: string, second: string): Ratio | undefined;
  /** Median over the rounds of one contender's throughput over another's. */
  rateRatio(first: string, second: string): Ratio | undefined;
}

export interface Load {
  readonly inputs: readonly Variables[];
  readonly inFlight: number;
  /** Requests of a contender before it is the next one's turn. */
  readonly block: number;
}

export interface Effort {
  readonly warmupMs: number;
  readonly measureMs: number;
  /** With fewer, a ratio says little. */
  readonly leastRounds: number;
}

interface Block {
  readonly times: readonly number[];
  readonly perSecond: number;
}

export async function interleave(contenders: readonly Contender[], load: Load, effort: Effort): Promise<Comparison> {
  const warmUntil = performance.now() + effort.warmupMs;
  for (let turn = 0; performance.now() < warmUntil; turn += 1) {
    for (const contender of contenders) await runBlock(contender, load, turn * load.block);
  }
  const blocks = new Map<string, Block[]>(contenders.map(({ name }) => [name, []]));
  const end = performance.now() + effort.measureMs;
  let rounds = 0;
  for (; rounds < effort.leastRounds || performance.now() < end; rounds += 1) {
    const first = rounds % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      // All get the same variables in the same order.
      blocks.get(contender.name)?.push(await runBlock(contender, load, rounds * load.block));
    }
  }
  const ratioOf = (first: string, second: string, figure: (block: Block) => number): Ratio | undefined => {
    const [own, other] = [blocks.get(first), blocks.get(second)];
    if (!own || !other) return undefined;
    const ratios = own.map((block, round) => figure(block) / figure(other[round] ?? block));
    return { ratio: median(ratios), quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)] };
  };
  return {
    inFlight: load.inFlight,
    rounds,
    times: contenders.map(({ name }) => timesOf(name, blocks.get(name) ?? [])),
    timeRatio: (first, second) => ratioOf(first, second, ({ times }) => median(times)),
    rateRatio: (first, second) => ratioOf(first, second, ({ perSecond }) => perSecond),
  };
}

/** `inFlight` workers that each send their next request when the last one is answered. */
async function runBlock({ answer }: Contender, { inputs, inFlight, block }: Load, from: number): Promise<Block> {
  const times: number[] = [];
  let next = from;
  const worker = async (): Promise<void> => {
    while (next < from + block) {
      const variables = inputs[next % inputs.length] ?? {};
      next += 1;
      const start = performance.now();
      await answer(variables);
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  return { times, perSecond: (times.length * 1_000) / (performance.now() - start) };
}

function timesOf(name: string, blocks: readonly Block[]): Times {
  const times = blocks.flatMap((block) => block.times);
  return { name, runs: times.length, p50: quantile(times, 0.5), p95: quantile(times, 0.95), perSecond: median(blocks.map(({ perSecond }) => perSecond)) };
}
