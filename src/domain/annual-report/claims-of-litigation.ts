import { cell } from './cells.ts';
import type { ClaimPattern, Section } from './claim-pattern.ts';

const ROWS: readonly [words: string, rows: readonly string[]][] = [
  ['(?<!未经)行政复议(?!后)(?:案件)?', ['reconsideration']],
  ['未经(?:行政)?复议(?:而)?直接(?:起诉|提起诉讼)(?:的)?(?:案件)?', ['directSuit']],
  ['(?:行政)?复议后(?:的)?(?:起诉|提起诉讼)(?:的)?(?:案件)?', ['suitAfterReconsideration']],
  ['行政诉讼(?:案件)?', ['directSuit', 'suitAfterReconsideration']],
];

const RULINGS: readonly [words: string, column: string][] = [
  ['维持', 'upheld'],
  ['纠正', 'corrected'],
  ['其他结果', 'otherResult'],
  ['(?:尚)?未审结', 'pending'],
];

const SECTIONS: readonly Section[] = ['litigation'];

/** Cases that are not about the agency's own answers, or only some of them. */
const OTHER_CASES = /复议机关|不服|涉及|[一二再终]审/;

/** What the text may say about reconsiderations and suits; results belong to the row named last. */
export function litigationPatterns(): ClaimPattern[] {
  const among = ROWS.map(([words]) => words);
  return ROWS.flatMap(([words, rows]): ClaimPattern[] => [
    {
      words,
      cells: rows.map((row) => cell('litigation', row, 'total')),
      sections: SECTIONS,
      unless: OTHER_CASES,
      unlessNext: /^中/,
    },
    ...RULINGS.map(
      ([ruling, column]): ClaimPattern => ({
        words: `(?:结果)?${ruling}(?:的)?`,
        cells: rows.map((row) => cell('litigation', row, column)),
        sections: SECTIONS,
        unlessSaid: OTHER_CASES,
        row: { words, among },
      }),
    ),
  ]);
}
