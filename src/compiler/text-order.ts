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
import type { Comparison, Parameter, Predicate, Variable } from './plan.js';

/** What the two orders say of the texts before and after a value: the same; the same of texts that begin otherwise; neither. */
export type TextOrder = 'SAME' | 'SAME_AT_FIRST' | 'OTHER';

const DIFFERS = /[\uD800-\uFFFF]/;
const BEYOND_16_BITS = /[\u{10000}-\u{10FFFF}]/gu;
/** Half of a surrogate pair is sent as U+FFFD. */
const AFTER_SURROGATES = /[\uE000-\uFFFF]|\p{Surrogate}/gu;

export function textOrder(value: unknown): TextOrder {
  if (typeof value !== 'string' || !DIFFERS.test(value)) return 'SAME';
  return beginning(value) === '' ? 'OTHER' : 'SAME_AT_FIRST';
}

/** The property compares so with the value, of which `order` is what `textOrder` says. */
export function comparison(of: Variable, key: string, operator: Comparison, value: Parameter, order: TextOrder): readonly Predicate[] {
  const compared: Predicate = { op: 'Compare', of, key, operator, value };
  if (order === 'SAME' || operator === '=') return [compared];
  const goesOn = (beyond: boolean): Predicate => ({ op: 'GoesOn', of, key, beyond, text: value, after: { note: `lengths in ${value.note}`, slot: (variables) => lengthsBefore(value.slot(variables), beyond ? AFTER_SURROGATES : BEYOND_16_BITS) } });
  // UTF-16 has the ones before the value and the others after it; by code point it is the other way round.
  const [after, before] = [goesOn(true), goesOn(false)];
  const isAfter = operator === '>' || operator === '>=';
  const [missed, wrong] = isAfter ? [after, before] : [before, after];
  return [bound(of, key, isAfter, value, order), { op: 'Or', any: [{ op: 'And', all: [compared, { op: 'Not', predicate: wrong }] }, missed] }];
}

/** Where both orders agree, for an index to start or to end at. */
function bound(of: Variable, key: string, isAfter: boolean, value: Parameter, order: TextOrder): Predicate {
  if (order === 'OTHER') return { op: 'IsNotNull', of, key };
  const compare = (operator: Comparison, note: string, bounding: (text: string) => string): Predicate => ({ op: 'Compare', of, key, operator, value: { note: `${note} ${value.note}`, slot: (variables) => bounding(String(value.slot(variables))) } });
  return isAfter ? compare('>=', 'beginning of', beginning) : compare('<', 'what follows the beginning of', (text) => following(beginning(text)));
}

/** All of a text that both orders agree on, and that something follows. */
function beginning(text: string): string {
  const [same = ''] = text.split(DIFFERS, 1);
  return same.replace(/\uD7FF+$/, '');
}

/** The first text after all that begin with one. */
function following(start: string): string {
  return start.slice(0, -1) + String.fromCharCode(start.charCodeAt(start.length - 1) + 1);
}

/** How much of a text, in characters as Neo4j counts them, comes before each character of a kind. */
function lengthsBefore(value: unknown, kind: RegExp): readonly number[] {
  const text = String(value);
  return [...text.matchAll(kind)].map(({ index }) => [...text.slice(0, index)].length);
}
