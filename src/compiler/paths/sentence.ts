/**
 * A path in one sentence that people can read and quote, in English or Chinese, with its evidence numbered.
 *
 * Input: the hops, the names of the nodes, the evidence of each hop. Output: text. Pure.
 *
 *     CNIPA — signed Patent Prosecution Highway CNIPA - IPOS (Singapore), from 2013-09-01, with → IPOS [1][2] — is the office of → Singapore [3].
 *     [1] Patent Prosecution Highway Portal, list of agreements; [2] …
 */
import { invariant } from '../../errors.js';
import { PHRASES, TOGETHER } from './phrases.js';
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
  const marks = (from: number, to: number): string => {
    const all = evidence.slice(from, to).flatMap((ofHop) => asRow(ofHop ?? []).map((one) => `[${numbered(one)}]`));
    return all.length === 0 ? '' : ` ${[...new Set(all)].join('')}`;
  };
  const name = (index: number): string => nameOf(asRow(nodes[index]), lang);
  const steps: string[] = [];
  for (let index = 0; index < hops.length; index += 1) {
    const [first, next] = [hops[index]?.[0], hops[index + 1]?.[0]];
    invariant(first, 'a hop has a relationship');
    const together = next && phraseOfBoth(first, next, lang);
    if (next === undefined || together === undefined) {
      steps.push(` — ${phrase(first, lang)}${held(first, lang)} → ${name(index + 1)}${marks(index, index + 1)}`);
      continue;
    }
    const [since, sinceToo] = [held(first, lang), held(next, lang)];
    const pause = lang === 'ZH' ? '，' : since === '' ? ' ' : ', ';
    steps.push(` — ${phrase(first, lang)} ${name(index + 1)}${since}${pause}${together} → ${name(index + 2)}${since === sinceToo ? '' : sinceToo}${marks(index, index + 2)}`);
    index += 1;
  }
  const [stop, comma] = lang === 'ZH' ? ['。', '；'] : ['.', '; '];
  const cited = [...numbers].map(([text, number]) => `[${number}] ${text}`).join(comma);
  return `${name(0)}${steps.join('')}${stop}${cited === '' ? '' : ` ${cited}${stop}`}`;
}

function phrase({ type, isForward }: HopRelationship, lang: Language): string {
  const [forward, backward] = PHRASES[type]?.[lang] ?? [type, type];
  return isForward ? forward : backward;
}

/** Where both did the same with what lies between them, as two that sign one agreement do. */
function phraseOfBoth(first: HopRelationship, next: HopRelationship, lang: Language): string | undefined {
  return first.type === next.type && first.isForward && !next.isForward ? TOGETHER[first.type]?.[lang] : undefined;
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
