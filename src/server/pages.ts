/**
 * Serves the playground that `npm run build` wrote. Input: its directory. Output: request handlers for `/` and its assets.
 * It must not know what the pages do.
 */
import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import express, { type RequestHandler } from 'express';

const NOT_BUILT = 'The playground is not built. Run `npm run build`, then load this page again.\nThe API itself is at /graphql: send a POST with a JSON body such as {"query": "{ release { id } }"}.\n';

export function pages(directory: string): readonly RequestHandler[] {
  const assets = join(directory, 'assets') + sep;
  const serve = express.static(directory, {
    // A redirect would be an HTML page of Express's own.
    redirect: false,
    etag: true,
    setHeaders(response, path) {
      // The names of assets carry a hash of their content; the page that names them must be asked for each time.
      response.setHeader('cache-control', path.startsWith(assets) ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const notBuilt: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' || request.path !== '/' || existsSync(join(directory, 'index.html'))) return next();
    response.status(503).type('text/plain').send(NOT_BUILT);
  };
  return [notBuilt, serve];
}
