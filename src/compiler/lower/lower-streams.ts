/**
 * Lowers statements that stream: paths, row by row as they are found, and items of a list.
 *
 * Input: the column of a statement. Output: its clause. Two parts of one stream: what is known before any path is found, then a record for each. Pure.
 */
import Cypher from '@neo4j/cypher-builder';
import { ENTITY } from '../../catalog/catalog.js';
import { invariant } from '../../errors.js';
import { lowerCheapest } from '../paths/lower-cheapest.js';
import type { Column, Parameter, PathPattern } from '../plan.js';
import { beside, current, matchCurrent } from './current.js';
import { joined } from './lower-predicate.js';
import { labelOptions } from './lower-rows.js';
import type { Finish, Lowering } from './lowering.js';

export type Streamed = Extract<Column, { op: 'Paths' | 'Patterns' | 'CheapestPaths' | 'Stream' }>;

export function isStreamed(column: Column): column is Streamed {
  return column.op === 'Paths' || column.op === 'Patterns' || column.op === 'CheapestPaths' || column.op === 'Stream';
}

export class StreamLowering {
  constructor(private readonly context: Lowering) {}

  stream(column: Streamed): Cypher.Clause {
    switch (column.op) {
      case 'Paths':
        return this.#paths(column);
      case 'Patterns':
        return this.#patterns(column);
      case 'CheapestPaths':
        return this.#cheapest(column);
      case 'Stream':
        return this.#items(column);
    }
  }

  /** A row for each item of a list. */
  #items({ list, item, row }: Extract<Column, { op: 'Stream' }>): Cypher.Clause {
    return this.context.end(row, [this.context.variable(item)], beside)(matchCurrent().unwind([this.context.parameter(list), this.context.variable(item)]));
  }

  /** Two parts of one stream: what is known before any path is found, then the paths as they are found. */
  #paths({ search, nodes, most, header, row, upTo }: Extract<Column, { op: 'Paths' }>): Cypher.Clause {
    const list = this.context.variable(nodes);
    const each = this.context.paths.simplePaths(search, list, this.context.parameter(most)).return(list);
    const ends = [this.context.node(search.from.node), this.context.node(search.to.node), ...this.context.paths.stopsOf(search)];
    const pairs = Cypher.utils.concat(matchCurrent(), this.context.read(search.from), this.context.read(search.to), this.context.paths.orders(search));
    const stream = upTo
      ? this.#ofSeveralPairs(pairs, new Cypher.Call(each, ends), list, most, upTo, (told) => this.context.end(row, [list], (value) => beside(Cypher.plus(value, new Cypher.List([told])))))
      : this.context.end(row, [list], beside)(Cypher.utils.concat(pairs, new Cypher.Call(each, ends)));
    return new Cypher.Union(Cypher.utils.concat(matchCurrent(), beside(this.context.column(header))), stream).all();
  }

  /** As paths, but over patterns of fixed length, one after the other. */
  #patterns({ patterns, isAmbiguous, nodes, steps, most, header, row }: Extract<Column, { op: 'Patterns' }>): Cypher.Clause {
    const [list, numbers] = [this.context.variable(nodes), this.context.variable(steps)];
    const found = patterns.map((pattern) => this.#pattern(pattern).return([new Cypher.List(pattern.nodes.map((node) => this.context.node(node))), list], [new Cypher.List(pattern.steps.map((step) => new Cypher.Literal(step))), numbers]).distinct());
    const each = new Cypher.Call(new Cypher.Union(...found).all(), []);
    const once = isAmbiguous ? new Cypher.With(current, list, [Cypher.min(numbers), numbers]).orderBy([Cypher.size(list), 'ASC']) : new Cypher.With(current, list, numbers);
    const stream = Cypher.utils.concat(matchCurrent(), each, once.limit(this.context.parameter(most)));
    return new Cypher.Union(Cypher.utils.concat(matchCurrent(), beside(this.context.column(header))), this.context.end(row, [list, numbers], beside)(stream)).all();
  }

  #pattern({ nodes: [first], labels, ends, hops, where }: PathPattern): InstanceType<typeof Cypher.Match> {
    invariant(first, 'a path begins somewhere');
    const chain = hops.reduce((before, hop) => this.context.expanded(before, hop), new Cypher.Pattern(this.context.node(first), labelOptions(labels)));
    // The unique ids of a release are those of entities, whichever their type.
    const sought = ends.flatMap(({ node, isSought }) => (isSought ? [this.context.node(node).hasLabel(ENTITY), this.context.inRelease(node)] : []));
    const anchored = ends.some(({ isSought }) => isSought) ? sought : [this.context.inRelease(first)];
    return new Cypher.Match(chain).where(joined(Cypher.and, [...anchored, this.context.predicate(where)], true));
  }

  /** As above, but what is told of the whole stands in a row of its own, which has no path. */
  #cheapest(column: Extract<Column, { op: 'CheapestPaths' }>): Cypher.Clause {
    const list = this.context.variable(column.nodes);
    const pairs = Cypher.utils.concat(matchCurrent(), this.context.read(column.from), this.context.read(column.to));
    const { search, told } = lowerCheapest(column, {
      current, list, from: this.context.node(column.from.node), to: this.context.node(column.to.node),
      parameter: (parameter) => this.context.parameter(parameter),
      ties: column.ties ? this.context.count(column.ties) : undefined,
    });
    const stream = this.context.end(column.row, [list], (value) => beside(Cypher.plus(value, new Cypher.List([...told]))))(Cypher.utils.concat(pairs, search));
    return new Cypher.Union(Cypher.utils.concat(matchCurrent(), beside(this.context.column(column.header))), stream).all();
  }

  /** All pairs are searched before any path is told, so that what is told of each is computed only for those that may be chosen. */
  #ofSeveralPairs(
    pairs: Cypher.Clause, search: Cypher.Call, list: Cypher.Variable, most: Parameter, { count, ofLengths }: { readonly count: Parameter; readonly ofLengths: boolean },
    end: (told: Cypher.Expr) => Finish,
  ): Cypher.Clause {
    const [ofPair, ofPairs, one, size, sizes, told] = ['ofPair', 'ofPairs', 'one', 'size', 'sizes', 'told'].map((name) => new Cypher.NamedVariable(name));
    invariant(ofPair && ofPairs && one && size && sizes && told, 'a variable for each name');
    const all = () => new Cypher.Unwind([ofPairs, ofPair]).unwind([ofPair, one]);
    const lengths = all().with([Cypher.size(one), size]);
    const smallest = (ofLengths ? lengths.distinct() : lengths).orderBy([size, 'ASC']).limit(this.context.parameter(count)).return(size);
    const cut = new Cypher.Unwind([ofPairs, ofPair]).with(ofPair).where(Cypher.gte(Cypher.size(ofPair), this.context.parameter(most))).return(Cypher.minus(Cypher.size(Cypher.last(ofPair)), new Cypher.Literal(1)));
    const each = new Cypher.Call(Cypher.utils.concat(search, new Cypher.Return([Cypher.collect(list), ofPair])), '*');
    const known = new Cypher.With(current, [Cypher.collect(ofPair), ofPairs])
      .with(current, ofPairs, [new Cypher.Collect(smallest), sizes], [new Cypher.List([new Cypher.Count(all().return(one)), new Cypher.Collect(cut)]), told])
      .unwind([ofPairs, ofPair])
      .unwind([ofPair, list])
      .with(current, list, sizes, told).where(Cypher.lte(Cypher.size(list), Cypher.last(sizes)));
    return end(told)(Cypher.utils.concat(pairs, each, known));
  }
}
