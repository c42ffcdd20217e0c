/**
 * A jest reporter for machines: the very last line of a run is `N passed, N failed`; what was skipped stands on the line before.
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
    const lines = [...(skipped > 0 ? [`${skipped} skipped`] : []), `${results.numPassedTests} passed, ${failed} failed`];
    process.once('exit', () => writeSync(1, `${lines.join('\n')}\n`));
  }
}
