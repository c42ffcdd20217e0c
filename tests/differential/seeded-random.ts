/** Random choices that a seed repeats (mulberry32). Input: a seed. Output: the same choices each time. */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 to below `end`. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * end);
  }

  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<Item>(list: readonly Item[]): Item {
    const index = this.below(list.length);
    if (index >= list.length) throw new Error('nothing to pick from');
    return list[index] as Item;
  }

  /** Some of the list, in its order. */
  some<Item>(list: readonly Item[], count: number): readonly Item[] {
    const chosen = new Set(Array.from({ length: count }, () => this.below(list.length)));
    return list.filter((_, index) => chosen.has(index));
  }
}
