/**
 * How large an operation is once its fragments are spread. Input: a parsed document, valid or not. Output: counts for its
 * largest operation. Each fragment is measured once, however often it is spread, so a document whose fragments double
 * thirty times costs no more than one that lists them. It must not know the schema, nor any limit.
 *
 * ```graphql
 * { a: office { name } ...F }  fragment F on Query { b: office { id } }
 * ```
 * has depth 2, 4 fields, 2 aliases and 2 root fields.
 */
import { Kind, type DefinitionNode, type DocumentNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

export interface OperationSize {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rootFields: number;
  /** Aliases below `__schema` and `__type`. */
  readonly introspectionAliases: number;
}

/** Sums stop here: past it a count only says "far too many". */
export const COUNT_CEILING = 1_000_000_000;

const INTROSPECTION_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type']);

const NOTHING: OperationSize = { depth: 0, fields: 0, aliases: 0, directives: 0, rootFields: 0, introspectionAliases: 0 };

/** Of several operations each count is the largest one's. */
export function operationSize(document: DocumentNode): OperationSize {
  const fragments = new Map(document.definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]));
  const measured = new Map<string, OperationSize>();

  const ofFragment = (name: string): OperationSize => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    const fragment = fragments.get(name);
    if (fragment === undefined) return NOTHING;
    // Stands for itself inside itself: a cycle ends here, and validation refuses it later.
    measured.set(name, NOTHING);
    const size = addDirectives(ofSelections(fragment.selectionSet), fragment.directives?.length ?? 0);
    measured.set(name, size);
    return size;
  };

  const ofSelections = (selectionSet: SelectionSetNode | undefined): OperationSize =>
    (selectionSet?.selections ?? []).reduce((sum, selection) => beside(sum, addDirectives(ofSelection(selection), selection.directives?.length ?? 0)), NOTHING);

  const ofSelection = (selection: SelectionNode): OperationSize => {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(selection.name.value);
      case Kind.INLINE_FRAGMENT:
        return ofSelections(selection.selectionSet);
      case Kind.FIELD: {
        const below = ofSelections(selection.selectionSet);
        return {
          depth: below.depth + 1,
          fields: add(below.fields, 1),
          aliases: add(below.aliases, selection.alias === undefined ? 0 : 1),
          directives: below.directives,
          rootFields: 1,
          introspectionAliases: INTROSPECTION_FIELDS.has(selection.name.value) ? below.aliases : below.introspectionAliases,
        };
      }
    }
  };

  return document.definitions.reduce((largest, definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return largest;
    const own = [definition, ...(definition.variableDefinitions ?? [])].reduce((sum, node) => sum + (node.directives?.length ?? 0), 0);
    return atLeast(largest, addDirectives(ofSelections(definition.selectionSet), own));
  }, NOTHING);
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

function beside(one: OperationSize, other: OperationSize): OperationSize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: add(one.fields, other.fields),
    aliases: add(one.aliases, other.aliases),
    directives: add(one.directives, other.directives),
    rootFields: add(one.rootFields, other.rootFields),
    introspectionAliases: add(one.introspectionAliases, other.introspectionAliases),
  };
}

function atLeast(one: OperationSize, other: OperationSize): OperationSize {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: Math.max(one.fields, other.fields),
    aliases: Math.max(one.aliases, other.aliases),
    directives: Math.max(one.directives, other.directives),
    rootFields: Math.max(one.rootFields, other.rootFields),
    introspectionAliases: Math.max(one.introspectionAliases, other.introspectionAliases),
  };
}

function addDirectives(size: OperationSize, count: number): OperationSize {
  return count === 0 ? size : { ...size, directives: add(size.directives, count) };
}

function add(one: number, other: number): number {
  return Math.min(one + other, COUNT_CEILING);
}
