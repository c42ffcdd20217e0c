import { describe, expect, test } from '@jest/globals';
import { buildASTSchema, isEnumType, isInputObjectType, isObjectType, parse, validateSchema } from 'graphql';
import { buildCatalog } from '../../src/catalog/build-catalog.js';
import { expandSchema } from '../../src/catalog/expand-schema.js';

const COMMON = `
  directive @node(label: String, plural: String, singular: String) on OBJECT
  directive @key on FIELD_DEFINITION
  directive @relationshipType(name: String!, from: [String!]!, to: [String!]!, identity: [String!]) on OBJECT
  directive @relationship(type: String!, direction: Direction!) on FIELD_DEFINITION
  directive @ordinal on ENUM
  directive @aggregate(of: String!) on FIELD_DEFINITION
  type Aggregate { count: Int! }
  enum GroupOrder { COUNT_DESC }
  enum Direction { OUT IN }
  enum SortDirection { ASC DESC }
  scalar PartialDate
  enum Confidence @ordinal { LOW HIGH }
  type PageInfo { hasNextPage: Boolean! }
  type Exclusion { by: [String!]! }
  type Query { node(id: ID!): Entity }
  interface Entity { id: ID!  kind: String! }
  interface Relationship { id: ID!  confidence: Confidence! }
`;

const small = `${COMMON}
  type Office implements Entity @node(plural: "offices") {
    st3: String @key
    agreements: [Agreement!]! @relationship(type: "SIGNED", direction: OUT)
  }
  type Agreement implements Entity @node(plural: "agreements") { signedOn: PartialDate rights: [String!]! }
  type Signed implements Relationship @relationshipType(name: "SIGNED", from: ["Office"], to: ["Agreement"]) { role: String }
`;

const expanded = expandSchema(parse(small).definitions);
const schema = buildASTSchema(parse(expanded));

describe('the generated schema', () => {
  test('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  test('gives a type the fields of its interfaces, before its own', () => {
    const office = schema.getType('Office');
    expect(isObjectType(office) && Object.keys(office.getFields())).toEqual(['id', 'kind', 'st3', 'agreements', 'agreementsAggregate']);
  });

  test('turns a list of neighbours into a connection with the properties of the relationship on its edges', () => {
    expect(String(schema.getQueryType()?.getFields()['offices']?.type)).toBe('OfficeConnection!');
    const edge = schema.getType('SignedAgreementEdge');
    expect(isObjectType(edge) && Object.keys(edge.getFields())).toEqual(['cursor', 'node', 'id', 'confidence', 'role']);
  });

  test('filters and sorts by single values, and by those of the relationship', () => {
    const where = schema.getType('SignedAgreementWhere');
    expect(isInputObjectType(where) && Object.values(where.getFields()).map((field) => `${field.name}: ${String(field.type)}`)).toEqual([
      'id: IDFilter', 'kind: StringFilter', 'signedOn: PartialDateFilter', 'rights: StringListFilter', 'edge: SignedWhere',
      'AND: [SignedAgreementWhere!]', 'OR: [SignedAgreementWhere!]', 'NOT: SignedAgreementWhere',
    ]);
    const order = schema.getType('AgreementOrder');
    expect(isInputObjectType(order) && order.isOneOf).toBe(true);
  });

  test('filters by what relations lead to, and sorts by how many there are', () => {
    const where = schema.getType('OfficeWhere');
    expect(isInputObjectType(where) && String(where.getFields()['agreements']?.type)).toBe('SignedAgreementRelationFilter');
    const relation = schema.getType('SignedAgreementRelationFilter');
    expect(isInputObjectType(relation) && Object.keys(relation.getFields())).toEqual(['some', 'all', 'none', 'single', 'count']);
    const order = schema.getType('OfficeOrder');
    expect(isInputObjectType(order) && String(order.getFields()['agreements']?.type)).toBe('RelationOrder');
  });

  test('computes over each list, by keys of its nodes and of the relationship', () => {
    const office = schema.getType('Office');
    expect(isObjectType(office) && office.getFields()['agreementsAggregate']?.args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual([
      'where: SignedAgreementWhere', 'groupBy: [SignedAgreementKey!]', 'of: SignedAgreementKey', 'first: Int', 'orderBy: GroupOrder',
    ]);
    const key = schema.getType('SignedAgreementKey');
    expect(isEnumType(key) && key.getValues().map(({ name }) => name)).toEqual(['kind', 'signedOn', 'signedOnYear', 'edge_confidence', 'edge_role']);
  });

  test('finds one node by id or by a natural key', () => {
    const roots = schema.getQueryType()?.getFields() ?? {};
    expect(Object.keys(roots)).toEqual(['node', 'office', 'offices', 'officesAggregate', 'agreement', 'agreements', 'agreementsAggregate']);
    expect(roots['office']?.args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual(['id: ID', 'st3: String', 'knownAt: PartialDate', 'asOf: PartialDate']);
    expect(roots['agreement']?.args.map((argument) => `${argument.name}: ${String(argument.type)}`)).toEqual(['id: ID!', 'knownAt: PartialDate', 'asOf: PartialDate']);
  });

  test('is the same for the same input', () => {
    expect(expandSchema(parse(small).definitions)).toBe(expanded);
  });

  test.each([
    ['a relationship type that no type declares', 'type A implements Entity @node { b: [A!]! @relationship(type: "KNOWS", direction: OUT) }', 'b follows KNOWS, which no type declares with @relationshipType'],
    ['an interface that is not there', 'type A implements Thing @node { b: Int }', 'A implements Thing, which schema/ does not define'],
  ])('is refused for %s', (_, text, message) => {
    expect(() => expandSchema(parse(COMMON + text).definitions)).toThrow(message);
  });
});

describe('the catalog', () => {
  const catalog = buildCatalog(parse(expanded));

  test('says which relationship a connection follows, and to what', () => {
    expect(catalog.nodes.get('Office')?.fields.get('agreements')).toMatchObject({
      kind: 'connection', direction: 'OUT', target: 'Agreement', relationship: { name: 'SIGNED', from: ['Office'], to: ['Agreement'], identity: ['from'] },
    });
  });

  test('knows kinds, keys and lists', () => {
    expect(catalog.nodes.get('Office')).toMatchObject({ label: 'Office', isEntity: true, entityKind: 'OFFICE', plural: 'offices' });
    expect(catalog.nodes.get('Office')?.fields.get('st3')).toMatchObject({ kind: 'property', property: 'st3', isKey: true, isRequired: false });
    expect(catalog.nodes.get('Agreement')?.fields.get('rights')).toMatchObject({ isList: true, isRequired: true });
    expect(catalog.enums.get('Confidence')).toEqual({ name: 'Confidence', values: ['LOW', 'HIGH'], isOrdinal: true });
  });

  test('keeps what describes the storage from clients', () => {
    expect(catalog.schema.getType('RelationshipEnd')).toBeUndefined();
    expect(catalog.schema.getDirectives().map((directive) => directive.name)).not.toContain('relationship');
  });
});
