/**
 * Binds what is computed over a part of the graph: which entities count for most, which belong together.
 *
 * Input: the root field's nodes, and the function that binds selections on entities. Output: the fields of bound.ts. Pure.
 */
import { ENTITY } from '../../catalog/catalog.js';
import { invariant } from '../../errors.js';
import { bindArguments } from '../arguments.js';
import type { BindContext } from '../bind.js';
import type { BoundCentralEntityField, BoundCentralityField, BoundCommunitiesField, BoundCommunityField, BoundSelection, Place } from '../bound.js';
import { collectBelow } from '../collect.js';
import { definitionOf, isTypename, objectType, placeOf, typename } from '../places.js';
import type { Definition, Nodes } from '../places.js';

type Select = (target: string, definition: Definition, nodes: Nodes) => BoundSelection;

export function bindCentrality(context: BindContext, nodes: Nodes, select: Select): { readonly typeName: string; readonly fields: readonly BoundCentralityField[] } {
  const fields = fieldsBelow(context, 'Centrality', nodes, ({ name, place, below }): BoundCentralityField => {
    if (name === 'entityCount') return { ...place, kind: name };
    const inner = fieldsBelow(context, 'CentralEntity', below, (field): BoundCentralEntityField => {
      if (field.name === 'score') return { ...field.place, kind: 'score' };
      return { ...field.place, kind: 'entity', selection: select(ENTITY, field.definition, field.below) };
    });
    return { ...place, kind: 'entities', typeName: 'CentralEntity', fields: inner };
  });
  return { typeName: 'Centrality', fields };
}

export function bindCommunities(context: BindContext, nodes: Nodes, select: Select): { readonly typeName: string; readonly fields: readonly BoundCommunitiesField[] } {
  const fields = fieldsBelow(context, 'Communities', nodes, ({ name, place, below }): BoundCommunitiesField => {
    if (name === 'count' || name === 'alone') return { ...place, kind: name };
    const inner = fieldsBelow(context, 'Community', below, (field): BoundCommunityField => {
      if (field.name === 'size') return { ...field.place, kind: 'size' };
      const [first] = field.below;
      invariant(first, 'a field has a node');
      return { ...field.place, kind: 'entities', inputs: bindArguments(field.definition, first, context.assumptions), selection: select(ENTITY, field.definition, field.below) };
    });
    return { ...place, kind: 'communities', typeName: 'Community', fields: inner };
  });
  return { typeName: 'Communities', fields };
}

interface Below {
  readonly name: string;
  readonly place: Place;
  readonly definition: Definition;
  readonly below: Nodes;
}

function fieldsBelow<Bound>(context: BindContext, typeName: string, nodes: Nodes, bind: (field: Below) => Bound): readonly (Bound | (Place & { readonly kind: 'typename' }))[] {
  const type = objectType(context, typeName);
  return [...collectBelow(context, type, nodes)].map(([responseName, below]) => {
    if (isTypename(below)) return typename(responseName, below);
    const definition = definitionOf(type, below);
    return bind({ name: definition.name, place: placeOf(responseName, definition, below), definition, below });
  });
}
