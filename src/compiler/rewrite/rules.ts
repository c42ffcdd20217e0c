/** The rules that are applied, in order: a later one sees what an earlier one made. */
import { allKeysOfAnIndex } from './all-keys-of-an-index.js';
import { countOfRelease } from './count-of-release.js';
import { existsInsteadOfCount } from './exists-instead-of-count.js';
import { pageOfOne } from './page-of-one.js';
import type { RewriteRule } from './rewrite-plan.js';
import { seekByKey } from './seek-by-key.js';
import { startAtTheOtherEnd } from './start-at-the-other-end.js';
import { unknownLeftOut } from './unknown-left-out.js';

export const REWRITE_RULES: readonly RewriteRule[] = Object.freeze([existsInsteadOfCount, seekByKey, startAtTheOtherEnd, pageOfOne, unknownLeftOut, countOfRelease, allKeysOfAnIndex]);
