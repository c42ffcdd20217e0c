/**
 * Makes a question that is answered wrongly smaller, as long as it is answered wrongly.
 *
 * Input: a question and whether one is still wrong. Output: one from which nothing can be left out. It knows nothing of answers.
 */
import type { PathQuestion, PathWhere } from './path-graph.js';

export async function smallestQuestion(question: PathQuestion, isWrong: (smaller: PathQuestion) => Promise<boolean>): Promise<PathQuestion> {
  for (const smaller of smallerOnes(question)) {
    if (await isWrong(smaller)) return smallestQuestion(smaller, isWrong);
  }
  return question;
}

function* smallerOnes(question: PathQuestion): Generator<PathQuestion> {
  const { from, to, first, minHops, maxHops, where = {}, asOf, ...rest } = question;
  const narrowing = { ...(Object.keys(where).length > 0 && { where }), ...(asOf !== undefined && { asOf }) };
  const whole = { ...rest, from, to, first, minHops, maxHops, ...narrowing };
  if (asOf !== undefined) yield { ...rest, from, to, first, minHops, maxHops, where };
  for (const key of Object.keys(where) as (keyof PathWhere)[]) {
    const others = Object.fromEntries(Object.entries(where).filter(([other]) => other !== key));
    yield { ...rest, from, to, first, minHops, maxHops, ...(Object.keys(others).length > 0 && { where: others }), ...(asOf !== undefined && { asOf }) };
  }
  if (from.length > 1) for (const id of from) yield { ...whole, from: from.filter((other) => other !== id) };
  if (to.length > 1) for (const id of to) yield { ...whole, to: to.filter((other) => other !== id) };
  if (maxHops > minHops) yield { ...whole, maxHops: maxHops - 1 };
  if (minHops > 1) yield { ...whole, minHops: minHops - 1 };
  if (first > 1) yield { ...whole, first: 1 };
  if (rest.mode !== 'SHORTEST') yield { ...whole, mode: 'SHORTEST' };
}
