/** What the search page says. */
export const searchText = {
  label: '搜索全部公开信息',
  placeholder: '标题、文号、索引号或者正文里的话',
  submit: '搜索',
  filters: '限定范围',
  filterBy: { type: '信息类型', agency: '发布机构', year: '年份', topic: '主题分类' },
  any: { type: '全部类型', agency: '全部机构', year: '全部年份', topic: '全部主题' },
  yearName: (year: string) => `${year} 年`,
  sort: '排序',
  sortBy: { relevance: '按相关程度', date: '按时间，新的在前' },
  clear: '清除条件',
  results: '搜索结果',
  validity: '有效性',
  toPlace: '到原文这一处',

  start: '输入要找的内容。文号、索引号可以直接粘贴，括号不论全角半角都能找到。',
  loading: '正在查找…',
  slow: '正在载入索引，网络较慢时要多等一会儿…',
  found: (count: number) => `找到 ${count} 条`,
  foundAbout: (count: number) => `找到约 ${count} 条`,
  scattered: (typed: string, count: number) =>
    `没有找到“${typed}”这句话。下面 ${count} 条分散地含有其中的字词。`,
  nothing: (typed: string) => `没有找到“${typed}”。`,
  nothingFiltered: '这个范围里没有信息。',
  advice: [
    '检查有没有错字，或者换一个更短的说法。',
    '几个词之间用空格分开，可以同时查找。',
    '清除类型、机构、年份、主题的限定再找。',
  ],
  failed: '搜索索引没有载入成功，可能是网络中断了。',
  retry: '重试',
  more: '更多结果',
  shown: (shown: number, total: number) => `已显示 ${shown} 条，共 ${total} 条`,

  withoutScripts: '搜索需要浏览器的脚本功能（JavaScript）。没有它，可以按年份浏览全部公开信息：',
} as const;
