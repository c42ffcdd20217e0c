/**
 * The sidebar panel that offers the worked examples, grouped by who asks and where the question comes from, with a search. A click opens the example in a new tab, or
 * goes to the tab that holds it unchanged. It must not know how operations are sent.
 */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { type Article, type Audience, type Example, EXAMPLES } from './examples/index.js';

const AUDIENCES: readonly { readonly audience: Audience; readonly heading: string }[] = [
  { audience: 'analyst', heading: 'For analysts' },
  { audience: 'app', heading: 'For app developers' },
  { audience: 'researcher', heading: 'For researchers' },
];

const ORIGINS: readonly { readonly article: Article | undefined; readonly heading: string }[] = [
  { article: undefined, heading: 'Ways in' },
  { article: 'xinhua-2018', heading: 'Xinhua, 10 August 2018' },
  { article: 'cnipa-2024', heading: 'CNIPA, 11 September 2024' },
];

export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };

function ExamplesPanel() {
  const { openQuery, open } = useExampleTabs();
  const [wanted, setWanted] = useState('');
  const found = EXAMPLES.filter((example) => isWanted(example, wanted));
  return (
    <section className="examples" aria-label="Examples">
      <h2 className="examples-title">Examples</h2>
      <input
        type="search"
        className="examples-search"
        placeholder="conference, evidence …"
        aria-label="Find an example"
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      {found.length === 0 && <p className="examples-none">No example has all of these words.</p>}
      {AUDIENCES.map(({ audience, heading }) => {
        const examples = found.filter((example) => example.audience === audience);
        if (examples.length === 0) return null;
        return (
          <section key={audience} className="examples-group">
            <h3>{heading}</h3>
            {ORIGINS.map((origin) => (
              <ExampleList key={origin.heading} heading={origin.heading} examples={examples.filter(({ paragraph }) => paragraph?.article === origin.article)} openQuery={openQuery} open={open} />
            ))}
          </section>
        );
      })}
    </section>
  );
}

interface ExampleListProps {
  readonly heading: string;
  readonly examples: readonly Example[];
  readonly openQuery: string | null | undefined;
  readonly open: (example: Example) => void;
}

function ExampleList({ heading, examples, openQuery, open }: ExampleListProps) {
  if (examples.length === 0) return null;
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {examples.map((example) => (
          <li key={example.title}>
            <button type="button" aria-current={example.query === openQuery} onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every word is in its title or its text, names of fields included: who knows a field finds how it is used. */
function isWanted({ title, query }: Example, words: string): boolean {
  const text = `${title} ${query}`.toLowerCase();
  return words.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

/** What the active tab holds, and how to show an example in a tab of its own. */
function useExampleTabs() {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((state) => state.tabs);
  const activeTabIndex = useGraphiQL((state) => state.activeTabIndex);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  function open(example: Example): void {
    const index = tabs.findIndex((tab) => tab.query === example.query);
    if (index === activeTabIndex) return;
    if (index >= 0) return changeTab(index);
    addTab();
    // The editors write what they hold into the tab that is active, which is now the new one.
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables ? JSON.stringify(example.variables, null, 2) : '');
  }

  return { openQuery: tabs[activeTabIndex]?.query, open };
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
      <path d="M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-13C17 4.5 14 5 12 6.5Zm0 0v13" />
    </svg>
  );
}
