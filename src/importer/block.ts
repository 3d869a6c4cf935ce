/** One block of a document on its way to Markdown. */
export type Block =
  | { readonly kind: 'paragraph' | 'title'; readonly text: string; readonly line: number }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly line: number;
    };
