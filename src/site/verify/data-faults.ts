import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '#portal/addresses.ts';
import { verifyText } from '#strings/verify.ts';

/**
 * What is wrong with the files that tell programs of documents: each must be whole, and all together
 * must have each document once.
 */
export function dataFaults(folder: string, origin: string, documents: number): string[] {
  const index = indexIn(folder);
  if (!index) return [verifyText.dataBroken(addresses.documentsIndex)];
  const faults: string[] = [];
  let total = 0;
  for (const { count, url } of index.years) {
    const path = url.slice(origin.length);
    const found = countIn(join(folder, path));
    if (found === undefined) faults.push(verifyText.dataBroken(path));
    else if (found !== count) faults.push(verifyText.dataCount(path, found, count));
    total += found ?? 0;
  }
  if (index.count !== documents)
    faults.push(verifyText.dataCount(addresses.documentsIndex, index.count, documents));
  if (faults.length === 0 && total !== documents)
    faults.push(verifyText.dataCount(addresses.documentsIndex, total, documents));
  return faults;
}

interface Index {
  readonly count: number;
  readonly years: readonly { readonly count: number; readonly url: string }[];
}

function indexIn(folder: string): Index | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, addresses.documentsIndex), 'utf8')) as Index;
  } catch {
    return undefined;
  }
}

const DOCUMENT = Buffer.from('\n{');
const END = '\n]}\n';

/** How many documents a file has, each on a line of its own; nothing for a file that was cut off. */
function countIn(file: string): number | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  if (bytes.subarray(-END.length).toString() !== END) return undefined;
  let count = 0;
  for (let at = bytes.indexOf(DOCUMENT); at >= 0; at = bytes.indexOf(DOCUMENT, at + 1)) count += 1;
  return count;
}
