/** All cases, in the order in which they are measured. */
import type { BenchCase } from './bench-case.js';
import { cited } from './cited.js';
import { connection } from './connection.js';
import { nested } from './nested.js';
import { page } from './page.js';
import { point } from './point.js';

export const CASES: readonly BenchCase[] = Object.freeze([point, nested, page, connection, cited]);
