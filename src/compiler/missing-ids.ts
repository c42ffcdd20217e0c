/**
 * Ids that were given and that nothing has: an error of the client, because an empty answer would look like an answer.
 *
 * Input: the argument, the ids given, those found. Output: nothing, or a BadUserInputError that names what is missing. Pure.
 */
import { BadUserInputError } from '../errors.js';

export function assertFound(argument: string, given: readonly unknown[], found: readonly unknown[]): void {
  const missing = given.filter((id) => !found.includes(id));
  if (missing.length === 0) return;
  throw new BadUserInputError(`${argument} has ${missing.map((id) => JSON.stringify(id)).join(', ')}, which no entity has for its id: look for it with search`, { argument });
}
