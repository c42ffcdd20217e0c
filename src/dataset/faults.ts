/**
 * What is wrong with a dataset: every fault with its file and line, collected while reading and thrown once, together.
 *
 * Input: places and messages from the readers and checks. Output: a sorted list, and the error that holds it. It knows
 * nothing of YAML, the catalog or Neo4j.
 */

/** Where a statement stands. Lines count from 1; line 0 means the file or directory as a whole. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export interface Fault extends Place {
  readonly message: string;
}

/** `seeds/agreements.yaml:12`, as terminals and editors make it a link. */
export function showPlace(place: Place): string {
  return place.line > 0 ? `${place.file}:${String(place.line)}` : place.file;
}

/** Collects faults in any order and gives them sorted by file, line and message, each once. */
export class FaultCollector {
  readonly #faults = new Map<string, Fault>();

  add(place: Place, message: string): void {
    const fault = { file: place.file, line: place.line, message };
    this.#faults.set(`${showPlace(fault)}\n${message}`, fault);
  }

  get size(): number {
    return this.#faults.size;
  }

  sorted(): readonly Fault[] {
    return [...this.#faults.values()].sort(
      (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message),
    );
  }
}

/** Order by code unit: the same on every machine and in every locale, which digests and reports rely on. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The dataset has faults; nothing of it was loaded. */
export class DatasetFaultsError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${String(faults.length)} faults`;
    const lines = faults.map((fault) => `  ${showPlace(fault)}: ${fault.message}`);
    super(`The dataset has ${count}; nothing was loaded. Correct them and load again.\n${lines.join('\n')}`);
    this.name = 'DatasetFaultsError';
    this.faults = faults;
  }
}
