/** What the benchmark says of its builds, and of how they compare with those of another day. */
export const benchResults = {
  powersPercent: '每一百份模拟文件配多少项权责事项（默认按样例的比例）',
  runsOption: '只测量哪些生成，用逗号隔开（默认全部）',
  compare: '比较两份用 --json 存下来的结果',
  incremental: '另外核对：随机改 N 次内容，每次只生成变化的部分，和从头生成的是否逐字节相同',
  every: '每改几次核对一次',
  badRuns: (names: readonly string[], known: readonly string[]) =>
    `没有“${names.join('、')}”这种生成，可以选的是 ${known.join('、')}。`,
  twoFiles: (count: number) =>
    `“--compare”后面要写两个文件，这里写了 ${count} 个。例如：--compare 旧.json 新.json`,
  noResult: (file: string) =>
    `“${file}”不是 npm run bench -- --json 的结果，请先用 npm run bench -- --json > 文件名 存一份。`,
  measuring: (run: string) => `测量：${run}`,
  fewCitations: (count: number) =>
    `提醒：文件太少，“改被引用的标题”一项里引用它的只有 ${count} 份，不到 20 份。`,
  runs: {
    cold: '第一次',
    unchanged: '没有变化',
    edited: '改一份文件',
    retitled: '改被引用的标题',
    agencyRenamed: '改机构名称',
    templateChanged: '改网页模板',
    added: '新发布一份文件',
  },
  stages: {
    check: '检查',
    load: '读取',
    render: '生成网页',
    write: '写出文件',
    searchIndex: '搜索索引',
    cards: '分享图片',
    feeds: '订阅和数据',
    verify: '核对',
  } as Readonly<Record<string, string>>,
  header: ['', '用时（秒）', '处理器（秒）', '内存峰值（MB）'],
  total: (documents: number, pages: number, megabytes: string) =>
    `${documents} 份文件，${pages} 个网页，${megabytes} MB`,
  change: (before: string, after: string, percent: string) => `${before} → ${after} ${percent}`,
  only: '—',
  otherSizes: (before: number, after: number) =>
    `提醒：两份结果的文件份数不同（${before} 和 ${after}），变化的比例不能直接比。`,

  edits: {
    body: '加一段正文',
    retitle: '改标题',
    add: '新增一份文件',
    remove: '撤下一份文件',
    rename: '改机构名称',
    date: '改发布时间',
    effect: '改作用',
    attachment: '换附件',
    revert: '改回原样',
  },
  edit: (number: number, total: number, name: string, file: string) =>
    `第 ${number}/${total} 次：${name}（${file}）`,
  incrementalSame: (number: number, name: string) => `一致：第 ${number} 次，${name}`,
  incrementalDifferent: (number: number, name: string, files: readonly string[], all: number) =>
    `不一致：第 ${number} 次，${name}，${all} 个文件不同：\n  ${files.join('\n  ')}`,
  withdrawn: '测量用：撤下以后的说明。',
};
