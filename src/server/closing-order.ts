/**
 * What must be closed when the program ends, in the reverse of the order in which it was opened. Input: closing functions as
 * things are opened. Output: one `close` that runs each of them once, however often it is asked. It must not know what
 * they close.
 */
export type Close = () => Promise<void>;

export class ClosingOrder {
  readonly #closes: Close[] = [];
  #closing: Promise<readonly unknown[]> | undefined;

  /** What is opened while the program is closing is closed at once. */
  async add(close: Close): Promise<void> {
    if (this.#closing === undefined) this.#closes.push(close);
    else await close();
  }

  /** The errors of those that could not be closed; the others are closed all the same. */
  close(): Promise<readonly unknown[]> {
    this.#closing ??= this.#closeAll();
    return this.#closing;
  }

  async #closeAll(): Promise<readonly unknown[]> {
    const errors: unknown[] = [];
    for (let close = this.#closes.pop(); close !== undefined; close = this.#closes.pop()) {
      try {
        await close();
      } catch (error) {
        errors.push(error);
      }
    }
    return errors;
  }
}
