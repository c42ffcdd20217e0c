/** What the article of CNIPA of 11 September 2024 tells of trade: its paragraphs 10 to 15. */
import type { Example } from './example.js';

export const CNIPA_2024_TRADE: readonly Example[] = [];
