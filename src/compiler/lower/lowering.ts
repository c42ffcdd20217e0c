/**
 * What the parts of the lowering ask of each other. `lower.ts` puts them together.
 *
 * Rows hold columns and columns hold subqueries of rows, so each part is given the whole. Input and output: the plan's variables, columns and row
 * sources, and the builder's expressions and clauses. Types alone.
 */
import type Cypher from '@neo4j/cypher-builder';
import type { PathLowering } from '../paths/lower-paths.js';
import type { Column, Parameter, PathSearch, Predicate, RowSource, SortKey, Variable } from '../plan.js';
import type { Reading } from './reading.js';

/** Puts the end of a subquery after its rows. */
export type Finish = (before: Cypher.Clause) => Cypher.Clause;

export type Op<O extends RowSource['op']> = Extract<RowSource, { op: O }>;

export interface Lowering {
  readonly release: Cypher.Expr;
  readonly paths: PathLowering;
  node(of: Variable): Cypher.Node;
  relationship(of: Variable): Cypher.Relationship;
  /** Whatever it stands for, alone. */
  variable(of: Variable): Cypher.Variable;
  property(of: Variable, key: string): Cypher.Expr;
  parameter(parameter: Parameter): Cypher.Param;
  inRelease(node: Variable): Cypher.Predicate;
  predicate(predicate: Predicate): Cypher.Predicate;
  column(column: Column): Cypher.Expr;
  /** The clauses of a row source, to be continued. */
  read(input: RowSource, also?: readonly Predicate[]): Reading;
  /** What it binds and a sorted subquery must carry on. */
  bound(input: RowSource): [Cypher.Variable, ...Cypher.Variable[]];
  expanded(from: Cypher.Pattern, expand: Op<'Expand'>): Cypher.Pattern;
  computed(source: Op<'Compute' | 'Best'>, also: readonly Predicate[]): Cypher.With;
  page(page: Op<'Page'>, end: Finish): Cypher.Clause;
  orderBy(keys: readonly SortKey[], isKnown?: (key: SortKey) => boolean): [Cypher.Expr, 'ASC' | 'DESC'][];
  /** The rows of a subquery, up to their end. */
  rows(input: RowSource, row: Column, finish?: (row: Cypher.Expr) => Cypher.Clause): Cypher.Clause;
  /** What stands after rows: their columns. */
  end(row: Column, bound: readonly Cypher.Variable[], finish: (row: Cypher.Expr) => Cypher.Clause): Finish;
  /** How many rows there are. */
  count(input: RowSource): Cypher.Expr;
  /** How many hops the shortest path has; null where there is none. */
  shortest(search: PathSearch): Cypher.Expr;
  items(input: Op<'ItemsOf'>): Cypher.Expr;
}
