/**
 * Speaks to a server in bytes, because a client library would mend or refuse most of what a hostile client sends. Input: an
 * address and everything that is written to one connection. Output: each answer that came back before it was closed.
 */
import { connect } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A server that neither answers nor closes is at fault; one on a busy machine is not. */
const PATIENCE_MS = 20_000;

/**
 * Nothing is sent after `bytes`: the connection is then half closed where `ends` is set, as by a client that dies, and is otherwise
 * left to the server, which closes it because each last request says so.
 */
export function exchange(url: string, bytes: Buffer, ends: boolean): Promise<readonly RawAnswer[]> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const received: Buffer[] = [];
    const settle = (): void => {
      try {
        resolve(answersIn(Buffer.concat(received)));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const socket = connect({ host: hostname, port: Number(port), allowHalfOpen: true }, () => {
      if (ends) socket.end(bytes);
      else socket.write(bytes);
    });
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`No answer after ${PATIENCE_MS} ms; so far: ${Buffer.concat(received).toString().slice(0, 200)}`)));
    socket.on('data', (chunk: Buffer) => received.push(chunk));
    // A server may cut the connection while the rest of a large request is under way: what it said before counts.
    socket.on('error', (error) => (received.length > 0 && 'code' in error ? settle() : reject(error)));
    socket.on('end', () => {
      socket.destroy();
      settle();
    });
  });
}

/** The answers one after the other. An interim one, such as 100 Continue, has no body. */
function answersIn(bytes: Buffer): readonly RawAnswer[] {
  if (bytes.length === 0) return [];
  const headEnd = bytes.indexOf('\r\n\r\n');
  if (headEnd < 0) throw new Error(`This is no HTTP answer: ${bytes.toString().slice(0, 200)}`);
  const [statusLine = '', ...lines] = bytes.subarray(0, headEnd).toString('latin1').split('\r\n');
  const headers = new Map(lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]));
  const start = headEnd + 4;
  const end = start + Number(headers.get('content-length') ?? 0);
  const answer = { status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(statusLine)?.[1]), headers, body: bytes.subarray(start, end).toString() };
  return [answer, ...answersIn(bytes.subarray(end))];
}
