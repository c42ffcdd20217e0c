/**
 * What an operation asks for, by name: each operator of each sort of filter, each form of an order, a page, an aggregate, a search.
 *
 * Input: the schema, and an operation with its variables. Output: names such as `filter text.contains`, `order by count` or `page.before`. It
 * tells whether random operations reach everything that there is; it must not know how they are made.
 */
import { Kind, TypeInfo, getNamedType, isEnumType, isInputObjectType, parse, valueFromAST, valueFromASTUntyped, visit, visitWithTypeInfo } from 'graphql';
import type { ArgumentNode, GraphQLInputObjectType, GraphQLInputType, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { RandomOperation } from './random-operation.js';

const MEASURES = ['count', 'countDistinct', 'min', 'max', 'avg', 'sum'];

/** What is not the operator of a filter. */
export const FORMS: readonly string[] = [
  ...['first', 'after', 'last', 'before', 'where', 'orderBy', 'asOf'].map((name) => `page.${name}`), 'asOf of one thing', 'a null condition', 'an empty list',
  ...['value', 'count', 'evidence', 'the one neighbour', 'the relationship', 'evidence of the relationship'].map((name) => `order by ${name}`),
  ...['groupBy', 'of', 'first', 'orderBy', 'where', 'asOf'].map((name) => `aggregate.${name}`), 'aggregate without groups', 'two keys',
  ...[...MEASURES, 'groups', 'rest'].map((name) => `aggregate: ${name}`), ...[...MEASURES, 'keys'].map((name) => `group: ${name}`),
  ...['key', 'value', 'entity', 'unknown'].map((name) => `key: ${name}`),
  ...['own, or the one neighbour', 'of the one neighbour', 'year', 'of the relationship', 'year of the relationship'].map((name) => `key: ${name}`),
  ...['COUNT_DESC', 'COUNT_ASC', 'KEY_ASC', 'KEY_DESC'].map((name) => `groups by ${name}`),
  ...['text', 'kinds', 'where', 'fuzzy', 'first', 'after', 'asOf'].map((name) => `search.${name}`), 'where AND', 'where OR', 'where NOT', 'where edge', 'where edge.evidence',
];

/** Everything that some filter of the schema has: `filter date.gte`, `filter list.isEmpty`, `filter relation.single`. */
export function filterFeatures(schema: GraphQLSchema): readonly string[] {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType).filter(({ name }) => !/^(GroupOrder|NameMatch|SortDirection)/.test(name));
  // Lists of numbers are stored nowhere.
  const isUsed = (type: GraphQLInputObjectType): boolean => inputs.some((other) => Object.values(other.getFields()).some((field) => getNamedType(field.type) === type));
  return [...new Set(inputs.filter(isUsed).flatMap((type) => Object.keys(type.getFields()).flatMap((name) => filterFeature(type, name, undefined) ?? [])))].sort();
}

export function featuresOf(schema: GraphQLSchema, { document, variableSets }: RandomOperation): ReadonlySet<string> {
  const found = new Set<string>();
  const parsed = parse(document);
  const declared = parsed.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)?.variableDefinitions ?? [];
  const variables = Object.assign({}, ...declared.map(({ variable, defaultValue }) => (defaultValue ? { [variable.name.value]: valueFromASTUntyped(defaultValue) } : {})), ...variableSets) as Record<string, unknown>;
  const info = new TypeInfo(schema);
  visit(parsed, visitWithTypeInfo(info, {
    Field: ({ name, arguments: given = [] }) => {
      const own = measureFeature(info.getParentType()?.name, name.value);
      if (own !== undefined) found.add(own);
      const field = info.getFieldDef();
      const sort = field && (/Connection$/.test(getNamedType(field.type).name) ? 'page' : getNamedType(field.type).name === 'Aggregate' ? 'aggregate' : field.name === 'search' ? 'search' : undefined);
      if (!field) return;
      if (sort === undefined) {
        if (given.some((argument) => argument.name.value === 'asOf')) found.add('asOf of one thing');
        return;
      }
      if (sort === 'aggregate' && !given.some((argument) => argument.name.value === 'groupBy')) found.add('aggregate without groups');
      for (const argument of given) {
        const type = field.args.find((one) => one.name === argument.name.value)?.type;
        const value = type && valueOf(argument, type, variables);
        if (type === undefined || value === undefined || value === null) continue;
        found.add(`${sort}.${argument.name.value}`);
        for (const feature of ofValue(type, value)) found.add(feature);
      }
    },
  }));
  return found;
}

