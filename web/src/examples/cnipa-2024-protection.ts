/** What the article of CNIPA of 11 September 2024 tells of protection, and its outlook: its paragraphs 17 to 23. */
import type { Example } from './example.js';

export const CNIPA_2024_PROTECTION: readonly Example[] = [];
