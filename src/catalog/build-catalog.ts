/**
 * Builds the catalog: reads the mapping directives of the generated schema once, at start-up.
 *
 * Input: the generated schema's document. Output: the frozen Catalog of catalog.ts. Mapping directives are left out of the executable
 * schema. It knows nothing of operations or of Cypher.
 */
import { readFileSync } from 'node:fs';
import { Kind, buildASTSchema, isScalarType, parse } from 'graphql';
import type { DefinitionNode, DocumentNode, FieldDefinitionNode, GraphQLSchema, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { invariant } from '../errors.js';
import { AS_OF, ENTITY, KNOWN_AT, RELATIONSHIP, TYPE_KEY } from './catalog.js';
import type {
  AbstractType, Catalog, ConnectionField, DatedProperty, EnumType, EvidenceField, Field, NodeType, OpenType, PropertyField, RelationshipType, RootField, ScalarKind,
} from './catalog.js';
import { partialDateRules } from './partial-date.js';
import { GENERATED_SCHEMA } from './schema-files.js';
import { booleanArgument, byName, directiveOf, requiredTextArgument, textArgument, textListArgument, typeReference } from './sdl.js';

const SCALARS: readonly string[] = ['ID', 'String', 'Int', 'Float', 'Boolean', 'PartialDate'] satisfies ScalarKind[];
const MAPPING_DIRECTIVES = new Set(['node', 'key', 'relationshipType', 'relationship', 'owned', 'openList', 'aggregate', 'evidence', 'ordinal', 'relationships', 'typeOfRelationship', 'endOfRelationship', 'computed', 'part', 'timeline', 'through']);

/** The catalog of the shipped schema. */
export function loadCatalog(): Catalog {
  return buildCatalog(parse(readFileSync(GENERATED_SCHEMA, 'utf8'), { noLocation: true }));
}

export function buildCatalog(document: DocumentNode): Catalog {
  const { definitions } = document;
  const objects = byName(definitions, Kind.OBJECT_TYPE_DEFINITION);
  const interfaces = byName(definitions, Kind.INTERFACE_TYPE_DEFINITION);
  const unions = byName(definitions, Kind.UNION_TYPE_DEFINITION);
  const enums = new Map<string, EnumType>();
  for (const [name, node] of byName(definitions, Kind.ENUM_TYPE_DEFINITION)) {
    const values = (node.values ?? []).map((value) => value.name.value);
    enums.set(name, { name, values, isOrdinal: directiveOf(node, 'ordinal') !== undefined });
  }

  const nodeDefinitions = [...objects.values()].filter((type) => directiveOf(type, 'node'));
  const membersOf = (name: string): readonly string[] => {
    if (objects.has(name)) return [name];
    const union = unions.get(name);
    if (union) return (union.types ?? []).map((type) => type.name.value);
    return nodeDefinitions.filter((type) => type.interfaces?.some((parent) => parent.name.value === name)).map((type) => type.name.value);
  };

  const relationships = new Map<string, RelationshipType>();
  for (const type of objects.values()) {
    const relationship = relationshipType(type, enums, membersOf);
    if (relationship) relationships.set(relationship.name, relationship);
  }
  const general = generalRelationship(interfaces.get(RELATIONSHIP), [...relationships.values()], enums);
  const following: Following = { enums, relationships, general, membersOf, connectionTarget: (name) => connectionTarget(objects, name), fieldOfEnum: (type, name) => fieldOfEnum(objects, type, name) };

  const nodes = new Map<string, NodeType>();
  for (const type of nodeDefinitions) nodes.set(type.name.value, nodeType(type, following));
  const abstracts = new Map<string, AbstractType>();
  for (const name of [...interfaces.keys(), ...unions.keys()]) {
    if (name === RELATIONSHIP) continue;
    const members = membersOf(name).map((member) => required(nodes, member));
    const owner = interfaces.get(name) ?? interfaces.get('Entity');
    abstracts.set(name, { name, members, fields: fieldsOf(owner?.fields ?? [], name, following) });
  }
  const ofRelationships = interfaces.get(RELATIONSHIP);
  if (ofRelationships) {
    const members = [...relationships.values()].flatMap((relationship) => relationshipNode(relationship, objects, following));
    abstracts.set(RELATIONSHIP, { name: RELATIONSHIP, members, fields: fieldsOf(ofRelationships.fields ?? [], RELATIONSHIP, following) });
  }
  for (const type of objects.values()) {
    if (directiveOf(type, 'computed')) abstracts.set(type.name.value, computedRows(type, following));
  }
  const schema = buildASTSchema({ kind: Kind.DOCUMENT, definitions: definitions.filter(isServed).map(withoutMapping) }, { assumeValidSDL: true });
  mapPartialDate(schema);
  return { schema, nodes, abstracts, relationships, enums, roots: rootFields({ objects, nodes, abstracts, enums, relationships }), openTypes: [...nodes.values()].flatMap(openType) };
}

/** All open lists of a type go by the same property. */
function openType({ name: type, label, fields }: NodeType): readonly OpenType[] {
  const open = [...fields.values()].flatMap((field) => {
    const property = field.kind === 'connection' ? field.openUnless?.property : undefined;
    return field.kind === 'connection' && property !== undefined ? [{ name: `${type}.${field.name}`, property, followed: field.relationship.types }] : [];
  });
  const [first] = open;
  return first ? [{ label, property: first.property, lists: open.map(({ name, followed }) => ({ name, followed })) }] : [];
}

interface Following {
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly relationships: Map<string, RelationshipType>;
  /** Stands for relationships of all types. */
  readonly general: RelationshipType;
  readonly membersOf: (name: string) => readonly string[];
  readonly connectionTarget: (connection: string) => string;
  readonly fieldOfEnum: (type: string, enumName: string) => string;
}

function nodeType(type: ObjectTypeDefinitionNode, following: Following): NodeType {
  const name = type.name.value;
  const directive = directiveOf(type, 'node');
  invariant(directive, `${name} has no @node`);
  const isEntity = type.interfaces?.some((parent) => parent.name.value === 'Entity') ?? false;
  return {
    name,
    label: textArgument(directive, 'label') ?? name,
    isEntity,
    entityKind: isEntity ? name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase() : undefined,
    plural: textArgument(directive, 'plural'),
    fields: fieldsOf(type.fields ?? [], name, following),
  };
}

function relationshipType(
  type: ObjectTypeDefinitionNode, enums: ReadonlyMap<string, EnumType>, membersOf: (name: string) => readonly string[],
): RelationshipType | undefined {
  const directive = directiveOf(type, 'relationshipType');
  if (!directive) return undefined;
  const name = requiredTextArgument(directive, 'name');
  return {
    name,
    typeName: type.name.value,
    types: [name],
    from: (textListArgument(directive, 'from') ?? []).flatMap(membersOf),
    to: (textListArgument(directive, 'to') ?? []).flatMap(membersOf),
    identity: textListArgument(directive, 'identity') ?? ['from'],
    fields: storedFields(type, enums),
  };
}

/** What relationships of all types have in common, and what tells them apart. */
function generalRelationship(node: InterfaceTypeDefinitionNode | undefined, all: readonly RelationshipType[], enums: ReadonlyMap<string, EnumType>): RelationshipType {
  const fields = new Map(node ? storedFields(node, enums) : []);
  for (const field of node?.fields ?? []) {
    const type = typeField(field, enums);
    if (type) fields.set(type.name, type);
  }
  const ends = (of: (type: RelationshipType) => readonly string[]): readonly string[] => [...new Set(all.flatMap(of))];
  return { name: RELATIONSHIP, typeName: RELATIONSHIP, types: all.map(({ name }) => name), from: ends(({ from }) => from), to: ends(({ to }) => to), identity: [], fields };
}

/** Properties and evidence: what is stored with a relationship. */
function storedFields(type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode, enums: ReadonlyMap<string, EnumType>): ReadonlyMap<string, PropertyField | EvidenceField> {
  const fields = new Map<string, PropertyField | EvidenceField>();
  for (const node of type.fields ?? []) {
    const name = node.name.value;
    if (directiveOf(node, 'typeOfRelationship')) continue;
    const field = directiveOf(node, 'evidence') ? { kind: 'evidence', name } as const : propertyField(node, enums);
    if (field) fields.set(name, field);
  }
  return fields;
}

/** A relationship type as what a selection is about: as a node type is, with its type in Neo4j for a label. */
function relationshipNode({ name, typeName }: RelationshipType, objects: ReadonlyMap<string, ObjectTypeDefinitionNode>, following: Following): readonly NodeType[] {
  const type = typeName === undefined ? undefined : objects.get(typeName);
  return type ? [{ name: type.name.value, label: name, isEntity: false, entityKind: name, plural: undefined, fields: fieldsOf(type.fields ?? [], name, following) }] : [];
}

/** Rows that a statement makes, as what a selection is about. */
function computedRows(type: ObjectTypeDefinitionNode, following: Following): AbstractType {
  const name = type.name.value;
  const fields = fieldsOf(type.fields ?? [], name, following);
  return { name, members: [{ name, label: name, isEntity: false, entityKind: undefined, plural: undefined, fields }], fields };
}

function typeField(node: FieldDefinitionNode, enums: ReadonlyMap<string, EnumType>): PropertyField | undefined {
  const field = directiveOf(node, 'typeOfRelationship') ? propertyField(node, enums) : undefined;
  return field && { ...field, property: TYPE_KEY };
}

function fieldsOf(nodes: readonly FieldDefinitionNode[], owner: string, following: Following): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const node of nodes) fields.set(node.name.value, aggregateField(node, fields) ?? fieldOf(node, owner, following));
  return fields;
}

