/**
 * Binds collected fields to the catalog: which label, relationship or property each field is, and its arguments.
 *
 * Input: the operation's root fields. Output: the bound tree of bound.ts. Documents are valid here, so a field the catalog does not
 * know is our fault, never the client's. Pure: no values of variables are read but through the assumptions.
 */
import { getNamedType, getNullableType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { GraphQLLeafType, GraphQLObjectType } from 'graphql';
import type { Catalog, Field, NodeType, PropertyField, RelationshipType } from '../catalog/catalog.js';
import { RELATIONSHIP } from '../catalog/catalog.js';
import { invariant } from '../errors.js';
import { bindArguments } from './arguments.js';
import { bindCentrality, bindCommunities } from './analysis/bind-analysis.js';
import { bindAggregate } from './bind-aggregate.js';
import type { AggregateBinding } from './bind-aggregate.js';
import { bindSearch } from './bind-search.js';
import { bindSubgraph } from './bind-subgraph.js';
import type {
  BoundCase, BoundEdgeField, BoundExclusionField, BoundField, BoundPage, BoundPageField, BoundRoot, BoundSelection, Place,
} from './bound.js';
import { collectBelow, isUniform } from './collect.js';
import type { CollectContext, Collected } from './collect.js';
import { bindPageInfo } from './bind-page-info.js';
import { bindListing } from './ties/bind-listing.js';
import { bindBridges, bindDistances, bindPaths, bindYears } from './paths/bind-paths.js';
import { definitionOf, isTypename, objectType, placeOf, typename } from './places.js';
import type { Definition, Nodes } from './places.js';

export interface BindContext extends CollectContext {
  readonly catalog: Catalog;
}

/** Binds one root field; meta-fields are not given here. */
export function bindRoot(context: BindContext, responseName: string, nodes: Nodes): BoundRoot {
  const query = context.schema.getQueryType();
  invariant(query, 'the schema has a query type');
  const definition = definitionOf(query, nodes);
  const root = context.catalog.roots.get(definition.name);
  invariant(root, `the catalog has no root field ${definition.name}`);
  const place = placeOf(responseName, definition, nodes);
  if (root.kind === 'page' || root.kind === 'timeline') {
    const page = bindPage(context, definition, nodes, root.target, undefined);
    return root.kind === 'page' ? { ...place, kind: 'page', root, page } : { ...place, kind: 'timeline', root, page };
  }
  if (root.kind === 'aggregate') {
    return { ...place, kind: 'aggregate', root, aggregate: bindAggregate(aggregateBinding(context, root.target, undefined), definition, nodes) };
  }
  const inputs = bindArguments(definition, nodes[0], context.assumptions);
  const select = (target: string, field: Definition, below: Nodes) => bindSelection(context, target, field, below);
  if (root.kind === 'paths') return { ...place, kind: 'paths', root, inputs, ...bindPaths(context, nodes, select) };
  if (root.kind === 'metapath') return { ...place, kind: 'metapath', root, inputs, ...bindPaths(context, nodes, select, 'MetapathResult') };
  if (root.kind === 'reachable') return { ...place, kind: 'reachable', root, inputs, ...bindListing(context, definition, nodes, select) };
  if (root.kind === 'commonGround') return { ...place, kind: 'commonGround', root, inputs, ...bindListing(context, definition, nodes, select) };
  if (root.kind === 'distances') return { ...place, kind: 'distances', root, inputs, fields: bindDistances(context, nodes) };
  if (root.kind === 'distance') return { ...place, kind: 'distance', root, inputs };
  if (root.kind === 'pathExists') return { ...place, kind: 'pathExists', root, inputs };
  if (root.kind === 'centrality') return { ...place, kind: 'centrality', root, inputs, ...bindCentrality(context, nodes, select) };
  if (root.kind === 'communities') return { ...place, kind: 'communities', root, inputs, ...bindCommunities(context, nodes, select) };
  if (root.kind === 'bridges') return { ...place, kind: 'bridges', root, inputs, fields: bindBridges(context, nodes, select) };
  if (root.kind === 'distanceOverTime') return { ...place, kind: 'distanceOverTime', root, inputs, fields: bindYears(context, nodes, select) };
  if (root.kind === 'subgraph') return { ...place, kind: 'subgraph', root, inputs, ...bindSubgraph(context, nodes, select) };
  if (root.kind === 'search') {
    return { ...place, kind: 'search', root, inputs, ...bindSearch(context, root, nodes, select) };
  }
  const members = membersOf(context.catalog, root.target);
  return { ...place, kind: root.kind, root, members, inputs, selection: bindSelection(context, root.target, definition, nodes) };
}

/** What is selected on nodes of `target`, split into cases where fragments tell its types apart. */
function bindSelection(context: BindContext, target: string, definition: Definition, nodes: Nodes): BoundSelection {
  const { catalog, schema } = context;
  const members = membersOf(catalog, target);
  const [first] = members;
  invariant(first, `${target} can be no type`);
  const abstract = catalog.abstracts.get(target);
  if (!abstract || isUniform(context, definition.type, nodes)) {
    const owner = objectType(context, first.name);
    // Fragments on another interface that all members have may ask for fields beyond those of this one.
    const known = abstract ? new Map([...first.fields, ...abstract.fields]) : first.fields;
    return { cases: [{ types: members, fields: bindFields(context, owner, known, collectBelow(context, owner, nodes)) }] };
  }
  const groups: { readonly types: NodeType[]; readonly isShared: boolean; readonly collected: Collected }[] = [];
  for (const member of members) {
    const collected = collectBelow(context, objectType(context, member.name), nodes);
    const isShared = [...collected.values()].every(([node]) => node.name.value === '__typename' || abstract.fields.has(node.name.value));
    const group = isShared && groups.find((one) => one.isShared && isSame(one.collected, collected));
    if (group) group.types.push(member);
    else groups.push({ types: [member], isShared, collected });
  }
  const cases = groups.map(({ types, collected }): BoundCase => {
    const [type] = types;
    invariant(type, 'a group has a type');
    const fields = types.length > 1 ? abstract.fields : type.fields;
    const owner = objectType({ schema }, type.name);
    return { types, fields: bindFields(context, owner, fields, collected) };
  });
  return { cases };
}

/** Whether two types were given the very same field nodes, in the same order. Not all documents have locations to tell nodes apart by. */
function isSame(a: Collected, b: Collected): boolean {
  const others = [...b];
  return a.size === b.size && [...a].every(([responseName, nodes], index) => {
    const [name, same] = others[index] ?? [];
    return name === responseName && same?.length === nodes.length && nodes.every((node, position) => node === same[position]);
  });
}

function bindFields(
  context: BindContext, owner: GraphQLObjectType, fields: ReadonlyMap<string, Field>, collected: Collected,
): readonly BoundField[] {
  return [...collected].map(([responseName, nodes]) => {
    if (isTypename(nodes)) return typename(responseName, nodes);
    const definition = definitionOf(owner, nodes);
    const field = fields.get(definition.name);
    // The message is made only where it is needed: this is the path of every field.
    if (!field) invariant(false, `the catalog has no field ${owner.name}.${definition.name}`);
    return bindField(context, field, placeOf(responseName, definition, nodes), definition, nodes);
  });
}

function bindField(context: BindContext, field: Field, place: Place, definition: Definition, nodes: Nodes): BoundField {
  switch (field.kind) {
    case 'property':
      return bindProperty(field, place, definition);
    case 'toOne':
      return { ...place, kind: 'toOne', field, selection: bindSelection(context, field.target, definition, nodes) };
    case 'owned':
    case 'evidence': {
      const target = context.catalog.nodes.get(field.kind === 'evidence' ? 'Evidence' : field.target);
      invariant(target, `the catalog has no target of ${field.name}`);
      return { ...place, kind: 'list', field, target, selection: bindSelection(context, target.name, definition, nodes) };
    }
    case 'connection':
      return { ...place, kind: 'connection', field, page: bindPage(context, definition, nodes, field.target, field.relationship) };
    case 'neighbours':
      return { ...place, kind: 'neighbours', field, page: bindPage(context, definition, nodes, field.target, undefined) };
    case 'through':
      return { ...place, kind: 'through', field, page: bindPage(context, definition, nodes, field.target, undefined, field.between) };
    case 'degree':
      return { ...place, kind: 'degree', field, inputs: bindArguments(definition, nodes[0], context.assumptions) };
    case 'end':
    case 'part':
      return { ...place, kind: 'end', field, selection: bindSelection(context, field.target, definition, nodes) };
    case 'aggregate':
      return { ...place, kind: 'aggregate', field, aggregate: bindAggregate(aggregateBinding(context, field.of.target, field.of.relationship), definition, nodes) };
  }
}

function bindProperty(field: PropertyField, place: Place, definition: Definition): BoundField {
  const nullable = getNullableType(definition.type);
  const leaf = getNamedType(definition.type);
  if (!isLeafType(leaf)) invariant(false, `${place.fieldName} is a leaf`);
  const isItemNullable = isListType(nullable) && !isNonNullType(nullable.ofType);
  const { responseName, fieldName, isNullable, nodes } = place;
  // Written out: to spread `place` takes twice as long, and most fields are properties.
  return { responseName, fieldName, isNullable, nodes, kind: 'property', field, leaf: leaf satisfies GraphQLLeafType, isItemNullable };
}

function aggregateBinding(context: BindContext, target: string, relationship: RelationshipType | undefined): AggregateBinding {
  return { context, target, relationship, placeOf, bindEntity: (definition, nodes) => bindSelection(context, getNamedType(definition.type).name, definition, nodes) };
}

// --- connections -----------------------------------------------------------------------------------------------------------

function bindPage(
  context: BindContext, definition: Definition, nodes: Nodes, target: string, relationship: RelationshipType | undefined, between?: string,
): BoundPage {
  const connection = getNamedType(definition.type);
  invariant(isObjectType(connection), `${definition.name} is a connection`);
  const fields = [...collectBelow(context, connection, nodes)].map(([responseName, below]): BoundPageField => {
    if (isTypename(below)) return typename(responseName, below);
    const field = definitionOf(connection, below);
    const place = placeOf(responseName, field, below);
    switch (field.name) {
      case 'totalCount':
        return { ...place, kind: 'totalCount' };
      case 'nodes':
        return { ...place, kind: 'nodes', selection: bindSelection(context, target, field, below), nodePlace: { ...place, isNullable: false } };
      case 'whyNot':
        return { ...place, kind: 'whyNot', inputs: bindArguments(field, below[0], context.assumptions), fields: bindExclusion(context, field, below) };
      case 'edges':
        return bindEdges(context, place, field, below, target, relationship, between);
      default:
        return { ...place, kind: 'pageInfo', fields: bindPageInfo(context, field, below) };
    }
  });
  const members = membersOf(context.catalog, target);
  const inputs = bindArguments(definition, nodes[0], context.assumptions);
  return { target, members, relationship, inputs, fields, typeName: connection.name };
}

function bindEdges(
  context: BindContext, place: Place, definition: Definition, nodes: Nodes, target: string, relationship: RelationshipType | undefined, between: string | undefined,
): BoundPageField {
  const edge = getNamedType(definition.type);
  invariant(isObjectType(edge), `${place.fieldName} is a list of edges`);
  const fields = [...collectBelow(context, edge, nodes)].map(([responseName, below]): BoundEdgeField => {
    if (isTypename(below)) return typename(responseName, below);
    const field = definitionOf(edge, below);
    const fieldPlace = placeOf(responseName, field, below);
    if (field.name === 'cursor') return { ...fieldPlace, kind: 'cursor' };
    if (field.name === 'node') return { ...fieldPlace, kind: 'node', selection: bindSelection(context, target, field, below) };
    if (field.name === 'forward') return { ...fieldPlace, kind: 'forward' };
    if (field.name === 'relationship' || field.name === 'relationships') {
      return { ...fieldPlace, kind: field.name === 'relationship' ? 'relationship' : 'between', selection: bindSelection(context, RELATIONSHIP, field, below) };
    }
    // The only other field of an edge over two steps is what stands between.
    if (between !== undefined) return { ...fieldPlace, kind: 'middle', selection: bindSelection(context, between, field, below) };
    const own = relationship?.fields.get(field.name);
    invariant(own, `the catalog has no field ${edge.name}.${field.name}`);
    return { ...fieldPlace, kind: 'ofRelationship', field: bindField(context, own, fieldPlace, field, below) };
  });
  return { ...place, kind: 'edges', typeName: edge.name, fields };
}

function bindExclusion(context: BindContext, definition: Definition, nodes: Nodes): readonly BoundExclusionField[] {
  const exclusion = getNamedType(definition.type);
  invariant(isObjectType(exclusion), 'whyNot is a list of objects');
  return [...collectBelow(context, exclusion, nodes)].map(([responseName, below]): BoundExclusionField => {
    if (isTypename(below)) return typename(responseName, below);
    const field = definitionOf(exclusion, below);
    invariant(field.name === 'node' || field.name === 'relationship' || field.name === 'by', `Exclusion has no ${field.name}`);
    return { ...placeOf(responseName, field, below), kind: field.name };
  });
}

// --- types -----------------------------------------------------------------------------------------------------------------

function membersOf(catalog: Catalog, target: string): readonly NodeType[] {
  const node = catalog.nodes.get(target);
  if (node) return [node];
  const abstract = catalog.abstracts.get(target);
  invariant(abstract, `the catalog has no type ${target}`);
  return abstract.members;
}
