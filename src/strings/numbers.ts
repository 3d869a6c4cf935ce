/** What the pages say on which documents are found by their numbers. */
export const numberText = {
  docNumber: {
    title: '按文号查找',
    description: '按机关代字、年份、序号查找有发文字号的文件。',
    lead: (example: string) =>
      `发文字号由机关代字、年份、序号组成，例如“${example}”。选代字看它的全部文件，选年份只看这一年的。`,
    none: '还没有带发文字号的文件。',
    name: '机关代字',
    agency: '发文机关',
    heading: (name: string) => `文号：${name}`,
    holds: (agency: string, count: number) => `发文机关：${agency}，共 ${count} 件`,
    other: '没有发文字号的信息，按索引号查找',
  },
  indexNumber: {
    title: '按索引号查找',
    description: '按发布机构、年份、流水号查找，没有发文字号的信息也在其中。',
    lead: () =>
      '每条信息都有索引号，没有发文字号的也有。选机构看它的全部信息，选年份只看这一年的。',
    none: '还没有信息。',
    name: '发布机构',
    agency: '发布机构',
    heading: (name: string) => `索引号：${name}`,
    holds: (_agency: string, count: number) => `共 ${count} 条`,
    other: '知道发文字号的，按文号查找',
  },
  /** Where the search page leads without a search. */
  browse: { numbers: '文号、索引号', lists: '目录和清单' },
  /** A prefix that is not there: 〔2019〕4号. */
  bare: '没有代字',
  count: '数量',
  years: '年份',
  year: (year: number | undefined) => (year === undefined ? '不分年份' : `${year} 年`),
  yearLabel: (year: number | undefined) => (year === undefined ? '不分年份' : `${year}`),
  inYear: (name: string, year: string) => `${name} ${year}`,
  columnTitle: '标题',
  about: (heading: string, lead: string) => `${heading}。${lead}。`,
  issuers: (names: readonly string[]) => names.join('、'),
} as const;
