/** The library of worked examples: questions that users ask, each with the operation that answers it. The first is what a new visitor finds in the editor. */
import { CNIPA_2024_COOPERATION } from './cnipa-2024-cooperation.js';
import { CNIPA_2024_PROTECTION } from './cnipa-2024-protection.js';
import { CNIPA_2024_TRADE } from './cnipa-2024-trade.js';
import type { Example } from './example.js';
import { FIRST_EXAMPLE, GENERAL } from './general.js';
import { XINHUA_2018 } from './xinhua-2018.js';

export type { Article, Audience, Example } from './example.js';

export const EXAMPLES: readonly [Example, ...Example[]] = [
  FIRST_EXAMPLE,
  ...GENERAL,
  ...XINHUA_2018,
  ...CNIPA_2024_COOPERATION,
  ...CNIPA_2024_TRADE,
  ...CNIPA_2024_PROTECTION,
];
