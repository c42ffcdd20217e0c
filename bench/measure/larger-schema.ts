/**
 * Does anything in translation grow with the schema? The same operations compiled with the shipped schema and with one ten times as large.
 *
 * Input: the hand-written schema. Output: for each of the two, how long building the catalog and compiling take. The larger schema has nine
 * renamed copies of all entity types, of their interfaces and of the relationship types. Entity alone is shared, so it has ten times the members.
 */
import { Kind, parse, print, visit } from 'graphql';
import type { DefinitionNode, DocumentNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import { expandSchema } from '../../src/catalog/expand-schema.js';
import { readSchemaFiles } from '../../src/catalog/schema-files.js';
import { compileTimes, type CompileTimes } from './compile-times.js';

export interface SchemaTimes {
  readonly types: number;
  /** Of the generated schema's text. */
  readonly characters: number;
  /** Of the generated schema's text, as at a start. */
  readonly parseMs: number;
  readonly buildMs: number;
  readonly compile: CompileTimes;
}

const COPIES = 9;

export function schemaTimes(isLarger: boolean): SchemaTimes {
  const shipped = readSchemaFiles();
  const text = expandSchema(isLarger ? [...shipped, ...Array.from({ length: COPIES }, (_, copy) => renamedCopy(shipped, `X${copy}`)).flat()] : shipped);
  const start = performance.now();
  const document: DocumentNode = parse(text, { noLocation: true });
  const parsed = performance.now();
  const catalog = buildCatalog(document);
  return { types: catalog.nodes.size, characters: text.length, parseMs: parsed - start, buildMs: performance.now() - parsed, compile: compileTimes(catalog) };
}

/** `type Office @node(plural: "offices")` becomes `type OfficeX1 @node(plural: "officesX1")`; relationship types likewise. */
function renamedCopy(definitions: readonly DefinitionNode[], suffix: string): readonly DefinitionNode[] {
  const copied = definitions.filter(isOfEntities);
  const names = new Set(copied.map(({ name }) => name.value));
  const rename = (name: string): string => (names.has(name) ? `${name}${suffix}` : name);
  const document = visit({ kind: Kind.DOCUMENT, definitions: copied } satisfies DocumentNode, {
    NamedType: (node) => ({ ...node, name: { ...node.name, value: rename(node.name.value) } }),
    ObjectTypeDefinition: (node) => ({ ...node, name: { ...node.name, value: rename(node.name.value) } }),
    InterfaceTypeDefinition: (node) => ({ ...node, name: { ...node.name, value: rename(node.name.value) } }),
    Directive: (node) => ({
      ...node,
      arguments: (node.arguments ?? []).map((argument) =>
        visit(argument, { StringValue: (value) => ({ ...value, value: renamedText(argument.name.value, value.value, rename, suffix) }) })),
    }),
  });
  // Printed and parsed again: the parts of a definition are shared otherwise.
  return parse(print(document)).definitions;
}

/** What the text arguments of mapping directives name: types in Neo4j, lists of types, names of roots. */
function renamedText(argument: string, value: string, rename: (name: string) => string, suffix: string): string {
  if (argument === 'plural' || argument === 'type' || argument === 'name') return `${value}${suffix}`;
  return rename(value);
}

const SHARED = new Set(['Entity', 'Relationship', 'Query', 'Evidence', 'Name', 'Identifier', 'Release', 'Coverage', 'Change', 'PageInfo']);

function isOfEntities(definition: DefinitionNode): definition is ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode {
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION: {
      const directives = new Set((definition.directives ?? []).map(({ name }) => name.value));
      const isEntity = directives.has('node') && (definition.interfaces ?? []).length > 0;
      return !SHARED.has(definition.name.value) && (isEntity || directives.has('relationshipType'));
    }
    case Kind.INTERFACE_TYPE_DEFINITION:
      return !SHARED.has(definition.name.value);
    default:
      return false;
  }
}
