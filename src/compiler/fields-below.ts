/**
 * What is selected below a field: each response name once, with what binds need of it.
 *
 * Input: the type of what stands there and the field nodes. Output: whatever `bind` makes of each field; `__typename` is bound here. Pure.
 */
import type { GraphQLObjectType } from 'graphql';
import type { BoundSelection, Place } from './bound.js';
import { collectBelow } from './collect.js';
import type { CollectContext } from './collect.js';
import { definitionOf, isTypename, placeOf, typename } from './places.js';
import type { Definition, Nodes } from './places.js';

/** Binds a selection on nodes or relationships of a target. */
export type Select = (target: string, definition: Definition, nodes: Nodes) => BoundSelection;

export interface Below {
  readonly name: string;
  readonly place: Place;
  readonly definition: Definition;
  readonly nodes: Nodes;
}

export function fieldsBelow<Bound>(context: CollectContext, type: GraphQLObjectType, nodes: Nodes, bind: (below: Below) => Bound): readonly (Bound | (Place & { readonly kind: 'typename' }))[] {
  return [...collectBelow(context, type, nodes)].map(([responseName, below]) => {
    if (isTypename(below)) return typename(responseName, below);
    const definition = definitionOf(type, below);
    return bind({ name: definition.name, place: placeOf(responseName, definition, below), definition, nodes: below });
  });
}
