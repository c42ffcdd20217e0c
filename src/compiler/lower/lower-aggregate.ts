/**
 * Lowers aggregates: the clauses that compute over rows, as a whole and in groups.
 *
 * Input: an aggregate column, and the lowering that knows variables and rows. Output: clauses without their end, and the expression that
 * the end returns. Pure.
 *
 *     Aggregate count, min(v1)        ->   MATCH … WITH n2.value AS v1   then   [count(1), min(v1)]
 *     Groups by v2: count(…)          ->   MATCH … WITH n2.status AS v2 WITH v2, count(1) AS v3 ORDER BY … LIMIT …   then   [[v2], v3]
 */
import Cypher from '@neo4j/cypher-builder';
import { invariant } from '../../errors.js';
import type { Column, Computed, GroupOrder, Measure, Parameter, RowSource, Variable } from '../plan.js';
import type { Reading } from './reading.js';

export interface AggregateContext {
  variable(of: Variable): Cypher.Variable;
  property(of: Variable, key: string): Cypher.Expr;
  parameter(parameter: Parameter): Cypher.Expr;
  column(column: Column): Cypher.Expr;
  read(input: RowSource): Reading;
}

/** Rows that are read and how their results are returned. */
export interface Reduced {
  readonly before: Reading;
  readonly result: Cypher.Expr;
}

export function lowerAggregate({ input, measures }: Extract<Column, { op: 'Aggregate' }>, context: AggregateContext): Reduced {
  const result = new Cypher.List(measures.map((one) => measure(one, context)));
  const countsOnly = measures.every(({ of }) => of === undefined);
  return { before: countsOnly ? context.read(input.op === 'Compute' ? input.input : input) : grouped(input, [], measures, context), result };
}

/** The variables that are bound before the groups' rows are made are those of the keys. */
export function lowerGroups(
  { input, keys, measures, size: sizeName, results: resultNames, order, limit }: Extract<Column, { op: 'Groups' }>, context: AggregateContext,
): { readonly before: Cypher.With; readonly results: readonly Cypher.Variable[]; readonly bound: readonly Cypher.Variable[] } {
  const names = keys.map(({ as }) => context.variable(as));
  const size = context.variable(sizeName);
  const results = measures.flatMap((one, index): [Cypher.Expr, Cypher.Variable][] => {
    const name = resultNames[index];
    return name ? [[measure(one, context), context.variable(name)]] : [];
  });
  const counted: [Cypher.Expr, Cypher.Variable] = [Cypher.count(new Cypher.Literal(1)), size];
  const before = grouped(input, keys, measures, context).with(...names, counted, ...results);
  const shown = results.map(([, name]) => name);
  return { before: before.orderBy(...groupOrder(keys, size, order, context)).limit(context.parameter(limit)), results: shown, bound: [...names, ...shown] };
}

export function lowerCountGroups({ input, keys }: Extract<Column, { op: 'CountGroups' }>, context: AggregateContext): Cypher.Clause {
  return grouped(input, keys, [], context).distinct().return(new Cypher.Literal(1));
}

/** The rows with nothing but what is grouped by and computed over. */
function grouped(input: RowSource, keys: readonly Computed[], measures: readonly Measure[], context: AggregateContext): Cypher.With {
  const { inner, values } = input.op === 'Compute' ? { inner: input.input, values: input.values } : { inner: input, values: [] };
  const computed = [...keys, ...values].map(({ as, column }): [Cypher.Expr, Cypher.Variable] => [context.column(column), context.variable(as)]);
  const names = new Set(values.map(({ as }) => as));
  const carried = new Set(measures.flatMap(({ of }) => (of && !names.has(of) ? [of] : [])));
  const [first, ...others] = [...computed, ...[...carried].map((of) => context.variable(of))];
  invariant(first, 'something is grouped by or computed over');
  return context.read(inner).with(first, ...others);
}

function measure({ compute, of }: Measure, context: AggregateContext): Cypher.Expr {
  if (!of) return Cypher.count(new Cypher.Literal(1));
  const value = context.variable(of);
  switch (compute) {
    case 'count':
      return Cypher.count(value);
    case 'countDistinct':
      return Cypher.count(value).distinct();
    case 'min':
      return Cypher.min(value);
    case 'max':
      return Cypher.max(value);
    case 'avg':
      return Cypher.avg(value);
    case 'sum':
      // Of nothing known the sum is unknown too, not 0.
      return new Cypher.Case().when(Cypher.gt(Cypher.count(value), new Cypher.Literal(0))).then(Cypher.sum(value));
  }
}

function groupOrder(keys: readonly Computed[], size: Cypher.Variable, order: GroupOrder, context: AggregateContext): [Cypher.Expr, 'ASC' | 'DESC'][] {
  const direction = order === 'KEY_DESC' ? 'DESC' : 'ASC';
  const byKeys = keys.flatMap(({ as }): [Cypher.Expr, 'ASC' | 'DESC'][] => {
    const key = as.kind === 'node' ? context.property(as, 'id') : context.variable(as);
    return [[Cypher.isNull(key), 'ASC'], [key, direction]];
  });
  switch (order) {
    case 'COUNT_DESC':
      return [[size, 'DESC'], ...byKeys];
    case 'COUNT_ASC':
      return [[size, 'ASC'], ...byKeys];
    case 'KEY_ASC':
    case 'KEY_DESC':
      return byKeys;
  }
}

/** Whether a column computes over rows anywhere in it: Neo4j wants such a column in a CALL of its own, not inside an expression. */
export function aggregates(column: Column): boolean {
  switch (column.op) {
    case 'Aggregate':
    case 'Groups':
      return true;
    case 'Row':
      return column.columns.some(aggregates);
    case 'Concat':
      return column.parts.some(aggregates);
    case 'Collect':
    case 'First':
      return column.input.op === 'Within' || aggregates(column.row);
    case 'IfKnown':
      return aggregates(column.then);
    case 'ByLabel':
      return column.branches.some((branch) => branch.columns.some(aggregates));
    default:
      return false;
  }
}

/** The outermost columns of a row that compute over rows and are subqueries themselves. */
export function aggregatingSubqueries(column: Column): readonly Column[] {
  if (!aggregates(column)) return [];
  switch (column.op) {
    case 'Row':
      return column.columns.flatMap(aggregatingSubqueries);
    case 'Concat':
      return column.parts.flatMap(aggregatingSubqueries);
    case 'IfKnown':
      return aggregatingSubqueries(column.then);
    case 'ByLabel':
      return column.branches.flatMap((branch) => branch.columns.flatMap(aggregatingSubqueries));
    default:
      return [column];
  }
}
