/**
 * Binds the arguments of a field: literals and variables alike become input trees whose leaves are slots.
 *
 * Input: a field node, its definition, the assumptions about the variables. Output: for each argument given, its structure (objects
 * with their keys, lists of objects) with the values left open. Documents are validated and variables coerced before. Pure.
 *
 *     agreements(first: $n, where: { status: { eq: IN_FORCE } })
 *       -> { first: leaf($n), where: { status: { eq: leaf("IN_FORCE") } } }
 */
import { GraphQLNonNull, Kind, astFromValue, isInputObjectType, isListType, isNonNullType, print, valueFromAST } from 'graphql';
import type { FieldNode, GraphQLArgument, GraphQLField, GraphQLInputType, ValueNode } from 'graphql';
import { BadUserInputError } from '../errors.js';
import type { Assumptions, Slot } from './variables.js';

/** An argument value with its structure known and its scalars open. Null is a structure of its own. */
export type Input =
  | { readonly kind: 'null' }
  | { readonly kind: 'leaf'; readonly slot: Slot; readonly constant?: unknown }
  | { readonly kind: 'object'; readonly fields: Inputs }
  | { readonly kind: 'list'; readonly items: readonly Input[] };

export type Inputs = ReadonlyMap<string, Input>;

export function bindArguments(field: GraphQLField<unknown, unknown>, node: FieldNode, assumptions: Assumptions): Inputs {
  const inputs = new Map<string, Input>();
  for (const definition of field.args) {
    const value = node.arguments?.find((argument) => argument.name.value === definition.name)?.value;
    const input = (value && bindValue(value, definition.type, assumptions)) ?? defaultOf(definition, assumptions);
    if (input) inputs.set(definition.name, input);
  }
  return inputs;
}

/** What the schema says an argument is where it is not given. */
function defaultOf({ defaultValue, type }: GraphQLArgument, assumptions: Assumptions): Input | undefined {
  const node = defaultValue === undefined ? undefined : astFromValue(defaultValue, type);
  return node ? bindValue(node, type, assumptions) : undefined;
}

/** The input of a value node; undefined where it is a variable that was not given. */
function bindValue(node: ValueNode, type: GraphQLInputType, assumptions: Assumptions): Input | undefined {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    const input = bindVariable((variables) => property(variables, name), type, assumptions);
    // A variable that may be null is allowed where null is not, as long as it has a default; the default does not replace a null.
    if (isNonNullType(type) && (!input || input.kind === 'null')) throw nullVariable(node, type);
    return input;
  }
  if (node.kind === Kind.NULL) return { kind: 'null' };
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(nullable) && node.kind === Kind.OBJECT) {
    const fields = new Map<string, Input>();
    for (const { name, value } of node.fields) {
      const field = nullable.getFields()[name.value];
      const input = field && bindValue(value, field.type, assumptions);
      if (input) fields.set(name.value, input);
    }
    return { kind: 'object', fields };
  }
  if (isListType(nullable) && isInputObjectType(bareType(nullable.ofType))) {
    const nodes = node.kind === Kind.LIST ? node.values : [node];
    return { kind: 'list', items: nodes.flatMap((item) => bindValue(item, nullable.ofType, assumptions) ?? []) };
  }
  if (!mentionsVariable(node)) {
    const value = valueFromAST(node, nullable);
    return { kind: 'leaf', slot: () => value, constant: value };
  }
  return {
    kind: 'leaf',
    slot: (variables) => {
      const value = valueFromAST(node, nullable, variables);
      if (value === undefined) throw nullVariable(node, nullable);
      return value;
    },
  };
}

function nullVariable(node: ValueNode, type: GraphQLInputType): BadUserInputError {
  return new BadUserInputError(`${print(node)} stands where ${String(type)} is needed, and a variable in it is null: give it a value, or leave it out to get its default`);
}

/** The input of a (part of a) coerced variable. Its structure becomes an assumption, its scalars stay open. */
function bindVariable(read: Slot, type: GraphQLInputType, assumptions: Assumptions): Input | undefined {
  const presence = assumptions.take((variables) => presenceOf(read(variables)));
  if (presence === 'absent') return undefined;
  if (presence === 'null') return { kind: 'null' };
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isInputObjectType(nullable)) {
    const fields = new Map<string, Input>();
    for (const field of Object.values(nullable.getFields())) {
      const input = bindVariable((variables) => property(read(variables), field.name), field.type, assumptions);
      if (input) fields.set(field.name, input);
    }
    return { kind: 'object', fields };
  }
  if (isListType(nullable) && isInputObjectType(bareType(nullable.ofType))) {
    const length = assumptions.take((variables) => lengthOf(read(variables)));
    const items = Array.from({ length }, (_, index) => bindVariable((variables) => element(read(variables), index), nullable.ofType, assumptions));
    return { kind: 'list', items: items.flatMap((item) => item ?? []) };
  }
  return { kind: 'leaf', slot: read };
}

function presenceOf(value: unknown): 'absent' | 'null' | 'given' {
  if (value === undefined) return 'absent';
  return value === null ? 'null' : 'given';
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function element(value: unknown, index: number): unknown {
  return Array.isArray(value) ? value[index] : undefined;
}

function bareType(type: GraphQLInputType): GraphQLInputType {
  return type instanceof GraphQLNonNull ? type.ofType : type;
}

function mentionsVariable(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(mentionsVariable);
  return node.kind === Kind.OBJECT && node.fields.some((field) => mentionsVariable(field.value));
}
