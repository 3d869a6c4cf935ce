import type { AttachmentDefect } from '#strings/attachments.ts';

/** What can be searched of a file. */
export interface ExtractedText {
  /** One line a paragraph or a row of a table, cells with a tab between; empty when nothing can be read. */
  readonly text: string;
  /** Where in the text each page begins, for files that have pages. */
  readonly pages?: readonly number[];
  /** Why the text is not all of it. */
  readonly defect?: AttachmentDefect;
}

/** A file that cannot be read, and why. */
export class UnreadableFileError extends Error {
  readonly defect: AttachmentDefect;

  constructor(defect: AttachmentDefect) {
    super(defect);
    this.defect = defect;
  }
}

/** A file of more bytes is not read. */
export const MAX_FILE_BYTES = 20_000_000;
/** Characters of a text that are kept: some three hundred printed pages. */
export const MAX_CHARACTERS = 200_000;
