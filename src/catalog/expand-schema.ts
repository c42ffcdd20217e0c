/**
 * Generates the whole schema from the hand-written one: what is mechanical is never typed by hand.
 *
 * Input: the definitions of `schema/*.graphql`. Output: the text of `schema/generated/schema.graphql`: the same types with the
 * fields of their interfaces, lists of neighbours turned into connections, and the filters, orders, edges and root fields
 * that follow from them. The mapping directives stay in it, for the catalog. It knows GraphQL only, nothing of Cypher.
 */
import { Kind, parse, print } from 'graphql';
import type { DefinitionNode, FieldDefinitionNode, NamedTypeNode, ObjectTypeDefinitionNode } from 'graphql';
import { invariant } from '../errors.js';
import { filterTypes, orderType, relationFilter, whereType } from './input-types.js';
import { keyType } from './key-types.js';
import { RELATIONSHIP, allFields, allInterfaces, edgeFields, fieldsOfTarget, followedType, isDatedField, isDistinct, readSource, relationshipDirective } from './schema-source.js';
import type { FieldedNode, Source } from './schema-source.js';
import { directiveOf, fieldNamed, requiredTextArgument, textArgument, typeReference } from './sdl.js';

const HEADER = '# Generated from schema/*.graphql by `npm run codegen`. Do not edit.\n';
/** The type of what is different between releases, and how its root begins. */
const CHANGE = 'Change';
/** The interface of all that search finds. */
const ENTITY = 'Entity';
/** Stem of the hand-written connection whose edges have several relationships. */
const NEIGHBOUR = 'Neighbour';
const OF_GENERAL_EDGES = `
  "The relationship itself, with what only its type has: \`... on Signed { role }\`."
  relationship: Relationship!
  "Whether it leads to \`node\`, not away from it."
  forward: Boolean!
`;
const SINCE = `
  "Only what later releases brought than this one, given by its id such as \`r3-1f0c9a2b\`; or, given a date, what releases of that day or later brought."
  since: String`;
/** The root field that lists releases. */
const RELEASES = 'releases';
const KNOWN_AT_ARGUMENT = '"As it was known then: answered from the release that was current at the end of that day, month or year. Only kept releases can answer." knownAt: PartialDate';
const AS_OF_ARGUMENT = '"As it was then: of all relationships below, only those that may have held on some day of this date. One without dates may always have." asOf: PartialDate';

/** A connection that some field needs: over a relationship type, over all of them, or a root's (`relationship` undefined). */
interface ConnectionNeed {
  readonly relationship: FieldedNode | undefined;
  readonly target: string;
}

export function expandSchema(written: readonly DefinitionNode[]): string {
  const own = readSource(written);
  const definitions = [...written, ...relationshipTypes(own), ...dateFields(own)];
  const source = readSource(definitions);
  const needs = new Map<string, ConnectionNeed>();
  const rewritten = definitions.map((definition) => print(rewriteDefinition(source, definition, needs)));
  for (const type of source.objects.values()) {
    if (pluralOf(type)) needs.set(type.name.value, { relationship: undefined, target: type.name.value });
  }
  return `${HEADER}\n${[...rewritten, ...[...generatedTypes(source, needs)].map((type) => print(parse(type)))].join('\n\n')}\n`;
}

/** The enum of all relationship types: one that a new type declares can be followed at once. */
function relationshipTypes({ relationshipTypes: types }: Source): readonly DefinitionNode[] {
  return enumOf('RelationshipType', 'The types of relationship: each tells what it says, from its start to its end.', [...types].map(([name, type]) => `"${type.description?.value ?? ''}" ${name}`));
}

/** The enum of all fields that hold dates, of entities and of relationships. */
function dateFields(source: Source): readonly DefinitionNode[] {
  const relationship = source.interfaces.get(RELATIONSHIP);
  if (!relationship) return [];
  const entities = [...source.objects.values()].filter((type) => directiveOf(type, 'node') && allInterfaces(source, type).includes(ENTITY));
  const names = [...entities, relationship].flatMap((type) => (type.fields ?? []).filter(isDatedField).map((field) => field.name.value));
  return enumOf('DateField', 'Fields that hold dates: of entities, and `from` and `to` of relationships.', [...new Set(names)]);
}

/** An enum of these values, or nothing: GraphQL has no empty ones. */
function enumOf(name: string, doc: string, values: readonly string[]): readonly DefinitionNode[] {
  return values.length === 0 ? [] : parse(`"${doc}" enum ${name} {\n${values.join('\n')}\n}`, { noLocation: true }).definitions;
}

// --- hand-written types, completed -------------------------------------------------------------------------------------

function rewriteDefinition(source: Source, definition: DefinitionNode, needs: Map<string, ConnectionNeed>): DefinitionNode {
  if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return definition;
  const inherited = allInterfaces(source, definition);
  const fields = allFields(source, definition).flatMap((field) => connect(source, field, needs));
  const isQuery = definition.name.value === 'Query';
  const roots = isQuery ? rootFields(source) : [];
  const interfaces = inherited.map((name): NamedTypeNode => ({ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } }));
  const all = [...fields, ...roots];
  return { ...definition, interfaces, fields: isQuery ? all.map(withTimes) : all };
}

