/** What the article of Xinhua of 10 August 2018 tells, paragraph by paragraph. */
import type { Example } from './example.js';

export const XINHUA_2018: readonly Example[] = [];
