/**
 * The request header that asks how an operation is answered. Input: a request, how far the configuration goes. Output: the mode, or an
 * HttpError for what there is not or what is not allowed. It must not know what is explained.
 *
 *     bri-ip-explain: profile
 */
import type { Request, RequestHandler } from 'express';
import type { ExplainLevel } from '../config.js';
import { EXPLAIN_MODES, type ExplainMode } from './explain.js';
import { HttpError } from './http-error.js';

export const EXPLAIN_HEADER = 'bri-ip-explain';

const ALLOWED: Readonly<Record<ExplainLevel, readonly ExplainMode[]>> = { off: [], plan: ['plan', 'dry-run'], profile: EXPLAIN_MODES };

/** Refused before anything is read: a client that asks for a plan and gets only an answer would not know why. */
export function assertExplain(level: ExplainLevel): RequestHandler {
  return (request, _response, next) => {
    const given = request.get(EXPLAIN_HEADER);
    if (given === undefined) return next();
    if (!isMode(given)) throw new HttpError(400, `The header ${EXPLAIN_HEADER} is ${JSON.stringify(given)}: give one of ${EXPLAIN_MODES.join(', ')}`);
    if (!ALLOWED[level].includes(given)) {
      throw new HttpError(403, `The header ${EXPLAIN_HEADER} is ${JSON.stringify(given)}, which this server does not allow: leave it out, or set EXPLAIN=${given === 'profile' ? 'profile' : 'plan'} where the server is started`);
    }
    next();
  };
}

export function explainMode(request: Request, level: ExplainLevel): ExplainMode | undefined {
  const given = request.get(EXPLAIN_HEADER);
  return given !== undefined && isMode(given) && ALLOWED[level].includes(given) ? given : undefined;
}

function isMode(text: string): text is ExplainMode {
  return (EXPLAIN_MODES as readonly string[]).includes(text);
}
