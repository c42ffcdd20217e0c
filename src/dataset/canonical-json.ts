/**
 * JSON with one spelling for each value: keys sorted, no white space, whole numbers told from fractions.
 *
 * Input: plain values, bigint for whole numbers. Output: text to hash. It knows nothing of what it spells.
 */
import { InvariantError } from '../errors.js';
import { compareText } from './faults.js';

/** `{"b":5n,"a":5}` becomes `{"a":5.0,"b":5}`. A key without a value is left out. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'number') return Number.isInteger(value) ? `${String(value)}.0` : String(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw new InvariantError(`a ${typeof value} has no canonical JSON`);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined).sort(([a], [b]) => compareText(a, b));
  return `{${entries.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`;
}
