/**
 * Binds a subgraph: what is selected on its entities and on its relationships.
 *
 * Input: the root field's nodes, and the function that binds selections. Output: the fields of bound.ts. Pure.
 */
import { ENTITY, RELATIONSHIP } from '../catalog/catalog.js';
import type { BoundSelection, BoundSubgraphField } from './bound.js';
import { collectBelow } from './collect.js';
import type { CollectContext } from './collect.js';
import { definitionOf, isTypename, objectType, placeOf, typename } from './places.js';
import type { Definition, Nodes } from './places.js';

type Select = (target: string, definition: Definition, nodes: Nodes) => BoundSelection;

export interface BoundSubgraph {
  readonly typeName: string;
  readonly fields: readonly BoundSubgraphField[];
}

const SUBGRAPH = 'Subgraph';

export function bindSubgraph(context: CollectContext, nodes: Nodes, select: Select): BoundSubgraph {
  const subgraph = objectType(context, SUBGRAPH);
  const fields = [...collectBelow(context, subgraph, nodes)].map(([responseName, below]): BoundSubgraphField => {
    if (isTypename(below)) return typename(responseName, below);
    const definition = definitionOf(subgraph, below);
    const place = placeOf(responseName, definition, below);
    if (definition.name === 'complete') return { ...place, kind: 'complete' };
    return definition.name === 'nodes'
      ? { ...place, kind: 'nodes', selection: select(ENTITY, definition, below) }
      : { ...place, kind: 'relationships', selection: select(RELATIONSHIP, definition, below) };
  });
  return { typeName: SUBGRAPH, fields };
}
