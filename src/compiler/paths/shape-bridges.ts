/**
 * Shapes what every path passes. Input: the shape, the row, the variables, the shaper's ways. Output: the response object; an id that nothing has is
 * an error of the client. Pure.
 */
import { invariant } from '../../errors.js';
import type { Completing } from '../shape-search.js';
import type { VariableValues } from '../variables.js';
import type { BridgesShape } from './path-shape.js';
import { object } from './shape-object.js';
import { assertEnds } from './shape-paths.js';

export function shapeBridges({ ends, fields }: BridgesShape, [found, path]: readonly unknown[], variables: VariableValues, completing: Completing): unknown {
  invariant(Array.isArray(found), 'it is told which ends there are');
  assertEnds(ends, found, variables);
  const row: readonly unknown[] | undefined = Array.isArray(path) ? path : undefined;
  return object(fields, completing, (field) => {
    switch (field.kind) {
      case 'typename':
        return 'Bridges';
      case 'length':
        return row ? Number(row[0]) - 1 : null;
      case 'nodeList':
        return completing.list(row?.[field.column] ?? [], (one) => completing.node(field.node, one));
    }
  });
}
