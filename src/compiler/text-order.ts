/**
 * Plans comparisons of texts by code point, which is how Neo4j sorts texts and how its indexes hold them. Its `<` and `>` go by UTF-16 wherever
 * a parameter is compared and no index answers: there `😀` (two surrogates, from U+D800) comes before `！` (U+FF01), and a page that goes on after
 * one of the two would miss the other, or bring it twice.
 *
 * Input: what is compared, and a value. Output: predicates that all must hold, right whether an index answers or not. The two orders differ only
 * where the value has a character from U+D800 up; few have. Pure.
 *
 *     n.name > "a！"   ->   n.name >= "a" AND (n.name > "a！" OR n.name goes on after "a" with a character beyond U+FFFF)
 */
import { BadUserInputError } from '../errors.js';
import type { Comparison, Parameter, Predicate, Variable } from './plan.js';

const DIFFERS = /[\uD800-\uFFFF]/;
/** UTF-16 units of a value in which the orders differ: for each such character, all that comes before it is compared. */
const LONGEST = 1_000;

/** Whether both orders have the same texts before the value, and the same after it. */
export function isOrderedAlike(value: unknown): boolean {
  return typeof value !== 'string' || !DIFFERS.test(value);
}

/** The property compares so with the value; `isAlike` is what `isOrderedAlike` says of it. */
export function comparison(of: Variable, key: string, operator: Comparison, value: Parameter, isAlike: boolean): readonly Predicate[] {
  const compared: Predicate = { op: 'Compare', of, key, operator, value };
  if (isAlike || operator === '=') return [compared];
  const goesOn = (beyond: boolean): Predicate => ({ op: 'GoesOn', of, key, beyond, starts: { note: `beginnings of ${value.note}`, slot: (variables) => beginnings(value.slot(variables), !beyond) } });
  // UTF-16 has the ones before the value and the others after it; by code point it is the other way round.
  const [after, before] = [goesOn(true), goesOn(false)];
  const isAfter = operator === '>' || operator === '>=';
  const [missed, wrong] = isAfter ? [after, before] : [before, after];
  return [isAfter ? startsAt(of, key, value) : { op: 'IsNotNull', of, key }, { op: 'Or', any: [{ op: 'And', all: [compared, { op: 'Not', predicate: wrong }] }, missed] }];
}

/** A bound that both orders agree on, for an index to start at. */
function startsAt(of: Variable, key: string, value: Parameter): Predicate {
  const slot: Parameter['slot'] = (variables) => String(value.slot(variables)).split(DIFFERS, 1)[0];
  return { op: 'Compare', of, key, operator: '>=', value: { note: `beginning of ${value.note}`, slot } };
}

/** What comes before each character beyond U+FFFF, or before each from U+E000 to U+FFFF. */
function beginnings(value: unknown, beyond: boolean): readonly string[] {
  const text = String(value);
  if (text.length > LONGEST) throw new BadUserInputError(`a text of ${text.length} characters, with some from U+D800 up, cannot be compared: give at most its first ${LONGEST}`);
  return [...text.matchAll(beyond ? /[\u{10000}-\u{10FFFF}]/gu : /[\uE000-\uFFFF]/gu)].map(({ index }) => text.slice(0, index));
}