/** A field that computes over another stands after it. */
function aggregateField(node: FieldDefinitionNode, fields: ReadonlyMap<string, Field>): Field | undefined {
  const directive = directiveOf(node, 'aggregate');
  if (!directive) return undefined;
  const of = fields.get(requiredTextArgument(directive, 'of'));
  invariant(of?.kind === 'connection', `${node.name.value} computes over a connection`);
  return { kind: 'aggregate', name: node.name.value, of };
}

function fieldOf(node: FieldDefinitionNode, owner: string, following: Following): Field {
  const name = node.name.value;
  if (directiveOf(node, 'evidence')) return { kind: 'evidence', name };
  const reference = typeReference(node.type);
  const owned = directiveOf(node, 'owned');
  if (owned) {
    const relationship = plainRelationship(requiredTextArgument(owned, 'type'), reference.name, following);
    return { kind: 'owned', name, relationship, direction: 'OUT', target: reference.name, orderedBy: textListArgument(owned, 'orderedBy') ?? [] };
  }
  const end = directiveOf(node, 'endOfRelationship');
  if (end) return { kind: 'end', name, end: requiredTextArgument(end, 'end') === 'START' ? 'START' : 'END', target: reference.name };
  if (directiveOf(node, 'part')) return { kind: 'part', name, target: reference.name };
  const through = directiveOf(node, 'through');
  if (through) return throughField(node, requiredTextArgument(through, 'node'), textListArgument(through, 'types') ?? [], following);
  const general = directiveOf(node, 'relationships');
  if (general) return generalField(name, reference.name, booleanArgument(general, 'distinct') === true, following);
  const followed = directiveOf(node, 'relationship');
  if (!followed) {
    const property = typeField(node, following.enums) ?? propertyField(node, following.enums);
    invariant(property, `${owner}.${name} is neither a property nor a relationship`);
    return property;
  }
  const direction = requiredTextArgument(followed, 'direction') === 'IN' ? 'IN' : 'OUT';
  const isConnection = reference.name.endsWith('Connection');
  const target = isConnection ? following.connectionTarget(reference.name) : reference.name;
  const type = requiredTextArgument(followed, 'type');
  const relationship = following.relationships.get(type) ?? plainRelationship(type, target, following);
  return isConnection
    ? { kind: 'connection', name, relationship, direction, target, ...openness(node) }
    : { kind: 'toOne', name, relationship, direction, target, isRequired: reference.isRequired };
}

