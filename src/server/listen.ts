/**
 * Listening to a host and port. Input: both, and a server. Output: a server that listens, or an error that names HOST or
 * PORT, the value and the fix. It must not know what the server answers.
 */
import { createServer, type Server } from 'node:net';

export function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenFault(error, host, port)));
    server.listen(port, host, resolve);
  });
}

/** Says at once what would otherwise be said after Neo4j has booted. */
export async function assertCanListen(host: string, port: number): Promise<void> {
  const server = createServer();
  await listen(server, host, port);
  await new Promise((resolve) => server.close(resolve));
}

function listenFault(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const fault = (message: string): Error => new Error(message, { cause: error });
  switch (error.code) {
    case 'EADDRINUSE':
      return fault(`PORT is ${port}, which another program on ${host} listens to: stop that program, or set PORT to a free port such as ${port + 1}`);
    case 'EACCES':
      return fault(`PORT is ${port}, which this user may not listen to: set PORT to 1024 or more`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return fault(`HOST is ${JSON.stringify(host)}, which is no address of this machine: set HOST to 127.0.0.1, or to 0.0.0.0 for all of them`);
    default:
      return fault(`The server cannot listen to HOST ${host} and PORT ${port}: ${error.message}`);
  }
}
