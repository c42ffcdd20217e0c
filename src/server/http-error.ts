/**
 * Answers outside Apollo: JSON in the form of a GraphQL response, never HTML. Input: a status and errors. Output: the
 * response. It must not know why the request was refused.
 */
import type { Request, Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { readable } from './message-text.js';

/** A request that HTTP itself says no to, before there is an operation. Its message is for the client. */
export class HttpError extends Error {
  readonly status: number;
  /** What a program may want to know of it, such as `limit`. */
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(status: number, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'HttpError';
    this.status = status;
    this.extensions = extensions;
  }
}

const MEDIA_TYPES = ['application/json', 'application/graphql-response+json'];

export function sendErrors(request: Request, response: Response, status: number, errors: readonly GraphQLFormattedError[]): void {
  const mediaType = request.accepts(MEDIA_TYPES) || MEDIA_TYPES[0];
  response.status(status).setHeader('content-type', `${mediaType}; charset=utf-8`);
  response.end(`${JSON.stringify({ errors: errors.map((error) => ({ ...error, message: readable(error.message) })) })}\n`);
}

export function badRequest(message: string, extensions: Readonly<Record<string, unknown>> = {}): GraphQLFormattedError {
  return { message, extensions: { code: 'BAD_REQUEST', ...extensions } };
}
