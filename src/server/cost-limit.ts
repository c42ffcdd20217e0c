/**
 * The limit on what an operation may cost. Input: its statements, the variables, the sizes of the release, a limit. Output: its points, and the error that says
 * which list to make smaller. It must not know how points are counted.
 */
import { GraphQLError } from 'graphql';
import type { CompiledRoot } from '../compiler/compile.js';
import type { Sizes } from '../compiler/cost.js';
import type { VariableValues } from '../compiler/variables.js';
import { OperationTooComplexError } from '../errors.js';

export function requestedCost(roots: readonly CompiledRoot[], variables: VariableValues, sizes: Sizes): number {
  return roots.reduce((total, root) => total + root.cost(variables, sizes).points, 0);
}

export function tooCostly(roots: readonly CompiledRoot[], variables: VariableValues, sizes: Sizes, { requested, limit }: { readonly requested: number; readonly limit: number }): GraphQLError {
  const costs = roots.map((root) => ({ root, ...root.cost(variables, sizes) })).sort((a, b) => b.points - a.points);
  const [largest] = costs;
  const most = largest?.most;
  const remedy = most
    ? `${most.path} may have ${most.rows.toLocaleString('en')} rows in all: ask for fewer with \`first\` there, or in a list around it`
    : 'ask for less at once';
  const cause = new OperationTooComplexError(
    `The operation may cost ${requested.toLocaleString('en')} points; the limit is ${limit.toLocaleString('en')}. ${remedy}`,
    { limit, actual: requested, ...(most && { field: most.path }) },
  );
  return new GraphQLError(cause.message, { nodes: largest?.root.shape.nodes ?? null, originalError: cause, extensions: { ...cause.details, code: cause.code } });
}
