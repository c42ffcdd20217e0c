/**
 * Starts the server, and ends it well. Input: the environment and signals; there are no arguments but `--help`. Output: a running server and a few
 * lines that say where it is; or one message and exit code 1. Everything else is in start-program.ts.
 */
import { Command } from 'commander';
import { describeSettings, readConfig, type Config } from './config.js';
import { terminalProgress, type OnProgress } from './neo4j/progress.js';
import { ClosingOrder } from './server/closing-order.js';
import { createLog } from './server/log.js';
import { startProgram, type RunningProgram } from './start-program.js';

/** Longer than the server waits for requests in flight, and Neo4j for its store. */
const CLOSE_WITHIN_MS = 30_000;

const closing = new ClosingOrder();
const stopping = new AbortController();
const progress = terminalProgress(process.stderr);

function say(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** Closes everything, then exits. Asked a second time, it exits at once. */
async function exit(code: number): Promise<never> {
  if (stopping.signal.aborted) process.exit(1);
  stopping.abort();
  // What hangs in closing must not keep the process: the next start repairs what this one leaves.
  setTimeout(() => process.exit(1), CLOSE_WITHIN_MS).unref();
  const errors = await closing.close();
  for (const error of errors) process.stderr.write(`While stopping: ${messageOf(error)}\n`);
  process.exit(errors.length > 0 ? 1 : code);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function describe({ url, release, neo4j }: RunningProgram): readonly string[] {
  const { id, entityCount, relationshipCount, evidenceCount } = release;
  return [
    '',
    `  Playground   ${url}/`,
    `  GraphQL      ${url}/graphql`,
    `  Release      ${id}: ${entityCount} entities, ${relationshipCount} relationships, ${evidenceCount} pieces of evidence`,
    `  Neo4j        ${neo4j}`,
    '',
    '  Stop with Ctrl+C.',
    '',
  ];
}

async function main(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (!stopping.signal.aborted) say('Stopping. Once more to stop at once.');
      void exit(0);
    });
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, 'a fault of the program itself: it stops');
      void exit(1);
    });
  }
  let onProgress: OnProgress = progress.report;
  const program = await startProgram({ config, log, closing, signal: stopping.signal, onProgress: (step) => onProgress(step) });
  progress.end();
  // From now on only Neo4j's deaths and restarts are told, each step once.
  let told = '';
  onProgress = ({ message }) => {
    if (message !== told) log.warn(message);
    told = message;
  };
  say(...describe(program));
}

const SETTINGS = `
Settings are variables of the environment, and hold what stands in brackets where they are not set:
${describeSettings()}

Examples:
  npm start                                    with a Neo4j of its own
  PORT=8080 npm start                          elsewhere
  NEO4J_URI=bolt://host:7687 NEO4J_PASSWORD=… npm start
                                               with a Neo4j that is there already`;

new Command('npm start')
  .usage('[-- --help]')
  .description('Starts a Neo4j, loads the graph and serves it in GraphQL, with a playground, until Ctrl+C.')
  .addHelpText('after', SETTINGS)
  .showHelpAfterError('(npm start -- --help says more; settings are variables of the environment, such as PORT)')
  .parse();

try {
  await main(readConfig(process.env));
} catch (error) {
  progress.end();
  // A start that a signal ended has nothing to report.
  if (!stopping.signal.aborted) {
    process.stderr.write(`${messageOf(error)}\n`);
    await exit(1);
  }
}
