/**
 * A figure of the dossier held against an Observation of the seeds. Input: value, unit and the like as the dossier writes them. Output:
 * what the Observation has otherwise.
 */
import type { Properties, Seeds } from './dossier.js';

const WORDS: readonly (readonly [RegExp, string])[] = [[/more than|over/, 'OVER'], [/nearly/, 'NEARLY'], [/about/, 'ABOUT'], [/at least/, 'AT_LEAST']];

/** How exact the unit and the note say that a figure is. */
export function qualifierOf(unit: string): string {
  return WORDS.find(([words]) => words.test(unit))?.[1] ?? 'EXACT';
}

/** The unit without such words, as the seeds would write it. */
export function unitOf(unit: string): string {
  return unit.replaceAll(/\(?(more than|over|nearly|about|at least)\)?/g, '').trim().replaceAll(' ', '-');
}

/** Ends of what an Observation concerns, in these roles. */
export function concerned(observation: string, roles: readonly string[], seeds: Seeds): readonly string[] {
  return seeds.from(observation, 'CONCERNS').filter(({ properties }) => roles.includes(String(properties['role']))).map(({ end }) => end);
}

export function has(observation: Properties | undefined, value: string): boolean {
  return observation?.['value'] === Number(value) || observation?.['change'] === Number(value) || observation?.['valueText'] === value;
}
