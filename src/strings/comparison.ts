/** What the table of two versions of a text says. */
export const comparisonText = {
  /** What stands before 第一条: the notice that issues the text, its title and its preface. */
  preamble: '标题和前言',
  /** A heading without a number. */
  heading: '小标题',

  caption: '新旧条文对照',
  before: '修改前',
  after: '修改后',
  side: (side: string, label: string) => `${side}（${label}）`,
  isNew: '（新增）',
  isRemoved: '（删去）',
  /** Read aloud before marked words. */
  added: '增加：',
  removed: '删去：',

  same: (range: string) => `${range}没有变化`,
  renumbered: (before: string, after: string) => `${before}改为${after}，文字没有变化`,
  list: (parts: readonly string[]) => parts.join('、'),
  range: (first: string, last: string) => `${first}至${last}`,
  quoted: (label: string) => `“${label}”`,
  title: (label: string) => `${label}标题`,

  onlyNumbers: '只调整序号，文字没有变化',
  moved: '只调整位置，文字没有变化',
  onlyParagraphs: '文字没有变化，段落的划分有变化',

  counts: {
    changed: (count: number) => `修改 ${count} 处`,
    added: (count: number) => `增加 ${count} 处`,
    removed: (count: number) => `删去 ${count} 处`,
    moved: (count: number) => `移动位置 ${count} 处`,
    renumbered: (count: number) => `只调整序号 ${count} 处`,
  },
  summary: (counts: readonly string[]) => `${counts.join('，')}。`,
  nothing: '两个版本的文字没有变化。',
} as const;
