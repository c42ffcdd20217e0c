/**
 * One case on one graph: are the answers the same, and how long do they take?
 *
 * Input: a case and where to ask. Output: figures. Where the contenders answer differently there is nothing to compare: an error.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Driver } from 'neo4j-driver';
import type { Catalog } from '../../src/catalog/catalog.js';
import type { Database } from '../../src/db/database.js';
import type { BenchCase, Variables } from '../cases/bench-case.js';
import { byHand, ours, type Contender } from '../contenders.js';
import { interleave, type Comparison, type Effort } from './interleave.js';

export interface Place {
  readonly catalog: Catalog;
  readonly database: Database;
  /** Of the hand-written contender. */
  readonly driver: Driver;
  readonly rel: number;
}

export interface CaseFigures extends Comparison {
  readonly name: string;
  /** Mean length of the answers as JSON. */
  readonly answerBytes: number;
}

export async function compareCase(benchCase: BenchCase, { catalog, database, driver, rel }: Place, effort: Effort): Promise<CaseFigures> {
  const inputs = await benchCase.inputs(driver, rel);
  const contenders = [ours(benchCase, catalog, database), byHand(benchCase, driver, rel)] as const;
  const answerBytes = await agreedBytes(benchCase, contenders, inputs);
  const comparison = await interleave(contenders, inputs, benchCase.block, effort);
  return { name: benchCase.name, answerBytes, ...comparison };
}

async function agreedBytes({ name, root }: BenchCase, [first, second]: readonly [Contender, Contender], inputs: readonly Variables[]): Promise<number> {
  let bytes = 0;
  for (const variables of inputs) {
    const [own, other] = [await asJson(first, variables), await asJson(second, variables)];
    const isEmpty = own.includes(`{"${root}":null}`);
    if (isEmpty || !isDeepStrictEqual(JSON.parse(own), JSON.parse(other))) {
      const fault = isEmpty ? 'is empty' : `is not what ${second.name} has`;
      throw new Error(`Case ${name} with ${JSON.stringify(variables)}: the answer of ${first.name} ${fault}:\n  ${own.slice(0, 600)}\n  ${other.slice(0, 600)}`);
    }
    bytes += Buffer.byteLength(own);
  }
  if (inputs.length === 0) throw new Error(`Case ${name} has nothing to ask for in this graph`);
  return Math.round(bytes / inputs.length);
}

async function asJson({ answer }: Contender, variables: Variables): Promise<string> {
  return JSON.stringify(await answer(variables));
}
