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
import type { BoundListingEdgeField, BoundListingField, BoundSelection, Place } from '../bound.js';
import { collectBelow } from '../collect.js';
import type { CollectContext } from '../collect.js';
import { definitionOf, isTypename, placeOf, typename } from '../places.js';
import type { Definition, Nodes } from '../places.js';

type Select = (target: string, definition: Definition, nodes: Nodes) => BoundSelection;

export function bindListing(context: CollectContext, definition: Definition, nodes: Nodes, select: Select): { readonly typeName: string; readonly fields: readonly BoundListingField[] } {
  return fieldsBelow(context, definition, nodes, (place, field, below): BoundListingField => {
    switch (field.name) {
      case 'totalCount':
        return { ...place, kind: 'totalCount' };
      case 'nodes':
        return { ...place, kind: 'nodes', selection: select(ENTITY, field, below) };
      case 'pageInfo':
        return { ...place, kind: 'pageInfo', fields: bindPageInfo(context, field, below) };
      case 'edges':
        return { ...place, kind: 'edges', ...fieldsBelow(context, field, below, (inner, one, deeper) => edgeField(inner, one, deeper, select)) };
      default:
        invariant(field.name === 'byDistance' || field.name === 'byKind' || field.name === 'byType', `a listing has no ${field.name}`);
        return { ...place, kind: field.name, ...fieldsBelow(context, field, below, (inner, { name }) => ({ ...inner, kind: name === 'count' ? 'count' as const : 'key' as const })) };
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
function fieldsBelow<Bound>(
  context: CollectContext, definition: Definition, nodes: Nodes, bind: (place: Place, field: Definition, below: Nodes) => Bound,
): { readonly typeName: string; readonly fields: readonly (Bound | (Place & { readonly kind: 'typename' }))[] } {
  const type = getNamedType(definition.type);
  invariant(isObjectType(type), `${definition.name} is an object or a list of objects`);
  const fields = [...collectBelow(context, type, nodes)].map(([responseName, below]) => {
    if (isTypename(below)) return typename(responseName, below);
    const field = definitionOf(type, below);
    return bind(placeOf(responseName, field, below), field, below);
  });
  return { typeName: type.name, fields };
}