/** Each root can be asked of an earlier release, and of a point in time; the list of releases has nothing to choose. */
function withTimes(field: FieldDefinitionNode): FieldDefinitionNode {
  if (field.name.value === RELEASES) return field;
  const asOf = field.name.value === 'release' || typeReference(field.type).name === `${CHANGE}Connection` ? '' : AS_OF_ARGUMENT;
  const [parsed] = parseFields(`field(${KNOWN_AT_ARGUMENT} ${asOf}): ID`);
  invariant(parsed?.arguments, 'arguments are parsed with their field');
  return { ...field, arguments: [...(field.arguments ?? []), ...parsed.arguments] };
}

/**
 * `agreements: [Agreement!]! @relationship(…)` becomes `agreements(first: …): SignedAgreementConnection! @relationship(…)`, and beside it
 * stands `agreementsAggregate(…): Aggregate!`.
 */
function connect(source: Source, field: FieldDefinitionNode, needs: Map<string, ConnectionNeed>): readonly FieldDefinitionNode[] {
  const general = directiveOf(field, 'relationships');
  const reference = typeReference(field.type);
  if (directiveOf(field, 'timeline')) {
    needs.set(reference.name, { relationship: undefined, target: reference.name });
    return [connectionField(field, reference.name, pageArguments(reference.name, '', '= [{ on: ASC }]'))];
  }
  const through = directiveOf(field, 'through');
  if (through) return [connectionField(field, requiredTextArgument(through, 'as'), pageArguments(reference.name))];
  if (!(general ?? directiveOf(field, 'relationship')) || !reference.isList) return [field];
  const name = field.name.value;
  if (general && isDistinct(general)) return [connectionField(field, NEIGHBOUR, pageArguments(reference.name))];
  const relationship = general ? source.interfaces.get(RELATIONSHIP) : followedType(source, field);
  invariant(relationship, `${name} follows relationships, which schema/ does not define`);
  const stem = `${relationship.name.value}${reference.name}`;
  needs.set(stem, { relationship, target: reference.name });
  const aggregate = parseFields(aggregateField(name, stem)).map((one) => ({ ...one, arguments: [...(field.arguments ?? []), ...(one.arguments ?? [])] }));
  return [connectionField(field, stem, pageArguments(stem)), ...aggregate];
}

/** The field with the type of a page and, after its own arguments, those of a page. */
function connectionField(field: FieldDefinitionNode, stem: string, pageArgumentsText: string): FieldDefinitionNode {
  const [parsed] = parseFields(`${field.name.value}${pageArgumentsText}: ${stem}Connection!`);
  invariant(parsed, 'a connection field is one field');
  return { ...field, type: parsed.type, arguments: [...(field.arguments ?? []), ...(parsed.arguments ?? [])] };
}

// --- generated types -----------------------------------------------------------------------------------------------------

function* generatedTypes(source: Source, needs: ReadonlyMap<string, ConnectionNeed>): Generator<string> {
  yield* filterTypes(source);
  const relationships = new Set<FieldedNode>();
  for (const [stem, need] of [...needs].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield* connectionTypes(source, stem, need);
    if (need.relationship) relationships.add(need.relationship);
  }
  for (const relationship of relationships) {
    const stem = relationship.name.value;
    yield whereType(source, stem, `Filter on the relationship: all that is given must hold.`, edgeFields(source, relationship));
    yield orderType(source, stem, 'Sort by a property of the relationship.', edgeFields(source, relationship));
  }
  if (source.interfaces.has(ENTITY)) {
    yield whereType(source, ENTITY, 'Filter on an entity of any kind: all that is given must hold.', fieldsOfTarget(source, ENTITY));
    yield orderType(source, ENTITY, 'Sort entities of any kind by one thing.', fieldsOfTarget(source, ENTITY));
  }
  for (const name of belongings(source)) {
    yield whereType(source, name, `Filter on ${name}: all that is given must hold.`, fieldsOfTarget(source, name));
    yield relationFilter(name);
  }
}

/** What belongs to one thing alone and has no page of its own, but can be asked for in a filter: names, identifiers, evidence. */
function belongings(source: Source): ReadonlySet<string> {
  const entity = source.interfaces.get('Entity');
  const owned = (entity?.fields ?? []).filter((field) => directiveOf(field, 'owned') ?? directiveOf(field, 'evidence'));
  return new Set(owned.map((field) => typeReference(field.type).name));
}

