/** Words of charts, of their tables and of what is said of them to those who do not see them. */
export const chartText = {
  kinds: {
    bars: '柱形图',
    grouped: '分组柱形图',
    stacked: '堆积柱形图',
    lines: '折线图',
    progress: '进度条',
  },
  /** A category as it is read: a year gets its measure. */
  category: (name: string): string => (/^\d{4}$/.test(name) ? `${name}年` : name),
  years: '年度',
  categories: '项目',
  /** What a mark stands for: 2023年 新收 41件. */
  mark: (category: string, series: string, figure: string, unit: string): string =>
    `${category} ${series} ${figure}${unit}`,
  /** At the end of a line. */
  lineEnd: (series: string, figure: string): string => `${series} ${figure}`,
  /** The head of a column. */
  column: (name: string, unit: string): string => (unit === '' ? name : `${name}（${unit}）`),
  unit: (unit: string): string => `单位：${unit}`,
  tenThousands: (figure: string): string => `${figure}万`,
  hundredMillions: (figure: string): string => `${figure}亿`,
  /** In the place of a figure that is not known. */
  unknown: '—',
  unknownNote: '“—”和空缺表示没有数据，不是零。',
  table: '数据表',
  csv: '下载数据（CSV）',
  description: (
    kind: string,
    categories: { readonly first: string; readonly last: string; readonly count: number },
    series: readonly string[],
  ): string => {
    const { first, last, count } = categories;
    const range = count === 1 ? first : `${first}至${last}，共${count}项`;
    return `${kind}，${range}。${series.join('；')}。各数见图下数据表。`;
  },
  /** What a series shows at most and at least. */
  extent: (
    series: string,
    least: { readonly category: string; readonly figure: string },
    most: { readonly category: string; readonly figure: string },
    unit: string,
  ): string =>
    least.figure === most.figure
      ? `${series}：${most.figure}${unit}`
      : `${series}：最多${most.figure}${unit}（${most.category}），最少${least.figure}${unit}（${least.category}）`,
  noFigures: (series: string): string => `${series}：没有数据`,
} as const;
