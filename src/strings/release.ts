/** What is said of releases: publishing, going back, and what stops a build half-way. */
export const release = {
  description: '查看保留的历次发布，或者换回较早的一次',
  list: '列出保留的历次发布（默认）',
  rollback: '换回较早的一次发布；不写编号，就换回正在使用的前一次',

  header: ['编号', '发布时间（北京时间）', '网页', ''],
  current: '正在使用',
  unknownPages: '—',
  none: (folder: string) => `“${folder}”还没有发布过，请先运行 npm run build。`,
  noneBefore: (id: string) => `正在使用的 ${id} 之前没有保留别的发布，不能换回。`,
  noneLive: '现在使用的不是保留的发布，请写明换回哪一次：npm run release -- --rollback 编号',
  unknown: (id: string, all: readonly string[]) =>
    `没有编号为“${id}”的发布。现有：${all.join('、')}`,
  alreadyLive: (id: string) => `正在使用的就是 ${id}，没有改动。`,
  rolledBack: (id: string, time: string) =>
    `已经换回 ${id}（${time} 发布），读者现在看到的就是这一次。\n内容文件夹没有改动：下一次 npm run build 仍按内容的现状发布。`,

  interrupted: '已中断，没有发布，原来的网站没有改动。',
  diskFull: (folder: string, free: string) =>
    `磁盘满了：“${folder}”所在的磁盘只剩 ${free}，写不下去了。`,
  diskNeedsAsBefore: (site: string, all: string) =>
    `上一次发布的网站有 ${site}，连同缓存一次生成大约要用 ${all}，请腾出空间后再试。没有发布，原来的网站没有改动。`,
  diskNeedsMore: (size: string) =>
    `网站写了 ${size} 还没有写完，请腾出比这多得多的空间再试。没有发布。`,
  diskFullSomewhere: '磁盘满了，写不下去了。请腾出空间再试。',
} as const;

/** What the crash test says. */
export const crash = {
  description: '反复在生成中途强行终止，看原来的网站是否始终完整（测试用）',
  kills: '终止多少次',
  documents: '两套模拟内容各有多少条信息',
  seed: '随机数种子',
  progress: '终止生成',
  report: (figures: {
    readonly killed: number;
    readonly ended: number;
    readonly reads: number;
    readonly changes: number;
  }) =>
    `中途终止 ${figures.killed} 次（另有 ${figures.ended} 次赶在终止之前生成完毕），同时完整读取网站 ${figures.reads} 遍，其间换过 ${figures.changes} 次。`,
  faults: {
    broken: '终止后网站不完整',
    mixed: '读到不完整的网站',
    empty: '读到空文件',
    unreadable: '读取失败',
    failed: '终止后再生成失败',
    wrong: '终止后再生成的网站不对',
    leftovers: '再生成后还有残留',
  },
  fault: (name: string, count: number, examples: string) =>
    `${name}：${count} 次${examples ? `（${examples}）` : ''}`,
} as const;
