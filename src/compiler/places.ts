/**
 * Small readers of field nodes and their definitions, shared by the files that bind.
 *
 * Input: field nodes, and the schema's types. Output: definitions, and the places that shapes and errors name. They know GraphQL only.
 */
import { isNonNullType, isObjectType } from 'graphql';
import type { FieldNode, GraphQLField, GraphQLObjectType, GraphQLSchema } from 'graphql';
import { invariant } from '../errors.js';
import type { Place } from './bound.js';

/** The field nodes that share a response name. */
export type Nodes = readonly [FieldNode, ...FieldNode[]];
export type Definition = GraphQLField<unknown, unknown>;

export function objectType(context: { readonly schema: GraphQLSchema }, name: string): GraphQLObjectType {
  const type = context.schema.getType(name);
  if (!isObjectType(type)) invariant(false, `${name} is an object type`);
  return type;
}

export function isTypename([node]: Nodes): boolean {
  return node.name.value === '__typename';
}

export function typename(responseName: string, nodes: Nodes): Place & { readonly kind: 'typename' } {
  return { kind: 'typename', responseName, fieldName: '__typename', isNullable: false, nodes };
}

export function definitionOf(owner: GraphQLObjectType, [node]: Nodes): Definition {
  const definition = owner.getFields()[node.name.value];
  // The message is made only where it is needed: this is the path of every field.
  if (!definition) invariant(false, `${owner.name} has no field ${node.name.value}`);
  return definition;
}

export function placeOf(responseName: string, definition: Definition, nodes: Nodes): Place {
  return { responseName, fieldName: definition.name, isNullable: !isNonNullType(definition.type), nodes };
}

/** The place alone, of a bound field that has more: what a shape keeps of it. */
export function onlyPlace({ responseName, fieldName, isNullable, nodes }: Place): Place {
  return { responseName, fieldName, isNullable, nodes };
}
