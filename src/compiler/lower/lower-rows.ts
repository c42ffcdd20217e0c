/**
 * Lowers row sources: the clauses that bind the variables of rows.
 *
 * Input: a row source, and predicates that its rows have to fulfil as well. Output: clauses to be continued, and the variables they bind. Pure.
 *
 *     Filter n.status = <status> over NodeScan n:Agreement
 *       ->   MATCH (n:Agreement) WHERE n.rel = $rel AND n.status = $param1
 */
import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../errors.js';
import { lowerCommunities, lowerScores } from '../analysis/lower-analysis.js';
import type { Predicate, RowSource, Variable } from '../plan.js';
import { expansionOf } from './expansion-of.js';
import { lowerSteps, lowerTimes } from './lower-over-time.js';
import { joined } from './lower-predicate.js';
import { bestOf, ownersOf } from './lower-search.js';
import { lowerEvents } from './lower-timeline.js';
import type { Lowering, Op } from './lowering.js';
import type { Reading } from './reading.js';

const ARROWS = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const;

export class RowLowering {
  constructor(private readonly context: Lowering) {}

  read(input: RowSource, also: readonly Predicate[] = []): Reading {
    switch (input.op) {
      case 'Filter':
        return this.read(input.input, [input.predicate, ...also]);
      case 'ReleaseScan': {
        const state = Cypher.eq(this.context.property(input.node, 'state'), new Cypher.Literal('READY'));
        return this.#match(new Cypher.Pattern(this.context.node(input.node), { labels: ['Release'] }), [state], also);
      }
      case 'NodeScan':
        return this.#match(new Cypher.Pattern(this.context.node(input.node), { labels: [input.label] }), [this.context.inRelease(input.node)], also);
      case 'IndexSeek':
        return this.#match(this.#sought(input), this.#isSought(input), also);
      case 'Expand': {
        return this.#match(this.expanded(new Cypher.Pattern(this.context.node(input.from)), input), [], also);
      }
      case 'EndOf': {
        const [node, relationship] = [this.context.node(input.node), this.context.relationship(input.relationship)];
        const pattern = new Cypher.Pattern(node).related(relationship, { direction: input.end === 'START' ? 'right' : 'left' }).to(new Cypher.Node());
        return this.#match(pattern, [], also);
      }
      case 'Distinct':
        return this.#once(this.read(input.input), input.node, also);
      case 'Reached':
        return this.#reached(input, also);
      case 'EvidenceSeek': {
        const named = Cypher.in(this.context.property(input.node, 'id'), this.context.property(input.of, 'evidence'));
        return this.#match(new Cypher.Pattern(this.context.node(input.node), { labels: ['Evidence'] }), [this.context.inRelease(input.node), named], also);
      }
      case 'OwnedSeek': {
        const pattern = new Cypher.Pattern(this.context.node(input.owned), { labels: [input.label] }).related({ type: input.type, direction: 'left' }).to(this.context.node(input.node));
        const keys = input.keys.map(({ key, value }) => Cypher.eq(this.context.property(input.owned, key), this.context.parameter(value)));
        return this.#match(pattern, [this.context.inRelease(input.owned), ...keys], also);
      }
      case 'OwnersOf': {
        const pattern = new Cypher.Pattern(this.context.node(input.input.node)).related({ type: input.type, direction: 'left' }).to(this.context.node(input.node), { labels: [input.label] });
        return this.#where(ownersOf(input, pattern, this.context), [], also);
      }
      case 'Compute':
        return this.computed(input, also);
      case 'ItemsOf':
        return this.#where(new Cypher.Unwind([this.items(input), this.context.node(input.node)]).with(this.context.node(input.node)), [], also);
      case 'Scores':
        return this.#where(lowerScores(input, this.context), [], also);
      case 'Communities':
        return this.#where(lowerCommunities(input, this.context), [], also);
      case 'UnpackedFrom': {
        const item = new Cypher.NamedVariable('item');
        const values = input.values.map((value, index): [Cypher.Expr, Cypher.Variable] => [Cypher.listIndex(item, index), this.context.variable(value)]);
        return this.#where(new Cypher.Unwind([this.context.variable(input.list), item]).with(...values), [], also);
      }
      case 'PartOf': {
        const part = this.context.variable(input.part);
        return this.#where(new Cypher.With([this.context.property(input.row, input.key), part]), [Cypher.isNotNull(part)], also);
      }
      case 'HopsOf': {
        const [list, index] = [this.context.variable(input.list), this.context.variable(input.index)];
        const next = Cypher.plus(index, new Cypher.Literal(1));
        const steps = Cypher.range(new Cypher.Literal(0), Cypher.minus(Cypher.size(list), new Cypher.Literal(2)));
        const rows = new Cypher.Unwind([steps, index]).with(index, [list.property(index), this.context.node(input.from)], [list.property(next), this.context.node(input.to)]);
        return this.#where(rows, [], also);
      }
      case 'Breadth':
        return this.#where(this.context.paths.breadth(input), [], also);
      case 'Pairs':
        return this.#where(this.read(input.from).match(this.#sought(input.to)), this.#isSought(input.to), also);
      case 'Within':
        return this.#where(this.context.paths.within(input), [], also);
      case 'ShortestPath':
        return this.#where(this.context.paths.shortestPath(input), [], also);
      case 'Times':
        return this.#where(lowerTimes(input, this.context), [], also);
      case 'StepsOf':
        return this.#where(lowerSteps(input, this.context), [], also);
      case 'Joined': {
        const { path, where } = expansionOf(input.then);
        const match = this.read(input.first).match(this.expanded(new Cypher.Pattern(this.context.node(path.from)), path));
        return this.#where(match, [], [...where, ...also]);
      }
      case 'Events':
        return this.#where(lowerEvents(input, this.context), [], also);
      case 'Unit':
      case 'FullTextSeek':
      case 'Best':
      case 'Sort':
      case 'Page':
        throw new TypeError(`${input.op} stands only at the top of a subquery`);
    }
  }

