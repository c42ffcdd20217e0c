/**
 * A path in one sentence that people can read and quote, in English or Chinese, with its evidence numbered.
 *
 * Input: the hops, the names of the nodes, the evidence of each hop. Output: text. Pure.
 *
 *     CNIPA — signed, from 2013-09-01 → Patent Prosecution Highway CNIPA - IPOS (Singapore) [1] — was signed by, from 2013-09-01 → IPOS [2].
 *     [1] Patent Prosecution Highway Portal, list of agreements; [2] …
 */
import { invariant } from '../../errors.js';
import { PHRASES } from './phrases.js';
import type { Language } from './phrases.js';
import type { HopRelationship } from './rank-paths.js';

type Row = readonly unknown[];

export function sentenceOf(lang: Language, hops: readonly (readonly HopRelationship[])[], nodes: Row, evidence: Row): string {
  const numbers = new Map<string, number>();
  const numbered = (one: unknown): number => {
    const [locator, source] = asRow(one);
    const cited = `${String(Array.isArray(source) ? source[0] : '')}, ${String(locator)}`;
    const number = numbers.get(cited) ?? numbers.size + 1;
    numbers.set(cited, number);
    return number;
  };
  const steps = hops.map(([first], index) => {
    invariant(first, 'a hop has a relationship');
    const marks = asRow(evidence[index] ?? []).map((one) => `[${numbered(one)}]`).join('');
    return ` — ${phrase(first, lang)}${held(first, lang)} → ${nameOf(asRow(nodes[index + 1]), lang)} ${marks}`;
  });
  const [stop, comma] = lang === 'ZH' ? ['。', '；'] : ['.', '; '];
  const cited = [...numbers].map(([text, number]) => `[${number}] ${text}`).join(comma);
  return `${nameOf(asRow(nodes[0]), lang)}${steps.join('')}${stop}${cited === '' ? '' : ` ${cited}${stop}`}`;
}

function phrase({ type, isForward }: HopRelationship, lang: Language): string {
  const [forward, backward] = PHRASES[type]?.[lang] ?? [type, type];
  return isForward ? forward : backward;
}

function held({ from, to }: HopRelationship, lang: Language): string {
  const [since, until] = lang === 'ZH' ? ['，自', '，至'] : [', from ', ', to '];
  return `${from === null ? '' : `${since}${from}`}${to === null ? '' : `${until}${to}`}`;
}

/** A short name in English, where there is one; a Chinese name in Chinese, where one is known. */
function nameOf([name, shortName, chinese]: Row, lang: Language): string {
  const best = lang === 'ZH' ? (chinese ?? name) : (shortName ?? name);
  return String(best);
}

function asRow(value: unknown): Row {
  invariant(Array.isArray(value), 'the statement returns the rows that its shape expects');
  return value;
}
