/**
 * Completes an object whose fields are computed here, not read from a row.
 *
 * Input: its fields, the shaper's ways, and the value of each field. Output: the object; what is invalid where one of its values is. Pure.
 */
import type { Completing } from '../shape-search.js';

export function object<Field extends { readonly responseName: string }>(fields: readonly Field[], completing: Completing, valueOf: (field: Field) => unknown): unknown {
  const completed = completing.object();
  for (const field of fields) {
    const value = completing.below(field.responseName, () => valueOf(field));
    // Nothing invalid gets here from a field that may be null: those are completed where they are computed.
    if (value === completing.invalid) return value;
    completed[field.responseName] = value;
  }
  return completed;
}
