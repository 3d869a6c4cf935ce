/** What a basis in a cell consists of. */
interface BasisParts {
  readonly name: string;
  readonly number?: string | undefined;
  readonly article?: string | undefined;
  readonly text?: string | undefined;
  readonly gist?: string | undefined;
  readonly issuedBy?: string | undefined;
  readonly effectiveFrom?: string | undefined;
}

/** The parts of a basis that have a name in a cell, in their order. */
export const BASIS_MARKS = {
  issuedBy: '颁布机关：',
  effectiveFrom: '实施时间：',
  text: '条文：',
  gist: '要旨：',
} as const;

/** What stands between the parts of a value in a cell. */
export const PART = '｜';

/** A line end within a part: a cell has one thing a line. */
export const LINE_END = '↵';

/** A basis on one line: 《食品安全法》（文号）第三十五条第一款｜要旨：…… */
export function basisCell({ name, number, article = '', ...rest }: BasisParts): string {
  const marked = Object.entries(BASIS_MARKS).flatMap(([key, mark]) => {
    const value = rest[key as keyof typeof BASIS_MARKS];
    return value === undefined ? [] : [mark + value.replaceAll('\n', LINE_END)];
  });
  const numbered = number === undefined ? '' : `（${number}）`;
  return [`《${name}》${numbered}${article}`, ...marked].join(PART);
}
