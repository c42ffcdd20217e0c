/** What the command line asks of a run. Input: arguments. Output: options, or the text of `--help`. */
import { parseArgs } from 'node:util';
import type { Effort } from './measure/interleave.js';

export interface RunOptions {
  /** Relationships of the synthetic graph. */
  readonly size: number;
  readonly effort: Effort;
  /** Starts of the program that are timed. */
  readonly starts: number;
  /** After the first answer, before memory is read. */
  readonly restMs: number;
}

export const HELP = `Usage: npm run bench -- [options]

Compares this program with the same Cypher written by hand, on one Neo4j, in turns, and times starts and compiling.
Prints a table, writes bench/results/<time>.json, and exits with 1 where a target is missed, 2 where nothing could be measured.

  --size N        relationships of the synthetic graph (default 20000)
  --quick         fewer rounds and no timed start: under a minute once the graphs are loaded
  --skip-start    no timed start
  --help          this text

Neo4j runs in bench/ below BRI_IP_HOME (default .bri-ip) and keeps the graphs for the next run.
`;

const FULL: Effort = { warmupMs: 8_000, measureMs: 20_000 };
const QUICK: Effort = { warmupMs: 2_500, measureMs: 3_500 };

export function readOptions(argv: readonly string[]): RunOptions | 'help' {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      size: { type: 'string', default: '20000' },
      quick: { type: 'boolean', default: false },
      'skip-start': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const size = Number(values.size);
  if (!Number.isInteger(size) || size < 2_000) throw new Error(`--size is ${JSON.stringify(values.size)}: give a whole number of relationships, at least 2000`);
  return { size, effort: values.quick ? QUICK : FULL, starts: values.quick || values['skip-start'] ? 0 : 3, restMs: 5_000 };
}
