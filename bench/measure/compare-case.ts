/**
 * One case on one graph: are the answers the same, and how long do they take?
 *
 * Input: a case, where to ask, who answers. Output: figures for one request at a time and for eight. Where the contenders answer
 * differently there is nothing to compare: an error.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Driver } from 'neo4j-driver';
import type { Catalog } from '../../src/catalog/catalog.js';
import type { Database } from '../../src/db/database.js';
import type { BenchCase } from '../cases/bench-case.js';
import { byHand, ofPeer, ours, oursUnderApollo, type Contender } from '../contenders.js';
import type { OurApollo } from '../our-apollo.js';
import type { Peer, Variables } from '../peers/peer.js';
import { interleave, type Comparison, type Effort } from './interleave.js';

export interface Place {
  readonly catalog: Catalog;
  readonly database: Database;
  /** Of the hand-written contender. */
  readonly driver: Driver;
  readonly apollo: OurApollo;
  readonly peers: readonly Peer[];
  readonly rel: number;
}

export interface CaseFigures {
  readonly name: string;
  /** Mean length of the answers as JSON. */
  readonly answerBytes: number;
  /** Ours and by hand, one request at a time: by themselves, for a peer that takes ten times as long would leave few rounds. */
  readonly alone: Comparison;
  /** All under Apollo, one request at a time. */
  readonly aloneUnderApollo: Comparison;
  /** All, eight requests at a time. */
  readonly together: Comparison;
}

const IN_FLIGHT = 8;
/** At least: the last requests of a block, which are not eight any more, should weigh little. */
const BLOCK_TOGETHER = 16;

/** A Neo4j that has just started is slow at everything, by turns: this is not what is compared. */
export async function warmUp(cases: readonly BenchCase[], { catalog, database, driver, rel }: Place, forMs: number): Promise<void> {
  const end = performance.now() + forMs;
  const asked = await Promise.all(cases.map(async (benchCase) => ({ inputs: await benchCase.inputs(driver, rel), contenders: [ours(benchCase, catalog, database), byHand(benchCase, driver, rel)] })));
  for (let turn = 0; performance.now() < end; turn += 1) {
    for (const { inputs, contenders } of asked) {
      await Promise.all(contenders.map((contender) => contender.answer(inputs[turn % inputs.length] ?? {})));
    }
  }
}

export async function compareCase(benchCase: BenchCase, place: Place, effort: Effort): Promise<CaseFigures> {
  const { catalog, database, driver, apollo, peers, rel } = place;
  const inputs = await benchCase.inputs(driver, rel);
  const bare = [ours(benchCase, catalog, database), byHand(benchCase, driver, rel)];
  const underApollo = [oursUnderApollo(benchCase, apollo), ...(benchCase.isFamily ? peers.map((peer) => ofPeer(peer, benchCase, rel)) : [])];
  const contenders = [...bare, ...underApollo];
  const answerBytes = await agreedBytes(benchCase, contenders, inputs);
  const { block, name } = benchCase;
  const load = { inputs, inFlight: 1, block };
  const part = (share: number): Effort => ({ ...effort, warmupMs: effort.warmupMs * share, measureMs: effort.measureMs * share });
  return {
    name,
    answerBytes,
    alone: await interleave(bare, load, part(0.4)),
    aloneUnderApollo: await interleave(underApollo, load, part(0.2)),
    together: await interleave(contenders, { inputs, inFlight: IN_FLIGHT, block: Math.max(block * 2, BLOCK_TOGETHER) }, part(0.4)),
  };
}

async function agreedBytes({ name, root }: BenchCase, [first, ...others]: readonly Contender[], inputs: readonly Variables[]): Promise<number> {
  if (inputs.length === 0) throw new Error(`Case ${name} has nothing to ask for in this graph`);
  let bytes = 0;
  for (const variables of inputs) {
    const own = await dataFrom(first, variables);
    if (own === undefined || own.includes(`{"${root}":null}`)) throw new Error(`Case ${name} with ${JSON.stringify(variables)}: our answer is empty`);
    bytes += Buffer.byteLength(own);
    for (const other of others) {
      const theirs = await dataFrom(other, variables);
      if (!isDeepStrictEqual(JSON.parse(own), JSON.parse(theirs ?? 'null'))) {
        throw new Error(`Case ${name} with ${JSON.stringify(variables)}: our answer is not that of "${other.name}":\n  ${differing(own, theirs ?? '')}`);
      }
    }
  }
  return Math.round(bytes / inputs.length);
}

async function dataFrom(contender: Contender | undefined, variables: Variables): Promise<string | undefined> {
  return contender && JSON.stringify(contender.dataOf(await contender.answer(variables)));
}

/** Where two texts part, with what stands around it. */
function differing(own: string, other: string): string {
  let at = 0;
  while (at < own.length && own[at] === other[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 120), at + 200);
  return `${around(own)}\n  ${around(other)}`;
}
