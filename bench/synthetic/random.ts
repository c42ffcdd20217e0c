/**
 * Numbers that look random and are the same in every run. Input: a seed. Output: a stream of draws. It must not know what is
 * drawn: the synthetic graph has to be identical wherever and whenever it is made, so that figures can be compared.
 */
import { invariant } from '../../src/errors.js';

export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, below 1. The generator is Mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** From `least` to `most`, both included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return this.#at(items, Math.floor(this.next() * items.length));
  }

  /** Early items far more often than late ones, as with hubs: the first tenth is drawn in about two fifths of all cases. */
  pickSkewed<Item>(items: readonly Item[]): Item {
    return this.#at(items, Math.floor(items.length * this.next() ** 2.5));
  }

  /** `count` different items, or all of them where there are fewer. */
  pickSeveral<Item>(items: readonly Item[], count: number, pick: (from: readonly Item[]) => Item = (from) => this.pick(from)): readonly Item[] {
    const picked = new Set<Item>();
    while (picked.size < Math.min(count, items.length)) picked.add(pick(items));
    return [...picked];
  }

  #at<Item>(items: readonly Item[], index: number): Item {
    const item = items[index];
    invariant(item !== undefined, 'something is drawn from a list that holds something');
    return item;
  }
}
