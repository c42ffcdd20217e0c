/**
 * Lowers searches for paths: how paths, their lengths and what lies around an entity are looked for.
 *
 * Input: a search of the plan, and the lowering that knows variables, parameters and predicates. Output: clauses, or an expression for a length. Pure.
 *
 * Paths are found by Cypher's own SHORTEST. How long the shortest is, is found by walking from both ends in turns, one step of the smaller side at
 * a time, until the sides meet: Neo4j cannot tell within SHORTEST in which direction it follows a relationship, so it would go through walks that follow
 * one the wrong way, and it takes longer even where all types are followed both ways (bench/NOTES.md).
 */
import Cypher from '@neo4j/cypher-builder';
import { ENTITY } from '../../catalog/catalog.js';
import { invariant } from '../../errors.js';
import type { Parameter, PathLeg, PathSearch, Predicate, RowSource, Variable } from '../plan.js';
import type { Reading } from '../lower/reading.js';
import { sourcesIn } from '../print-predicate.js';

export interface PathContext {
  node(of: Variable): Cypher.Node;
  relationship(of: Variable): Cypher.Relationship;
  variable(of: Variable): Cypher.Variable;
  parameter(parameter: Parameter): Cypher.Expr;
  predicate(predicate: Predicate): Cypher.Predicate;
  inRelease(node: Variable): Cypher.Predicate;
  expanded(from: Cypher.Pattern, expand: PathSearch['hop']): Cypher.Pattern;
  /** The clauses of a row source, to be continued. */
  read(input: RowSource, also?: readonly Predicate[]): Reading;
}

export class PathLowering {
  constructor(private readonly context: PathContext) {}

  /** The pattern of a search between its two ends, which are bound; `met` is the list of the nodes that hops lead to. */
  #searched(search: PathSearch): { readonly found: InstanceType<typeof Cypher.Match>; readonly met: Cypher.Expr } {
    const { from, to, hop, where, minHops, maxHops, via } = search;
    const steps = (leg: PathLeg, min: number, max: number) => this.context.expanded(new Cypher.Pattern(this.context.node(leg.hop.from)), leg.hop).where(this.context.predicate(leg.where)).quantifier({ min, max });
    const [start, end] = [new Cypher.Pattern(this.context.node(from.node)), new Cypher.Pattern(this.context.node(to.node))];
    if (!via) {
      const pattern = new Cypher.QuantifiedPath(start, steps({ hop, where }, minHops, maxHops), end);
      return { found: search.isMeasuredFirst ? this.#wherePathsAre(search).match(pattern) : new Cypher.Match(pattern), met: this.context.node(hop.to) };
    }
    // Each leg leaves the others at least a hop.
    const most = maxHops - via.legs.length;
    const stops = via.legs.flatMap((leg) => [steps(leg, 1, most), new Cypher.Pattern(this.context.node(leg.to))]);
    const met = [...via.legs.map((leg) => leg.hop.to), hop.to].map((of): Cypher.Expr => this.context.node(of)).reduce((before, list) => Cypher.plus(before, list));
    return { found: new Cypher.Match(new Cypher.QuantifiedPath(start, ...stops, steps({ hop, where }, 1, most), end)), met };
  }

