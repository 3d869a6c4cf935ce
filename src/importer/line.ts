/** One printed line of the page that is not blank. */
export interface Line {
  /** 1-based line of the input. */
  readonly number: number;
  /** White space collapsed and trimmed; bullet and the pipes of a row with one cell taken off. */
  readonly text: string;
  /** `text`, as patterns are matched on it. */
  readonly folded: string;
  /** As scraped, trimmed, with its pipes. Only tables need it. */
  readonly row: string;
  readonly bullet: boolean;
  readonly indented: boolean;
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
}
