/**
 * Answers what Node does not hand to an application: bytes that are no HTTP, and CONNECT. Input: a server. Output: none; it listens to the
 * server's events. Node would answer with an empty body, or not at all, where a client of a JSON API is owed a reason it can
 * read. It must not know what is served.
 */
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** How long a client that was refused may take to hear it before its connection is cut. */
const LAST_WORD_MS = 2_000;

/** With each, Node hands a request to the application. */
const ARRIVALS = ['request', 'checkContinue', 'checkExpectation'] as const;

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

export function refuseMalformed(server: Server): void {
  const underWay = new WeakMap<Duplex, Set<Exchange>>();
  const refused = new WeakSet<Duplex>();

  for (const arrival of ARRIVALS) {
    server.on(arrival, (request: IncomingMessage, response: ServerResponse) => {
      const exchange = { request, response };
      const exchanges = underWay.get(request.socket) ?? new Set();
      underWay.set(request.socket, exchanges.add(exchange));
      response.once('close', () => exchanges.delete(exchange));
    });
  }

  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    // The parser fails again at each piece of what follows.
    if (refused.has(socket)) return;
    refused.add(socket);
    // Requests that came whole before the fault are answered first: the client would take the refusal for the first one's answer.
    const whole = [...(underWay.get(socket) ?? [])].filter(({ request }) => request.complete);
    void Promise.all(whole.map(({ response }) => once(response, 'close'))).then(() => refuse(socket, ...reasonOf(error)));
  });

  server.on('connect', (_request: IncomingMessage, socket) => {
    refuse(socket, '405 Method Not Allowed', 'The method is CONNECT, and this server is no proxy: send a POST to /graphql', 'allow: GET, POST\r\n');
  });
}

function reasonOf(error: NodeJS.ErrnoException): readonly [status: string, message: string] {
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      return ['431 Request Header Fields Too Large', 'The address and headers are too long: send the operation as the body of a POST'];
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return ['408 Request Timeout', 'The request took too long to arrive: send it again'];
    default:
      return ['400 Bad Request', 'This is not a valid HTTP request'];
  }
}

function refuse(socket: Duplex, status: string, message: string, headers = ''): void {
  if (!socket.writable) return;
  const body = `${JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })}\n`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
  // At once, it would cut off the answer as well.
  const cut = setTimeout(() => socket.destroy(), LAST_WORD_MS);
  socket.once('error', () => undefined).once('close', () => clearTimeout(cut));
}
