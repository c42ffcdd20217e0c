/**
 * Progress of a start, for people.
 *
 * Input: steps as they come; the same step is reported again and again while it lasts. Output: on a terminal one line that is
 * rewritten; elsewhere plain lines, one per step and another every few seconds. It knows nothing of what is being done.
 */
import type { Writable } from 'node:stream';

export interface ProgressStep {
  readonly message: string;
  readonly done?: number;
  readonly total?: number;
}

export type OnProgress = (step: ProgressStep) => void;

export interface TerminalProgress {
  /** Pass this as `onProgress`. */
  readonly report: OnProgress;
  /** Clears the rewritten line, so that what is printed next starts on a line of its own. */
  readonly end: () => void;
}

const REPEAT_EVERY_MS = 5_000;

export function terminalProgress(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }): TerminalProgress {
  const describe = stepDescriber();
  return stream.isTTY === true ? rewrittenLine(stream, describe) : plainLines(stream, describe);
}

type DescribeStep = (step: ProgressStep) => string;

/** `Fetching Neo4j: 120 of 339 (12 s)`. A step lasts as long as its message stays the same. */
function stepDescriber(): DescribeStep {
  let message = '';
  let since = 0;
  return (step) => {
    if (step.message !== message) [message, since] = [step.message, Date.now()];
    const seconds = Math.floor((Date.now() - since) / 1_000);
    const count = step.done === undefined ? '' : `: ${step.done}${step.total === undefined ? '' : ` of ${step.total}`}`;
    return `${message}${count}${seconds === 0 ? '' : ` (${seconds} s)`}`;
  };
}

function rewrittenLine(stream: Writable & { readonly columns?: number }, describe: DescribeStep): TerminalProgress {
  const clearLine = '\r\u001b[2K';
  let shown = '';
  return {
    report: (step) => {
      // A line that wraps could not be rewritten.
      const line = describe(step).slice(0, (stream.columns ?? 80) - 1);
      if (line !== shown) stream.write(clearLine + line);
      shown = line;
    },
    end: () => {
      if (shown !== '') stream.write(clearLine);
      shown = '';
    },
  };
}

function plainLines(stream: Writable, describe: DescribeStep): TerminalProgress {
  let message = '';
  let printedAt = 0;
  return {
    report: (step) => {
      const line = describe(step);
      if (step.message === message && Date.now() - printedAt < REPEAT_EVERY_MS) return;
      ({ message } = step);
      printedAt = Date.now();
      stream.write(`${line}\n`);
    },
    end: () => undefined,
  };
}
