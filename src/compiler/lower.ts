/**
 * Lowers a plan to Cypher clauses, built with @neo4j/cypher-builder.
 *
 * Input: the columns of one statement. Output: a clause that the builder prints. Every value becomes a parameter holding its slot; only
 * labels, types and keys of the plan (which come from the catalog) and the numbers of CASE branches are printed. Pure; the builder
 * is the only library known here.
 *
 * Each statement returns the release that is current, how often it was switched, and the value; one with lists in parts (parts.ts).
 *
 *     MATCH (current:Current { key: 'current' }) RETURN current.rel, current.flip, HEAD(COLLECT { … })
 */
import Cypher from '@neo4j/cypher-builder';
import { ENTITY, TYPE_KEY, countProperty } from '../catalog/catalog.js';
import { invariant } from '../errors.js';
import { lowerCommunities, lowerScores } from './analysis/lower-analysis.js';
import type { AnalysisContext } from './analysis/lower-analysis.js';
import { keyRanges } from './keyset.js';
import { aggregatingSubqueries, lowerAggregate, lowerCountGroups, lowerGroups } from './lower-aggregate.js';
import type { AggregateContext } from './lower-aggregate.js';
import { joined, lowerPredicate } from './lower-predicate.js';
import type { PredicateContext } from './lower-predicate.js';
import { bestOf, isOver, nameMatch, ownersOf } from './lower-search.js';
import type { SearchContext } from './lower-search.js';
import { lowerSteps, lowerTimes } from './lower-over-time.js';
import type { OverTimeContext } from './lower-over-time.js';
import { lowerEvents } from './lower-timeline.js';
import type { EventContext } from './lower-timeline.js';
import { lateRows } from './late-rows.js';
import type { LateRow } from './late-rows.js';
import { LATE_ROWS_PER_PART, ROWS_PER_PART, listPaths, partsText } from './parts.js';
import type { ListPath } from './parts.js';
import { lowerCheapest } from './paths/lower-cheapest.js';
import { PathLowering } from './paths/lower-paths.js';
import type { Reading } from './paths/lower-paths.js';
import { ITSELF } from './plan.js';
import type { Column, Parameter, PathPattern, Predicate, RowSource, SortKey, Variable } from './plan.js';
import { GRAPH_LABELS_PARAMETER, GRAPH_PARAMETER, GRAPH_TYPES_PARAMETER, GRAPH_USUAL_PARAMETER } from './projection-need.js';
import type { Slot } from './variables.js';

/** Name of the parameter that holds the release an operation reads. */
export const RELEASE_PARAMETER = 'rel';

/** Whoever runs a statement adds these. */
const ADDED_PARAMETERS: readonly string[] = [RELEASE_PARAMETER, GRAPH_PARAMETER, GRAPH_LABELS_PARAMETER, GRAPH_TYPES_PARAMETER, GRAPH_USUAL_PARAMETER];

const release = new Cypher.NamedParam(RELEASE_PARAMETER);
/** What the clauses of `parts.ts` have named. */
const [OUTLINE_OF_FIRST, ITEMS_OF_PART] = [new Cypher.NamedVariable('outline'), new Cypher.NamedVariable('items')];

/** The node that says which release is current, and how often that has changed: each record says both. */
const current = new Cypher.NamedNode('current');

function matchCurrent(): InstanceType<typeof Cypher.Match> {
  return new Cypher.Match(new Cypher.Pattern(current, { labels: ['Current'], properties: { key: new Cypher.Literal('current') } }));
}

function stateOfRelease(): [Cypher.Expr, Cypher.Expr] {
  return [current.property('rel'), current.property('flip')];
}

/** A record of a stream. */
function beside(value: Cypher.Expr): Cypher.Return {
  return new Cypher.Return(...stateOfRelease(), [value, new Cypher.NamedVariable('value')]);
}

export interface LoweredStatement {
  readonly text: string;
  readonly slots: ReadonlyMap<string, Slot>;
  /** The lists of the value that come in parts. */
  readonly lists: readonly ListPath[];
}

export function lower(column: Column): LoweredStatement {
  const lowering = new Lowering();
  if (column.op === 'Paths' || column.op === 'Patterns' || column.op === 'CheapestPaths' || column.op === 'Stream') {
    const { cypher, params } = lowering.stream(column).build();
    return { text: cypher, slots: slotsOf(params), lists: [] };
  }
  const whole = column.op === 'Beforehand' ? column.then : column;
  const lists = listPaths(whole);
  const late = column.op === 'Beforehand' ? undefined : lateRows(column);
  const [rel, flip] = stateOfRelease();
  const finish = (value: Cypher.Expr): Cypher.Clause => (lists.length === 0
    ? new Cypher.Return(rel, flip, value)
    : Cypher.utils.concat(
      new Cypher.With(current, [value, new Cypher.NamedVariable('value')]),
      new Cypher.Raw(partsText(whole, late ? LATE_ROWS_PER_PART : ROWS_PER_PART)),
      new Cypher.Return(rel, flip, OUTLINE_OF_FIRST, late ? lowering.rowsOf(late.rows, ITEMS_OF_PART) : ITEMS_OF_PART),
    ));
  const clause = column.op === 'Beforehand' ? lowering.beforehand(column, finish)(matchCurrent()) : Cypher.utils.concat(matchCurrent(), finish(lowering.column(late?.column ?? column)));
  const { cypher, params } = clause.build();
  return { text: cypher, slots: slotsOf(params), lists };
}

