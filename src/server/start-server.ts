/**
 * The HTTP server's life. Input: what it serves, and where to listen. Output: its address and a way to stop it that lets
 * requests in flight finish. It must not know how Neo4j came to run, nor signals.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ExplainLevel, Limits } from '../config.js';
import type { Database } from '../db/database.js';
import type { GraphExecutor } from './executor.js';
import { currentRelease } from './health.js';
import { createHttpApp } from './http-app.js';
import { listen } from './listen.js';
import { refuseMalformed } from './malformed-requests.js';

const BUILT_PAGES = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** How long requests in flight may take to finish once the server stops. */
const DRAIN_MS = 8_000;
const DRAIN_LOOK_MS = 50;

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly executor: GraphExecutor;
  readonly database: Database;
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly limits: Limits;
  readonly explain: ExplainLevel;
  readonly log: Logger;
  readonly pagesDirectory?: string;
}

export interface RunningServer {
  /** Such as http://127.0.0.1:4000, without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

export async function startServer(options: ServerOptions): Promise<RunningServer> {
  let stopping = false;
  const app = await createHttpApp({
    ...options,
    readRelease: currentRelease(options.database),
    isStopping: () => stopping,
    pagesDirectory: options.pagesDirectory ?? BUILT_PAGES,
  });
  // A client that dawdles over its request holds a connection, not a query.
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000, requireHostHeader: false }, app);
  // What Node would answer itself, the application answers in JSON, and before a body is asked for that it would refuse.
  server.on('checkContinue', app).on('checkExpectation', app);
  refuseMalformed(server);
  await listen(server, options.host, options.port);

  const stop = async (): Promise<void> => {
    stopping = true;
    await drain(server);
  };
  return { url: addressOf(server, options.host), stop };
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  const reachable = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/** Takes no new connection, ends those that wait for nothing, and after a while the rest. */
async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // One that has just answered stays open for a next request unless told so.
  const looking = setInterval(() => server.closeIdleConnections(), DRAIN_LOOK_MS);
  const patience = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearInterval(looking);
  clearTimeout(patience);
}
