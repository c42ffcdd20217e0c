/**
 * Plans `since`: only the changes of later releases. Input: the bound argument: the id of a release, or a date. Output: predicates on
 * a change; one pair for both, so that all requests have one text. Pure.
 *
 *     since: "r3-1f0c9a2b"   ->   releaseNumber > 3 AND releasedOnMin >= ""
 *     since: "2026-11"       ->   releaseNumber > 0 AND releasedOnMin >= "2026-11-01"
 */
import type { FieldNode } from 'graphql';
import { dayRange } from '../catalog/partial-date.js';
import { BadUserInputError } from '../errors.js';
import type { Input } from './arguments.js';
import { located } from './located.js';
import type { Predicate, Variable } from './plan.js';
import type { Slot, VariableValues } from './variables.js';

interface Since {
  readonly after: number;
  readonly from: string;
}

export function planSince(input: Input | undefined, of: Variable, nodes: readonly FieldNode[]): readonly Predicate[] {
  if (input?.kind !== 'leaf') return [];
  const read = (variables: VariableValues): Since => located(nodes, () => sinceOf(input.slot(variables)));
  const after: Slot = (variables) => read(variables).after;
  const from: Slot = (variables) => read(variables).from;
  return [
    { op: 'Compare', of, key: 'releaseNumber', operator: '>', value: { note: 'number of since', slot: after } },
    { op: 'Compare', of, key: 'releasedOnMin', operator: '>=', value: { note: 'first day of since', slot: from } },
  ];
}

function sinceOf(value: unknown): Since {
  const text = String(value);
  const number = /^r(\d{1,9})-[0-9a-f]{8}$/.exec(text)?.[1];
  if (number !== undefined) return { after: Number(number), from: '' };
  const days = dayRange(text);
  if (days) return { after: 0, from: days.min };
  throw new BadUserInputError(`since is ${JSON.stringify(text)}: give the id of a release, such as r3-1f0c9a2b, or a date, such as 2026-11`, { argument: 'since' });
}
