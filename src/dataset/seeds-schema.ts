/**
 * The JSON Schema of a seed file, for editors: which keys there are, what they take and what they mean. Input: a catalog. Output: the
 * schema as an object. `bri-ip validate` checks more: this is for help while writing. It knows nothing of files.
 *
 * @see https://json-schema.org/draft-07, which the YAML support of editors reads
 */
import { isEnumType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import type { Catalog, Field, NodeType, PropertyField, RelationshipType } from '../catalog/catalog.js';

type JsonSchema = Readonly<Record<string, unknown>>;

const DERIVED = new Set(['id', 'kind', 'recordedOn', 'confidence']);
const DATE = { type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}){0,2}$' };

export function seedsSchema(catalog: Catalog): JsonSchema {
  const entities = [...catalog.nodes.values()].filter(({ isEntity }) => isEntity);
  const relationships = [...catalog.relationships.values()].filter(({ typeName }) => typeName !== undefined);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A file of the dataset: entities and relationships, each with its evidence',
    type: 'object',
    additionalProperties: false,
    properties: {
      ...Object.fromEntries(entities.map((type) => [type.name, section(describedBy(catalog, type.name), entitySchema(catalog, type))])),
      ...Object.fromEntries(relationships.map((type) => [type.name, section(`${type.from.join(', ')} -> ${type.to.join(', ')}`, relationshipSchema(type))])),
      Evidence: section('More evidence of an entity that another file or table declares.', { type: 'object', properties: { of: { type: 'string' }, ...evidenceProperties(catalog) }, required: ['of', 'source', 'at', 'claim'], additionalProperties: false }),
      Coverage: section('How much of something the dataset holds.', plainObject(catalog.nodes.get('Coverage')?.fields)),
    },
    definitions: {
      date: { ...DATE, description: 'YYYY, YYYY-MM or YYYY-MM-DD: as precise as the source, and no more.' },
      evidence: { type: 'array', minItems: 1, items: { type: 'object', properties: evidenceProperties(catalog), required: ['source', 'at', 'claim'], additionalProperties: false } },
      names: { type: 'array', items: plainObject(catalog.nodes.get('Name')?.fields) },
    },
  };
}

/** A list of statements, or of tables whose rows are statements. */
function section(description: string, statement: JsonSchema): JsonSchema {
  const texts = { type: 'array', items: { type: 'string' } };
  const table = {
    type: 'object',
    description: 'Each row of a table is a statement; "{column}" stands for a cell.',
    properties: { table: { type: 'string', pattern: '\\.csv$' }, where: { type: 'object' }, having: texts, lacking: texts, each: { type: 'object' } },
    required: ['table', 'each'],
    additionalProperties: false,
  };
  return { description, type: 'array', items: { if: { required: ['table'] }, then: table, else: statement } };
}

function entitySchema(catalog: Catalog, type: NodeType): JsonSchema {
  const isSource = type.name === 'Source';
  const own = propertiesOf(type.fields, isSource ? new Set(['id', 'kind']) : DERIVED, (name) => fieldDescription(catalog, type.name, name));
  const special = {
    id: { type: 'string', pattern: '^[a-z-]+:[A-Za-z0-9._-]+$', description: 'Stable and readable; never used again.' },
    names: { $ref: '#/definitions/names' },
    identifiers: { type: 'object', additionalProperties: { type: 'string' }, description: 'Code by scheme, such as { wipo-st3: KH }.' },
    evidence: { $ref: '#/definitions/evidence' },
    ...(isSource && { passages: { type: 'object', additionalProperties: { type: 'string', pattern: '^[0-9a-f]{64}$' }, description: 'SHA-256 of each sentence cited, by its locator.' }, confidence: evidenceProperties(catalog)['confidence'], recordedOn: { $ref: '#/definitions/date' } }),
  };
  return objectOf({ ...own.properties, ...special }, [...new Set([...own.required, 'id', ...(isSource ? ['confidence', 'recordedOn'] : ['evidence'])])]);
}

function relationshipSchema(type: RelationshipType): JsonSchema {
  const { properties, required } = propertiesOf(type.fields, DERIVED);
  return objectOf({ start: { type: 'string' }, end: { type: 'string' }, ...properties, evidence: { $ref: '#/definitions/evidence' } }, ['start', 'end', ...required, 'evidence']);
}

interface Described {
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

function propertiesOf(fields: ReadonlyMap<string, Field> | undefined, without: ReadonlySet<string> = new Set(), describe: (name: string) => string | undefined = () => undefined): Described {
  const written = [...(fields?.values() ?? [])].filter((field): field is PropertyField => field.kind === 'property' && !without.has(field.name));
  const properties = Object.fromEntries(written.map((field) => [field.name, withDescription(valueSchema(field), describe(field.name))]));
  return { properties, required: written.filter(({ isRequired, isList }) => isRequired && !isList).map(({ name }) => name) };
}

function withDescription(schema: JsonSchema, description: string | undefined): JsonSchema {
  // In draft 7 nothing beside a $ref counts.
  return description === undefined || '$ref' in schema ? schema : { ...schema, description };
}

function valueSchema(field: PropertyField): JsonSchema {
  if (field.isList) return { type: 'array', items: valueSchema({ ...field, isList: false }) };
  switch (field.scalar) {
    case 'ID':
    case 'String':
      return { type: ['string', 'number'] };
    case 'Int':
      return { type: 'integer' };
    case 'Float':
      return { type: 'number' };
    case 'Boolean':
      return { type: 'boolean' };
    case 'PartialDate':
      return { $ref: '#/definitions/date' };
    case 'Enum':
      return { enum: field.enumType?.values ?? [] };
  }
}

function evidenceProperties(catalog: Catalog): Readonly<Record<string, JsonSchema>> {
  return {
    source: { type: 'string', pattern: '^source:', description: 'Id of a Source.' },
    at: { type: 'string', description: 'Where in the source, such as p5 s2 or row KH.' },
    claim: { type: 'string', description: 'What the source says, in our own words.' },
    confidence: { enum: catalog.enums.get('Confidence')?.values ?? [] },
    assertedBy: { type: 'string', description: 'Who asserts it, where that is not the publisher.' },
    recordedOn: { $ref: '#/definitions/date' },
  };
}

function objectOf(properties: Readonly<Record<string, unknown>>, required: readonly string[]): JsonSchema {
  return { type: 'object', properties, required, additionalProperties: false };
}

function plainObject(fields: ReadonlyMap<string, Field> | undefined): JsonSchema {
  const { properties, required } = propertiesOf(fields);
  return objectOf(properties, required);
}

function describedBy(catalog: Catalog, name: string): string {
  return oneLine(catalog.schema.getType(name)?.description);
}

function fieldDescription(catalog: Catalog, typeName: string, name: string): string | undefined {
  const type: GraphQLNamedType | undefined = catalog.schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[name];
  const values = isEnumType(field?.type) ? ` ${field.type.getValues().map(({ name: value }) => value).join(', ')}.` : '';
  return field ? `${oneLine(field.description)}${values}` : undefined;
}

function oneLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
