/**
 * Lowers pages: rows in order, from a position on, as many as were asked for.
 *
 * Input: a page of the plan. Output: clauses that are finished by whoever wants its rows. Where rows come from a release's nodes, each range of keys
 * (keyset.ts) is a branch of its own, in the form that a sort index answers. Pure.
 */
import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../errors.js';
import { keyRanges } from '../keyset.js';
import type { Predicate, RowSource, SortKey, Variable } from '../plan.js';
import type { Finish, Lowering, Op } from './lowering.js';

export function lowerPage(page: Op<'Page'>, end: Finish, context: Lowering): Cypher.Clause {
  const limit = context.parameter(page.limit);
  const ranges = keyRanges(page.keys, page.after);
  const bound = context.bound(page.input);
  const after: readonly Predicate[] = page.after ? [{ op: 'Or', any: ranges.map((range) => ({ op: 'And', all: range.predicates })) }] : [];
  if (page.input.op === 'Compute' || page.input.op === 'Best') return end(context.computed(page.input, after).orderBy(...context.orderBy(page.keys)).limit(limit));
  if (!isAnchored(page.input)) return end(context.read(page.input, after).with(...bound).orderBy(...context.orderBy(page.keys)).limit(limit));
  const node = anchorOf(page.input);
  const branch = ({ predicates, keys }: (typeof ranges)[number]) => {
    // An index on (release, keys) gives their order only with a predicate on each of them, and the release sorted first.
    const compared = (key: SortKey) => predicates.some((predicate) => 'key' in predicate && predicate.key === key.key && predicate.of === key.of);
    const known = keys.filter((key) => hasValue(key, page.keys, predicates) && !compared(key)).map(({ of, key }): Predicate => ({ op: 'IsNotNull', of, key }));
    const direction = keys[0]?.direction ?? 'ASC';
    const sort: [Cypher.Expr, 'ASC' | 'DESC'][] = [[context.property(node, 'rel'), direction], ...context.orderBy(keys, compared)];
    return { reading: context.read(page.input, [...predicates, ...known]), sort };
  };
  const [only, ...others] = ranges.map(branch);
  invariant(only, 'a page has a range');
  if (others.length === 0) return end(only.reading.with(...bound).orderBy(...only.sort).limit(limit));
  const branches = [only, ...others].map(({ reading, sort }) => reading.return(...bound).orderBy(...sort).limit(limit));
  const union = new Cypher.Call(new Cypher.Union(...branches).all(), []);
  return end(Cypher.utils.concat(union, new Cypher.With(...bound).limit(limit)));
}

/** Cypher sorts unknown values as the greatest; a key says whether they come first or last. */
export function orderBy(keys: readonly SortKey[], context: Pick<Lowering, 'property'>, isKnown: (key: SortKey) => boolean = () => false): [Cypher.Expr, 'ASC' | 'DESC'][] {
  return keys.flatMap((key): [Cypher.Expr, 'ASC' | 'DESC'][] => {
    const property = context.property(key.of, key.key);
    const cypherNulls = key.direction === 'ASC' ? 'LAST' : 'FIRST';
    if (!key.isNullable || isKnown(key) || cypherNulls === key.nulls) return [[property, key.direction]];
    return [[Cypher.isNull(property), key.nulls === 'LAST' ? 'ASC' : 'DESC'], [property, key.direction]];
  });
}

/** Whether the rows come from the release's nodes rather than from one node's neighbours: then an index can serve their order. */
function isAnchored(input: RowSource): boolean {
  switch (input.op) {
    case 'NodeScan':
    case 'IndexSeek':
      return true;
    case 'Filter':
    case 'Sort':
    case 'Page':
      return isAnchored(input.input);
    case 'OwnedSeek':
    case 'OwnersOf':
    case 'FullTextSeek':
    case 'Best':
    case 'Compute':
    case 'ReleaseScan':
    case 'Expand':
    case 'EvidenceSeek':
    case 'EndOf':
    case 'Unit':
    case 'ItemsOf':
    case 'Scores':
    case 'Communities':
    case 'UnpackedFrom':
    case 'PartOf':
    case 'Joined':
    case 'HopsOf':
    case 'Breadth':
    case 'Pairs':
    case 'Within':
    case 'ShortestPath':
    case 'Times':
    case 'StepsOf':
    case 'Events':
    case 'Distinct':
    case 'Reached':
      return false;
  }
}

/** Whether a key has a value in all rows that the predicates leave: it always has, or the key it is paired with has one there. */
function hasValue(key: SortKey, keys: readonly SortKey[], predicates: readonly Predicate[]): boolean {
  if (!key.isPaired) return !key.isNullable;
  const partner = keys[keys.indexOf(key) - 1];
  invariant(partner, 'a paired key stands after its partner');
  return !partner.isNullable || predicates.some((predicate) => 'key' in predicate && predicate.op !== 'IsNull' && predicate.key === partner.key && predicate.of === partner.of);
}

function anchorOf(input: RowSource): Variable {
  if (input.op === 'NodeScan' || input.op === 'IndexSeek') return input.node;
  invariant('input' in input, 'an anchored row source starts at a node');
  return anchorOf(input.input);
}
