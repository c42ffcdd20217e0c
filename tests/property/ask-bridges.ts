/**
 * Asks the API what every path passes, and how far it was over the years. Input: an executor and a question. Output: the answer as expected-bridges.ts has it.
 */
import { parse } from 'graphql';
import type { GraphExecutor } from '../../src/server/executor.js';
import type { ToldBridges, ToldYear, TwoEnds } from './expected-bridges.js';

const BRIDGES = parse(`query ($from: ID!, $to: ID!, $maxHops: Int!, $where: PathFilter, $asOf: PartialDate) {
  bridges(from: $from, to: $to, maxHops: $maxHops, where: $where, asOf: $asOf) { length entities { id } relationships { id } }
}`);

const YEARS = parse(`query ($from: ID!, $to: ID!, $years: YearRange!, $maxHops: Int!, $where: PathFilter) {
  distanceOverTime(from: $from, to: $to, years: $years, maxHops: $maxHops, where: $where) { year length change because { id } }
}`);

interface Identified {
  readonly id: string;
}

const ids = (all: readonly Identified[]): readonly string[] => all.map(({ id }) => id);

export async function askBridges(executor: GraphExecutor, question: TwoEnds): Promise<ToldBridges> {
  const { data, errors } = await executor.execute({ document: BRIDGES, variables: { ...question }, queryKey: 'bridges' });
  if (errors) throw new Error(`${errors.map(String).join('\n')}\nasked: ${JSON.stringify(question)}`);
  const { bridges } = data as unknown as { bridges: { length: number | null; entities: readonly Identified[]; relationships: readonly Identified[] } };
  return { length: bridges.length, entities: ids(bridges.entities), relationships: ids(bridges.relationships) };
}

export async function askYears(executor: GraphExecutor, question: TwoEnds, years: readonly number[]): Promise<readonly ToldYear[]> {
  const variables = { ...question, years: { from: years[0], to: years.at(-1) } };
  const { data, errors } = await executor.execute({ document: YEARS, variables, queryKey: 'years' });
  if (errors) throw new Error(`${errors.map(String).join('\n')}\nasked: ${JSON.stringify(variables)}`);
  const told = (data as unknown as { distanceOverTime: readonly (Omit<ToldYear, 'because'> & { readonly because: readonly Identified[] })[] }).distanceOverTime;
  return told.map(({ year, length, change, because }) => ({ year, length, change, because: ids(because) }));
}
