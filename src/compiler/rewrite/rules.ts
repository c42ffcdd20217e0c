/** The rules that are applied, in order: a later one sees what an earlier one made. */
import { pageOfOne } from './page-of-one.js';
import type { RewriteRule } from './rewrite-plan.js';
import { seekByKey } from './seek-by-key.js';

export const REWRITE_RULES: readonly RewriteRule[] = Object.freeze([seekByKey, pageOfOne]);
