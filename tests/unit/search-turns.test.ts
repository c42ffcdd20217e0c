/** Turns of searches: so many at once, in order, and waiting is part of the time. */
import { expect, test } from '@jest/globals';
import { OperationAbortedError } from '../../src/errors.js';
import { SearchTurns } from '../../src/server/search-turns.js';

const LONG = { timeoutMs: 10_000 };

/** A search that goes on until it is told to end, and tells how long it was given. */
function search(): { readonly run: (leftMs: number) => Promise<string>; readonly end: (value: string) => void; readonly fail: () => void; readonly given: () => number | undefined } {
  let given: number | undefined;
  let end: (value: string) => void = () => undefined;
  let fail: () => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = resolve;
    fail = () => reject(new Error('the search failed'));
  });
  return { run: (leftMs) => ((given = leftMs), ended), end: (value) => end(value), fail: () => fail(), given: () => given };
}

const late = (): string => 'late';
const settle = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 20));

test('as many run as may, the others one after another in the order in which they came', async () => {
  const turns = new SearchTurns(2);
  const searches = Array.from({ length: 4 }, search);
  const answers = searches.map(({ run }) => turns.take(run, late, LONG));
  await settle();
  expect(searches.map(({ given }) => given() !== undefined)).toEqual([true, true, false, false]);
  searches[1]?.end('second');
  await settle();
  expect(searches.map(({ given }) => given() !== undefined)).toEqual([true, true, true, false]);
  for (const [index, { end }] of searches.entries()) end(`of ${index}`);
  expect(await Promise.all(answers)).toEqual(['of 0', 'second', 'of 2', 'of 3']);
});

test('what was waited for is no longer left for the search', async () => {
  const turns = new SearchTurns(1);
  const [first, second] = [search(), search()];
  const answers = [turns.take(first.run, late, LONG), turns.take(second.run, late, LONG)];
  await settle();
  first.end('first');
  await answers[0];
  await settle();
  expect(first.given()).toBe(10_000);
  expect(second.given()).toBeLessThan(10_000);
  second.end('second');
  expect(await answers[1]).toBe('second');
});

test('where the time is up before the turn comes, nothing was searched, and nobody is kept from it', async () => {
  const turns = new SearchTurns(1);
  const [first, second, third] = [search(), search(), search()];
  const answers = [turns.take(first.run, late, LONG), turns.take(second.run, late, { timeoutMs: 30 }), turns.take(third.run, late, LONG)];
  expect(await answers[1]).toBe('late');
  first.end('first');
  await settle();
  expect(second.given()).toBeUndefined();
  third.end('third');
  expect(await Promise.all([answers[0], answers[2]])).toEqual(['first', 'third']);
});

test('a client that goes while it waits is let go; one that has gone never waits', async () => {
  const turns = new SearchTurns(1);
  const [first, second] = [search(), search()];
  const answer = turns.take(first.run, late, LONG);
  const leaving = new AbortController();
  const gone = turns.take(second.run, late, { ...LONG, signal: leaving.signal });
  leaving.abort();
  await expect(gone).rejects.toBeInstanceOf(OperationAbortedError);
  await expect(turns.take(second.run, late, { ...LONG, signal: leaving.signal })).rejects.toBeInstanceOf(OperationAbortedError);
  first.end('first');
  expect(await answer).toBe('first');
  await settle();
  expect(second.given()).toBeUndefined();
});

test('a search that fails gives its turn to the next', async () => {
  const turns = new SearchTurns(1);
  const [first, second] = [search(), search()];
  const [failing, answer] = [turns.take(first.run, late, LONG), turns.take(second.run, late, LONG)];
  first.fail();
  await expect(failing).rejects.toThrow('the search failed');
  second.end('second');
  expect(await answer).toBe('second');
});
