const quoted = (text: string) => `“${text}”`;
const count = (total: number, approximate: boolean) => `${approximate ? '约' : ''} ${total} 条`;

/** What the search page says. */
export const searchText = {
  label: '搜索全部公开信息',
  placeholder: '标题、文号、索引号或者正文里的话',
  submit: '搜索',
  pageTitle: (typed: string, title: string) => `${typed} - ${title}`,
  suggestions: '可以直接打开的文件',

  facet: {
    type: '类型',
    agency: '机构',
    topic: '主题',
    year: '年份',
    validity: '有效性',
    attachment: '附件',
  },
  facets: '筛选',
  facetsChosen: (chosen: number) => (chosen === 0 ? '筛选' : `筛选（已选 ${chosen} 项）`),
  moreValues: (left: number) => `更多（${left}）`,
  fewerValues: '收起',
  items: '条',
  yearName: (year: string) => `${year} 年`,
  attached: '有附件',
  current: '只看现行有效',
  sort: '排序',
  sortBy: { relevance: '按相关程度', date: '新的在前' },
  chosen: '已选的条件',
  takeOff: (label: string) => `去掉${quoted(label)}`,
  clear: '清除全部条件',

  results: '搜索结果',
  validity: '有效性',
  more: '更多结果',
  agencies: (names: readonly string[]) => names.join('、'),
  agenciesAmong: (names: readonly string[], total: number) =>
    `${names.join('、')}等 ${total} 个机构`,
  attachment: (title: string) => `附件：${title}`,
  instead: (words: readonly string[]) => `含有近义说法${words.join('、')}`,

  start: '输入要找的内容，或者从分类里选。',
  startNotes: [
    '文号、索引号可以整个粘贴，也可以只输后半截；括号不论全角半角。',
    '几个词之间用空格分开，同时查找。',
    '拼音、拼音首字母、繁体字也可以。',
  ],
  examples: '例如：',
  question: (matter: string) => `${matter}怎么办理`,
  loading: '正在查找…',
  slow: '正在载入索引，网络较慢时要多等一会儿…',
  found: (total: number, approximate: boolean, byDate: boolean) =>
    `找到${count(total, approximate)}，${byDate ? '新的在前' : '按相关程度排列'}`,
  foundSince: (total: number, since: string) =>
    `已找到 ${total} 条（已查 ${since}以来），正在查更早的…`,
  nothingSince: (since: string) => `${since}以来没有，正在查更早的…`,
  since: (year: number, month: number) => (month === 1 ? `${year} 年` : `${year} 年 ${month} 月`),
  shown: (shown: number, total: number, approximate: boolean) =>
    `已显示 ${shown} 条，共${count(total, approximate)}`,

  corrected: (typed: string, used: string) => `未找到${quoted(typed)}，已按${quoted(used)}检索。`,
  literally: (typed: string) => `仍按${quoted(typed)}查找`,
  simplified: (typed: string, used: string) => `${quoted(typed)}按简体字${quoted(used)}检索。`,
  relaxed: (typed: string, words: readonly string[]) =>
    `没有找到${quoted(typed)}的原话，已按其中的字词检索：${words.map(quoted).join('、')}。含有得多的在前。`,
  synonym: (used: string, label: string) => `${quoted(used)}（${label}）`,
  exact: '以下含有所查的原词',
  alike: (words: readonly string[]) => `以下含有读音相同的${words.map(quoted).join('、')}`,
  synonyms: (words: readonly string[]) => `以下含有近义说法${words.join('、')}`,
  literal: (typed: string) => `只查找${quoted(typed)}本身，不纠错，不扩展。`,
  widely: '恢复通常的查找',

  nothing: (typed: string) => `没有找到${quoted(typed)}。`,
  nothingFiltered: '这个范围里没有信息。',
  without: (label: string) => `去掉${quoted(label)}`,
  withoutAll: '清除全部条件',
  wouldFind: (total: number, approximate: boolean) => `，可以找到${count(total, approximate)}`,
  advice: [
    '检查有没有错字，或者换一个更短的说法。',
    '几个词之间用空格分开，可以同时查找。',
    '也许还没有公开：可以依申请公开获取。',
  ],
  failed: '搜索索引没有载入成功，可能是网络中断了。',
  retry: '重试',
  noIndex: '预览时没有搜索索引。先运行 npm run build，再看构建出来的网站。',

  slash: '按 / 键回到搜索框',
  slashOff: '停用这个快捷键',
  slashOn: '启用快捷键：按 / 键回到搜索框',

  withoutScripts:
    '搜索需要浏览器的脚本功能（JavaScript）。没有它，可以按下面的分类浏览全部公开信息：',
} as const;
