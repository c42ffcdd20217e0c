/**
 * Binds what is computed over a part of the graph: which entities count for most, which belong together.
 *
 * Input: the root field's nodes, and the function that binds selections on entities. Output: the fields of bound.ts. Pure.
 */
import { ENTITY } from '../../catalog/catalog.js';
import { bindArguments } from '../arguments.js';
import type { BindContext } from '../bind.js';
import type { BoundCentralEntityField, BoundCentralityField, BoundCommunitiesField, BoundCommunityField } from '../bound.js';
import { fieldsBelow } from '../fields-below.js';
import type { Select } from '../fields-below.js';
import { objectType } from '../places.js';
import type { Nodes } from '../places.js';

export function bindCentrality(context: BindContext, nodes: Nodes, select: Select): { readonly typeName: string; readonly fields: readonly BoundCentralityField[] } {
  const fields = fieldsBelow(context, objectType(context, 'Centrality'), nodes, ({ name, place, nodes: below }): BoundCentralityField => {
    if (name === 'entityCount') return { ...place, kind: name };
    const inner = fieldsBelow(context, objectType(context, 'CentralEntity'), below, (field): BoundCentralEntityField => {
      if (field.name === 'score') return { ...field.place, kind: 'score' };
      return { ...field.place, kind: 'entity', selection: select(ENTITY, field.definition, field.nodes) };
    });
    return { ...place, kind: 'entities', typeName: 'CentralEntity', fields: inner };
  });
  return { typeName: 'Centrality', fields };
}

export function bindCommunities(context: BindContext, nodes: Nodes, select: Select): { readonly typeName: string; readonly fields: readonly BoundCommunitiesField[] } {
  const fields = fieldsBelow(context, objectType(context, 'Communities'), nodes, ({ name, place, nodes: below }): BoundCommunitiesField => {
    if (name === 'count' || name === 'alone') return { ...place, kind: name };
    const inner = fieldsBelow(context, objectType(context, 'Community'), below, (field): BoundCommunityField => {
      if (field.name === 'size') return { ...field.place, kind: 'size' };
      return { ...field.place, kind: 'entities', inputs: bindArguments(field.definition, field.nodes[0], context.assumptions), selection: select(ENTITY, field.definition, field.nodes) };
    });
    return { ...place, kind: 'communities', typeName: 'Community', fields: inner };
  });
  return { typeName: 'Communities', fields };
}
