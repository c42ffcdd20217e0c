/**
 * Whether there is any is asked by EXISTS, which stops at the first: a count goes through all.
 *
 *     COUNT { … } > 0, COUNT { … } >= 1   ->   EXISTS { … }
 *     COUNT { … } = 0, COUNT { … } < 1    ->   NOT EXISTS { … }
 *
 * Only where the document itself has the number: the statement is the same for all values of a variable.
 */
import type { Predicate } from '../plan.js';
import type { RewriteRule } from './rewrite-plan.js';

export const existsInsteadOfCount: RewriteRule = {
  name: 'exists-instead-of-count',
  predicate: (predicate) => {
    if (predicate.op !== 'CountIs') return predicate;
    const { operator, value: { constant } } = predicate;
    const exists: Predicate = { op: 'Exists', input: predicate.input };
    if ((operator === '>' && constant === 0) || (operator === '>=' && constant === 1)) return exists;
    if ((operator === '=' && constant === 0) || (operator === '<' && constant === 1) || (operator === '<=' && constant === 0)) return { op: 'Not', predicate: exists };
    return predicate;
  },
};
