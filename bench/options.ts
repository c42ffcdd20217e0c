/** What the command line asks of a run. Input: arguments. Output: options, or the text of `--help`. */
import { parseArgs } from 'node:util';
import { CASES } from './cases/cases.js';
import type { GraphName } from './graphs.js';
import type { SchemaName } from './measure/in-own-process.js';
import type { Effort } from './measure/interleave.js';

export interface RunOptions {
  readonly graphs: readonly GraphName[];
  readonly cases: readonly string[];
  readonly effort: Effort;
  /** Whether times in a small and a large store are compared, on a second server. */
  readonly comparesGrowth: boolean;
  /** How long Neo4j is warmed up before anything is measured. */
  readonly warmUpMs: number;
  /** With which schemas compiling is timed. */
  readonly schemas: readonly SchemaName[];
  /** Starts of the program that are timed. */
  readonly starts: number;
  /** After the first answer, before memory is read. */
  readonly restMs: number;
}

/** The graphs between which times may hardly grow. */
export const SMALL = 170_000;
export const LARGE = 2_000_000;

export const HELP = `Usage: npm run bench -- [paths] [options]

With paths, it measures searches for paths instead (--graph, --quick).

Compares this program with the same Cypher written by hand, with @neo4j/graphql and with resolvers and DataLoader: on one Neo4j, in turns,
one request at a time and eight. Times starts and compiling too. Prints tables, writes bench/results/<time>.json, and exits with 1 where a
target is missed, 2 where nothing could be measured.

  --graph NAME    shipped, or the number of relationships of a synthetic graph; may be given several times
                  (default: shipped, ${SMALL} and ${LARGE}). Without those of npm run bench:graph, they are made first
  --case NAME     only this case (${CASES.map(({ name }) => name).join(', ')}); may be given several times
  --quick         shipped and ${SMALL}, few rounds, no larger schema, no timed start
  --skip-start    no timed start
  --hits          compare the database hits of the golden statements with bench/hits.json instead (npm run bench:hits)
  --help          this text

Neo4j runs in bench/ below BRI_IP_HOME (default .bri-ip) and keeps the graphs for the next run.
`;

/** For one case on one graph. */
const FULL: Effort = { warmupMs: 8_000, measureMs: 22_000, leastRounds: 5 };
const QUICK: Effort = { warmupMs: 900, measureMs: 1_600, leastRounds: 2 };
const LEAST_SIZE = 6_000;

export function readOptions(argv: readonly string[]): RunOptions | 'help' {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      graph: { type: 'string', multiple: true },
      case: { type: 'string', multiple: true },
      quick: { type: 'boolean', default: false },
      'skip-start': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const isWhole = values.graph === undefined && values.case === undefined;
  return {
    graphs: values.graph?.map(graphName) ?? (values.quick ? ['shipped', SMALL] : ['shipped', SMALL, LARGE]),
    cases: values.case?.map(caseName) ?? CASES.map(({ name }) => name),
    effort: values.quick ? QUICK : FULL,
    comparesGrowth: isWhole && !values.quick,
    warmUpMs: values.quick ? 5_000 : 30_000,
    schemas: !isWhole ? [] : values.quick ? ['shipped'] : ['shipped', 'larger'],
    starts: values.quick || values['skip-start'] || !isWhole ? 0 : 3,
    restMs: 5_000,
  };
}

export function graphName(text: string): GraphName {
  if (text === 'shipped') return text;
  const size = Number(text);
  if (Number.isInteger(size) && size >= LEAST_SIZE) return size;
  throw new Error(`--graph is ${JSON.stringify(text)}: give shipped, or a whole number of relationships, at least ${LEAST_SIZE}`);
}

function caseName(text: string): string {
  if (CASES.some(({ name }) => name === text)) return text;
  throw new Error(`--case is ${JSON.stringify(text)}: give one of ${CASES.map(({ name }) => name).join(', ')}`);
}
