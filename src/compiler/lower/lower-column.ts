/**
 * Lowers columns: values that are computed from the variables of a row.
 *
 * Input: a column. Output: an expression. Pure.
 *
 *     Row [n0.name, Count(Expand n0-[r1:SIGNED]->n2)]   ->   [n0.name, COUNT { MATCH (n0)-[r1:SIGNED]->(n2) RETURN 1 }]
 */
import Cypher from '@neo4j/cypher-builder';
import { TYPE_KEY, countProperty } from '../../catalog/catalog.js';
import { invariant } from '../../errors.js';
import type { Column } from '../plan.js';
import { lowerAggregate, lowerCountGroups } from './lower-aggregate.js';
import { joined } from './lower-predicate.js';
import { isOver, nameMatch } from './lower-search.js';
import type { SubqueryLowering } from './lower-subqueries.js';
import { returned } from './lower-subqueries.js';
import type { Lowering, Op } from './lowering.js';

export function lowerColumn(column: Column, subqueries: Pick<SubqueryLowering, 'groups'>, context: Lowering): Cypher.Expr {
  switch (column.op) {
    case 'Property':
      return context.property(column.of, column.key);
    case 'Row':
      return new Cypher.List(column.columns.map((inner) => context.column(inner)));
    case 'Itself':
      return context.variable(column.of);
    case 'Year':
      return Cypher.toInteger(Cypher.left(context.property(column.of, column.key), new Cypher.Literal(4)));
    case 'SortableDate': {
      const [first, last, text] = [`${column.key}Min`, `${column.key}Max`, column.key].map((key) => context.property(column.of, key));
      invariant(first && last && text, 'a date has three properties');
      return new Cypher.Case().when(Cypher.isNotNull(first)).then(new Cypher.List([first, last, text]));
    }
    case 'Holds':
      return Cypher.coalesce(context.predicate(column.predicate), Cypher.false);
    case 'LeadsTo':
      return Cypher.eq(Cypher.endNode(context.variable(column.relationship)), context.variable(column.node));
    case 'IsUnknown':
      return Cypher.isNull(context.variable(column.of));
    case 'Number':
      return new Cypher.Literal(column.value);
    case 'Concat':
      return concatenated(column.parts.map((part) => context.column(part)));
    case 'IfKnown':
      return new Cypher.Case().when(Cypher.isNotNull(context.variable(column.of))).then(context.column(column.then));
    case 'Aggregate':
      return aggregated(column, context);
    case 'Groups':
      return new Cypher.Collect(subqueries.groups(column, returned));
    case 'CountGroups':
      return new Cypher.Count(lowerCountGroups(column, context));
    case 'Collect':
      return column.input.op === 'ItemsOf' && isPlain(column.row) ? eachOf(column.input, column.row, context) : new Cypher.Collect(context.rows(column.input, column.row));
    case 'First':
      return Cypher.head(new Cypher.Collect(context.rows(column.input, column.row, (row) => new Cypher.Return(row).limit(1))));
    case 'CountOfRelease':
      return countOfRelease(column, context);
    case 'Count':
      return context.count(column.input);
    case 'ByLabel':
      return byLabel(column, context);
    case 'NameMatch':
      return nameMatch(column, context);
    case 'Slice': {
      const item = new Cypher.NamedVariable('item');
      return new Cypher.Collect(new Cypher.Unwind([context.variable(column.list), item]).return(item).limit(context.parameter(column.limit)));
    }
    case 'Fits':
      return Cypher.lte(Cypher.size(context.variable(column.list)), context.parameter(column.limit));
    case 'Length':
      return Cypher.size(context.property(column.of, column.key));
    case 'ShortestLength': {
      const [from, to] = [context.node(column.search.from.node), context.node(column.search.to.node)];
      return new Cypher.Case().when(Cypher.eq(from, to)).then(column.search.via ? Cypher.Null : new Cypher.Literal(0)).else(context.paths.length(column.search));
    }
    case 'Paths':
    case 'Patterns':
    case 'CheapestPaths':
    case 'Stream':
    case 'Beforehand':
      throw new TypeError(`${column.op} is the whole of a statement`);
    case 'IsOver':
      return isOver(column, context);
  }
}

function aggregated(column: Extract<Column, { op: 'Aggregate' }>, context: Lowering): Cypher.Expr {
  const { before, result } = lowerAggregate(column, context);
  return Cypher.head(new Cypher.Collect(before.return(result)));
}

/** Values that are read from each item of a list: a subquery for it would take ten times as long. */
function eachOf(input: Op<'ItemsOf'>, row: Column, context: Lowering): Cypher.Expr {
  return new Cypher.ListComprehension(context.node(input.node)).in(context.items(input)).map(context.column(row));
}

function countOfRelease({ label, otherwise }: Extract<Column, { op: 'CountOfRelease' }>, context: Lowering): Cypher.Expr {
  const node = new Cypher.NamedNode('release');
  const match = new Cypher.Match(new Cypher.Pattern(node, { labels: ['Release'] })).where(Cypher.eq(node.property('rel'), context.release));
  return Cypher.coalesce(Cypher.head(new Cypher.Collect(match.return(node.property(countProperty(label))))), context.column(otherwise));
}

function byLabel({ of, branches }: Extract<Column, { op: 'ByLabel' }>, context: Lowering): Cypher.Expr {
  const isOne = (label: string): Cypher.Predicate => (of.kind === 'relationship'
    ? Cypher.eq(context.property(of, TYPE_KEY), new Cypher.Literal(label))
    : context.node(of).hasLabel(label));
  let cases = new Cypher.Case();
  branches.forEach(({ labels, columns }, index) => {
    const row = new Cypher.List([...columns.map((column) => context.column(column)), new Cypher.Literal(index)]);
    if (labels.length === 0) cases = cases.else(row);
    else cases = cases.when(joined(Cypher.or, labels.map(isOne), false)).then(row);
  });
  return cases;
}

/** Whether a row is nothing but properties, and numbers of relationships. */
function isPlain(row: Column): boolean {
  return row.op === 'Property' || (row.op === 'Count' && row.input.op === 'Expand') || (row.op === 'Row' && row.columns.every(isPlain));
}

function concatenated(lists: readonly Cypher.Expr[]): Cypher.Expr {
  return lists.reduce((before, list) => Cypher.plus(before, list));
}
