/** Writes whole numbers and texts behind one another. */
export interface Writer {
  /** A whole number from 0 to 2³² − 1; small ones take one byte. */
  readonly number: (value: number) => void;
  readonly bytes: (value: Uint8Array) => void;
  readonly text: (value: string) => void;
  /** Numbers from small to great, each as its distance from the one before. */
  readonly rising: (values: readonly number[]) => void;
  /** What was written. */
  readonly done: () => Buffer;
}

/** A writer that has written nothing. */
export function writer(size = 256): Writer {
  let buffer = Buffer.allocUnsafe(size);
  let end = 0;
  const room = (bytes: number) => {
    if (end + bytes <= buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(buffer.length * 2, end + bytes));
    buffer.copy(larger, 0, 0, end);
    buffer = larger;
  };
  const number = (value: number) => {
    room(5);
    let rest = value;
    while (rest > 0x7f) {
      buffer[end++] = (rest & 0x7f) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    buffer[end++] = rest;
  };
  const bytes = (value: Uint8Array) => {
    room(value.length);
    buffer.set(value, end);
    end += value.length;
  };
  return {
    number,
    bytes,
    text: (value) => {
      const encoded = Buffer.from(value);
      number(encoded.length);
      bytes(encoded);
    },
    rising: (values) => {
      number(values.length);
      let before = 0;
      for (const value of values) {
        number(value - before);
        before = value;
      }
    },
    done: () => buffer.subarray(0, end),
  };
}

/** Reads what a writer wrote. Bytes that it did not write give some numbers or other, never an error. */
export class Reader {
  private at = 0;
  private readonly buffer: Uint8Array;

  constructor(buffer: Uint8Array) {
    this.buffer = buffer;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.buffer[this.at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  /** The next bytes as they are, shared with the whole. */
  bytes(length: number): Uint8Array {
    const start = this.at;
    this.at += length;
    return this.buffer.subarray(start, this.at);
  }

  text(): string {
    const { buffer, byteOffset, byteLength } = this.bytes(this.number());
    return Buffer.from(buffer, byteOffset, byteLength).toString();
  }

  /** Pass each of the numbers that `rising` wrote. */
  rising(visit: (value: number) => void): void {
    let value = 0;
    for (let left = this.number(); left > 0; left -= 1) {
      value += this.number();
      visit(value);
    }
  }
}
