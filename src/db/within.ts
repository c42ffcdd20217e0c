/** Waits for something no longer than a request may. Input: what is made, for how long, who may give up. Output: what was made, or what `late` says of it. */
import { abortReason } from './read-once.js';

export interface Waiting {
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs: number;
}

/** What is waited for goes on. @throws why the client gave up, or what `late` throws */
export async function within<T>(made: Promise<T>, { signal, timeoutMs }: Waiting, late: () => T): Promise<T> {
  if (signal?.aborted) throw abortReason(signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  const isOver = new Promise<true>((resolve, reject) => {
    timer = setTimeout(() => resolve(true), timeoutMs);
    if (!signal) return;
    onAbort = () => reject(abortReason(signal));
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([made, isOver.then(late)]);
  } finally {
    clearTimeout(timer);
    if (onAbort) signal?.removeEventListener('abort', onAbort);
  }
}
