/**
 * The playground: GraphiQL with our examples, the explorer and the history in its sidebar. A new visitor finds the
 * first example in the editor and the list of examples open; everyone else finds what they left.
 */
import { explorerPlugin } from '@graphiql/plugin-explorer';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { EditorOptions } from './editor-options.js';
import { EXAMPLES_PLUGIN } from './examples-plugin.js';
import { EXAMPLES } from './examples/index.js';
import { fetcher } from './fetcher.js';
import { beginVisit } from './first-visit.js';
import { Header } from './header.js';

const PLUGINS = [EXAMPLES_PLUGIN, { ...explorerPlugin(), title: 'Explorer' }, HISTORY_PLUGIN];

const visit = beginVisit();

export function Playground() {
  return (
    <>
      <Header />
      <GraphiQL
        fetcher={fetcher}
        plugins={PLUGINS}
        defaultQuery={EXAMPLES[0].query}
        {...(visit.isFirst ? { visiblePlugin: EXAMPLES_PLUGIN } : {})}
      >
        <GraphiQL.Logo>{null}</GraphiQL.Logo>
        <EditorOptions />
      </GraphiQL>
    </>
  );
}