function* connectionTypes(source: Source, stem: string, { relationship, target }: ConnectionNeed): Generator<string> {
  const isCounted = target !== CHANGE && !source.objects.get(target)?.directives?.some(({ name }) => name.value === 'computed');
  const ofEdge = relationship ? edgeFields(source, relationship) : [];
  const over = relationship ? ` over ${relationship.kind === Kind.OBJECT_TYPE_DEFINITION ? requiredTextArgument(relationshipDirective(relationship), 'name') : 'relationships of any type'}` : '';
  const general = relationship?.kind === Kind.INTERFACE_TYPE_DEFINITION ? OF_GENERAL_EDGES : '';
  yield `"A page of ${target}${over}."
type ${stem}Connection {
  "The results of the page, each with its cursor${relationship ? ' and its relationship' : ''}."
  edges: [${stem}Edge!]!
  "The nodes of the page: \`edges { node }\` for those who need no more."
  nodes: [${target}!]!
  "Where the page stands."
  pageInfo: PageInfo!
  "How many results there are in all, whatever the page."
  totalCount: Int!
${isCounted ? whyNot(target, relationship !== undefined) : ''}}`;
  yield `"One result of a ${stem}Connection."
type ${stem}Edge {
  "Where the result stands: pass it as \`after\` or \`before\`."
  cursor: String!
  "The ${target} itself."
  node: ${target}!
${general}${ofEdge.map((field) => print(field)).join('\n')}
}`;
  const fields = fieldsOfTarget(source, target);
  const edgeName = relationship?.name.value;
  yield whereType(source, stem, `Filter on ${target}${over}: all that is given must hold.`, fields, edgeName);
  yield orderType(source, stem, `Sort ${target}${over} by one thing.`, fields, edgeName);
  if (isCounted) yield keyType(source, stem, fields, relationship && ofEdge);
  if (relationship) yield relationFilter(stem);
}

function whyNot(target: string, isRelation: boolean): string {
  const [what, id] = isRelation
    ? [`which conditions keep a ${target} out of the list: for each relationship to it. Empty where none leads to it`, `Id of the ${target} or of the relationship.`]
    : [`which conditions keep a ${target} out of the list. Empty where there is none with the id`, `Id of the ${target}.`];
  return `"Why not: ${what}."\nwhyNot("${id}" id: ID!): [Exclusion!]!\n`;
}

// --- root fields ---------------------------------------------------------------------------------------------------------

function pluralOf(type: ObjectTypeDefinitionNode): string | undefined {
  const directive = directiveOf(type, 'node');
  return directive && textArgument(directive, 'plural');
}

function rootFields(source: Source): readonly FieldDefinitionNode[] {
  const texts: string[] = [];
  for (const type of source.objects.values()) {
    const plural = pluralOf(type);
    const directive = directiveOf(type, 'node');
    if (!plural || !directive) continue;
    const name = type.name.value;
    const singular = textArgument(directive, 'singular') ?? name.charAt(0).toLowerCase() + name.slice(1);
    const keys = allFields(source, type).filter((field) => directiveOf(field, 'key'));
    invariant(!fieldNamed(keys, 'id'), `${name}.id needs no @key`);
    const keyArguments = keys.map((key) => `"${key.description?.value ?? ''}" ${key.name.value}: ${typeReference(key.type).name}`);
    const how = keys.length === 0 ? 'its id' : `its id or another key: give exactly one`;
    texts.push(
      `"One ${name} by ${how}; null where there is none." ${singular}("Its id." id: ID${keys.length === 0 ? '!' : ''} ${keyArguments.join(' ')}): ${name}`,
      `"All nodes of type ${name}, in pages." ${plural}${pageArguments(name, name === CHANGE ? SINCE : '')}: ${name}Connection!`,
    );
    if (name !== CHANGE) texts.push(aggregateField(plural, name));
  }
  return texts.flatMap(parseFields);
}

/** Fields written as SDL, as a syntax tree without locations. */
function parseFields(text: string): readonly FieldDefinitionNode[] {
  const [definition] = parse(`type Fields { ${text} }`, { noLocation: true }).definitions;
  invariant(definition?.kind === Kind.OBJECT_TYPE_DEFINITION, 'fields are parsed inside a type');
  return definition.fields ?? [];
}

/** What is computed over a list, as a field of its own. */
function aggregateField(list: string, stem: string): string {
  return `"Counted and computed over all that \`${list}\` lists, as a whole and in groups." ${list}Aggregate(
  "Only those for which this holds." where: ${stem}Where
  "One or two keys: a group for each value of them." groupBy: [${stem}Key!]
  "What \`countDistinct\`, \`min\`, \`max\`, \`avg\` and \`sum\` are about." of: ${stem}Key
  "How many groups, 1 to 1,000; 50 where it is left out. What is left over is in \`rest\`." first: Int
  "How the groups are sorted. Without it, the largest come first." orderBy: GroupOrder): Aggregate! @aggregate(of: "${list}")`;
}

function pageArguments(stem: string, further = '', order = ''): string {
  return `(${further}
  "Results from the start or after \`after\`, 1 to 1,000. Without first and last: 50." first: Int
  "Only those after this cursor." after: String
  "Results from the end or before \`before\`, 1 to 1,000." last: Int
  "Only those before this cursor." before: String
  "Only those for which this holds." where: ${stem}Where
  "Sorted by these in turn, ties by id in the direction of the first." orderBy: [${stem}Order!] ${order})`;
}
