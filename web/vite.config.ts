/**
 * How the page is bundled. Input: index.html and src/. Output: a directory of static files whose names under assets/
 * carry a hash of their content, so that a server may let browsers keep them for ever.
 * It must not know where the page is served: every address in it is relative.
 */
import { defineConfig } from 'vite';

/** "use client" and "use no memo" at the top of a dependency mean nothing in a browser; each costs eight lines of output. */
const checks = { moduleLevelDirective: false };

export default defineConfig({
  base: './',
  build: {
    target: 'es2022',
    // A data: URI would be one more exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // The licences of what is bundled travel with the bundle.
    license: { fileName: 'licenses.md' },
    // Monaco is one chunk of 3 MB, loaded after the page is drawn; splitting it further only adds requests.
    chunkSizeWarningLimit: 3_000,
    rolldownOptions: { checks },
  },
  // The workers load their parsers on demand, which the default format cannot express.
  worker: { format: 'es', rolldownOptions: { checks } },
});
