/**
 * The log: JSON lines on standard error, so that standard output is left to people. Input: a level. Output: a pino
 * logger. Errors are logged by name, message, code and stack only: other properties may hold a request's values.
 */
import { pino, type Logger } from 'pino';
import type { LogLevel } from '../config.js';

/** For pino. */
export const errorSerializers: Readonly<Record<'err', (error: unknown) => unknown>> = { err: describeError };

export function createLog(level: LogLevel): Logger {
  return pino({ level, base: null, serializers: errorSerializers }, pino.destination({ fd: 2, sync: true }));
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  return {
    name: error.name,
    message: error.message,
    ...('code' in error ? { code: String(error.code) } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}
