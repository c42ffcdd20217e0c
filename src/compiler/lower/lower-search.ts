/**
 * Lowers what a search and a seek by identifier need: full-text queries, owners of names, the best of several rows.
 *
 * Input: parts of a plan, and the lowering that knows variables and parameters. Output: clauses and expressions of the builder. Pure.
 *
 *     FullTextSeek n1, v0
 *       ->  UNWIND $queries AS query
 *           WITH query[0] AS v0, '+inRelease:' + toString($rel) + ' ' + query[1] AS asked
 *           CALL db.index.fulltext.queryNodes('name_words', asked, { limit: $limit }) YIELD node AS n1
 */
import Cypher from '@neo4j/cypher-builder';
import type { Column, FullTextSeek, Parameter, RowSource, Variable } from '../plan.js';

export interface SearchContext {
  variable(of: Variable): Cypher.Variable;
  property(of: Variable, key: string): Cypher.Expr;
  parameter(parameter: Parameter): Cypher.Param;
  readonly release: Cypher.Expr;
}

type Op<O extends RowSource['op']> = Extract<RowSource, { op: O }>;
type ColumnOp<O extends Column['op']> = Extract<Column, { op: O }>;

const named = (name: string) => new Cypher.NamedVariable(name);
const text = (value: string) => new Cypher.Literal(value);

/** The release is asked for in the index itself: the names of others must not fill what a query may find. */
function fullTextSeek(seek: FullTextSeek, context: SearchContext): Cypher.Yield {
  const [query, asked] = [named('query'), named('asked')];
  const inRelease = Cypher.plus(text('+inRelease:'), Cypher.toString(context.release), text(' '), Cypher.listIndex(query, 1));
  const call = Cypher.db.index.fulltext.queryNodes(seek.index, asked, { limit: context.parameter(seek.limit) });
  return new Cypher.Unwind([context.parameter(seek.queries), query])
    .with([Cypher.listIndex(query, 0), context.variable(seek.query)], [inRelease, asked])
    .callProcedure(call)
    .yield(['node', context.variable(seek.node)]);
}

export function ownersOf(source: Op<'OwnersOf'>, pattern: Cypher.Pattern, context: SearchContext): InstanceType<typeof Cypher.Match> {
  return fullTextSeek(source.input, context).match(pattern);
}

export function isOver({ input, most }: ColumnOp<'IsOver'>, context: SearchContext): Cypher.Expr {
  return Cypher.gt(new Cypher.Count(fullTextSeek(input, context).return(new Cypher.Literal(1))), context.parameter(most));
}

/** Rows in order, of which each `of` keeps the first; all their variables stay what they are called. */
export function bestOf(rows: Cypher.With, source: Op<'Best'>, bound: readonly Cypher.Variable[], context: SearchContext): Cypher.With {
  const [of, best] = [context.variable(source.of), named('best')];
  const others = bound.filter((variable) => variable !== of);
  const kept = others.map((variable, index): [Cypher.Expr, Cypher.Variable] => [Cypher.listIndex(best, index), variable]);
  return rows.with(of, [Cypher.head(Cypher.collect(new Cypher.List(others))), best]).with(of, ...kept);
}

/** 0 the whole name, 1 whole words, 2 beginnings of words, 3 and more: words that many letters away, and 2. */
export function nameMatch({ of, query, text: compared }: ColumnOp<'NameMatch'>, context: SearchContext): Cypher.Expr {
  const words = context.property(of, 'words');
  const spaced = Cypher.plus(text(' '), words, text(' '));
  const word = named('word');
  const hasAll = (parameter: Parameter) => Cypher.all(word, context.parameter(parameter), Cypher.contains(spaced, word));
  return new Cypher.Case()
    .when(Cypher.eq(words, context.parameter(compared.exact))).then(new Cypher.Literal(0))
    .when(hasAll(compared.whole)).then(new Cypher.Literal(1))
    .when(hasAll(compared.starts)).then(new Cypher.Literal(2))
    .else(Cypher.plus(new Cypher.Literal(2), context.variable(query)));
}
