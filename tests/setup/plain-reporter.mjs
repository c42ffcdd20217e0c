/**
 * A jest reporter for machines: the very last line of a run is `N passed, N failed`, with `, N skipped` when there are any.
 *
 * Input: jest's results. Output: one line, written as the process ends, because jest's own summary comes late. A test file that does
 * not load counts as one failure.
 */
import { writeSync } from 'node:fs';

export default class PlainReporter {
  /** @param {unknown} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.once('exit', () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`));
  }
}
