/**
 * The bar on top of the page: what this is, how to run an operation, and which release of the data answers.
 */
import { formatShortcutForOS, KEY_MAP } from '@graphiql/react';
import iconUrl from './icon.svg';
import { useRelease } from './release.js';

export function Header() {
  const release = useRelease();
  return (
    <header className="bar">
      <img src={iconUrl} alt="" width="22" height="22" />
      <h1>BRI IP Graph</h1>
      <p>
        Run with <kbd>{formatShortcutForOS(KEY_MAP.runQuery.key)}</kbd>
      </p>
      {release !== undefined && (
        <p className="bar-release" title="The release of the data that gave the last answer">
          Release <code>{release}</code>
        </p>
      )}
    </header>
  );
}
