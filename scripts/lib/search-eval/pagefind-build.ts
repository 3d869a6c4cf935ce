import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { normalise } from '#search/normalise.ts';
import type { SearchRecord } from '#search/record.ts';
import { contentOf, rowOf } from './pagefind-tokens.ts';

// What the ready-made pages of Pagefind need.
const UNUSED = /^pagefind-(?!entry\.json$).*\.(?:js|css)$/;

/**
 * Write a Pagefind index of the tokens of records to `pagefind/`. A page would show its results from
 * the records, so these take the place of Pagefind's own copies of the tokens.
 *
 * @returns The id under which the index knows each record, in the order in which they came.
 */
export async function writePagefind(
  records: Iterable<SearchRecord>,
  outDir: string,
): Promise<{ readonly ids: readonly string[] }> {
  // A portal is built without what only tests and measurements need.
  const { close, createIndex } = await import('pagefind');
  const folder = join(outDir, 'pagefind');
  const packed: Uint8Array[] = [];
  const ids: string[] = [];
  try {
    const { index } = sound(await createIndex({}));
    // One after another: the order in which they arrive decides the bytes of the index.
    for (const record of records) {
      const { type, agencies, topic, date = '0000-00-00' } = record;
      const year = date.slice(0, 4);
      const added = await index?.addCustomRecord({
        url: `/${packed.length}`,
        content: contentOf(record),
        // One language for all, and not Chinese, so that nothing is segmented.
        language: 'und',
        // A hit in it weighs more.
        meta: { title: rowOf(normalise(record.title)) },
        filters: { type: [type], agency: [...agencies], topic: topic ? [topic] : [], year: [year] },
        sort: { date },
      });
      sound(added);
      packed.push(gzipSync(JSON.stringify(record), { level: 9 }));
    }
    sound(await index?.writeFiles({ outputPath: folder }));
    for (const name of readdirSync(join(folder, 'fragment'))) {
      const file = join(folder, 'fragment', name);
      const [, place] = /"url":"\/(\d+)"/.exec(gunzipSync(readFileSync(file)).toString()) ?? [];
      ids[Number(place)] = name.slice(0, name.lastIndexOf('.'));
      writeFileSync(file, packed[Number(place)] ?? '');
    }
    for (const name of readdirSync(folder)) if (UNUSED.test(name)) rmSync(join(folder, name));
    return { ids };
  } finally {
    await close();
    // The indexer's processor time is known when it has ended (Linux: proc_pid_task(5)).
    const children = `/proc/self/task/${process.pid}/children`;
    while (existsSync(children) && readFileSync(children, 'utf8') !== '') await setTimeout(20);
  }
}

function sound<T extends { readonly errors: readonly string[] }>(answer: T | undefined): T {
  if (answer?.errors.length === 0) return answer;
  throw new Error(`Pagefind: ${answer?.errors.join('; ')}`);
}