/** A field over relationships of all types. */
function generalField(name: string, type: string, isDistinct: boolean, { general, connectionTarget: targetOf }: Following): Field {
  const target = type.endsWith('Connection') ? targetOf(type) : ENTITY;
  const shared = { name, relationship: general, direction: 'BOTH', target } as const;
  if (!type.endsWith('Connection')) return { ...shared, kind: 'degree' };
  return { ...shared, kind: isDistinct ? 'neighbours' : 'connection' };
}

/** A field over two steps. What its `kinds` narrow is the one field of that enum. */
function throughField(node: FieldDefinitionNode, between: string, types: readonly string[], { general, connectionTarget: targetOf, fieldOfEnum }: Following): Field {
  const kinds = node.arguments?.find((argument) => argument.name.value === 'kinds');
  invariant(kinds, `${node.name.value} has the argument kinds`);
  return { kind: 'through', name: node.name.value, relationship: general, types, between, target: targetOf(typeReference(node.type).name), kindProperty: fieldOfEnum(between, typeReference(kinds.type).name) };
}

function fieldOfEnum(objects: ReadonlyMap<string, ObjectTypeDefinitionNode>, type: string, enumName: string): string {
  const field = objects.get(type)?.fields?.find((one) => typeReference(one.type).name === enumName);
  invariant(field, `${type} has a field of ${enumName}`);
  return field.name.value;
}