function slotsOf(params: Readonly<Record<string, unknown>>): ReadonlyMap<string, Slot> {
  return new Map(Object.entries(params).filter(([name]) => !ADDED_PARAMETERS.includes(name)).map(([name, slot]) => [name, slotOf(slot)]));
}

/** The builder carries values; ours are slots. */
function slotOf(value: unknown): Slot {
  invariant(value instanceof SlotBox, 'every parameter of a statement holds a slot');
  return value.slot;
}

class SlotBox {
  constructor(readonly slot: Slot) {}
}

type IndexSeek = Extract<RowSource, { op: 'IndexSeek' }>;
type ItemsOf = Extract<RowSource, { op: 'ItemsOf' }>;

const ARROWS = { OUT: 'right', IN: 'left', BOTH: 'undirected' } as const;

/** Puts the end of a subquery after its rows. */
type Finish = (before: Cypher.Clause) => Cypher.Clause;

class Lowering {
  readonly #nodes = new Map<string, Cypher.Node>();
  readonly #relationships = new Map<string, Cypher.Relationship>();
  readonly #values = new Map<string, Cypher.Variable>();
  readonly #parameters = new Map<Slot, Cypher.Param>();
  /** Columns that a CALL before them has computed. */
  readonly #results = new Map<Column, Cypher.Variable>();
  #called = 0;
  readonly #aggregates: AggregateContext = {
    bare: (of) => this.#bare(of),
    property: (of, key) => this.#property(of, key),
    parameter: (parameter) => this.#parameter(parameter),
    column: (column) => this.column(column),
    read: (input) => this.#read(input),
  };
  readonly #predicates: PredicateContext = {
    property: (of, key) => this.#property(of, key),
    parameter: (parameter) => this.#parameter(parameter),
    node: (of) => this.#bare(of),
    exists: (input) => new Cypher.Exists(this.#read(input)),
    count: (input) => new Cypher.Count(this.#counted(input)),
    shortest: (search) => this.#paths.length(search),
  };
  readonly #events: EventContext = {
    node: (of) => this.#node(of),
    value: (of) => this.#bare(of),
    parameter: (parameter) => this.#parameter(parameter),
    read: (input) => this.#read(input),
    ends: (input) => {
      const { path } = expansionOf(input);
      return { relationship: this.#relationship(path.relationship), node: this.#node(path.to) };
    },
  };
  readonly #analyses: AnalysisContext = {
    variable: (of) => this.#bare(of),
    node: (of) => this.#node(of),
    count: (input) => new Cypher.Count(this.#counted(input)),
  };
  readonly #overTime: OverTimeContext = {
    node: (of) => this.#node(of),
    value: (of) => this.#bare(of),
    parameter: (parameter) => this.#parameter(parameter),
    read: (input) => this.#read(input),
    shortest: (search) => this.#paths.length(search),
    simplePaths: (search, list, most) => this.#paths.simplePaths(search, list, most),
  };
  readonly #paths = new PathLowering({
    node: (of) => this.#node(of),
    relationship: (of) => this.#relationship(of),
    value: (of) => this.#bare(of),
    parameter: (parameter) => this.#parameter(parameter),
    predicate: (predicate) => this.#predicate(predicate),
    inRelease: (node) => this.#inRelease(node),
    expanded: (from, expand) => this.#expanded(from, expand),
    read: (input, also) => this.#read(input, also),
  });
  readonly #searching: SearchContext = {
    variable: (of) => this.#bare(of),
    property: (of, key) => this.#property(of, key),
    parameter: (parameter) => this.#parameter(parameter),
    release,
  };

  column(column: Column): Cypher.Expr {
    const result = this.#results.get(column);
    if (result) return result;
    switch (column.op) {
      case 'Property':
        return this.#property(column.of, column.key);
      case 'Row':
        return new Cypher.List(column.columns.map((inner) => this.column(inner)));
      case 'Itself':
        return this.#bare(column.of);
      case 'Year':
        return Cypher.toInteger(Cypher.left(this.#property(column.of, column.key), new Cypher.Literal(4)));
      case 'SortableDate': {
        const [first, last, text] = [`${column.key}Min`, `${column.key}Max`, column.key].map((key) => this.#property(column.of, key));
        invariant(first && last && text, 'a date has three properties');
        return new Cypher.Case().when(Cypher.isNotNull(first)).then(new Cypher.List([first, last, text]));
      }
      case 'Holds':
        return Cypher.coalesce(this.#predicate(column.predicate), Cypher.false);
      case 'LeadsTo':
        return Cypher.eq(Cypher.endNode(this.#bare(column.relationship)), this.#bare(column.node));
      case 'IsUnknown':
        return Cypher.isNull(this.#bare(column.of));
      case 'Number':
        return new Cypher.Literal(column.value);
      case 'Concat':
        return concatenated(column.parts.map((part) => this.column(part)));
      case 'IfKnown':
        return new Cypher.Case().when(Cypher.isNotNull(this.#bare(column.of))).then(this.column(column.then));
      case 'Aggregate':
        return Cypher.head(new Cypher.Collect(this.#aggregate(column)));
      case 'Groups':
        return new Cypher.Collect(this.#groups(column, returned));
      case 'CountGroups':
        return new Cypher.Count(lowerCountGroups(column, this.#aggregates));
      case 'Collect':
        return column.input.op === 'ItemsOf' && isPlain(column.row) ? this.#eachOf(column.input, column.row) : new Cypher.Collect(this.#rows(column.input, column.row));
      case 'First':
        return Cypher.head(new Cypher.Collect(this.#first(column.input, column.row)));
      case 'CountOfRelease':
        return this.#countOfRelease(column);
      case 'Count':
        return new Cypher.Count(this.#counted(column.input));
      case 'ByLabel':
        return this.#byLabel(column);
      case 'NameMatch':
        return nameMatch(column, this.#searching);
      case 'Slice': {
        const item = new Cypher.NamedVariable('item');
        return new Cypher.Collect(new Cypher.Unwind([this.#bare(column.list), item]).return(item).limit(this.#parameter(column.limit)));
      }
      case 'Fits':
        return Cypher.lte(Cypher.size(this.#bare(column.list)), this.#parameter(column.limit));
      case 'Length':
        return Cypher.size(this.#property(column.of, column.key));
      case 'ShortestLength': {
        const [from, to] = [this.#node(column.search.from.node), this.#node(column.search.to.node)];
        return new Cypher.Case().when(Cypher.eq(from, to)).then(column.search.via ? Cypher.Null : new Cypher.Literal(0)).else(this.#paths.length(column.search));
      }
      case 'Paths':
      case 'Patterns':
      case 'CheapestPaths':
      case 'Stream':
      case 'Beforehand':
        throw new TypeError(`${column.op} is the whole of a statement`);
      case 'IsOver':
        return isOver(column, this.#searching);
    }
  }

  beforehand({ lists, then }: Extract<Column, { op: 'Beforehand' }>, finish: (row: Cypher.Expr) => Cypher.Clause): Finish {
    const calls = lists.map(({ as, of }) => new Cypher.Call(this.#rows(of.input, of.row, (row) => collected(row, this.#bare(as), (all) => all)), []));
    const end = this.#end(then, lists.map(({ as }) => this.#bare(as)), finish);
    return (before) => end(Cypher.utils.concat(before, ...calls));
  }

  /** Values that are read from each item of a list: a subquery for it would take ten times as long. */
  #eachOf(input: ItemsOf, row: Column): Cypher.Expr {
    return new Cypher.ListComprehension(this.#node(input.node)).in(this.#items(input)).map(this.column(row));
  }

  #items({ list, isInner }: ItemsOf): Cypher.Expr {
    // The builder's types do not count a range among expressions.
    return isInner === true ? (Cypher.listRange(this.#bare(list), 1, -1) as unknown as Cypher.Expr) : this.#bare(list);
  }

  // --- paths -------------------------------------------------------------------------------------------------------------

  stream(column: Extract<Column, { op: 'Paths' | 'Patterns' | 'CheapestPaths' | 'Stream' }>): Cypher.Clause {
    switch (column.op) {
      case 'Paths':
        return this.paths(column);
      case 'Patterns':
        return this.patterns(column);
      case 'CheapestPaths':
        return this.cheapest(column);
      case 'Stream':
        return this.items(column);
    }
  }

  /** A row for each item of a list. */
  items({ list, item, row }: Extract<Column, { op: 'Stream' }>): Cypher.Clause {
    return this.#end(row, [this.#bare(item)], beside)(matchCurrent().unwind([this.#parameter(list), this.#bare(item)]));
  }

  /** Two parts of one stream: what is known before any path is found, then the paths as they are found. */
  paths({ search, nodes, most, header, row, upTo }: Extract<Column, { op: 'Paths' }>): Cypher.Clause {
    const list = this.#bare(nodes);
    const each = this.#paths.simplePaths(search, list, this.#parameter(most)).return(list);
    const ends = [this.#node(search.from.node), this.#node(search.to.node), ...this.#paths.stopsOf(search)];
    const pairs = Cypher.utils.concat(matchCurrent(), this.#read(search.from), this.#read(search.to), this.#paths.orders(search));
    const stream = upTo
      ? this.#ofSeveralPairs(pairs, new Cypher.Call(each, ends), list, most, upTo, (told) => this.#end(row, [list], (value) => beside(Cypher.plus(value, new Cypher.List([told])))))
      : this.#end(row, [list], beside)(Cypher.utils.concat(pairs, new Cypher.Call(each, ends)));
    return new Cypher.Union(Cypher.utils.concat(matchCurrent(), beside(this.column(header))), stream).all();
  }

  /** As paths, but over patterns of fixed length, one after the other. */
  patterns({ patterns, isAmbiguous, nodes, steps, most, header, row }: Extract<Column, { op: 'Patterns' }>): Cypher.Clause {
    const [list, numbers] = [this.#bare(nodes), this.#bare(steps)];
    const found = patterns.map((pattern) => this.#pattern(pattern).return([new Cypher.List(pattern.nodes.map((node) => this.#node(node))), list], [new Cypher.List(pattern.steps.map((step) => new Cypher.Literal(step))), numbers]).distinct());
    const each = new Cypher.Call(new Cypher.Union(...found).all(), []);
    const once = isAmbiguous ? new Cypher.With(current, list, [Cypher.min(numbers), numbers]).orderBy([Cypher.size(list), 'ASC']) : new Cypher.With(current, list, numbers);
    const stream = Cypher.utils.concat(matchCurrent(), each, once.limit(this.#parameter(most)));
    return new Cypher.Union(Cypher.utils.concat(matchCurrent(), beside(this.column(header))), this.#end(row, [list, numbers], beside)(stream)).all();
  }

  #pattern({ nodes: [first], labels, ends, hops, where }: PathPattern): InstanceType<typeof Cypher.Match> {
    invariant(first, 'a path begins somewhere');
    const chain = hops.reduce((before, hop) => this.#expanded(before, hop), new Cypher.Pattern(this.#node(first), labelOptions(labels)));
    // The unique ids of a release are those of entities, whichever their type.
    const sought = ends.flatMap(({ node, isSought }) => (isSought ? [this.#node(node).hasLabel(ENTITY), this.#inRelease(node)] : []));
    const anchored = ends.some(({ isSought }) => isSought) ? sought : [this.#inRelease(first)];
    return new Cypher.Match(chain).where(joined(Cypher.and, [...anchored, this.#predicate(where)], true));
  }

  /** As above, but what is told of the whole stands in a row of its own, which has no path. */
  cheapest(column: Extract<Column, { op: 'CheapestPaths' }>): Cypher.Clause {
    const list = this.#bare(column.nodes);
    const pairs = Cypher.utils.concat(matchCurrent(), this.#read(column.from), this.#read(column.to));
    const { search, told } = lowerCheapest(column, {
      current, list, from: this.#node(column.from.node), to: this.#node(column.to.node),
      parameter: (parameter) => this.#parameter(parameter),
      ties: column.ties ? new Cypher.Count(this.#counted(column.ties)) : undefined,
    });
    const stream = this.#end(column.row, [list], (value) => beside(Cypher.plus(value, new Cypher.List([...told]))))(Cypher.utils.concat(pairs, search));
    return new Cypher.Union(Cypher.utils.concat(matchCurrent(), beside(this.column(column.header))), stream).all();
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
    const smallest = (ofLengths ? lengths.distinct() : lengths).orderBy([size, 'ASC']).limit(this.#parameter(count)).return(size);
    const cut = new Cypher.Unwind([ofPairs, ofPair]).with(ofPair).where(Cypher.gte(Cypher.size(ofPair), this.#parameter(most))).return(Cypher.minus(Cypher.size(Cypher.last(ofPair)), new Cypher.Literal(1)));
    const each = new Cypher.Call(Cypher.utils.concat(search, new Cypher.Return([Cypher.collect(list), ofPair])), '*');
    const known = new Cypher.With(current, [Cypher.collect(ofPair), ofPairs])
      .with(current, ofPairs, [new Cypher.Collect(smallest), sizes], [new Cypher.List([new Cypher.Count(all().return(one)), new Cypher.Collect(cut)]), told])
      .unwind([ofPairs, ofPair])
      .unwind([ofPair, list])
      .with(current, list, sizes, told).where(Cypher.lte(Cypher.size(list), Cypher.last(sizes)));
    return end(told)(Cypher.utils.concat(pairs, each, known));
  }

  /** The rows of some items, which are computed only here. */
  rowsOf(rows: readonly LateRow[], items: Cypher.Expr): Cypher.Expr {
    const item = new Cypher.NamedVariable('found');
    const variables = new Map(rows.flatMap((row) => row.variables).map((variable) => [variable.name, variable]));
    // Of several lists, an item says first of which it is.
    const [list, first] = rows.length === 1 ? [undefined, 0] : [Cypher.listIndex(item, 0), 1];
    const values = [...variables.values()].map((variable): [Cypher.Expr, Cypher.Variable] => {
      const places = rows.map((row) => row.variables.findIndex(({ name }) => name === variable.name));
      return [ofList(list, places.map((place) => (place < 0 ? Cypher.Null : Cypher.listIndex(item, place + first)))), this.#bare(variable)];
    });
    const around = [item, ...[...variables.values()].map((variable) => this.#bare(variable))];
    const calls = rows.flatMap(({ row }) => this.#callsFor(row, around));
    const row = ofList(list, rows.map((one) => this.column(one.row)));
    return new Cypher.Collect(Cypher.utils.concat(new Cypher.Unwind([items, item]).with(...boundBy([], [item]), ...values), ...calls, new Cypher.Return(row)));
  }

  // --- subqueries --------------------------------------------------------------------------------------------------------

  /** The rows of a subquery, up to their end. */
  #rows(input: RowSource, row: Column, finish: (row: Cypher.Expr) => Cypher.Clause = returned): Cypher.Clause {
    const bound = this.#bound(input);
    const end = this.#end(row, [...this.#around(input), ...bound], finish);
    if (input.op === 'Page') return this.#page(input, end);
    if (input.op !== 'Sort') return end(this.#read(input));
    return end(this.#read(input.input).with(...bound).orderBy(...this.#orderBy(input.keys)));
  }

  #first(input: RowSource, row: Column): Cypher.Clause {
    return this.#rows(input, row, (column) => new Cypher.Return(column).limit(1));
  }

  #countOfRelease({ label, otherwise }: Extract<Column, { op: 'CountOfRelease' }>): Cypher.Expr {
    const node = new Cypher.NamedNode('release');
    const match = new Cypher.Match(new Cypher.Pattern(node, { labels: ['Release'] })).where(Cypher.eq(node.property('rel'), release));
    return Cypher.coalesce(Cypher.head(new Cypher.Collect(match.return(node.property(countProperty(label))))), this.column(otherwise));
  }

  #aggregate(column: Extract<Column, { op: 'Aggregate' }>): Cypher.Clause {
    const { before, result } = lowerAggregate(column, this.#aggregates);
    return before.return(result);
  }

  #counted(input: RowSource): Cypher.Clause {
    return this.#read(input).return(new Cypher.Literal(1));
  }

  #page(page: Extract<RowSource, { op: 'Page' }>, end: Finish): Cypher.Clause {
    const limit = this.#parameter(page.limit);
    const ranges = keyRanges(page.keys, page.after);
    const bound = this.#bound(page.input);
    const after: readonly Predicate[] = page.after ? [{ op: 'Or', any: ranges.map((range) => ({ op: 'And', all: range.predicates })) }] : [];
    if (page.input.op === 'Compute' || page.input.op === 'Best') return end(this.#computed(page.input, after).orderBy(...this.#orderBy(page.keys)).limit(limit));
    if (!isAnchored(page.input)) return end(this.#read(page.input, after).with(...bound).orderBy(...this.#orderBy(page.keys)).limit(limit));
    const node = anchorOf(page.input);
    const branch = ({ predicates, keys }: (typeof ranges)[number]) => {
      // An index on (release, keys) gives their order only with a predicate on each of them, and the release sorted first.
      const compared = (key: SortKey) => predicates.some((predicate) => 'key' in predicate && predicate.key === key.key && predicate.of === key.of);
      const known = keys.filter((key) => hasValue(key, page.keys, predicates) && !compared(key)).map(({ of, key }): Predicate => ({ op: 'IsNotNull', of, key }));
      const direction = keys[0]?.direction ?? 'ASC';
      const sort: [Cypher.Expr, 'ASC' | 'DESC'][] = [[this.#property(node, 'rel'), direction], ...this.#orderBy(keys, compared)];
      return { reading: this.#read(page.input, [...predicates, ...known]), sort };
    };
    const [only, ...others] = ranges.map(branch);
    invariant(only, 'a page has a range');
    if (others.length === 0) return end(only.reading.with(...bound).orderBy(...only.sort).limit(limit));
    const branches = [only, ...others].map(({ reading, sort }) => reading.return(...bound).orderBy(...sort).limit(limit));
    const union = new Cypher.Call(new Cypher.Union(...branches).all(), []);
    return end(Cypher.utils.concat(union, new Cypher.With(...bound).limit(limit)));
  }

  /** Values are computed with the rows, and what asks for them follows: no index has them, so the rows are sorted as they come. */
  #computed(source: Extract<RowSource, { op: 'Compute' | 'Best' }>, after: readonly Predicate[]): Cypher.With {
    const rows = source.op === 'Compute' ? this.#computing(source) : this.#best(source);
    return after.length > 0 ? rows.where(joined(Cypher.and, after.map((predicate) => this.#predicate(predicate)), true)) : rows;
  }

  #best(source: Extract<RowSource, { op: 'Best' }>): Cypher.With {
    invariant(source.input.op === 'Compute', 'what makes a row the best is computed');
    return bestOf(this.#computing(source.input).orderBy(...this.#orderBy(source.keys)), source, this.#bound(source.input), this.#searching);
  }

  #computing({ input, values }: Extract<RowSource, { op: 'Compute' }>): Cypher.With {
    const computed = values.map(({ as, column }): [Cypher.Expr, Cypher.Variable] => [this.column(column), this.#bare(as)]);
    if (input.op === 'Unit') return new Cypher.With(...computed);
    return this.#read(input).with(...this.#bound(input), ...computed);
  }

  // --- aggregates ----------------------------------------------------------------------------------------------------------

  /**
   * What stands after the rows: their columns. Neo4j refuses an expression that both computes over rows in a subquery and names a variable
   * of the rows around it; such a subquery becomes a CALL before the end.
   */
  #end(row: Column, bound: readonly Cypher.Variable[], finish: (row: Cypher.Expr) => Cypher.Clause): Finish {
    const calls = this.#callsFor(row, bound);
    const last = finish(this.column(row));
    return (before) => Cypher.utils.concat(before, ...calls, last);
  }

  #callsFor(row: Column, bound: readonly Cypher.Variable[]): readonly Cypher.Clause[] {
    return aggregatingSubqueries(row).map((column) => {
      const name = new Cypher.NamedVariable(`c${this.#called}`);
      this.#called += 1;
      const call = new Cypher.Call(this.#calledFor(column, name), [...bound]);
      this.#results.set(column, name);
      return call;
    });
  }

  /** The same as the column's expression, as clauses that return it under a name. */
  #calledFor(column: Column, name: Cypher.Variable): Cypher.Clause {
    switch (column.op) {
      case 'Aggregate': {
        const { before, result } = lowerAggregate(column, this.#aggregates);
        return before.return([result, name]);
      }
      case 'Groups':
        return this.#groups(column, (row) => collected(row, name, (all) => all));
      case 'Collect':
        return this.#rows(column.input, column.row, (row) => collected(row, name, (all) => all));
      case 'First':
        return this.#rows(column.input, column.row, (row) => collected(row, name, Cypher.head));
      default:
        throw new TypeError(`${column.op} is no subquery that computes over rows`);
    }
  }

  #groups(column: Extract<Column, { op: 'Groups' }>, finish: (row: Cypher.Expr) => Cypher.Clause): Cypher.Clause {
    const { before, results, bound } = lowerGroups(column, this.#aggregates);
    return this.#end(column.row, bound, (row) => finish(new Cypher.List([row, ...results])))(before);
  }

  // --- row sources -------------------------------------------------------------------------------------------------------

  #read(input: RowSource, also: readonly Predicate[] = []): Reading {
    switch (input.op) {
      case 'Filter':
        return this.#read(input.input, [input.predicate, ...also]);
      case 'ReleaseScan': {
        const state = Cypher.eq(this.#property(input.node, 'state'), new Cypher.Literal('READY'));
        return this.#match(new Cypher.Pattern(this.#node(input.node), { labels: ['Release'] }), [state], also);
      }
      case 'NodeScan':
        return this.#match(new Cypher.Pattern(this.#node(input.node), { labels: [input.label] }), [this.#inRelease(input.node)], also);
      case 'IndexSeek':
        return this.#match(this.#sought(input), this.#isSought(input), also);
      case 'Expand': {
        return this.#match(this.#expanded(new Cypher.Pattern(this.#node(input.from)), input), [], also);
      }
      case 'EndOf': {
        const [node, relationship] = [this.#node(input.node), this.#relationship(input.relationship)];
        const pattern = new Cypher.Pattern(node).related(relationship, { direction: input.end === 'START' ? 'right' : 'left' }).to(new Cypher.Node());
        return this.#match(pattern, [], also);
      }
      case 'Distinct':
        return this.#once(this.#read(input.input), input.node, also);
      case 'Reached':
        return this.#reached(input, also);
      case 'EvidenceSeek': {
        const named = Cypher.in(this.#property(input.node, 'id'), this.#property(input.of, 'evidence'));
        return this.#match(new Cypher.Pattern(this.#node(input.node), { labels: ['Evidence'] }), [this.#inRelease(input.node), named], also);
      }
      case 'OwnedSeek': {
        const pattern = new Cypher.Pattern(this.#node(input.owned), { labels: [input.label] }).related({ type: input.type, direction: 'left' }).to(this.#node(input.node));
        const keys = input.keys.map(({ key, value }) => Cypher.eq(this.#property(input.owned, key), this.#parameter(value)));
        return this.#match(pattern, [this.#inRelease(input.owned), ...keys], also);
      }
      case 'OwnersOf': {
        const pattern = new Cypher.Pattern(this.#node(input.input.node)).related({ type: input.type, direction: 'left' }).to(this.#node(input.node), { labels: [input.label] });
        return this.#where(ownersOf(input, pattern, this.#searching), [], also);
      }
      case 'Compute':
        return this.#computed(input, also);
      case 'ItemsOf':
        return this.#where(new Cypher.Unwind([this.#items(input), this.#node(input.node)]).with(this.#node(input.node)), [], also);
      case 'Scores':
        return this.#where(lowerScores(input, this.#analyses), [], also);
      case 'Communities':
        return this.#where(lowerCommunities(input, this.#analyses), [], also);
      case 'UnpackedFrom': {
        const item = new Cypher.NamedVariable('item');
        const values = input.values.map((value, index): [Cypher.Expr, Cypher.Variable] => [Cypher.listIndex(item, index), this.#bare(value)]);
        return this.#where(new Cypher.Unwind([this.#bare(input.list), item]).with(...values), [], also);
      }
      case 'PartOf': {
        const part = this.#bare(input.part);
        return this.#where(new Cypher.With([this.#property(input.row, input.key), part]), [Cypher.isNotNull(part)], also);
      }
      case 'HopsOf': {
        const [list, index] = [this.#bare(input.list), this.#bare(input.index)];
        const next = Cypher.plus(index, new Cypher.Literal(1));
        const steps = Cypher.range(new Cypher.Literal(0), Cypher.minus(Cypher.size(list), new Cypher.Literal(2)));
        const rows = new Cypher.Unwind([steps, index]).with(index, [list.property(index), this.#node(input.from)], [list.property(next), this.#node(input.to)]);
        return this.#where(rows, [], also);
      }
      case 'Breadth':
        return this.#where(this.#paths.breadth(input), [], also);
      case 'Pairs':
        return this.#where(this.#read(input.from).match(this.#sought(input.to)), this.#isSought(input.to), also);
      case 'Within':
        return this.#where(this.#paths.within(input), [], also);
      case 'ShortestPath':
        return this.#where(this.#paths.shortestPath(input), [], also);
      case 'Times':
        return this.#where(lowerTimes(input, this.#overTime), [], also);
      case 'StepsOf':
        return this.#where(lowerSteps(input, this.#overTime), [], also);
      case 'Joined': {
        const { path, where } = expansionOf(input.then);
        const match = this.#read(input.first).match(this.#expanded(new Cypher.Pattern(this.#node(path.from)), path));
        return this.#where(match, [], [...where, ...also]);
      }
      case 'Events': {
        const rows = lowerEvents(input, this.#events);
        return also.length > 0 ? rows.where(joined(Cypher.and, also.map((predicate) => this.#predicate(predicate)), true)) : rows;
      }
      case 'Unit':
      case 'FullTextSeek':
      case 'Best':
      case 'Sort':
      case 'Page':
        throw new TypeError(`${input.op} stands only at the top of a subquery`);
    }
  }

  #sought({ node, label }: IndexSeek): Cypher.Pattern {
    return new Cypher.Pattern(this.#node(node), { labels: [label] });
  }

  #isSought({ node, key, value, many }: IndexSeek): readonly Cypher.Predicate[] {
    const [property, sought] = [this.#property(node, key), this.#parameter(value)];
    // The index of names ends with the id, and answers only where there is a condition on it.
    const restOfIndex = key === 'name' ? [Cypher.isNotNull(this.#property(node, 'id'))] : [];
    return [this.#inRelease(node), many ? Cypher.in(property, sought) : Cypher.eq(property, sought), ...restOfIndex];
  }

  /** The WITH keeps Neo4j from starting at the other end, whatever it thinks of its statistics. */
  #reached({ node, seek, path, where }: Extract<RowSource, { op: 'Reached' }>, also: readonly Predicate[]): Reading {
    invariant(seek.op === 'IndexSeek', 'what leads to the nodes is sought');
    const from = this.#node(seek.node);
    return this.#once(this.#where(this.#read(seek).with(from).match(this.#expanded(new Cypher.Pattern(from), path)), [], where), node, also);
  }

  #expanded(from: Cypher.Pattern, { relationship, types, direction, to, labels }: Extract<RowSource, { op: 'Expand' }>): Cypher.Pattern {
    const [type = '', ...others] = types;
    return from
      .related(this.#relationship(relationship), { type: others.length === 0 ? type : Cypher.labelExpr.or(...types), direction: ARROWS[direction] })
      .to(this.#node(to), labelOptions(labels));
  }

  /** The node of the rows, each once. */
  #once(rows: Reading, node: Variable, also: readonly Predicate[]): Reading {
    const once = rows.with(this.#node(node)).distinct();
    return also.length > 0 ? once.where(joined(Cypher.and, also.map((predicate) => this.#predicate(predicate)), true)) : once;
  }

  #match(pattern: Cypher.Pattern, own: readonly Cypher.Predicate[], also: readonly Predicate[]): Reading {
    return this.#where(new Cypher.Match(pattern), own, also);
  }

  #where(match: Reading, own: readonly Cypher.Predicate[], also: readonly Predicate[]): Reading {
    const predicates = [...own, ...also.map((predicate) => this.#predicate(predicate))];
    return predicates.length > 0 ? match.where(joined(Cypher.and, predicates, true)) : match;
  }

  #inRelease(node: Variable): Cypher.Predicate {
    return Cypher.eq(this.#property(node, 'rel'), release);
  }

  /** What columns name beside the variables of the rows: relationships between a node and its neighbours lead away from it. */
  #around(input: RowSource): readonly Cypher.Variable[] {
    if (input.op === 'UnpackedFrom') return (input.around ?? []).map((of) => this.#bare(of));
    if (input.op === 'Distinct') return input.of ? [this.#node(input.of)] : [];
    return input.op === 'Page' || input.op === 'Sort' || input.op === 'Filter' || input.op === 'Compute' ? this.#around(input.input) : [];
  }

  /** The variables that a row source binds and a sorted subquery must carry on. */
  #bound(input: RowSource): [Cypher.Variable, ...Cypher.Variable[]] {
    switch (input.op) {
      case 'ReleaseScan':
      case 'NodeScan':
      case 'IndexSeek':
      case 'EvidenceSeek':
      case 'EndOf':
      case 'ItemsOf':
      case 'Distinct':
      case 'Reached':
        return [this.#node(input.node)];
      case 'Scores':
        return [this.#node(input.node), this.#bare(input.score)];
      case 'Communities':
        return [this.#bare(input.members), this.#bare(input.size), this.#bare(input.least)];
      case 'UnpackedFrom':
        return boundBy([], input.values.map((value) => this.#bare(value)));
      case 'PartOf':
        return [this.#bare(input.part)];
      case 'Events':
        return [this.#bare(input.event)];
      case 'Breadth':
        return [this.#node(input.node), this.#bare(input.distance)];
      case 'HopsOf':
        return [this.#bare(input.index), this.#node(input.from), this.#node(input.to)];
      case 'Pairs':
        return [this.#node(input.from.node), this.#node(input.to.node)];
      case 'Within':
        return [this.#node(input.node), this.#bare(input.hops)];
      case 'Times':
        return [input.time, input.length, input.shorterAt, input.otherwise, input.walks].map((of) => this.#bare(of)) as [Cypher.Variable, ...Cypher.Variable[]];
      case 'StepsOf':
        return [this.#node(input.from), this.#node(input.to)];
      case 'ShortestPath':
        return [this.#node(input.search.from.node), this.#node(input.search.to.node), this.#bare(input.nodes)];
      case 'Joined':
        // An expansion may lead to a node that is known.
        return boundBy([], [...new Set([...this.#bound(input.first), ...this.#bound(input.then)])]);
      case 'Unit':
        throw new TypeError('Unit binds nothing');
      case 'Expand':
        return [this.#relationship(input.relationship), this.#node(input.to)];
      case 'OwnedSeek':
        return [this.#node(input.owned), this.#node(input.node)];
      case 'OwnersOf':
        return [...this.#bound(input.input), this.#node(input.node)];
      case 'FullTextSeek':
        return [this.#node(input.node), this.#bare(input.query)];
      case 'Compute':
        return boundBy(input.input.op === 'Unit' ? [] : this.#bound(input.input), input.values.map(({ as }) => this.#bare(as)));
      case 'Best':
      case 'Filter':
      case 'Sort':
      case 'Page':
        return this.#bound(input.input);
    }
  }

  // --- expressions -------------------------------------------------------------------------------------------------------

  #predicate(predicate: Predicate): Cypher.Predicate {
    return lowerPredicate(predicate, this.#predicates);
  }

  /** Cypher sorts unknown values as the greatest; a key says whether they come first or last. */
  #orderBy(keys: readonly SortKey[], isKnown: (key: SortKey) => boolean = () => false): [Cypher.Expr, 'ASC' | 'DESC'][] {
    return keys.flatMap((key): [Cypher.Expr, 'ASC' | 'DESC'][] => {
      const property = this.#property(key.of, key.key);
      const cypherNulls = key.direction === 'ASC' ? 'LAST' : 'FIRST';
      if (!key.isNullable || isKnown(key) || cypherNulls === key.nulls) return [[property, key.direction]];
      return [[Cypher.isNull(property), key.nulls === 'LAST' ? 'ASC' : 'DESC'], [property, key.direction]];
    });
  }

  #byLabel({ of, branches }: Extract<Column, { op: 'ByLabel' }>): Cypher.Expr {
    const isOne = (label: string): Cypher.Predicate => (of.kind === 'relationship'
      ? Cypher.eq(this.#property(of, TYPE_KEY), new Cypher.Literal(label))
      : this.#node(of).hasLabel(label));
    let cases = new Cypher.Case();
    branches.forEach(({ labels, columns }, index) => {
      const row = new Cypher.List([...columns.map((column) => this.column(column)), new Cypher.Literal(index)]);
      if (labels.length === 0) cases = cases.else(row);
      else cases = cases.when(joined(Cypher.or, labels.map(isOne), false)).then(row);
    });
    return cases;
  }

  #property(of: Variable, key: string): Cypher.Expr {
    switch (of.kind) {
      case 'node':
        return this.#node(of).property(key);
      case 'relationship':
        return key === TYPE_KEY ? Cypher.type(this.#relationship(of)) : this.#relationship(of).property(key);
      case 'value':
        return key === ITSELF ? this.#bare(of) : this.#bare(of).property(key);
    }
  }

  /** The variable alone. */
  #bare(of: Variable): Cypher.Variable {
    switch (of.kind) {
      case 'node':
        return this.#node(of);
      case 'relationship':
        return this.#relationship(of);
      case 'value': {
        const known = this.#values.get(of.name) ?? new Cypher.NamedVariable(of.name);
        this.#values.set(of.name, known);
        return known;
      }
    }
  }

  #node({ name }: Variable): Cypher.Node {
    const known = this.#nodes.get(name) ?? new Cypher.NamedNode(name);
    this.#nodes.set(name, known);
    return known;
  }

  #relationship({ name }: Variable): Cypher.Relationship {
    const known = this.#relationships.get(name) ?? new Cypher.NamedRelationship(name);
    this.#relationships.set(name, known);
    return known;
  }

  #parameter({ slot }: Parameter): Cypher.Param {
    const known = this.#parameters.get(slot) ?? new Cypher.Param(new SlotBox(slot));
    this.#parameters.set(slot, known);
    return known;
  }
}

/** Whether a row is nothing but properties, and numbers of relationships. */
function isPlain(row: Column): boolean {
  return row.op === 'Property' || (row.op === 'Count' && row.input.op === 'Expand') || (row.op === 'Row' && row.columns.every(isPlain));
}

/** Of values for each list, that of the list which a row is of. */
function ofList(list: Cypher.Expr | undefined, values: readonly Cypher.Expr[]): Cypher.Expr {
  const [only] = values;
  invariant(only, 'there is a list');
  if (!list) return only;
  return values.reduce<Cypher.Case>((cases, value, index) => cases.when(Cypher.eq(list, new Cypher.Literal(index))).then(value), new Cypher.Case());
}

/** An expansion and what is asked of its rows. */
function expansionOf(input: RowSource): { readonly path: Extract<RowSource, { op: 'Expand' }>; readonly where: readonly Predicate[] } {
  const [source, where] = input.op === 'Filter' ? [input.input, [input.predicate]] : [input, []];
  invariant(source.op === 'Expand', 'rows are joined by an expansion');
  return { path: source, where };
}

function boundBy(before: readonly Cypher.Variable[], values: readonly Cypher.Variable[]): [Cypher.Variable, ...Cypher.Variable[]] {
  const [first, ...others] = [...before, ...values];
  invariant(first, 'a row source binds something');
  return [first, ...others];
}

function concatenated(lists: readonly Cypher.Expr[]): Cypher.Expr {
  return lists.reduce((before, list) => Cypher.plus(before, list));
}

function returned(row: Cypher.Expr): Cypher.Clause {
  return new Cypher.Return(row);
}

/** All rows as one list, or what is made of it, under a name. */
function collected(row: Cypher.Expr, name: Cypher.Variable, of: (all: Cypher.Expr) => Cypher.Expr): Cypher.Clause {
  const one = new Cypher.NamedVariable('row');
  return new Cypher.With([row, one]).return([of(Cypher.collect(one)), name]);
}

function labelOptions(labels: readonly string[]): { labels?: string[] | Cypher.LabelExpr } {
  const [first, ...others] = labels;
  if (first === undefined) return {};
  return { labels: others.length === 0 ? [first] : Cypher.labelExpr.or(...labels) };
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
