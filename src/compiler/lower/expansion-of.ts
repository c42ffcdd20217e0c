/** The expansion that rows come from. Input: a row source that is an expansion, filtered or not. Output: the two. Pure. */
import { invariant } from '../../errors.js';
import type { Predicate, RowSource } from '../plan.js';
import type { Op } from './lowering.js';

export function expansionOf(input: RowSource): { readonly path: Op<'Expand'>; readonly where: readonly Predicate[] } {
  const [source, where] = input.op === 'Filter' ? [input.input, [input.predicate]] : [input, []];
  invariant(source.op === 'Expand', 'rows are joined by an expansion');
  return { path: source, where };
}
