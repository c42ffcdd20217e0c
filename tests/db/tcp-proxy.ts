/**
 * A way to Neo4j that a test can cut and mend. Input: Neo4j's Bolt address. Output: an address of its own that leads there, while
 * it is open. It also counts how often a text was sent through it.
 */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface TcpProxy {
  readonly uri: string;
  /** Ends all connections. Those who connect again get through. */
  dropConnections(): void;
  /** Ends all connections and takes no new one. */
  close(): Promise<void>;
  /** Takes connections again at the same address. */
  open(): Promise<void>;
  /** How many times `text` went to Neo4j. */
  timesSent(text: string): number;
}

export async function startTcpProxy(boltUri: string): Promise<TcpProxy> {
  const target = new URL(boltUri);
  const sockets = new Set<Socket>();
  let sent = '';
  let port = 0;

  const track = (socket: Socket, other: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => other.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      other.destroy();
    });
  };
  const server = createServer((client) => {
    const neo4j = connect(Number(target.port || 7687), target.hostname);
    track(client, neo4j);
    track(neo4j, client);
    client.on('data', (chunk) => {
      sent += chunk.toString('latin1');
    });
    client.pipe(neo4j).pipe(client);
  });

  const open = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        ({ port } = server.address() as AddressInfo);
        resolve();
      });
    });
  const dropConnections = (): void => sockets.forEach((socket) => socket.resetAndDestroy());
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      dropConnections();
    });

  await open();
  return { uri: `bolt://127.0.0.1:${port}`, dropConnections, close, open, timesSent: (text) => sent.split(text).length - 1 };
}
