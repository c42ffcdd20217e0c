/**
 * Asks the API about paths, in GraphQL. Input: an executor and a question. Output: the answer in the form in which expected-answer.ts has it.
 */
import { parse } from 'graphql';
import type { GraphExecutor } from '../../src/server/executor.js';
import type { ToldPath, ToldPaths } from './expected-answer.js';
import type { ToldNoPath, ToldRelaxation } from './expected-no-path.js';
import type { PathNarrowing, PathQuestion } from './path-graph.js';

const PATHS = parse(`query ($from: [ID!]!, $to: [ID!]!, $mode: PathMode!, $first: Int!, $minHops: Int!, $maxHops: Int!, $where: PathFilter, $asOf: PartialDate) {
  paths(from: $from, to: $to, mode: $mode, first: $first, minHops: $minHops, maxHops: $maxHops, where: $where, asOf: $asOf) {
    paths {
      length
      nodes { id }
      hops { index from { id } to { id } relationship { id } relationships { id } forward undated }
      weakestConfidence
      sourceCount
    }
    complete
    stoppedBy
    tieBreak
  }
}`);

const NO_PATH = parse(`query ($from: [ID!]!, $to: [ID!]!, $mode: PathMode!, $first: Int!, $minHops: Int!, $maxHops: Int!, $where: PathFilter, $asOf: PartialDate) {
  paths(from: $from, to: $to, mode: $mode, first: $first, minHops: $minHops, maxHops: $maxHops, where: $where, asOf: $asOf) {
    noPath { relaxations { ...told } smallest { ...told } undetermined }
  }
}
fragment told on Relaxation { leftOut { argument isDefault } pathExists length }`);

const DISTANCES = parse(`query ($a: ID!, $b: ID!, $from: [ID!]!, $to: [ID!]!, $maxHops: Int!, $where: PathFilter, $asOf: PartialDate) {
  distance(from: $a, to: $b, maxHops: $maxHops, where: $where, asOf: $asOf)
  pathExists(from: $a, to: $b, maxHops: $maxHops, where: $where, asOf: $asOf)
  distances(from: $from, to: $to, maxHops: $maxHops, where: $where, asOf: $asOf) { from to length }
}`);

interface Identified {
  readonly id: string;
}

interface AnsweredHop {
  readonly index: number;
  readonly from: Identified;
  readonly to: Identified;
  readonly relationship: Identified;
  readonly relationships: readonly Identified[];
  readonly forward: boolean;
  readonly undated: boolean;
}

export interface AnsweredPath {
  readonly length: number;
  readonly nodes: readonly Identified[];
  readonly hops: readonly AnsweredHop[];
  readonly weakestConfidence: string;
  readonly sourceCount: number;
}

export async function askPaths(executor: GraphExecutor, question: PathQuestion): Promise<ToldPaths> {
  const { data, errors } = await executor.execute({ document: PATHS, variables: { ...question }, queryKey: 'paths' });
  if (errors) throw new Error(`${errors.map(String).join('\n')}\nasked: ${JSON.stringify(question)}`);
  const { paths, complete, stoppedBy, tieBreak } = (data as { paths: ToldPaths & { paths: readonly AnsweredPath[] } }).paths;
  return { paths: paths.map(toldPath), complete, stoppedBy, tieBreak };
}

type AnsweredRelaxation = Omit<ToldRelaxation, 'leftOut'> & { readonly leftOut: readonly { readonly argument: string; readonly isDefault: boolean }[] };

interface AnsweredNoPath extends Omit<ToldNoPath, 'relaxations' | 'smallest'> {
  readonly relaxations: readonly AnsweredRelaxation[];
  readonly smallest: AnsweredRelaxation | null;
}

/** Null where there is a path. */
export async function askNoPath(executor: GraphExecutor, question: PathQuestion): Promise<ToldNoPath | null> {
  const { data, errors } = await executor.execute({ document: NO_PATH, variables: { ...question }, queryKey: 'noPath' });
  if (errors) throw new Error(`${errors.map(String).join('\n')}\nasked: ${JSON.stringify(question)}`);
  const { noPath } = (data as { paths: { noPath: AnsweredNoPath | null } }).paths;
  const told = ({ leftOut, pathExists, length }: AnsweredRelaxation): ToldRelaxation => ({ leftOut: leftOut.map(({ argument, isDefault }) => `${argument}${isDefault ? ' by default' : ''}`), pathExists, length });
  return noPath && { relaxations: noPath.relaxations.map(told), smallest: noPath.smallest && told(noPath.smallest), undetermined: noPath.undetermined };
}

export function toldPath({ length, nodes, hops, weakestConfidence, sourceCount }: AnsweredPath): ToldPath {
  return `${length} hops | ${nodes.map(({ id }) => id).join(' ')} | ${hops.map(toldHop).join(' | ')} | ${weakestConfidence} ${sourceCount}`;
}

function toldHop({ index, from, to, relationship, relationships, forward, undated }: AnsweredHop): string {
  const ids = relationships.map(({ id }) => id).join(' ');
  const wrong = relationship.id === relationships[0]?.id ? [] : [`follows ${relationship.id}`];
  return [`${index}:`, from.id, forward ? `-[${ids}]->` : `<-[${ids}]-`, to.id, ...(undated ? ['undated'] : []), ...wrong].join(' ');
}

export interface DistanceQuestion extends PathNarrowing {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly maxHops: number;
}

export interface ToldDistances {
  /** Of the first pair. */
  readonly distance: number | null;
  readonly pathExists: boolean;
  readonly distances: readonly { readonly from: string; readonly to: string; readonly length: number | null }[];
}

/** The first of `from` is not the first of `to`: only `distances` takes the same at both ends. */
export async function askDistances(executor: GraphExecutor, question: DistanceQuestion): Promise<ToldDistances> {
  const variables = { ...question, a: question.from[0], b: question.to[0] };
  const { data, errors } = await executor.execute({ document: DISTANCES, variables, queryKey: 'distances' });
  if (errors) throw new Error(`${errors.map(String).join('\n')}\nasked: ${JSON.stringify(question)}`);
  return data as unknown as ToldDistances;
}
