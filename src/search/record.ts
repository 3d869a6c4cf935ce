/** What the search index holds of one document, power or row of a list. */
export interface SearchRecord {
  /** Address on the portal. */
  readonly url: string;
  readonly title: string;
  readonly docNumber?: string | undefined;
  readonly indexNumber: string;
  readonly registrationNumber?: string | undefined;
  /** Short names of all that issued it; the first published it. */
  readonly agencies: readonly string[];
  /** Name of the type, as readers see it. */
  readonly type: string;
  readonly topic?: string | undefined;
  /** `YYYY-MM-DD`; what results are sorted by. */
  readonly date?: string | undefined;
  /** The periods of its validity, as `writePeriods` writes them. */
  readonly validity?: string | undefined;
  readonly summary: string;
  readonly attachments: readonly SearchAttachment[];
  /** The text, block by block, with the anchor of each. */
  readonly blocks: readonly SearchBlock[];
}

export interface SearchBlock {
  readonly text: string;
  readonly anchor?: string | undefined;
}

export interface SearchAttachment {
  readonly title: string;
  /** Address of the file. */
  readonly path?: string | undefined;
  /** What can be read in the file, line by line; nothing where it cannot be read. */
  readonly text?: string | undefined;
}
