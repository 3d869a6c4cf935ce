import type { Chart } from '#views/charts/chart.ts';

type Row = readonly (number | null)[];

/** A chart of rows with names. */
export function chartOf(
  kind: Chart['kind'],
  categories: readonly string[],
  rows: Readonly<Record<string, Row>>,
  more: Partial<Chart> = {},
): Chart {
  const series = Object.entries(rows).map(([name, values], index) => ({
    id: `s${index}`,
    name,
    values,
  }));
  return {
    id: 'test',
    title: '办理情况',
    unit: '件',
    categories,
    series,
    kind,
    csv: '/x.csv',
    ...more,
  };
}

/** So many years up to 2025. */
export function years(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(2026 - count + index));
}

const six = (count: number): Record<string, Row> =>
  Object.fromEntries(
    ['予以公开', '部分公开', '不予公开', '无法提供', '不予处理', '其他处理'].map((name, row) => [
      name,
      years(count).map((_, at) => (row * 7 + at * (row + 1)) % 23),
    ]),
  );
const VISITS = [0, 1200, 345_678, 11_398_889, 9_876_543, null, 10_000_000];
const LONG = '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
const OFFICES = [
  '县司法局',
  '县政府办公室',
  '县综合行政执法局（县城市管理局）',
  '县市场监督管理局',
  '县农业农村局',
  '县发展和改革局',
];

/** Everything that a chart may have to show. */
export const EXAMPLES: Readonly<Record<string, Chart>> = {
  'one series': chartOf('bars', years(7), { 新收: [31, 38, 41, 52, 46, 52, 49] }),
  'one gap': chartOf('bars', years(5), { 新收: [31, null, 41, 52, 46] }),
  'nothing known': chartOf('bars', years(3), { 新收: [null, null, null] }),
  'all zeros': chartOf('bars', years(5), { 新收: [0, 0, 0, 0, 0] }),
  'one category': chartOf('bars', years(1), { 新收: [49] }),
  'one category of three': chartOf('grouped', years(1), { 新收: [49], 办结: [44], 结转: [5] }),
  'great figures': chartOf('bars', years(7), { 访问量: VISITS }),
  'amounts of money': chartOf('bars', years(4), { 收费金额: [94.6, 88.25, 0.5, 102] }),
  groups: chartOf('grouped', years(5), {
    新收: [41, 46, 52, 49, 60],
    办结: [40, 45, null, 50, 58],
    结转: [1, 2, 0, 1, 3],
  }),
  'twelve pairs': chartOf('grouped', years(12), {
    新收: years(12).map((_, at) => (at * 13) % 50),
    办结: years(12).map((_, at) => (at * 17) % 50),
  }),
  'twelve groups of six': chartOf('grouped', years(12), six(12)),
  'long names': chartOf('grouped', OFFICES, {
    [LONG]: [286, 83, 27, 412, 88, 0],
    重复申请: [86, 3, null, 12, 8, 0],
  }),
  parts: chartOf('stacked', years(7), six(7)),
  'parts with a gap': chartOf('stacked', years(2), { 予以公开: [21, 26], 部分公开: [null, 5] }),
  'parts that are 0': chartOf('stacked', years(2), { 予以公开: [0, 0], 部分公开: [0, 0] }),
  'parts of decimals': chartOf('stacked', years(2), { 甲: [0.1, 1.5], 乙: [0.2, 2.25] }),
  'parts of offices': chartOf('stacked', OFFICES, {
    [LONG]: [286, 83, 27, 412, 88, 0],
    重复申请: [86, 3, null, 12, 8, 0],
  }),
  'a line': chartOf('lines', years(7), { 规范性文件: [14, 16, null, 22, 25, 28, 30] }),
  'a line of great figures': chartOf('lines', years(7), { 访问量: VISITS }),
  lines: chartOf('lines', years(7), {
    行政复议: [3, 4, 2, 5, 6, 4, 7],
    未经复议直接起诉: [2, 1, 2, null, 3, 2, 2],
    复议后起诉: [0, 0, 1, 1, 0, 2, 1],
  }),
  'a line that ends': chartOf('lines', years(4), { 新收: [3, 4, 2, null], 办结: [2, 1, 2, 1] }),
  'twelve points of six lines': chartOf('lines', years(12), six(12)),
  'lines at 0': chartOf('lines', years(5), { 新收: [0, 0, 0, 0, 0], 办结: [0, 0, 0, 0, 0] }),
  'one point': chartOf('lines', years(1), { 新收: [3], 办结: [2] }),
  'lines with long names': chartOf('lines', OFFICES, {
    [LONG]: [286, 83, 27, 412, 88, 0],
    [`${LONG}（累计）`]: [86, 3, null, 12, 8, 0],
  }),
  progress: chartOf(
    'progress',
    OFFICES,
    {
      已完成: [12, 1, 2, 0, 3, 1],
      进行中: [7, 2, 1, 1, 0, 0],
      未启动: [2, 0, 0, 0, 0, 0],
      不再实施: [0, 0, 1, 0, 0, 0],
    },
    { categoryName: '牵头单位', unit: '项' },
  ),
  'progress of the whole': chartOf('progress', ['全部任务'], { 已完成: [12], 进行中: [14] }),
  'progress of many': chartOf('progress', ['甲', '乙'], { 已完成: [1200, 1], 进行中: [1, 800] }),
  'hostile names': chartOf(
    'stacked',
    ['<b>"甲"</b>', '𠀀𠀀', "'乙' &lt;"],
    { '</title><script>alert(1)</script>': [1, 2, 3], '"x" onload="1': [3, 2, 1] },
    { title: '<script>alert("1")</script> & 𠀀', unit: '<i>' },
  ),
  'a very long word': chartOf('bars', ['A'.repeat(80), '乙'], { ['W'.repeat(90)]: [1, 2] }),
};
