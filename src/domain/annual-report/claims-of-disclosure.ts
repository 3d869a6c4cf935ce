import { cell } from './cells.ts';
import type { ClaimPattern, RowWords, Section } from './claim-pattern.ts';
import { DISCLOSURE_ROWS, type FormYear } from './form.ts';

const SECTIONS: readonly Section[] = ['disclosure'];

/** Rows with decisions, in both forms. */
const DECISIONS: readonly [words: string, row: string][] = [
  ['行政许可', 'permits'],
  ['行政处罚', 'penalties'],
  ['行政强制(?:措施)?', 'coercion'],
];

/** Rows that tell how many documents there are. */
const STOCKS: readonly [words: string, row: string][] = [
  ['规章(?!制度)', 'rules'],
  ['规范性文件', 'normative'],
];
const DOCUMENTS = '(?:规章|(?:行政)?规范性文件)';

/** Rows of the form of 2019, each named once in a sentence, with its columns behind it. */
const LISTS_OF_2019: readonly [words: string, row: string][] = [
  ['行政许可', 'permits'],
  ['其他对外管理服务事项', 'otherServices'],
  ['行政处罚', 'penalties'],
  ['行政强制', 'coercion'],
  ['行政事业性收费', 'fees'],
];

const FAMILY = [...STOCKS, ...LISTS_OF_2019].map(([words]) => words).concat('采购');

/** What the text may say about the first table. */
export function disclosurePatterns(form: FormYear): ClaimPattern[] {
  const decisions = DECISIONS.map(([words, row]) =>
    pattern(`${words}(?:的)?(?:处理)?(?:决定)?(?:案件)?`, row, 'decisions', {
      // What was put on the portal is another number than what was decided.
      unless:
        /公[开示](?!情况)|一般程序|简易程序|听证|撤销|注销|变更|延续|不予|免[予于]|减轻|从轻|重大|审核|法院|涉企/,
      unlessNext: /^[，、和及]?行政强制执行/,
    }),
  );
  return [
    ...decisions,
    noRules(form),
    ...stockPatterns(form),
    ...(form === 2021 ? FEES : patternsOf2019()),
  ];
}

function pattern(
  words: string,
  row: string,
  column: string,
  more: Partial<ClaimPattern> = {},
): ClaimPattern {
  return { words, cells: [cell('disclosure', row, column)], sections: SECTIONS, ...more };
}

function rowOf(words: string): { readonly row: RowWords } {
  return { row: { words, among: FAMILY } };
}

/** 规章0件, as a statement of its own: there are none, in whatever column. */
function noRules(form: FormYear): ClaimPattern {
  const cells = DISCLOSURE_ROWS[form]['rules']?.map((column) =>
    cell('disclosure', 'rules', column),
  );
  return {
    words: '(?<=^|[；;]|制定权，)规章(?=\\s?0\\s?件)',
    cells: cells ?? [],
    sections: SECTIONS,
  };
}

/** How many 规章 and 规范性文件 were made, ended and are there. */
function stockPatterns(form: FormYear): ClaimPattern[] {
  return STOCKS.flatMap(([name, row]) => {
    const stock = (words: string, column: string, more: Partial<ClaimPattern> = {}) =>
      pattern(`${words}(?:的)?${DOCUMENTS}?`, row, column, { ...rowOf(name), ...more });
    if (form === 2019) {
      return [
        stock('(?:新?制作|制发|制定|印发)', 'made'),
        stock('新公开', 'published'),
        stock('对外公开(?:总数量|总数)?', 'total'),
      ];
    }
    return [
      stock('(?:制发|制定|印发)', 'issued'),
      // 废止1件、失效2件: the table counts both.
      stock('废止', 'repealed', { unlessNext: /^[，、和及]?(?:宣布|自动|期满|届满)*失效/ }),
      stock('现行有效', 'inForce'),
    ];
  });
}

const FEES = [
  pattern('行政事业性收费(?:金额)?', 'fees', 'amount', {
    unit: '万?元',
    unless: /减免|免收|免征|停征|减征|退还|取消/,
  }),
];

function patternsOf2019(): ClaimPattern[] {
  // 增加12项、减少3项: the cell has what is left of both, so that neither is read.
  const move = '(?:增加|新增|减少)';
  const alone = `(?<!${move}\\d+[项个][，、]?(?:本年)?)`;
  return [
    ...LISTS_OF_2019.flatMap(([name, row]): ClaimPattern[] => [
      pattern('上一年(?:度)?项目(?:数量)?', row, 'previous', { unit: '[项个]', ...rowOf(name) }),
      pattern(`${alone}(?:本年)?(?<minus>增加|新增|减少)`, row, 'change', {
        unit: '[项个]',
        unlessNext: new RegExp(`^[，、]?(?:本年)?${move}`),
        ...rowOf(name),
      }),
      ...(row === 'fees' ? [] : [pattern('处理决定(?:数量)?', row, 'decisions', rowOf(name))]),
    ]),
    pattern('采购项目(?:数量)?', 'procurement', 'projects', { unit: '[项个]' }),
    pattern('采购(?:总)?金额', 'procurement', 'amount', { unit: '万?元' }),
  ];
}
