import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import type { SearchRecord } from '#search/record.ts';

/** Records put by on the disk, to be gone through again without holding them in memory. */
export interface RecordSpool {
  readonly add: (record: SearchRecord) => string;
  /** Every record in the order in which it was added, with its JSON. */
  readonly read: () => Generator<{ readonly record: SearchRecord; readonly json: string }>;
  readonly remove: () => void;
}

/** A spool in a new file. */
export function recordSpool(file: string): RecordSpool {
  const descriptor = openSync(file, 'w+');
  const lengths: number[] = [];
  return {
    add: (record) => {
      const json = JSON.stringify(record);
      const bytes = Buffer.from(json);
      writeSync(descriptor, bytes);
      lengths.push(bytes.length);
      return json;
    },
    *read() {
      let position = 0;
      for (const length of lengths) {
        const bytes = Buffer.alloc(length);
        readSync(descriptor, bytes, 0, length, position);
        position += length;
        const json = bytes.toString();
        yield { record: JSON.parse(json) as SearchRecord, json };
      }
    },
    remove: () => {
      closeSync(descriptor);
      unlinkSync(file);
    },
  };
}
