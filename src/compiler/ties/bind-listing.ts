/**
 * Binds listings: connections over what a search finds, with a number for each and counts over all.
 *
 * Input: the root field's definition and nodes, and the function that binds selections on entities and relationships. Output: the fields of
 * bound.ts. Pure.
 */
import { getNamedType, isObjectType } from 'graphql';
import { ENTITY, RELATIONSHIP } from '../../catalog/catalog.js';
import { invariant } from '../../errors.js';
import { bindPageInfo } from '../bind-page-info.js';
import type { BoundListingEdgeField, BoundListingField, Place } from '../bound.js';
import type { CollectContext } from '../collect.js';
import { fieldsBelow } from '../fields-below.js';
import type { Select } from '../fields-below.js';
import type { Definition, Nodes } from '../places.js';

export function bindListing(context: CollectContext, definition: Definition, nodes: Nodes, select: Select): { readonly typeName: string; readonly fields: readonly BoundListingField[] } {
  return typeBelow(context, definition, nodes, (place, field, below): BoundListingField => {
    switch (field.name) {
      case 'totalCount':
        return { ...place, kind: 'totalCount' };
      case 'nodes':
        return { ...place, kind: 'nodes', selection: select(ENTITY, field, below) };
      case 'pageInfo':
        return { ...place, kind: 'pageInfo', fields: bindPageInfo(context, field, below) };
      case 'edges':
        return { ...place, kind: 'edges', ...typeBelow(context, field, below, (inner, one, deeper) => edgeField(inner, one, deeper, select)) };
      default:
        invariant(field.name === 'byDistance' || field.name === 'byKind' || field.name === 'byType', `a listing has no ${field.name}`);
        return { ...place, kind: field.name, ...typeBelow(context, field, below, (inner, { name }) => ({ ...inner, kind: name === 'count' ? 'count' as const : 'key' as const })) };
    }
  });
}

function edgeField(place: Place, field: Definition, nodes: Nodes, select: Select): BoundListingEdgeField {
  switch (field.name) {
    case 'cursor':
      return { ...place, kind: 'cursor' };
    case 'node':
      return { ...place, kind: 'node', selection: select(ENTITY, field, nodes) };
    case 'ofA':
    case 'ofB':
      return { ...place, kind: field.name, selection: select(RELATIONSHIP, field, nodes) };
    default:
      return { ...place, kind: 'value' };
  }
}

/** What is selected below a field, and the name of its type. */
function typeBelow<Bound>(
  context: CollectContext, definition: Definition, nodes: Nodes, bind: (place: Place, field: Definition, below: Nodes) => Bound,
): { readonly typeName: string; readonly fields: readonly (Bound | (Place & { readonly kind: 'typename' }))[] } {
  const type = getNamedType(definition.type);
  invariant(isObjectType(type), `${definition.name} is an object or a list of objects`);
  return { typeName: type.name, fields: fieldsBelow(context, type, nodes, (below) => bind(below.place, below.definition, below.nodes)) };
}
