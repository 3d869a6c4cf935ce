import { closeSync, mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** View models put by on the disk until their page is made: those of all pages do not fit in memory. */
export interface ViewSpool {
  /**
   * Put a view model by.
   *
   * @param json Of the view model.
   * @returns Reads it back.
   */
  readonly add: (json: string) => () => unknown;
  readonly remove: () => void;
}

const FLUSH_BYTES = 1 << 20;

/** A spool in a file that is gone when the process ends, whatever ends it. */
export function viewSpool(file: string): ViewSpool {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w+');
  try {
    unlinkSync(file);
  } catch {
    // Windows does not let go of an open file; the next build writes over it.
  }
  let written = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const flush = () => {
    writeSync(descriptor, Buffer.concat(waiting));
    written += waitingBytes;
    waiting = [];
    waitingBytes = 0;
  };
  return {
    add: (json) => {
      const bytes = Buffer.from(json);
      const start = written + waitingBytes;
      waiting.push(bytes);
      waitingBytes += bytes.length;
      if (waitingBytes > FLUSH_BYTES) flush();
      const { length } = bytes;
      return () => {
        if (start + length > written) flush();
        const read = Buffer.allocUnsafe(length);
        readSync(descriptor, read, 0, length, start);
        return JSON.parse(read.toString()) as unknown;
      };
    },
    remove: () => closeSync(descriptor),
  };
}
