/**
 * What a compiled operation may know of its variables: where values come from, and what it took for granted about them.
 *
 * A compiled operation serves every request of the same shape. So values are never read while compiling: they become slots, read
 * for each request. Where the *structure* of a variable decides the statement (a key present, a null, a sort direction), the
 * compiler asks through `Assumptions`, which writes the question and the answer down; a request for which every answer is the
 * same can use the same statement. Pure.
 */

export type VariableValues = Readonly<Record<string, unknown>>;

/** Reads one value from the coerced variables of a request. */
export type Slot = (variables: VariableValues) => unknown;

/** Answers that the structure of a statement may depend on. */
type Answer = string | number | boolean | undefined;

interface Assumption {
  readonly ask: (variables: VariableValues) => Answer;
  readonly answer: Answer;
}

export class Assumptions {
  readonly #made: Assumption[] = [];

  constructor(readonly variables: VariableValues) {}

  /** Asks about the variables now, and remembers the answer as a condition of the compiled operation. */
  take<A extends Answer>(ask: (variables: VariableValues) => A): A {
    const answer = ask(this.variables);
    this.#made.push({ ask, answer });
    return answer;
  }

  /** A test whether other variables lead to the same statement. */
  test(): (variables: VariableValues) => boolean {
    const made = Object.freeze([...this.#made]);
    return (variables) => made.every(({ ask, answer }) => ask(variables) === answer);
  }
}
