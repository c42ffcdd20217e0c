/**
 * A page of at most one row needs no order: where a single id is sought, there is one node or none.
 *
 *     Page(…) over IndexSeek n:Office(id)   ->   IndexSeek n:Office(id)
 *
 * Only from the start: after a cursor the position still has to be compared.
 */
import type { RewriteRule } from './rewrite-plan.js';
import type { RowSource } from '../plan.js';

export const pageOfOne: RewriteRule = {
  name: 'page-of-one',
  rowSource: (source) => (source.op === 'Page' && source.after === undefined && isSingle(source.input) ? source.input : source),
};

function isSingle(source: RowSource): boolean {
  if (source.op === 'Filter') return isSingle(source.input);
  return source.op === 'IndexSeek' && !source.many;
}
