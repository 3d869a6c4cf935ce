const EMPTY = -1;
const FIRST_SLOTS = 1 << 16;

/**
 * Numbers from 0 for pairs of whole numbers, in the order in which they first come. A `Map` would need
 * a text or an object for each pair that is looked up.
 */
export class TermNumbers {
  #slots = new Int32Array(FIRST_SLOTS).fill(EMPTY);
  #firsts = new Int32Array(FIRST_SLOTS);
  #seconds = new Int32Array(FIRST_SLOTS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  numberOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = slotOf(first, second) & mask;
    for (;;) {
      const number = this.#slots[slot] as number;
      if (number === EMPTY) return this.#add(first, second, slot);
      if (this.#firsts[number] === first && this.#seconds[number] === second) return number;
      slot = (slot + 1) & mask;
    }
  }

  first(number: number): number {
    return this.#firsts[number] ?? 0;
  }

  second(number: number): number {
    return this.#seconds[number] ?? 0;
  }

  #add(first: number, second: number, slot: number): number {
    const number = this.#size++;
    this.#slots[slot] = number;
    this.#firsts[number] = first;
    this.#seconds[number] = second;
    // Half full: every number still finds its place in a few steps.
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const length = this.#slots.length * 2;
    this.#slots = new Int32Array(length).fill(EMPTY);
    this.#firsts = longer(this.#firsts, length);
    this.#seconds = longer(this.#seconds, length);
    for (let number = 0; number < this.#size; number += 1) {
      let slot = slotOf(this.first(number), this.second(number)) & (length - 1);
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & (length - 1);
      this.#slots[slot] = number;
    }
  }
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(length);
  grown.set(numbers);
  return grown;
}
