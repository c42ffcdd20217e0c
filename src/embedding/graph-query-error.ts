/** The error of an in-process query: what a client over HTTP reads in `errors`, as one exception. */
import type { GraphQLError } from 'graphql';

/** An error of an answer: `extensions.code` is one of those that the README lists. */
export type AnsweredError = GraphQLError;

export class GraphQueryError extends Error {
  readonly errors: readonly AnsweredError[];

  constructor(errors: readonly AnsweredError[]) {
    super(errors.length > 0 ? errors.map(({ message }) => message).join('\n') : 'The answer has no data');
    this.name = 'GraphQueryError';
    this.errors = errors;
  }
}