  #sought({ node, label }: Op<'IndexSeek'>): Cypher.Pattern {
    return new Cypher.Pattern(this.context.node(node), { labels: [label] });
  }

  #isSought({ node, key, value, many }: Op<'IndexSeek'>): readonly Cypher.Predicate[] {
    const [property, sought] = [this.context.property(node, key), this.context.parameter(value)];
    // The index of names ends with the id, and answers only where there is a condition on it.
    const restOfIndex = key === 'name' ? [Cypher.isNotNull(this.context.property(node, 'id'))] : [];
    return [this.context.inRelease(node), many ? Cypher.in(property, sought) : Cypher.eq(property, sought), ...restOfIndex];
  }

  /** The WITH keeps Neo4j from starting at the other end, whatever it thinks of its statistics. */
  #reached({ node, seek, path, where }: Op<'Reached'>, also: readonly Predicate[]): Reading {
    invariant(seek.op === 'IndexSeek', 'what leads to the nodes is sought');
    const from = this.context.node(seek.node);
    return this.#once(this.#where(this.read(seek).with(from).match(this.expanded(new Cypher.Pattern(from), path)), [], where), node, also);
  }

  expanded(from: Cypher.Pattern, { relationship, types, direction, to, labels }: Op<'Expand'>): Cypher.Pattern {
    const [type = '', ...others] = types;
    return from
      .related(this.context.relationship(relationship), { type: others.length === 0 ? type : Cypher.labelExpr.or(...types), direction: ARROWS[direction] })
      .to(this.context.node(to), labelOptions(labels));
  }

  /** The node of the rows, each once. */
  #once(rows: Reading, node: Variable, also: readonly Predicate[]): Reading {
    return this.#where(rows.with(this.context.node(node)).distinct(), [], also);
  }

  #match(pattern: Cypher.Pattern, own: readonly Cypher.Predicate[], also: readonly Predicate[]): Reading {
    return this.#where(new Cypher.Match(pattern), own, also);
  }

  #where(match: Reading, own: readonly Cypher.Predicate[], also: readonly Predicate[]): Reading {
    const predicates = [...own, ...also.map((predicate) => this.context.predicate(predicate))];
    return predicates.length > 0 ? match.where(joined(Cypher.and, predicates, true)) : match;
  }

  /** Values are computed with the rows, and what asks for them follows: no index has them, so the rows are sorted as they come. */
  computed(source: Op<'Compute' | 'Best'>, after: readonly Predicate[]): Cypher.With {
    const rows = source.op === 'Compute' ? this.#computing(source) : this.#best(source);
    return after.length > 0 ? rows.where(joined(Cypher.and, after.map((predicate) => this.context.predicate(predicate)), true)) : rows;
  }

  #best(source: Op<'Best'>): Cypher.With {
    invariant(source.input.op === 'Compute', 'what makes a row the best is computed');
    return bestOf(this.#computing(source.input).orderBy(...this.context.orderBy(source.keys)), source, this.bound(source.input), this.context);
  }

  #computing({ input, values }: Op<'Compute'>): Cypher.With {
    const computed = values.map(({ as, column }): [Cypher.Expr, Cypher.Variable] => [this.context.column(column), this.context.variable(as)]);
    if (input.op === 'Unit') return new Cypher.With(...computed);
    return this.read(input).with(...this.bound(input), ...computed);
  }

  items({ list, isInner }: Op<'ItemsOf'>): Cypher.Expr {
    // The builder's types do not count a range among expressions.
    return isInner === true ? (Cypher.listRange(this.context.variable(list), 1, -1) as unknown as Cypher.Expr) : this.context.variable(list);
  }

  /** The variables that a row source binds and a sorted subquery must carry on. */
  bound(input: RowSource): [Cypher.Variable, ...Cypher.Variable[]] {
    switch (input.op) {
      case 'ReleaseScan':
      case 'NodeScan':
      case 'IndexSeek':
      case 'EvidenceSeek':
      case 'EndOf':
      case 'ItemsOf':
      case 'Distinct':
      case 'Reached':
        return [this.context.node(input.node)];
      case 'Scores':
        return [this.context.node(input.node), this.context.variable(input.score)];
      case 'Communities':
        return [this.context.variable(input.members), this.context.variable(input.size), this.context.variable(input.least)];
      case 'UnpackedFrom':
        return boundBy([], input.values.map((value) => this.context.variable(value)));
      case 'PartOf':
        return [this.context.variable(input.part)];
      case 'Events':
        return [this.context.variable(input.event)];
      case 'Breadth':
        return [this.context.node(input.node), this.context.variable(input.distance)];
      case 'HopsOf':
        return [this.context.variable(input.index), this.context.node(input.from), this.context.node(input.to)];
      case 'Pairs':
        return [this.context.node(input.from.node), this.context.node(input.to.node)];
      case 'Within':
        return [this.context.node(input.node), this.context.variable(input.hops)];
      case 'Times':
        return [input.time, input.length, input.shorterAt, input.otherwise, input.walks].map((of) => this.context.variable(of)) as [Cypher.Variable, ...Cypher.Variable[]];
      case 'StepsOf':
        return [this.context.node(input.from), this.context.node(input.to)];
      case 'ShortestPath':
        return [this.context.node(input.search.from.node), this.context.node(input.search.to.node), this.context.variable(input.nodes)];
      case 'Joined':
        // An expansion may lead to a node that is known.
        return boundBy([], [...new Set([...this.bound(input.first), ...this.bound(input.then)])]);
      case 'Unit':
        throw new TypeError('Unit binds nothing');
      case 'Expand':
        return [this.context.relationship(input.relationship), this.context.node(input.to)];
      case 'OwnedSeek':
        return [this.context.node(input.owned), this.context.node(input.node)];
      case 'OwnersOf':
        return [...this.bound(input.input), this.context.node(input.node)];
      case 'FullTextSeek':
        return [this.context.node(input.node), this.context.variable(input.query)];
      case 'Compute':
        return boundBy(input.input.op === 'Unit' ? [] : this.bound(input.input), input.values.map(({ as }) => this.context.variable(as)));
      case 'Best':
      case 'Filter':
      case 'Sort':
      case 'Page':
        return this.bound(input.input);
    }
  }
}

export function boundBy(before: readonly Cypher.Variable[], values: readonly Cypher.Variable[]): [Cypher.Variable, ...Cypher.Variable[]] {
  const [first, ...others] = [...before, ...values];
  invariant(first, 'a row source binds something');
  return [first, ...others];
}

export function labelOptions(labels: readonly string[]): { labels?: string[] | Cypher.LabelExpr } {
  const [first, ...others] = labels;
  if (first === undefined) return {};
  return { labels: others.length === 0 ? [first] : Cypher.labelExpr.or(...labels) };
}
