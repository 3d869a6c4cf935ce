import { readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addresses } from '#portal/addresses.ts';
import { listFiles } from '#site/list-files.ts';
import { stateOf } from '#site/paths.ts';
import { benchPowers as text } from '#strings/bench-powers.ts';
import { presentChromium } from './chromium.ts';
import { CommandError, EXIT } from './command.ts';
import type { Measured } from './measure.ts';
import { measureBuild } from './measure.ts';
import { type MeasuredTyping, measureFilter } from './measure-filter.ts';
import { canShare, type PowerCorpus, writePowerCorpus } from './power-corpus.ts';

/** Bytes of a file, as it is and as a host sends it. */
interface Size {
  readonly raw: number;
  readonly gzip: number;
}

/** What a portal with a power list costs, to build and to filter. */
export interface MeasuredPowers {
  readonly corpus: PowerCorpus;
  readonly runs: { readonly cold: Measured };
  readonly pages: number;
  readonly bytes: number;
  readonly files: Readonly<Record<'page' | 'index' | 'duties', Size>>;
  /** Nothing where there is no browser. */
  readonly filter: { readonly words: MeasuredTyping; readonly duties: MeasuredTyping } | null;
}

/**
 * Generate a content folder with a power list, build it with nothing kept from earlier builds, and type
 * into its filter.
 *
 * @param folder Where content and site are put; it is emptied.
 * @throws {CommandError} When the duties cannot be shared out, or the build fails.
 */
export async function benchPowerList(folder: string, corpus: PowerCorpus): Promise<MeasuredPowers> {
  if (!canShare(corpus.powers, corpus.duties)) {
    throw new CommandError(text.cannotShare(corpus.powers, corpus.duties), EXIT.usage);
  }
  const content = join(folder, 'content');
  const out = join(folder, 'site');
  rmSync(folder, { recursive: true, force: true });
  rmSync(stateOf(content), { recursive: true, force: true });
  process.stderr.write(`${text.generating(corpus.powers, corpus.duties)}\n`);
  writePowerCorpus(content, 'content', corpus);

  const cold = await measureBuild(content, out);
  if (!cold) throw new CommandError(text.failed, EXIT.problems);
  const files = listFiles(out);
  const size = (address: string) => sizeOf(join(out, address));
  const chromium = presentChromium();
  if (chromium === undefined) process.stderr.write(`${text.noBrowser}\n`);
  else process.stderr.write(`${text.typing}\n`);
  return {
    corpus,
    runs: { cold },
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes: files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0),
    files: {
      page: size(`${addresses.powers}index.html`),
      index: size(addresses.powerIndex),
      duties: size(addresses.powerDuties),
    },
    filter: chromium === undefined ? null : await measureFilter(out, chromium),
  };
}

function sizeOf(file: string): Size {
  const bytes = readFileSync(file);
  return { raw: bytes.length, gzip: gzipSync(bytes).length };
}

/** The measurements as lines of a table. */
export function powerReport({ runs, pages, bytes, files, filter }: MeasuredPowers): string {
  const { wallSeconds, cpuSeconds, peakMB, stages } = runs.cold;
  const kilobytes = (count: number) => (count / 1000).toFixed(1);
  const rows: (readonly string[])[] = [
    text.buildHeader,
    [
      wallSeconds.toFixed(1),
      cpuSeconds.toFixed(1),
      peakMB.toFixed(0),
      String(pages),
      (bytes / 1e6).toFixed(1),
    ],
    [],
    ...Object.entries(stages).map(([stage, { seconds }]) => [stage, seconds.toFixed(1)]),
    [],
    text.sizeHeader,
    ...Object.entries(files).map(([name, { raw, gzip }]) => [
      text.files[name as keyof typeof files],
      kilobytes(raw),
      kilobytes(gzip),
    ]),
  ];
  for (const [name, typing] of Object.entries(filter ?? {})) {
    const { keys, maxMs, medianMs } = typing;
    const label = text.filters[name as 'words' | 'duties'];
    rows.push([], [text.keys(label, keys.length, maxMs, medianMs)], text.keyHeader);
    rows.push(...keys.map(({ typed, found, ms }) => [typed, String(found), ms.toFixed(1)]));
  }
  return `${rows.map((row) => row.join('\t')).join('\n')}\n`;
}
