import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import type { SearchRecord } from '#search/record.ts';

/** Records put by on the disk, to be gone through again without holding them in memory. */
export interface RecordSpool {
  readonly add: (record: SearchRecord) => void;
  /** The JSON of the record that was added as the `index`th, from 0. */
  readonly jsonOf: (index: number) => string;
  readonly remove: () => void;
}

/** A spool in a new file. */
export function recordSpool(file: string): RecordSpool {
  const descriptor = openSync(file, 'w+');
  const ends = [0];
  const endOf = (index: number) => ends[index] ?? 0;
  return {
    add: (record) => {
      const bytes = Buffer.from(JSON.stringify(record));
      writeSync(descriptor, bytes);
      ends.push(endOf(ends.length - 1) + bytes.length);
    },
    jsonOf: (index) => {
      const bytes = Buffer.alloc(endOf(index + 1) - endOf(index));
      readSync(descriptor, bytes, 0, bytes.length, endOf(index));
      return bytes.toString();
    },
    remove: () => {
      closeSync(descriptor);
      unlinkSync(file);
    },
  };
}
