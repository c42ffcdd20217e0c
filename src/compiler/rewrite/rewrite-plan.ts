/**
 * Rewrites a plan by rules until none applies: each rule keeps the answer and spares Neo4j work.
 *
 * Input: a column and rules. Output: an equal column. A rule looks at one row source, condition or column, whose own parts are rewritten
 * already, and returns a better one or the same. The answers with and without rules are the same; the tests hold them to it. Pure.
 */
import type { Column, Computed, Predicate, RowSource } from '../plan.js';

export interface RewriteRule {
  readonly name: string;
  readonly rowSource?: (source: RowSource) => RowSource;
  readonly predicate?: (predicate: Predicate) => Predicate;
  readonly column?: (column: Column) => Column;
}

export function rewritePlan(column: Column, rules: readonly RewriteRule[]): Column {
  return rules.reduce((rewritten, rule) => rule.column?.(rewritten) ?? rewritten, rewriteColumn(column, rules));
}

function rewriteColumn(column: Column, rules: readonly RewriteRule[]): Column {
  switch (column.op) {
    case 'Property':
    case 'NameMatch':
    case 'Length':
    case 'Slice':
    case 'Fits':
    case 'ShortestLength':
    case 'IsOver':
    case 'Itself':
    case 'Year':
    case 'SortableDate':
    case 'IsUnknown':
    case 'LeadsTo':
    case 'Number':
    case 'CountOfRelease':
      return column;
    case 'Beforehand':
      return { ...column, lists: column.lists.map(({ as, of }) => ({ as, of: { ...of, input: rewriteSource(of.input, rules), row: rewritePlan(of.row, rules) } })), then: rewritePlan(column.then, rules) };
    case 'Paths':
    case 'Patterns':
    case 'CheapestPaths':
      return { ...column, header: rewritePlan(column.header, rules), row: rewritePlan(column.row, rules) };
    case 'Stream':
      return { ...column, row: rewritePlan(column.row, rules) };
    case 'Holds':
      return { ...column, predicate: rewritePredicate(column.predicate, rules) };
    case 'Concat':
      return { ...column, parts: column.parts.map((part) => rewritePlan(part, rules)) };
    case 'IfKnown':
      return { ...column, then: rewritePlan(column.then, rules) };
    case 'Aggregate':
      return { ...column, input: rewriteSource(column.input, rules) };
    case 'Groups':
      return { ...column, input: rewriteSource(column.input, rules), keys: rewriteComputed(column.keys, rules), row: rewritePlan(column.row, rules) };
    case 'CountGroups':
      return { ...column, input: rewriteSource(column.input, rules), keys: rewriteComputed(column.keys, rules) };
    case 'Row':
      return { ...column, columns: column.columns.map((inner) => rewritePlan(inner, rules)) };
    case 'Collect':
    case 'First':
      return { ...column, input: rewriteSource(column.input, rules), row: rewritePlan(column.row, rules) };
    case 'Count':
      return { ...column, input: rewriteSource(column.input, rules) };
    case 'ByLabel':
      return {
        ...column,
        branches: column.branches.map((branch) => ({ ...branch, columns: branch.columns.map((inner) => rewritePlan(inner, rules)) })),
      };
  }
}

function rewriteSource(source: RowSource, rules: readonly RewriteRule[]): RowSource {
  return rules.reduce((rewritten, rule) => rule.rowSource?.(rewritten) ?? rewritten, rewriteBelow(source, rules));
}

function rewriteBelow(source: RowSource, rules: readonly RewriteRule[]): RowSource {
  switch (source.op) {
    case 'ReleaseScan':
    case 'NodeScan':
    case 'IndexSeek':
    case 'Expand':
    case 'EvidenceSeek':
    case 'EndOf':
    case 'Unit':
    case 'ItemsOf':
    case 'Scores':
    case 'Communities':
    case 'UnpackedFrom':
    case 'PartOf':
    case 'HopsOf':
    case 'Breadth':
    case 'Pairs':
    case 'Within':
    case 'ShortestPath':
    case 'Times':
    case 'StepsOf':
    case 'Events':
    case 'OwnedSeek':
    case 'OwnersOf':
    case 'FullTextSeek':
    case 'Reached':
      return source;
    case 'Filter':
      return { ...source, input: rewriteSource(source.input, rules), predicate: rewritePredicate(source.predicate, rules) };
    case 'Joined':
      return { ...source, first: rewriteSource(source.first, rules), then: rewriteSource(source.then, rules) };
    case 'Compute':
      return { ...source, input: rewriteSource(source.input, rules), values: rewriteComputed(source.values, rules) };
    case 'Best':
    case 'Distinct':
    case 'Sort':
    case 'Page':
      return { ...source, input: rewriteSource(source.input, rules) };
  }
}

function rewriteComputed(values: readonly Computed[], rules: readonly RewriteRule[]): readonly Computed[] {
  return values.map(({ as, column }) => ({ as, column: rewritePlan(column, rules) }));
}

function rewritePredicate(predicate: Predicate, rules: readonly RewriteRule[]): Predicate {
  return rules.reduce((rewritten, rule) => rule.predicate?.(rewritten) ?? rewritten, rewriteInside(predicate, rules));
}

function rewriteInside(predicate: Predicate, rules: readonly RewriteRule[]): Predicate {
  switch (predicate.op) {
    case 'And':
      return { ...predicate, all: predicate.all.map((inner) => rewritePredicate(inner, rules)) };
    case 'Or':
      return { ...predicate, any: predicate.any.map((inner) => rewritePredicate(inner, rules)) };
    case 'Not':
      return { ...predicate, predicate: rewritePredicate(predicate.predicate, rules) };
    case 'Exists':
    case 'CountIs':
      return { ...predicate, input: rewriteSource(predicate.input, rules) };
    default:
      return predicate;
  }
}
