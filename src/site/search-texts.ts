import { existsSync, readFileSync } from 'node:fs';
import type { SearchRecord } from '#search/record.ts';
import { keptText } from './attachment-text/kept-text.ts';
import { renderedFile } from './rendered-file.ts';

/** What a record is made of: itself, or all of it but the texts that are kept by their hash. */
export interface SearchSource {
  readonly record: SearchRecord;
  /** Hash of the rendered text, whose blocks are those of the record. */
  readonly text?: string | undefined;
  /** Hashes of the texts of its attachments, in their order; '' where nothing can be read. */
  readonly attachments?: readonly string[] | undefined;
}

/** Where texts are kept. */
export interface TextPlaces {
  /** Of the pipeline that rendered the texts of documents. */
  readonly rendering: string;
  /** The folder of the texts of attachments, whose name tells the code that read them. */
  readonly attachments: string;
}

/** Rendered texts are needed that are not on the disk. */
export class MissingTextsError extends Error {
  readonly hashes: readonly string[];

  constructor(hashes: readonly string[]) {
    super(`${hashes.length} rendered texts are missing`);
    this.hashes = hashes;
  }
}

/** For sources that are whole records. */
export const NO_TEXTS: TextPlaces = { rendering: '', attachments: '' };

/** The record of a source, with its texts. */
export function recordOf(
  { record, text, attachments }: SearchSource,
  places: TextPlaces,
): SearchRecord {
  return {
    ...record,
    attachments:
      attachments === undefined
        ? record.attachments
        : record.attachments.map((attachment, index) => ({
            ...attachment,
            text: attachmentText(places, attachments[index] ?? ''),
          })),
    blocks: text === undefined ? record.blocks : blocksOf(places, text),
  };
}

/** Of the sources, the hashes of rendered texts that do not lie where they should. */
export function missingTexts(
  sources: Iterable<SearchSource>,
  { rendering }: TextPlaces,
): readonly string[] {
  return Array.from(sources, ({ text }) => text).filter(
    (text): text is string => text !== undefined && !existsSync(renderedFile(rendering, text)),
  );
}

function attachmentText({ attachments }: TextPlaces, hash: string): string {
  if (hash === '') return '';
  const kept = keptText(attachments, hash);
  if (!kept) throw new Error(`No text of an attachment ${hash}`);
  return kept.text;
}

function blocksOf({ rendering }: TextPlaces, hash: string): SearchRecord['blocks'] {
  const { blocks } = JSON.parse(readFileSync(renderedFile(rendering, hash), 'utf8')) as Pick<
    SearchRecord,
    'blocks'
  >;
  // A rendered block knows more, but a record is loaded by readers.
  return blocks.map(({ text, anchor }) => ({ text, anchor }));
}
