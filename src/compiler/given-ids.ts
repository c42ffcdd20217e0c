/**
 * The argument `ids`: a list of which there may be so many.
 *
 * Input: the bound arguments, the field's nodes, the limit. Output: a parameter; reading it throws where there are more. Pure.
 */
import { OperationTooComplexError, invariant } from '../errors.js';
import type { Inputs } from './arguments.js';
import type { Place } from './bound.js';
import { located } from './located.js';
import type { Parameter } from './plan.js';

export function givenIds(inputs: Inputs, nodes: Place['nodes'], most: number): Parameter {
  const ids = inputs.get('ids');
  invariant(ids?.kind === 'leaf', 'ids is given');
  return {
    note: 'ids',
    slot: (variables) => located(nodes, () => {
      const given: unknown = ids.slot(variables);
      invariant(Array.isArray(given), 'ids is a list');
      if (given.length <= most) return given as readonly unknown[];
      throw new OperationTooComplexError(`ids must hold at most ${most} ids; got ${given.length}: ask in several parts`, { argument: 'ids', limit: most, actual: given.length });
    }),
  };
}
