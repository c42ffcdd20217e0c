/**
 * Makes an operation that fails smaller as long as it still fails, so that a person sees what matters.
 *
 * Input: an operation, and a test whether it still fails. Output: a smaller one. It leaves out one selection, argument, directive or input
 * field after another; what is no valid operation any more is not tried.
 */
import { Kind, parse, print, validate, visit } from 'graphql';
import type { ASTNode, DocumentNode, GraphQLSchema } from 'graphql';
import type { Variables } from './two-sides.js';

export interface Failing {
  readonly document: string;
  readonly variables: Variables;
}

/** Each try is a request: enough to shrink what the generator makes, and no endless wait. */
const TRIES = 300;

export async function shrink(schema: GraphQLSchema, failing: Failing, stillFails: (smaller: Failing) => Promise<boolean>): Promise<Failing> {
  let smallest = failing;
  let tries = 0;
  for (let index = 0; tries < TRIES; ) {
    const without = leaveOut(parse(smallest.document), index);
    if (!without) return smallest;
    const smaller = { document: print(withoutUnused(without)), variables: smallest.variables };
    tries += 1;
    if (isValid(schema, smaller.document) && (await stillFails(smaller))) smallest = smaller;
    else index += 1;
  }
  return smallest;
}

/** The document without its part number `index`, in document order; undefined where it has no such part. */
function leaveOut(document: DocumentNode, index: number): DocumentNode | undefined {
  let passed = 0;
  let isFound = false;
  const without = visit(document, {
    enter: (node) => {
      if (isFound || !isPart(node)) return undefined;
      passed += 1;
      if (passed <= index) return undefined;
      isFound = true;
      return null;
    },
  });
  return without === document ? undefined : without;
}

function isPart(node: ASTNode): boolean {
  const { kind } = node;
  // Groups without keys are refused as a whole: that is no difference.
  if (node.kind === Kind.ARGUMENT && node.name.value === 'groupBy') return false;
  return kind === Kind.FIELD || kind === Kind.INLINE_FRAGMENT || kind === Kind.FRAGMENT_SPREAD || kind === Kind.ARGUMENT || kind === Kind.DIRECTIVE || kind === Kind.OBJECT_FIELD;
}

/** Without the fragments and variables that nothing names any more. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const spread = new Set<string>();
  visit(document, { FragmentSpread: ({ name }) => void spread.add(name.value) });
  const definitions = document.definitions.filter((one) => one.kind !== Kind.FRAGMENT_DEFINITION || spread.has(one.name.value));
  const used = new Set<string>();
  visit({ ...document, definitions }, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  return visit({ ...document, definitions }, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? false : null) });
}

function isValid(schema: GraphQLSchema, document: string): boolean {
  try {
    return validate(schema, parse(document)).length === 0;
  } catch {
    // An empty selection set: no GraphQL at all.
    return false;
  }
}
