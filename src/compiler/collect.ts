/**
 * Collects fields, as the specification's CollectFields has it: fragments, `@skip`, `@include`, merging by response name.
 *
 * Input: selection sets, the coerced variables. Output: for each response name the field nodes that share it, in document order.
 * The algorithm is graphql-js's own; this file adds which variables the directives asked, and when all types of an interface
 * have the same selection, so that it is collected once. Pure.
 *
 * @see https://spec.graphql.org/October2021/#sec-Field-Collection
 */
import { Kind, getNamedType, isAbstractType, isObjectType } from 'graphql';
import type {
  FieldNode, FragmentDefinitionNode, GraphQLObjectType, GraphQLOutputType, GraphQLSchema, OperationDefinitionNode, SelectionSetNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { invariant } from '../errors.js';
import type { Assumptions } from './variables.js';

/** Field nodes by response name. */
export type Collected = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>;

/** The document's parts that collecting needs. */
export interface CollectContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly assumptions: Assumptions;
}

export function collectRootFields(context: CollectContext, operation: OperationDefinitionNode): Collected {
  const root = context.schema.getQueryType();
  invariant(root, 'the schema has a query type');
  assumeDirectives(context, operation.selectionSet, new Set());
  const { schema, fragments, assumptions } = context;
  return nonEmpty(collectFields(schema, fragments, assumptions.variables, root, operation.selectionSet));
}

/** Fields selected on `type` below fields of one response name. */
export function collectBelow(context: CollectContext, type: GraphQLObjectType, nodes: readonly FieldNode[]): Collected {
  const { schema, fragments, assumptions } = context;
  return nonEmpty(collectSubfields(schema, fragments, assumptions.variables, type, nodes));
}

/** Whether every object type that `type` can be gets the same fields, because no fragment below tells them apart. */
export function isUniform(context: CollectContext, type: GraphQLOutputType, nodes: readonly FieldNode[]): boolean {
  const named = getNamedType(type);
  if (isObjectType(named)) return true;
  if (!isAbstractType(named)) return false;
  const members = context.schema.getPossibleTypes(named);
  const seen = new Set<string>();
  const admitsAll = (condition: string | undefined): boolean => {
    if (condition === undefined || condition === named.name) return true;
    const other = context.schema.getType(condition);
    return isAbstractType(other) && members.every((member) => context.schema.isSubType(other, member));
  };
  const uniform = (set: SelectionSetNode | undefined): boolean => set === undefined || set.selections.every((selection) => {
    if (selection.kind === Kind.FIELD) return true;
    if (selection.kind === Kind.INLINE_FRAGMENT) return admitsAll(selection.typeCondition?.name.value) && uniform(selection.selectionSet);
    const name = selection.name.value;
    if (seen.has(name)) return true;
    seen.add(name);
    const fragment = context.fragments[name];
    return fragment !== undefined && admitsAll(fragment.typeCondition.name.value) && uniform(fragment.selectionSet);
  });
  return nodes.every((node) => uniform(node.selectionSet));
}

/** Collecting looks at the variables of `@skip` and `@include`: their values are part of the statement's shape. */
function assumeDirectives(context: CollectContext, set: SelectionSetNode, seen: Set<string>): void {
  for (const selection of set.selections) {
    for (const directive of selection.directives ?? []) {
      for (const { value } of directive.arguments ?? []) {
        if (value.kind !== Kind.VARIABLE) continue;
        const name = value.name.value;
        // Null is a third answer: collecting refuses it.
        context.assumptions.take((variables) => (typeof variables[name] === 'boolean' ? variables[name] : undefined));
      }
    }
    if (selection.kind !== Kind.FRAGMENT_SPREAD) {
      if (selection.selectionSet) assumeDirectives(context, selection.selectionSet, seen);
    } else if (!seen.has(selection.name.value)) {
      seen.add(selection.name.value);
      const fragment = context.fragments[selection.name.value];
      if (fragment) assumeDirectives(context, fragment.selectionSet, seen);
    }
  }
}

function nonEmpty(fields: ReadonlyMap<string, readonly FieldNode[]>): Collected {
  if (!areNonEmpty(fields)) invariant(false, 'a response name was collected from no field');
  return fields;
}

function areNonEmpty(fields: ReadonlyMap<string, readonly FieldNode[]>): fields is Collected {
  for (const nodes of fields.values()) if (nodes.length === 0) return false;
  return true;
}