function openness(node: FieldDefinitionNode): Pick<ConnectionField, 'openUnless'> {
  const directive = directiveOf(node, 'openList');
  return directive ? { openUnless: { property: textArgument(directive, 'unless') } } : {};
}

/** A relationship type without properties of its own: what joins a node to its names, and evidence to its source. */
function plainRelationship(name: string, to: string, following: Following): RelationshipType {
  const known = following.relationships.get(name);
  if (known) return known;
  const plain: RelationshipType = { name, typeName: undefined, types: [name], from: [], to: following.membersOf(to), identity: [], fields: new Map() };
  following.relationships.set(name, plain);
  return plain;
}

function propertyField(node: FieldDefinitionNode, enums: ReadonlyMap<string, EnumType>): PropertyField | undefined {
  const { name, isList, isRequired } = typeReference(node.type);
  const enumType = enums.get(name);
  if (!enumType && !isScalar(name)) return undefined;
  const scalar: ScalarKind = isScalar(name) ? name : 'Enum';
  const field = { kind: 'property', name: node.name.value, property: node.name.value, scalar, isList, isRequired } as const;
  return { ...field, isKey: directiveOf(node, 'key') !== undefined, ...(enumType && { enumType }) };
}

function isScalar(name: string): name is Exclude<ScalarKind, 'Enum'> {
  return SCALARS.includes(name);
}

function connectionTarget(objects: ReadonlyMap<string, ObjectTypeDefinitionNode>, connection: string): string {
  const nodes = objects.get(connection)?.fields?.find((field) => field.name.value === 'nodes');
  invariant(nodes, `${connection} has no field nodes`);
  return typeReference(nodes.type).name;
}

/** What root fields are about. */
interface Rooted {
  readonly objects: ReadonlyMap<string, ObjectTypeDefinitionNode>;
  readonly nodes: ReadonlyMap<string, NodeType>;
  readonly abstracts: ReadonlyMap<string, AbstractType>;
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly relationships: ReadonlyMap<string, RelationshipType>;
}

function rootFields(rooted: Rooted): ReadonlyMap<string, RootField> {
  const { objects, nodes, abstracts } = rooted;
  const roots = new Map<string, RootField>();
  for (const field of objects.get('Query')?.fields ?? []) {
    const name = field.name.value;
    const aggregate = directiveOf(field, 'aggregate');
    if (aggregate) {
      const of = roots.get(requiredTextArgument(aggregate, 'of'));
      invariant(of?.kind === 'page', `${name} computes over a root that lists nodes`);
      roots.set(name, { kind: 'aggregate', name, target: of.target });
      continue;
    }
    const reference = typeReference(field.type);
    roots.set(name, aroundEntities(field, rooted) ?? byWhatEntitiesOwn(name, reference.name, abstracts) ?? rootField(name, reference.name, reference.isList, field, objects, nodes));
  }
  return roots;
}

function isPathRoot(name: string): name is 'paths' | 'distance' | 'pathExists' | 'distances' | 'bridges' | 'distanceOverTime' {
  return ['paths', 'distance', 'pathExists', 'distances', 'bridges', 'distanceOverTime'].includes(name);
}

