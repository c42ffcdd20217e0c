/**
 * Ports of the loopback interface.
 *
 * Input: a preferred port. Output: whether it can be bound, or a free one. Between the answer and Neo4j's bind somebody
 * may be quicker; the launch copes with that.
 */
import { createServer } from 'node:net';

export const LOOPBACK = '127.0.0.1';

export function canBind(port: number): Promise<boolean> {
  return bind(port).then(
    () => true,
    () => false,
  );
}

export function freePort(): Promise<number> {
  return bind(0);
}

function bind(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: LOOPBACK, port, exclusive: true }, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}
