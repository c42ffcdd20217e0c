/**
 * Whether this browser has seen the playground before, told from what GraphiQL keeps in local storage, and the one
 * setting that a first visit should start with. It must not know what is on the page.
 */

const TABS_KEY = 'graphiql:tabState';
const PANEL_WIDTH_KEY = 'graphiql:docExplorerFlex';

/** GraphiQL gives the sidebar's panel a third of what the editors get; the list of examples needs less. */
const PANEL_WIDTH = '0.24';

/** Answers once: GraphiQL fills the storage as soon as it is mounted. */
export function beginVisit(): { readonly isFirst: boolean } {
  try {
    const isFirst = localStorage.getItem(TABS_KEY) === null;
    if (isFirst && localStorage.getItem(PANEL_WIDTH_KEY) === null) localStorage.setItem(PANEL_WIDTH_KEY, PANEL_WIDTH);
    return { isFirst };
  } catch {
    // Browsers that block storage throw on the first access. GraphiQL then keeps nothing, so each visit is a first one.
    return { isFirst: true };
  }
}
