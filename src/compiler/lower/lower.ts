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
import { lateRows } from '../late-rows.js';
import { LATE_ROWS_PER_PART, ROWS_PER_PART, listPaths, partsText } from '../parts.js';
import type { ListPath } from '../parts.js';
import { PathLowering } from '../paths/lower-paths.js';
import type { Column, PathSearch, Predicate, RowSource, SortKey } from '../plan.js';
import type { Slot } from '../variables.js';
import { current, matchCurrent, stateOfRelease } from './current.js';
import { lowerColumn } from './lower-column.js';
import { orderBy, lowerPage } from './lower-page.js';
import { lowerPredicate } from './lower-predicate.js';
import { RowLowering } from './lower-rows.js';
import { StreamLowering, isStreamed } from './lower-streams.js';
import { SubqueryLowering } from './lower-subqueries.js';
import type { Finish, Lowering, Op } from './lowering.js';
import { Names, slotsOf } from './names.js';
import type { Reading } from './reading.js';

/** What the clauses of `parts.ts` have named. */
const [OUTLINE_OF_FIRST, ITEMS_OF_PART] = [new Cypher.NamedVariable('outline'), new Cypher.NamedVariable('items')];

export interface LoweredStatement {
  readonly text: string;
  readonly slots: ReadonlyMap<string, Slot>;
  /** The lists of the value that come in parts. */
  readonly lists: readonly ListPath[];
}

export function lower(column: Column): LoweredStatement {
  const lowering = new Parts();
  if (isStreamed(column)) {
    const { cypher, params } = lowering.streams.stream(column).build();
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
      new Cypher.Return(rel, flip, OUTLINE_OF_FIRST, late ? lowering.subqueries.rowsOf(late.rows, ITEMS_OF_PART) : ITEMS_OF_PART),
    ));
  const clause = column.op === 'Beforehand' ? lowering.subqueries.beforehand(column, finish)(matchCurrent()) : Cypher.utils.concat(matchCurrent(), finish(lowering.column(late?.column ?? column)));
  const { cypher, params } = clause.build();
  return { text: cypher, slots: slotsOf(params), lists };
}

/** Each part does its own, and asks the whole for what others do. */
class Parts extends Names implements Lowering {
  readonly paths = new PathLowering(this);
  readonly streams = new StreamLowering(this);
  readonly subqueries = new SubqueryLowering(this);
  readonly #rows = new RowLowering(this);

  column(column: Column): Cypher.Expr {
    return this.subqueries.resultOf(column) ?? lowerColumn(column, this.subqueries, this);
  }

  predicate(predicate: Predicate): Cypher.Predicate {
    return lowerPredicate(predicate, this);
  }

  exists(input: RowSource): Cypher.Predicate {
    return new Cypher.Exists(this.read(input));
  }

  count(input: RowSource): Cypher.Expr {
    return new Cypher.Count(this.read(input).return(new Cypher.Literal(1)));
  }

  shortest(search: PathSearch): Cypher.Expr {
    return this.paths.length(search);
  }

  read(input: RowSource, also: readonly Predicate[] = []): Reading {
    return this.#rows.read(input, also);
  }

  bound(input: RowSource): [Cypher.Variable, ...Cypher.Variable[]] {
    return this.#rows.bound(input);
  }

  expanded(from: Cypher.Pattern, expand: Op<'Expand'>): Cypher.Pattern {
    return this.#rows.expanded(from, expand);
  }

  computed(source: Op<'Compute' | 'Best'>, also: readonly Predicate[]): Cypher.With {
    return this.#rows.computed(source, also);
  }

  items(input: Op<'ItemsOf'>): Cypher.Expr {
    return this.#rows.items(input);
  }

  page(page: Op<'Page'>, end: Finish): Cypher.Clause {
    return lowerPage(page, end, this);
  }

  orderBy(keys: readonly SortKey[], isKnown?: (key: SortKey) => boolean): [Cypher.Expr, 'ASC' | 'DESC'][] {
    return orderBy(keys, this, isKnown);
  }

  rows(input: RowSource, row: Column, finish?: (row: Cypher.Expr) => Cypher.Clause): Cypher.Clause {
    return this.subqueries.rows(input, row, finish);
  }

  end(row: Column, bound: readonly Cypher.Variable[], finish: (row: Cypher.Expr) => Cypher.Clause): Finish {
    return this.subqueries.end(row, bound, finish);
  }
}
