/**
 * What a cell of free words says, looked for in what the seeds say in other words: its figures and dates have to be there, and the words
 * that a test names. Input: texts. Output: the first thing that is missing.
 */
import type { Properties, Seeds } from './dossier.js';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Everything that the seeds say of an entity or relationship: its properties, and the claims of its evidence. */
export function toldOf(properties: Properties | undefined, seeds: Seeds): string {
  if (properties === undefined) return '';
  const values = Object.entries(properties).filter(([key]) => key !== 'evidence').map(([, value]) => String(value));
  return [...values, ...seeds.evidence(properties['evidence']).map(({ claim }) => claim)].join('\n');
}

/** Undefined where every figure and date of the note stands in the text. */
export function lackingFigure(note: string, text: string): string | undefined {
  const there = figuresOf(text);
  const lack = [...figuresOf(note)].find((figure) => !there.has(figure));
  return lack === undefined ? undefined : `does not say "${lack}" of the note "${note}"`;
}

function figuresOf(text: string): ReadonlySet<string> {
  const plain = text.replaceAll(/(\d),(?=\d{3})/g, '$1').replaceAll(new RegExp(`(${MONTHS.join('|')})`, 'g'), (month) => String(MONTHS.indexOf(month) + 1));
  return new Set([...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => String(Number(figure))));
}

/** Undefined where all these are equal. */
export function differing(expected: Readonly<Record<string, string | number | boolean | undefined>>, actual: Properties | undefined): string | undefined {
  if (actual === undefined) return 'is not there';
  for (const [key, value] of Object.entries(expected)) {
    if (value !== undefined && value !== '' && String(actual[key]) !== String(value)) return `${key} is ${String(actual[key])}, not ${String(value)}`;
  }
  return undefined;
}

/** The first of these that is something. */
export function firstLack(...lacks: readonly (string | undefined)[]): string | undefined {
  return lacks.find((lack) => lack !== undefined);
}
