/** What the article of CNIPA of 11 September 2024 tells of cooperation: its paragraphs 1 to 8. */
import type { Example } from './example.js';

export const CNIPA_2024_COOPERATION: readonly Example[] = [];
