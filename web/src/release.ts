/**
 * The release of the data that the API answered from last. Input: response bodies, as they come. Output: an external
 * store for React. It must not know who sends the requests.
 */
import { useSyncExternalStore } from 'react';

let current: string | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes the release out of a response body, where there is one. */
export function noteRelease(body: unknown): void {
  const found = releaseIn(body);
  if (found === undefined || found === current) return;
  current = found;
  for (const listener of listeners) listener();
}

export function useRelease(): string | undefined {
  return useSyncExternalStore(subscribe, () => current);
}

/** The server puts the release's id in `extensions.release` of each response. */
function releaseIn(body: unknown): string | undefined {
  const release = property(property(body, 'extensions'), 'release');
  const id = typeof release === 'string' ? release : property(release, 'id');
  return typeof id === 'string' ? id : undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
