/** Progress lines: one that is rewritten on a terminal, few plain ones elsewhere. */
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { terminalProgress } from '../../src/neo4j/progress.js';

beforeEach(() => {
  jest.useFakeTimers({ now: 0, doNotFake: ['nextTick', 'setImmediate'] });
});

afterEach(() => {
  jest.useRealTimers();
});

function written(stream: PassThrough): string {
  return String(stream.read() ?? '');
}

test('elsewhere: one line a step, and another each five seconds that it lasts', () => {
  const stream = new PassThrough();
  const { report, end } = terminalProgress(stream);
  for (let tenths = 0; tenths < 120; tenths += 1) {
    report({ message: 'Fetching', done: tenths, total: 339 });
    jest.advanceTimersByTime(100);
  }
  report({ message: 'Starting' });
  end();
  expect(written(stream)).toBe('Fetching: 0 of 339\nFetching: 50 of 339 (5 s)\nFetching: 100 of 339 (10 s)\nStarting\n');
});

test('on a terminal: one line, rewritten when it changes, cut to the width, cleared at the end', () => {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 12 });
  const { report, end } = terminalProgress(stream);
  report({ message: 'Fetching', done: 1 });
  report({ message: 'Fetching', done: 1 });
  report({ message: 'Starting a server' });
  end();
  end();
  const clear = '\r\u001b[2K';
  expect(written(stream)).toBe(`${clear}Fetching: 1${clear}Starting a ${clear}`);
});
