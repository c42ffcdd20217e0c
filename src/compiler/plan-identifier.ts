/**
 * Plans `entity(scheme, value)`: a seek of the identifier, and from it to the entity. Should a code have been given to several, the
 * first by id answers. Input: the root, its arguments, the variable of the entity. Output: a row source. Pure.
 */
import type { RootField } from '../catalog/catalog.js';
import { invariant } from '../errors.js';
import type { Inputs } from './arguments.js';
import type { RowSource, Variable } from './plan.js';
import type { PlanScope } from './scope.js';

const KEYS = ['scheme', 'value'];

export function identifierSeek(root: RootField, inputs: Inputs, node: Variable, scope: PlanScope): RowSource {
  invariant(root.kind === 'byIdentifier', 'an identifier is sought where entities own it');
  const { target, relationship } = root.owned;
  const [owned] = scope.membersOf(target);
  invariant(owned, `${target} is a node`);
  const keys = KEYS.map((key) => {
    const input = inputs.get(key);
    invariant(input?.kind === 'leaf', `${key} is given`);
    return { key, value: { note: key, slot: input.slot } };
  });
  const seek: RowSource = { op: 'OwnedSeek', node, owned: scope.variable('node'), label: owned.label, type: relationship.name, keys };
  return { op: 'Sort', input: seek, keys: [{ of: node, key: 'id', direction: 'ASC', isNullable: false, isPaired: false, nulls: 'LAST' }] };
}