function valueOf({ value }: ArgumentNode, type: GraphQLInputType, variables: Readonly<Record<string, unknown>>): unknown {
  return value.kind === Kind.VARIABLE ? variables[value.name.value] : (valueFromAST(value, type, variables) ?? valueFromASTUntyped(value, variables));
}

function measureFeature(parent: string | undefined, field: string): string | undefined {
  if (parent === 'Aggregate' && !field.startsWith('__')) return `aggregate: ${field}`;
  if (parent === 'AggregateGroup' && !field.startsWith('__')) return `group: ${field}`;
  return parent === 'GroupKey' && !field.startsWith('__') ? `key: ${field}` : undefined;
}

function* ofValue(type: GraphQLInputType, value: unknown, before?: string): Generator<string> {
  const named = getNamedType(type);
  if (Array.isArray(value)) {
    if (isEnumType(named) && named.name.endsWith('Key') && value.length === 2) yield 'two keys';
    if (value.length === 0) yield 'an empty list';
    for (const item of value) yield* ofValue(named, item, before);
  } else if (isEnumType(named) && named.name.endsWith('Key')) {
    yield keyFeature(String(value));
  } else if (isEnumType(named) && named.name === 'GroupOrder') {
    yield `groups by ${String(value)}`;
  } else if (isInputObjectType(named) && typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const field = named.getFields()[name];
      if (!field || inner === undefined) continue;
      const feature = named.name.endsWith('Order') ? orderFeature(named, name, before) : filterFeature(named, name, before);
      if (feature !== undefined) yield feature;
      if (inner === null) yield 'a null condition';
      else yield* ofValue(field.type, inner, name);
    }
  }
}

function keyFeature(key: string): string {
  if (key.startsWith('edge_')) return key.endsWith('Year') ? 'key: year of the relationship' : 'key: of the relationship';
  return `key: ${key.includes('_') ? 'of the one neighbour' : key.endsWith('Year') ? 'year' : 'own, or the one neighbour'}`;
}

function orderFeature(type: GraphQLInputObjectType, name: string, before: string | undefined): string | undefined {
  if (before === 'edge') return name === 'evidence' ? 'order by evidence of the relationship' : 'order by the relationship';
  if (type.name === 'RelationOrder') return before === 'evidence' ? 'order by evidence' : 'order by count';
  if (before !== undefined) return 'order by the one neighbour';
  const operand = type.getFields()[name]?.type;
  return operand && !isInputObjectType(getNamedType(operand)) ? 'order by value' : undefined;
}

/** `StringFilter`, `contains` -> `filter text.contains`; of a `where` only what joins conditions. */
function filterFeature(type: GraphQLInputObjectType, name: string, before: string | undefined): string | undefined {
  const fields = type.getFields();
  if (type.name.endsWith('RelationFilter')) return `filter ${type.name === 'EvidenceRelationFilter' ? 'evidence' : 'relation'}.${name}`;
  if (type.name.endsWith('Where')) return ['AND', 'OR', 'NOT', 'edge'].includes(name) ? `where ${name}` : before === 'edge' && name === 'evidence' ? 'where edge.evidence' : undefined;
  if (!type.name.endsWith('Filter')) return undefined;
  if (fields['includes']) return `filter list.${name}`;
  const operand = fields['eq'] && getNamedType(fields['eq'].type);
  if (type.name.startsWith('CaseInsensitive')) return `filter any case.${name}`;
  if (type.name === 'CountFilter') return `filter count.${name}`;
  if (isEnumType(operand)) return `filter ${fields['gt'] ? 'ordinal' : 'enum'}.${name}`;
  const sorts: Readonly<Record<string, string>> = { ID: 'text', String: 'text', Int: 'number', Float: 'number', PartialDate: 'date', Boolean: 'boolean' };
  return `filter ${sorts[operand?.name ?? ''] ?? operand?.name}.${name}`;
}
