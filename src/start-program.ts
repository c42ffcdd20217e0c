/**
 * Everything between a configuration and a server that answers. Input: the configuration and where to tell of progress. Output:
 * the address of the server and the release it answers from. It must not know signals, exit codes or the terminal.
 */
import type { Logger } from 'pino';
import type { Config } from './config.js';
import type { Release } from './dataset/index.js';
import { AnalysisUnavailableError, invariant } from './errors.js';
import type { OnProgress } from './neo4j/progress.js';
import { openGraph } from './open-graph.js';
import type { ClosingOrder } from './server/closing-order.js';

export interface ProgramOptions {
  readonly config: Config;
  readonly log: Logger;
  readonly onProgress: OnProgress;
  /** Takes in what must be closed, as soon as it is open. */
  readonly closing: ClosingOrder;
  /** Gives the start up. */
  readonly signal: AbortSignal;
}

export interface RunningProgram {
  readonly url: string;
  readonly release: Release;
  readonly neo4j: string;
}

export async function startProgram({ config, log, onProgress, closing, signal }: ProgramOptions): Promise<RunningProgram> {
  const { assertCanListen } = await import('./server/listen.js');
  await assertCanListen(config.host, config.port);
  const [{ catalog, database, executor, projections, release, uri }, { startServer }] = await Promise.all([
    openGraph({
      neo4j: config.neo4j,
      settings: { uri: 'NEO4J_URI', others: 'NEO4J_USER, NEO4J_PASSWORD or NEO4J_DATABASE' },
      home: config.home,
      queryTimeoutMs: config.queryTimeoutMs,
      maxCost: config.maxCost,
      searchesAtOnce: config.searchesAtOnce,
      load: true,
      onProgress,
      closing,
      signal,
    }),
    import('./server/start-server.js'),
  ]);
  invariant(release, 'a start loads a release');

  onProgress({ message: 'Starting the server' });
  const server = await startServer({ ...config, schema: catalog.schema, executor, database, log });
  await closing.add(() => server.stop());
  void projections.prepare(release, signal).catch((error: unknown) => {
    // Whoever asks for what cannot be prepared is told why.
    if (!signal.aborted && !(error instanceof AnalysisUnavailableError)) log.warn({ err: error }, 'the graph could not be prepared for analysis before it is asked for');
  });
  return { url: server.url, release, neo4j: uri };
}
