/**
 * The hand-written schema as the generator reads it: its types by name, and what a type has of its own and from its interfaces.
 *
 * Input: the definitions of `schema/*.graphql`. Output: plain lookups. It knows the mapping directives, and nothing of what is generated.
 */
import { Kind } from 'graphql';
import type { ConstDirectiveNode, DefinitionNode, FieldDefinitionNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { invariant } from '../errors.js';
import { booleanArgument, byName, directiveOf, requiredTextArgument, typeReference } from './sdl.js';

export const SCALARS: readonly string[] = ['ID', 'String', 'Int', 'Float', 'Boolean', 'PartialDate'];

/** The interface of all relationships. */
export const RELATIONSHIP = 'Relationship';

export type FieldedNode = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export interface Source {
  readonly definitions: readonly DefinitionNode[];
  readonly objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly interfaces: ReadonlyMap<string, InterfaceTypeDefinitionNode>;
  /** By type in Neo4j: SIGNED -> type Signed. */
  readonly relationshipTypes: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly enums: ReadonlySet<string>;
  /** Those stored by position, which have an order. */
  readonly ordinals: ReadonlySet<string>;
}

export function readSource(definitions: readonly DefinitionNode[]): Source {
  const objects = byName(definitions, Kind.OBJECT_TYPE_DEFINITION);
  const relationshipTypes = new Map<string, ObjectTypeDefinitionNode>();
  for (const type of objects.values()) {
    const directive = directiveOf(type, 'relationshipType');
    if (directive) relationshipTypes.set(requiredTextArgument(directive, 'name'), type);
  }
  const enums = byName(definitions, Kind.ENUM_TYPE_DEFINITION);
  const ordinals = [...enums.values()].filter((type) => directiveOf(type, 'ordinal')).map((type) => type.name.value);
  const interfaces = byName(definitions, Kind.INTERFACE_TYPE_DEFINITION);
  return { definitions, objects, interfaces, relationshipTypes, enums: new Set(enums.keys()), ordinals: new Set(ordinals) };
}

/** Interfaces of a type, and theirs, each once. */
export function allInterfaces(source: Source, type: FieldedNode): readonly string[] {
  const names = new Set<string>();
  for (const { name } of type.interfaces ?? []) {
    const parent = source.interfaces.get(name.value);
    invariant(parent, `${type.name.value} implements ${name.value}, which schema/ does not define`);
    for (const inherited of allInterfaces(source, parent)) names.add(inherited);
    names.add(name.value);
  }
  return [...names];
}

/** Fields of a type: its interfaces' first, then its own; an own field of the same name stands in place of the inherited one. */
export function allFields(source: Source, type: FieldedNode): readonly FieldDefinitionNode[] {
  const fields = new Map<string, FieldDefinitionNode>();
  for (const name of allInterfaces(source, type)) {
    for (const field of source.interfaces.get(name)?.fields ?? []) fields.set(field.name.value, field);
  }
  for (const field of type.fields ?? []) fields.set(field.name.value, field);
  return [...fields.values()];
}

/** The fields that nodes of a target surely have: a type's, an interface's, and for a union those of Entity. */
export function fieldsOfTarget(source: Source, target: string): readonly FieldDefinitionNode[] {
  const type = source.objects.get(target) ?? source.interfaces.get(target) ?? source.interfaces.get('Entity');
  invariant(type, `no type ${target}`);
  return allFields(source, type);
}

export function relationshipDirective(type: ObjectTypeDefinitionNode): ConstDirectiveNode {
  const directive = directiveOf(type, 'relationshipType');
  invariant(directive, `${type.name.value} has no @relationshipType`);
  return directive;
}

/** What a hand-written field is: a value or several, or what it leads to. */
export type FieldSort =
  | { readonly kind: 'value' | 'values'; readonly name: string; readonly type: string }
  /** `inputs` is the stem of the names of the types that filter and sort what it leads to. */
  | { readonly kind: 'one' | 'many'; readonly name: string; readonly inputs: string }
  /** Computed from relationships of any type, or an end of one: no filter and no order asks for it. */
  | { readonly kind: 'unsorted'; readonly name: string };

export function sortOf(source: Source, field: FieldDefinitionNode): FieldSort {
  const name = field.name.value;
  const reference = typeReference(field.type);
  const general = directiveOf(field, 'relationships');
  if (general && reference.isList && !isDistinct(general)) return { kind: 'many', name, inputs: `${RELATIONSHIP}${reference.name}` };
  if (general ?? directiveOf(field, 'endOfRelationship') ?? directiveOf(field, 'part') ?? directiveOf(field, 'through')) return { kind: 'unsorted', name };
  if (SCALARS.includes(reference.name) || source.enums.has(reference.name)) {
    return { kind: reference.isList ? 'values' : 'value', name, type: reference.name };
  }
  const followed = directiveOf(field, 'relationship');
  if (!followed || !reference.isList) return { kind: reference.isList ? 'many' : 'one', name, inputs: reference.name };
  return { kind: 'many', name, inputs: `${followedType(source, field).name.value}${reference.name}` };
}

/** Whether a field that follows relationships of all types lists each node once. */
export function isDistinct(relationships: ConstDirectiveNode): boolean {
  return booleanArgument(relationships, 'distinct') === true;
}

/** The fields of a relationship that edges have beside their node: of edges over relationships of several types also what type it is. */
export function edgeFields(source: Source, relationship: FieldedNode): readonly FieldDefinitionNode[] {
  const isGeneral = relationship.name.value === RELATIONSHIP;
  return allFields(source, relationship).filter((field) => !directiveOf(field, 'endOfRelationship') && (isGeneral || !directiveOf(field, 'typeOfRelationship')));
}

/** Dates that are no events: when something was recorded, what a figure is compared with. */
const NO_EVENTS = ['recordedOn', 'changeFrom'];

/** Whether a field holds a date on which something happened. */
export function isDatedField(field: FieldDefinitionNode): boolean {
  return typeReference(field.type).name === 'PartialDate' && !NO_EVENTS.includes(field.name.value);
}

/** The type that describes the relationships which a field follows. */
export function followedType(source: Source, field: FieldDefinitionNode): ObjectTypeDefinitionNode {
  const directive = directiveOf(field, 'relationship');
  invariant(directive, `${field.name.value} follows no relationship`);
  const name = requiredTextArgument(directive, 'type');
  const relationship = source.relationshipTypes.get(name);
  invariant(relationship, `${field.name.value} follows ${name}, which no type declares with @relationshipType`);
  return relationship;
}
