/**
 * What the schema's scalars cannot say of some text fields: a link is a link, a digest a digest, a language a tag; and which dates
 * cannot follow each other.
 *
 * Input: fields as read. Output: problems to report. It knows the names of fields, and nothing of files.
 */
import { dayRange } from '../catalog/partial-date.js';
import type { GivenField, GivenFields } from './dataset.js';

const LANGUAGE = { form: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, problem: 'is not a BCP 47 language tag; write "en", "zh" or "zh-Hant"' };

/** By name of the field. Links are followed by people: no other scheme gets that far. */
const TEXT_RULES: ReadonlyMap<string, { readonly form: RegExp; readonly problem: string }> = new Map([
  ['url', { form: /^https?:\/\/[^\s"<>\\^`{|}]+$/, problem: 'is not a link; write it from http:// or https:// on' }],
  ['digest', { form: /^[0-9a-f]{64}$/, problem: 'is not a SHA-256 digest; write its 64 digits in lower-case hexadecimal' }],
  ['language', LANGUAGE],
  ['lang', LANGUAGE],
]);

/** The first of each pair is never after the second. */
const ORDERED_DATES = [
  ['from', 'to'],
  ['startsOn', 'endsOn'],
  ['openedOn', 'closedOn'],
  ['periodStart', 'periodEnd'],
  ['changeFrom', 'periodEnd'],
  ['signedOn', 'expiresOn'],
  ['signedOn', 'endedOn'],
  ['inForceOn', 'expiresOn'],
  ['inForceOn', 'endedOn'],
] as const;

/** Why the text does not suit a field of this name, or undefined. */
export function ruleProblem(name: string, text: string): string | undefined {
  const rule = TEXT_RULES.get(name);
  return rule === undefined || rule.form.test(text) ? undefined : rule.problem;
}

/** Dates of one statement that certainly run backwards, each with the place of the later field. */
export function dateOrderProblems(fields: GivenFields): readonly { readonly at: GivenField; readonly message: string }[] {
  const problems: { readonly at: GivenField; readonly message: string }[] = [];
  for (const [first, second] of ORDERED_DATES) {
    const start = fields.get(first);
    const end = fields.get(second);
    if (typeof start?.value !== 'string' || typeof end?.value !== 'string') continue;
    const earliest = dayRange(start.value)?.min;
    const latest = dayRange(end.value)?.max;
    if (earliest === undefined || latest === undefined || earliest <= latest) continue;
    problems.push({ at: end, message: `${first} "${start.value}" is after ${second} "${end.value}"; exchange or correct them` });
  }
  return problems;
}