  #wherePathsAre(search: PathSearch): Cypher.With {
    return new Cypher.With(this.context.node(search.from.node), this.context.node(search.to.node)).where(Cypher.isNotNull(this.length(search)));
  }

  /**
   * The nodes of each path, the shortest first. No node twice; relationships side by side make one path. Legs are bounded each, not together: what is too long
   * ends the search, and comes after all that is not, so that it only has to be kept from being enumerated.
   */
  simplePaths(search: PathSearch, list: Cypher.Variable, most: Cypher.Expr): Cypher.With {
    const { found, met } = this.#searched(search);
    const [one, other] = [new Cypher.NamedVariable('one'), new Cypher.NamedVariable('other')];
    const isSimple = Cypher.all(one, list, Cypher.single(other, list, Cypher.eq(other, one)));
    const [shortest, longest] = [search.minHops + 1, search.maxHops + 1].map((nodes) => new Cypher.Literal(nodes));
    invariant(shortest && longest, 'a search has lengths');
    const isTooLong = Cypher.gt(Cypher.size(list), longest);
    const isWanted = search.via ? Cypher.or(isTooLong, Cypher.and(Cypher.gte(Cypher.size(list), shortest), isSimple)) : isSimple;
    const paths = found.shortestGroups(search.groups)
      .with([Cypher.plus(new Cypher.List([this.context.node(search.from.node)]), met), list]).where(isWanted)
      .with(list).distinct().limit(most);
    return search.via ? paths.with(list).where(Cypher.lte(Cypher.size(list), longest)) : paths;
  }

  /** Rows for each order of waypoints, with the nodes that they are; after those given, if any. */
  orders({ via }: PathSearch, before?: Reading): Reading | undefined {
    if (!via) return before;
    const order = this.context.variable(via.order);
    const orders: [Cypher.Expr, Cypher.Variable] = [this.context.parameter(via.orders), order];
    return via.legs.reduce<Reading | Cypher.Unwind>((rows, { to }, index) => {
      const node = this.context.node(to);
      return rows.match(new Cypher.Pattern(node, { labels: [ENTITY] })).where(Cypher.and(this.context.inRelease(to), Cypher.eq(node.property('id'), Cypher.listIndex(order, index))));
    }, before ? before.unwind(orders) : new Cypher.Unwind(orders)) as Reading;
  }

  stopsOf({ via }: PathSearch): readonly Cypher.Node[] {
    return (via?.legs ?? []).map(({ to }) => this.context.node(to));
  }

  /** Hops of the shortest path between the ends of a search, which are bound; null where there is none. */
  length(search: PathSearch): Cypher.Expr {
    return search.meeting ? this.#meeting(search, search.meeting) : Cypher.head(new Cypher.Collect(this.#lengthOfPath(search)));
  }

  #lengthOfPath(search: PathSearch): Cypher.Clause {
    const [list, length] = [new Cypher.NamedVariable('walked'), new Cypher.NamedVariable('length')];
    const each = this.simplePaths(search, list, new Cypher.Literal(1)).return(Cypher.minus(Cypher.size(list), new Cypher.Literal(1)));
    if (!search.via) return each;
    return Cypher.utils.concat(this.orders(search), new Cypher.Return([Cypher.head(new Cypher.Collect(each)), length]).orderBy([length, 'ASC']));
  }

  /**
   * Two lists of entities, as far from the one end and as far from the other as steps were made there: where an entity is in both, the shortest path leads over
   * it, and is as long as steps were made. It meets no entity twice, so nothing has to be remembered. Once there is a length, no step is made.
   *
   * One step stands in `reduce`, so that Neo4j plans it once: written out for each hop it took seconds to plan.
   */
  #meeting({ from, to, maxHops }: PathSearch, { hop, where, isAhead: turn }: NonNullable<PathSearch['meeting']>): Cypher.Expr {
    const [state, step, met, one] = ['state', 'step', 'met', 'one'].map((name) => new Cypher.NamedVariable(name));
    invariant(state && step && met && one, 'a variable for each name');
    const [x, y, isAhead] = [this.context.node(hop.from), this.context.node(hop.to), this.context.variable(turn)];
    const [ahead, back, hops] = [0, 1, 2].map((index) => Cypher.listIndex(state, index));
    invariant(ahead && back && hops, 'three of them');
    const either = (first: Cypher.Expr, other: Cypher.Expr): Cypher.Case => new Cypher.Case().when(Cypher.eq(isAhead, Cypher.true)).then(first).else(other);
    const next = new Cypher.Unwind([either(ahead, back), x]).match(this.context.expanded(new Cypher.Pattern(x), hop)).where(this.context.predicate(where)).return(y).distinct();
    const length = new Cypher.Case().when(Cypher.any(one, met, Cypher.in(one, either(back, ahead)))).then(step);
    const after = named(met, new Cypher.Collect(next), new Cypher.List([either(met, ahead), either(back, met), length]));
    const made = named(isAhead, Cypher.lte(Cypher.size(ahead), Cypher.size(back)), after);
    const start = new Cypher.List([new Cypher.List([this.context.node(from.node)]), new Cypher.List([this.context.node(to.node)]), Cypher.Null]);
    const steps = Cypher.range(new Cypher.Literal(1), new Cypher.Literal(maxHops));
    const end = Cypher.reduce(state, start, step, steps, new Cypher.Case().when(Cypher.isNotNull(hops)).then(state).else(made));
    return Cypher.listIndex(end, 2);
  }

  shortestPath({ search, nodes }: Extract<RowSource, { op: 'ShortestPath' }>): Cypher.With {
    const list = this.context.variable(nodes);
    const [from, to] = [this.context.node(search.from.node), this.context.node(search.to.node)];
    const each = this.simplePaths(search, list, new Cypher.Literal(1)).return(list);
    const pairs = this.context.read({ op: 'Pairs', from: search.from, to: search.to });
    return (this.orders(search, pairs) ?? pairs).call(each, [from, to, ...this.stopsOf(search)]).with(from, to, list).orderBy([Cypher.size(list), 'ASC']).limit(new Cypher.Literal(1));
  }

  within({ seek, when, leg, maxHops, node, label, where, hops, limit }: Extract<RowSource, { op: 'Within' }>): Cypher.With {
    const step = this.context.expanded(new Cypher.Pattern(this.context.node(leg.hop.from)), leg.hop).where(this.context.predicate(leg.where)).quantifier({ min: 0, max: Math.max(1, maxHops) });
    // Neo4j has no pattern of no hops at all.
    const near = Cypher.lte(Cypher.size(this.context.node(leg.hop.to)), new Cypher.Literal(maxHops));
    const pattern = new Cypher.QuantifiedPath(new Cypher.Pattern(this.context.node(seek.node)), step, new Cypher.Pattern(this.context.node(node), { labels: [label] }));
    const found = this.context.read(seek, [when]).match(pattern).where(Cypher.and(this.context.predicate(where), near)).shortest(1);
    return found
      .with(this.context.node(node), [Cypher.min(Cypher.size(this.context.node(leg.hop.to))), this.context.variable(hops)])
      .orderBy([this.context.variable(hops), 'ASC'], [this.context.node(node).property('id'), 'ASC']).limit(this.context.parameter(limit));
  }

  /**
   * In two parts, so that Neo4j walks in breadth and meets no node twice: what may be passed, then one step from there to whatever it leads to.
   * The least number of steps is what lets it do so.
   */
  breadth({ seek, pass, last, most, node, distance }: Extract<RowSource, { op: 'Breadth' }>): Cypher.With {
    const [from, met, end, before] = [this.context.node(seek.node), this.context.node(last.hop.from), this.context.node(node), new Cypher.NamedVariable('before')];
    const sought = this.context.read(seek);
    const passed = most === 1
      ? sought.with(from, [from, met], [new Cypher.Literal(0), before])
      : sourcesIn(pass.where).some(({ op }) => op !== 'Expand')
        ? sought.call(this.#levels(from, pass, most, met, before), [from]).with(from, met, [Cypher.min(before), before])
        : sought.match(this.#walked(from, pass, most, met)).with(from, met, [Cypher.min(Cypher.size(this.context.relationship(pass.hop.relationship))), before]);
    const others = Cypher.and(Cypher.neq(end, from), this.context.predicate(last.where));
    return passed.match(this.context.expanded(new Cypher.Pattern(met), last.hop)).where(others)
      .with(end, [Cypher.plus(Cypher.min(before), new Cypher.Literal(1)), this.context.variable(distance)]);
  }

  #walked(from: Cypher.Node, { hop, where }: PathLeg, most: number, met: Cypher.Node): Cypher.QuantifiedPath {
    const step = this.context.expanded(new Cypher.Pattern(this.context.node(hop.from)), hop).where(this.context.predicate(where)).quantifier({ min: 0, max: most - 1 });
    return new Cypher.QuantifiedPath(new Cypher.Pattern(from), step, new Cypher.Pattern(met));
  }

  /** Where conditions read what is around a node, Neo4j would try every way: then each level is found from the one before it, every node once. */
  #levels(from: Cypher.Node, { hop, where }: PathLeg, most: number, met: Cypher.Node, before: Cypher.Variable): Cypher.Union {
    const [x, y] = [this.context.node(hop.from), this.context.node(hop.to)];
    const step = (rows: Cypher.With): InstanceType<typeof Cypher.Match> => rows.match(this.context.expanded(new Cypher.Pattern(x), hop)).where(this.context.predicate(where));
    const level = (depth: number): Cypher.Clause => {
      if (depth === 0) return new Cypher.Return([from, met], [new Cypher.Literal(0), before]);
      let rows = step(new Cypher.With([from, x]));
      for (let at = 1; at < depth; at += 1) rows = step(rows.with([y, x]).distinct());
      return rows.return([y, met], [new Cypher.Literal(depth), before]).distinct();
    };
    return new Cypher.Union(...Array.from({ length: most }, (_, depth) => level(depth))).all();
  }
}

/** An expression in which a value has a name. */
function named(name: Cypher.Variable, value: Cypher.Expr, within: Cypher.Expr): Cypher.Expr {
  return Cypher.head(new Cypher.ListComprehension(name).in(new Cypher.List([value])).map(within));
}
