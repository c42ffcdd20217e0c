/**
 * Rewrites a plan by rules until none applies: each rule keeps the answer and spares Neo4j work.
 *
 * Input: a column and rules. Output: an equal column. A rule looks at one row source, whose own inputs are rewritten already, and
 * returns a better one or the same. The answers with and without rules are the same; the tests hold them to it. Pure.
 */
import type { Column, RowSource } from '../plan.js';

export interface RewriteRule {
  readonly name: string;
  readonly rowSource: (source: RowSource) => RowSource;
}

export function rewritePlan(column: Column, rules: readonly RewriteRule[]): Column {
  switch (column.op) {
    case 'Property':
      return column;
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
  const below = 'input' in source ? { ...source, input: rewriteSource(source.input, rules) } : source;
  return rules.reduce((rewritten, rule) => rule.rowSource(rewritten), below);
}
