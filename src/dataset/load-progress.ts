/**
 * How far a load is, for whoever shows it: the phases, and what to call them. It knows nothing of terminals.
 */

export const LOAD_PHASES = ['schema', 'read', 'wait', 'clean', 'write', 'check', 'flip', 'prune'] as const;
export type LoadPhase = (typeof LOAD_PHASES)[number];

export interface LoadProgress {
  readonly phase: LoadPhase;
  /** Rows done of `total`; both 0 where a phase is not counted. */
  readonly done: number;
  readonly total: number;
  /** What to tell people, such as who is waited for. */
  readonly note?: string;
}

export type OnProgress = (progress: LoadProgress) => void;

const MESSAGES: Readonly<Record<LoadPhase, string>> = {
  schema: 'Looking at the dataset',
  read: 'Reading the dataset',
  wait: 'Waiting for another loader',
  clean: 'Clearing what an interrupted load left',
  write: 'Loading the dataset',
  check: 'Checking the dataset',
  flip: 'Making the release current',
  prune: 'Deleting old releases',
};

/** The same in words: a message, and counts where there are any. */
export function describeProgress({ phase, done, total, note }: LoadProgress): { readonly message: string; readonly done?: number; readonly total?: number } {
  const message = note === undefined ? MESSAGES[phase] : `${MESSAGES[phase]}: ${note}`;
  return total === 0 ? { message } : { message, done, total };
}
