/**
 * Lowers subqueries: rows and what is told of each, as an expression's inside or as a CALL before it.
 *
 * Input: a row source and the column of its rows. Output: clauses. What a CALL has computed stands under a name from then on. Pure.
 */
import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../errors.js';
import type { LateRow } from '../late-rows.js';
import type { Column, RowSource } from '../plan.js';
import { aggregatingSubqueries, lowerAggregate, lowerGroups } from './lower-aggregate.js';
import { boundBy } from './lower-rows.js';
import type { Finish, Lowering } from './lowering.js';

export class SubqueryLowering {
  /** Columns that a CALL before them has computed. */
  readonly #results = new Map<Column, Cypher.Variable>();
  #called = 0;

  constructor(private readonly context: Lowering) {}

  resultOf(column: Column): Cypher.Expr | undefined {
    return this.#results.get(column);
  }

  /** The rows of a subquery, up to their end. */
  rows(input: RowSource, row: Column, finish: (row: Cypher.Expr) => Cypher.Clause = returned): Cypher.Clause {
    const bound = this.context.bound(input);
    const end = this.end(row, [...this.#around(input), ...bound], finish);
    if (input.op === 'Page') return this.context.page(input, end);
    if (input.op !== 'Sort') return end(this.context.read(input));
    return end(this.context.read(input.input).with(...bound).orderBy(...this.context.orderBy(input.keys)));
  }

  /**
   * What stands after the rows: their columns. Neo4j refuses an expression that both computes over rows in a subquery and names a variable
   * of the rows around it; such a subquery becomes a CALL before the end.
   */
  end(row: Column, bound: readonly Cypher.Variable[], finish: (row: Cypher.Expr) => Cypher.Clause): Finish {
    const calls = this.#callsFor(row, bound);
    const last = finish(this.context.column(row));
    return (before) => Cypher.utils.concat(before, ...calls, last);
  }

  /** With `where`, over no rows where that does not hold: the LIMIT keeps Neo4j from asking it after a seek. */
  #callsFor(row: Column, bound: readonly Cypher.Variable[], where?: Cypher.Predicate): readonly Cypher.Clause[] {
    return aggregatingSubqueries(row).map((column) => {
      const name = new Cypher.NamedVariable(`c${this.#called}`);
      this.#called += 1;
      const called = this.#calledFor(column, name);
      const call = new Cypher.Call(where ? Cypher.utils.concat(new Cypher.With('*').limit(1).where(where), called) : called, [...bound]);
      this.#results.set(column, name);
      return call;
    });
  }

  /** The same as the column's expression, as clauses that return it under a name. */
  #calledFor(column: Column, name: Cypher.Variable): Cypher.Clause {
    switch (column.op) {
      case 'Aggregate': {
        const { before, result } = lowerAggregate(column, this.context);
        return before.return([result, name]);
      }
      case 'Groups':
        return this.groups(column, (row) => collected(row, name, (all) => all));
      case 'Collect':
        return this.rows(column.input, column.row, (row) => collected(row, name, (all) => all));
      case 'First':
        return this.rows(column.input, column.row, (row) => collected(row, name, Cypher.head));
      default:
        throw new TypeError(`${column.op} is no subquery that computes over rows`);
    }
  }

  groups(column: Extract<Column, { op: 'Groups' }>, finish: (row: Cypher.Expr) => Cypher.Clause): Cypher.Clause {
    const { before, results, bound } = lowerGroups(column, this.context);
    return this.end(column.row, bound, (row) => finish(new Cypher.List([row, ...results])))(before);
  }

  beforehand({ lists, then }: Extract<Column, { op: 'Beforehand' }>, finish: (row: Cypher.Expr) => Cypher.Clause): Finish {
    const calls = lists.map(({ as, of }) => new Cypher.Call(this.rows(of.input, of.row, (row) => collected(row, this.context.variable(as), (all) => all)), []));
    const end = this.end(then, lists.map(({ as }) => this.context.variable(as)), finish);
    return (before) => end(Cypher.utils.concat(before, ...calls));
  }

  /** The rows of some items, which are computed only here. */
  rowsOf(rows: readonly LateRow[], items: Cypher.Expr): Cypher.Expr {
    const item = new Cypher.NamedVariable('found');
    const variables = new Map(rows.flatMap((row) => row.variables).map((variable) => [variable.name, variable]));
    // Of several lists, an item says first of which it is.
    const [list, first] = rows.length === 1 ? [undefined, 0] : [Cypher.listIndex(item, 0), 1];
    const values = [...variables.values()].map((variable): [Cypher.Expr, Cypher.Variable] => {
      const places = rows.map((row) => row.variables.findIndex(({ name }) => name === variable.name));
      return [ofList(list, places.map((place) => (place < 0 ? Cypher.Null : Cypher.listIndex(item, place + first)))), this.context.variable(variable)];
    });
    const around = [item, ...[...variables.values()].map((variable) => this.context.variable(variable))];
    // What a row of another list has not, is null; and Neo4j refuses to seek what is in a list that is null.
    const calls = rows.flatMap(({ row }, index) => this.#callsFor(row, around, list && Cypher.eq(list, new Cypher.Literal(index))));
    const row = ofList(list, rows.map((one) => this.context.column(one.row)));
    return new Cypher.Collect(Cypher.utils.concat(new Cypher.Unwind([items, item]).with(...boundBy([], [item]), ...values), ...calls, new Cypher.Return(row)));
  }

  /** What columns name beside the variables of the rows: relationships between a node and its neighbours lead away from it. */
  #around(input: RowSource): readonly Cypher.Variable[] {
    if (input.op === 'UnpackedFrom') return (input.around ?? []).map((of) => this.context.variable(of));
    if (input.op === 'Distinct') return input.of ? [this.context.node(input.of)] : [];
    return input.op === 'Page' || input.op === 'Sort' || input.op === 'Filter' || input.op === 'Compute' ? this.#around(input.input) : [];
  }
}

/** Of values for each list, that of the list which a row is of. */
function ofList(list: Cypher.Expr | undefined, values: readonly Cypher.Expr[]): Cypher.Expr {
  const [only] = values;
  invariant(only, 'there is a list');
  if (!list) return only;
  return values.reduce<Cypher.Case>((cases, value, index) => cases.when(Cypher.eq(list, new Cypher.Literal(index))).then(value), new Cypher.Case());
}

export function returned(row: Cypher.Expr): Cypher.Clause {
  return new Cypher.Return(row);
}

/** All rows as one list, or what is made of it, under a name. */
function collected(row: Cypher.Expr, name: Cypher.Variable, of: (all: Cypher.Expr) => Cypher.Expr): Cypher.Clause {
  const one = new Cypher.NamedVariable('row');
  return new Cypher.With([row, one]).return([of(Cypher.collect(one)), name]);
}
