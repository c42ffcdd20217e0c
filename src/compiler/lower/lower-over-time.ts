/**
 * Lowers distances over time: how far it was at each of some times, and what the shortest paths were where that changed.
 *
 * Input: the rows of a plan, and the lowering that knows variables, parameters and searches. Output: clauses that bind them. Only for times at which the
 * distance differs from the one before are paths looked for: at whichever of the two they were shorter. Pure.
 *
 *     Times v1 …  ->  MATCH (a) MATCH (b) WITH a, b, COLLECT { UNWIND $times AS at RETURN …length at… } AS lengths
 *                     UNWIND range(0, size(lengths) - 1) AS place WITH …, $times[place] AS v1, lengths[place] AS v2, …the two times where they differ…
 *                     WITH …, COLLECT { … SHORTEST 1 GROUPS … LIMIT $most } AS walks
 */
import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../errors.js';
import type { PathLowering } from '../paths/lower-paths.js';
import type { Parameter, PathSearch, RowSource, Variable } from '../plan.js';
import type { Reading } from './reading.js';

export interface OverTimeContext {
  node(of: Variable): Cypher.Node;
  variable(of: Variable): Cypher.Variable;
  parameter(parameter: Parameter): Cypher.Expr;
  /** The clauses of a row source, to be continued. */
  read(input: RowSource): Reading;
  /** Hops of the shortest path between bound ends; null where there is none. */
  shortest(search: PathSearch): Cypher.Expr;
  readonly paths: Pick<PathLowering, 'simplePaths'>;
}

/** Where there is no path. Longer than any that is looked for. */
const NONE = new Cypher.Literal(99);

export function lowerTimes({ search, times, most, time, length, shorterAt, otherwise, walks }: Extract<RowSource, { op: 'Times' }>, context: OverTimeContext): Cypher.With {
  const [all, lengths, place, before, lengthBefore, change, walk, once] = ['times', 'lengths', 'place', 'before', 'lengthBefore', 'change', 'walk', 'once'].map((name) => new Cypher.NamedVariable(name));
  invariant(all && lengths && place && before && lengthBefore && change && walk && once, 'a variable for each name');
  const ends = [context.node(search.from.node), context.node(search.to.node)] as const;
  const [now, howFar, at, other] = [time, length, shorterAt, otherwise].map((of) => context.variable(of));
  invariant(now && howFar && at && other, 'a variable for each value');
  const given = context.parameter(times);
  const each = new Cypher.Collect(new Cypher.Unwind([given, at]).return(context.shortest(search)));
  // Before the first stands the last, for Cypher.
  const previous = (list: Cypher.Variable) => new Cypher.Case().when(Cypher.gt(place, new Cypher.Literal(0))).then(list.property(Cypher.minus(place, new Cypher.Literal(1))));
  const [far, farBefore] = [howFar, lengthBefore].map((hops) => Cypher.coalesce(hops, NONE));
  invariant(far && farBefore, 'two lengths');
  const two = new Cypher.Case()
    .when(Cypher.isNull(before)).then(new Cypher.List([]))
    .when(Cypher.lt(far, farBefore)).then(new Cypher.List([now, before]))
    .when(Cypher.gt(far, farBefore)).then(new Cypher.List([before, now]))
    .else(new Cypher.List([]));
  const shortest = Cypher.utils.concat(new Cypher.With([at, once]).where(Cypher.isNotNull(once)), context.paths.simplePaths(search, walk, context.parameter(most)).return(walk));
  return context.read({ op: 'Pairs', from: search.from, to: search.to })
    .with(...ends, [given, all], [each, lengths])
    .unwind([Cypher.range(new Cypher.Literal(0), Cypher.minus(Cypher.size(lengths), new Cypher.Literal(1))), place])
    .with(...ends, [all.property(place), now], [lengths.property(place), howFar], [previous(all), before], [previous(lengths), lengthBefore])
    .with(...ends, now, howFar, [two, change])
    .with(...ends, now, howFar, [Cypher.listIndex(change, 0), at], [Cypher.listIndex(change, 1), other])
    .with(now, howFar, at, other, [new Cypher.Collect(shortest), context.variable(walks)]);
}

export function lowerSteps({ walks, from, to }: Extract<RowSource, { op: 'StepsOf' }>, context: OverTimeContext): Cypher.With {
  const [walk, place] = [new Cypher.NamedVariable('walk'), new Cypher.NamedVariable('place')];
  const steps = Cypher.range(new Cypher.Literal(0), Cypher.minus(Cypher.size(walk), new Cypher.Literal(2)));
  const next = Cypher.plus(place, new Cypher.Literal(1));
  return new Cypher.Unwind([context.variable(walks), walk]).unwind([steps, place]).with([walk.property(place), context.node(from)], [walk.property(next), context.node(to)]).distinct();
}