/** Roots that start at entities and tell of what is around them. */
function aroundEntities(field: FieldDefinitionNode, rooted: Rooted): RootField | undefined {
  const { abstracts, enums, relationships } = rooted;
  const name = field.name.value;
  const target = typeReference(field.type).name;
  const around = abstracts.get(ENTITY)?.fields.get('neighbours');
  if (around?.kind !== 'neighbours') return undefined;
  if (isPathRoot(name)) return { kind: name, name, target, around, telling: tellingTypes(relationships) };
  if (name === 'reachable' || name === 'commonGround' || name === 'metapath') return { kind: name, name, target: ENTITY, around, telling: tellingTypes(relationships) };
  if (name === 'centrality' || name === 'communities') return { kind: name, name, target, around, telling: tellingTypes(relationships) };
  if (target === 'Subgraph') return { kind: 'subgraph', name, target, around };
  return directiveOf(field, 'timeline') ? { kind: 'timeline', name, target: 'TimelineEvent', around, dates: (enums.get('DateField')?.values ?? []).map((date) => datedProperty(date, rooted)) } : undefined;
}

/** Types of relationships that figures, claims and sources cannot have: those are many where much was counted or written, and tie nothing. */
function tellingTypes(relationships: ReadonlyMap<string, RelationshipType>): readonly string[] {
  const isTold = ({ from, to }: RelationshipType): boolean => [...from, ...to].some((name) => ['Observation', 'Claim', 'Source'].includes(name));
  return [...relationships.values()].filter((type) => type.typeName !== undefined && !isTold(type)).map(({ name }) => name);
}

function datedProperty(name: string, { nodes, relationships }: Rooted): DatedProperty {
  const owners = [...nodes.values()].filter(({ isEntity }) => isEntity);
  const field = [...owners, ...relationships.values()].map(({ fields }) => fields.get(name)).find((found) => found?.kind === 'property');
  invariant(field?.kind === 'property', `the catalog has no date ${name}`);
  return { key: field.property, isList: field.isList, ofRelationship: owners.every(({ fields }) => !fields.has(name)) };
}

/** Roots that start at what belongs to an entity: at its identifiers, at its names. */
function byWhatEntitiesOwn(name: string, type: string, abstracts: ReadonlyMap<string, AbstractType>): RootField | undefined {
  const kind = type === 'SearchResult' ? 'search' : name === 'entity' ? 'byIdentifier' : undefined;
  if (!kind) return undefined;
  const owned = abstracts.get('Entity')?.fields.get(kind === 'search' ? 'names' : 'identifiers');
  invariant(owned?.kind === 'owned', `what Query.${name} starts at belongs to entities`);
  return { kind, name, target: 'Entity', owned };
}

function rootField(
  name: string, type: string, isList: boolean, field: FieldDefinitionNode,
  objects: ReadonlyMap<string, ObjectTypeDefinitionNode>, nodes: ReadonlyMap<string, NodeType>,
): RootField {
  if (type === 'Release') return { kind: isList ? 'releases' : 'release', name, target: type };
  if (isList) return { kind: 'byIds', name, target: type };
  if (type.endsWith('Connection')) return { kind: 'page', name, target: connectionTarget(objects, type) };
  const fields = nodes.get(type)?.fields;
  const keys = (field.arguments ?? []).filter((argument) => ![KNOWN_AT, AS_OF].includes(argument.name.value)).map((argument): PropertyField => {
    const key = fields?.get(argument.name.value);
    if (key?.kind === 'property') return key;
    invariant(argument.name.value === 'id', `Query.${name}(${argument.name.value}:) is no property of ${type}`);
    return { kind: 'property', name: 'id', property: 'id', scalar: 'ID', isList: false, isRequired: true, isKey: false };
  });
  return { kind: 'one', name, target: type, keys };
}

/** Gives the scalar its rules: SDL can name a scalar, not say what it accepts. */
function mapPartialDate(schema: GraphQLSchema): void {
  const scalar = schema.getType('PartialDate');
  invariant(isScalarType(scalar), 'the schema has the scalar PartialDate');
  Object.assign(scalar, partialDateRules);
}

/** Mapping directives, and what only they use, describe the storage: clients do not see them. */
function isServed(definition: DefinitionNode): boolean {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return !MAPPING_DIRECTIVES.has(definition.name.value);
  return definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'RelationshipEnd';
}

function withoutMapping(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION && definition.kind !== Kind.ENUM_TYPE_DEFINITION) {
    return definition;
  }
  const directives = definition.directives?.filter((directive) => !MAPPING_DIRECTIVES.has(directive.name.value)) ?? [];
  return { ...definition, directives };
}

function required<T>(map: ReadonlyMap<string, T>, name: string): T {
  const found = map.get(name);
  invariant(found, `the generated schema has no type ${name}`);
  return found;
}
