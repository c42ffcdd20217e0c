/**
 * Chooses, by labels, the part of a projection that a request searches. Input: what is in the projection, which types are followed, which entities
 * are left out. Output: labels; a search sees the nodes that have one of them.
 *
 * Labels can only be added up, and "all but these" is no sum of labels, unless the labels are made for it: entity number i = a + b p, p a prime, has
 * in each position x the label x/(a + b x mod p). Two entities agree in one position at most. So of an entity that is not among m others, m
 * positions at most agree with one of them, and of m + 1 positions one is its own: what is left is exactly what has a label that none of
 * the m has. (These are superimposed codes, of Kautz and Singleton.) It takes 11 labels of each entity, and as many in all as 11 roots of their
 * number, where a label for each would take their square in bits.
 */
import { invariant } from '../errors.js';
import { PASSED, POSITIONS } from './projection.js';

/** Labels of all nodes of a projection, and the number of each entity. */
export interface Labelled {
  readonly labels: readonly string[];
  readonly ranks: ReadonlyMap<string, number>;
}

/** The least prime whose square numbers so many. */
export function primeFor(count: number): number {
  let candidate = Math.max(2, Math.ceil(Math.sqrt(count)));
  while (!isPrime(candidate) || candidate < POSITIONS) candidate += 1;
  return candidate;
}

export function chooseLabels({ labels, ranks }: Labelled, ways: ReadonlySet<string>, without: readonly string[]): readonly string[] {
  const hops = labels.filter((label) => isHop(label) && follows(label, ways));
  if (without.length === 0) return [...labels.filter((label) => label === PASSED), ...hops];
  invariant(without.length < POSITIONS, 'more entities are left out than labels can tell apart');
  const prime = primeFor(ranks.size);
  const left = new Set(without.flatMap((id) => labelsOf(ranks.get(id), prime)));
  return [...labels.filter((label) => isPosition(label) && !left.has(label)), ...hops];
}

/** An unknown id has none. */
function labelsOf(rank: number | undefined, prime: number): readonly string[] {
  if (rank === undefined) return [];
  return Array.from({ length: POSITIONS }, (_, position) => `${position}/${(rank + Math.floor(rank / prime) * position) % prime}`);
}

/** The hop over the cheapest of the types that are followed. */
function follows(label: string, ways: ReadonlySet<string>): boolean {
  const [same = '', cheaper = ''] = label.split(' ! ');
  return same.split(' ').some((way) => ways.has(way)) && !cheaper.split(' ').some((way) => ways.has(way));
}

function isHop(label: string): boolean {
  return label.endsWith('<') || label.endsWith('>');
}

function isPosition(label: string): boolean {
  return label.includes('/');
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) if (number % divisor === 0) return false;
  return true;
}
