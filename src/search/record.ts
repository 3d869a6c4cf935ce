/** What the search index holds of one document. */
export interface SearchRecord {
  /** Address on the portal. */
  readonly url: string;
  readonly title: string;
  readonly docNumber?: string | undefined;
  readonly indexNumber: string;
  readonly registrationNumber?: string | undefined;
  readonly agency: string;
  /** Name of the type, as readers see it. */
  readonly type: string;
  readonly topic?: string | undefined;
  readonly year?: string | undefined;
  /** `YYYY-MM-DD`; what results are sorted by. */
  readonly date?: string | undefined;
  /** The periods of its validity, as `writePeriods` writes them. */
  readonly validity?: string | undefined;
  readonly summary: string;
  /** Names of attachments. */
  readonly attachments: readonly string[];
  /** The text, block by block, with the anchor of each. */
  readonly blocks: readonly { readonly text: string; readonly anchor?: string | undefined }[];
}
