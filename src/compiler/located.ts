/**
 * Says where in the document a client's mistake stands: the error of an argument gets the nodes of its field.
 *
 * Input: field nodes and something to run. Output: its result; a GraphError on the way out becomes a GraphQLError with locations, once:
 * the innermost field is the one meant. Pure.
 */
import { GraphQLError } from 'graphql';
import type { FieldNode } from 'graphql';
import { GraphError } from '../errors.js';

export function located<T>(nodes: readonly FieldNode[], run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    throw new GraphQLError(error.message, { nodes, originalError: error, extensions: { ...error.details, code: error.code } });
  }
}
