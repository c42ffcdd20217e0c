/**
 * Small readers of SDL syntax trees, shared by the generator and by the catalog.
 *
 * Input: graphql-js AST nodes. Output: plain strings and lists. They know the grammar of SDL and nothing of its meaning here.
 */
import { Kind } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode, FieldDefinitionNode, TypeDefinitionNode, TypeNode, ValueNode } from 'graphql';
import { invariant } from '../errors.js';

interface WithDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function directiveOf(node: WithDirectives, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

function argumentValue(directive: ConstDirectiveNode, name: string): ValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}

/** The text of a string or enum argument; undefined where it is left out. */
export function textArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = argumentValue(directive, name);
  if (value === undefined) return undefined;
  invariant(value.kind === Kind.STRING || value.kind === Kind.ENUM, `@${directive.name.value}(${name}:) must be a string or a name`);
  return value.value;
}

export function booleanArgument(directive: ConstDirectiveNode, name: string): boolean | undefined {
  const value = argumentValue(directive, name);
  if (value === undefined) return undefined;
  invariant(value.kind === Kind.BOOLEAN, `@${directive.name.value}(${name}:) must be true or false`);
  return value.value;
}

export function requiredTextArgument(directive: ConstDirectiveNode, name: string): string {
  const text = textArgument(directive, name);
  invariant(text !== undefined, `@${directive.name.value} needs ${name}:`);
  return text;
}

export function textListArgument(directive: ConstDirectiveNode, name: string): readonly string[] | undefined {
  const value = argumentValue(directive, name);
  if (value === undefined) return undefined;
  invariant(value.kind === Kind.LIST, `@${directive.name.value}(${name}:) must be a list`);
  return value.values.map((item) => {
    invariant(item.kind === Kind.STRING, `@${directive.name.value}(${name}:) must be a list of strings`);
    return item.value;
  });
}

/** `[Office!]!` -> { name: 'Office', isList: true, isRequired: true }. */
export function typeReference(type: TypeNode): { readonly name: string; readonly isList: boolean; readonly isRequired: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...typeReference(type.type), isRequired: true };
  if (type.kind === Kind.LIST_TYPE) return { name: typeReference(type.type).name, isList: true, isRequired: false };
  return { name: type.name.value, isList: false, isRequired: false };
}

/** The type definitions of one kind, by name. */
export function byName<K extends TypeDefinitionNode['kind']>(
  definitions: readonly DefinitionNode[],
  kind: K,
): ReadonlyMap<string, Extract<TypeDefinitionNode, { kind: K }>> {
  const isWanted = (node: DefinitionNode): node is Extract<TypeDefinitionNode, { kind: K }> => node.kind === kind;
  return new Map(definitions.filter(isWanted).map((definition) => [definition.name.value, definition]));
}

export function fieldNamed(fields: readonly FieldDefinitionNode[], name: string): FieldDefinitionNode | undefined {
  return fields.find((field) => field.name.value === name);
}
