import type { Problem } from '#domain/problem.ts';

/** What the commands say. */
export const cli = {
  contentOption: '内容文件夹',
  outOption: '生成到哪个文件夹',
  asOfOption: '网站所反映的日期，默认今天（北京时间）',
  portOption: '端口',
  formatOption: '输出格式：text（给人看）或者 json（给程序看）',
  helpOption: '显示用法',
  maxWarnings: '提醒超过这个数也算不通过',

  checkDescription: '检查内容文件夹，用中文说明哪个文件哪一行有什么问题、怎样改',
  buildDescription: '检查内容并生成网站',
  serveDescription: '在本机查看已经生成的网站',
  startDescription: '检查内容、生成网站并在本机打开',
  devDescription: '边改边看：保存文件后网页自动更新（搜索要在 npm start 之后才能用）',
  newDescription: '新建一条信息，或者一份年度报告，自动编好索引号',
  benchDescription: '生成一批模拟文件，测量检查和生成要用多久',

  usageHint: '（用 --help 查看用法）',
  badDate: (text: string) => `“${text}”不是有效日期，请写成 2026-03-01 的形式。`,
  badPort: (text: string) => `“${text}”不是有效端口，请写 1 到 65535 之间的整数。`,
  badFormat: (text: string) => `不支持输出格式“${text}”，请写 text 或者 json。`,
  badNumber: (text: string) => `“${text}”不是有效的数，请写正整数。`,
  badOut: (folder: string) =>
    `不能生成到“${folder}”：那里有别的文件，生成会把它们删掉。请换一个空文件夹，或者先把它移走。`,
  busy: (pid: number) => `另一个生成正在进行（进程 ${pid}），请等它结束后再试。`,
  crashed: (message: string) => `程序出了错，不是内容的问题：${message}`,
  stackHint:
    '如果重复出现，请把这条信息和内容文件夹交给技术人员；加上 GONGKAI_DEBUG=1 可以看到细节。',

  reading: '读取内容',
  checking: '检查内容',
  rendering: '生成网页',
  drawing: '绘制分享图',
  writing: '写入网页和附件',
  mapping: '写入网站地图',
  indexing: '建立搜索索引',
  verifying: '核对生成的网站',
  stageDone: (stage: string, detail: string, seconds: number) =>
    `${stage}：${detail ? `${detail}，` : ''}${seconds.toFixed(1)} 秒`,
  files: (count: number) => `${count} 个文件`,
  documents: (count: number) => `${count} 条信息`,
  pagesMade: (count: number, made: number) =>
    made < count ? `${count} 个网页，更新 ${made} 个文件` : `${count} 个网页`,
  drawn: (count: number, drawn: number) => `${count} 张，新绘 ${drawn} 张`,
  attachments: (count: number) => `${count} 个附件`,
  addresses: (count: number) => `${count} 个地址`,
  indexed: (count: number, reused: boolean) => (reused ? `${count} 条，没有变化` : `${count} 条`),
  force: '内容没有变化也重新生成',
  unchanged: (folder: string) =>
    `内容没有变化，${folder} 里的网站已经是最新的，没有重新生成。要重新生成，请加 --force。`,
  built: (folder: string, seconds: number) =>
    `网站已生成在 ${folder}，用时 ${seconds.toFixed(1)} 秒。`,
  serving: (url: string) => `请在浏览器打开 ${url} ，按 Ctrl+C 结束。`,
  nothingToServe: (folder: string) => `“${folder}”里还没有网站，请先运行 npm run build。`,
  stopped: '检查没有通过，网站没有生成，原来的网站没有改动。',
  devReloaded: '内容已更新。',
  devNothing: '内容无法读取，改好 site.yaml 后再运行。',

  source: '依据：',
  rule: '规则：',
  warning: '提醒',
  noProblems: (files: number) => `检查通过：${files} 个文件，没有发现问题。`,
  onlyWarnings: (count: number) => `检查通过，有 ${count} 处提醒。`,
  problems: (errors: number, warnings: number) =>
    `共 ${errors} 处错误${warnings > 0 ? `、${warnings} 处提醒` : ''}。改好后请再运行 npm run check。`,

  verifyFailed: (count: number) =>
    `核对生成的网站时发现 ${count} 处不对，网站没有发布，原来的网站没有改动：`,

  newCollection: '放在哪里：notices（通知公告等）或者 normative（行政规范性文件）',
  newAgency: '发布机构的代号，即 agencies/ 里的文件名',
  newTitle: '标题',
  newType: '信息类型',
  newTopic: '主题分类',
  newIssuedOn: '成文日期',
  newCreated: (file: string) => `已建立 ${file}，请打开填写“待补”的内容和正文。`,
  newExists: (file: string) => `文件 ${file} 已经有了，没有改动。`,
  newNoAgency: (id: string, all: readonly string[], near?: string) =>
    `没有“${id}”这个机构${near ? `，是不是 ${near}？` : '。'}现有：${all.join('、')}`,
  newBadCollection: (name: string) => `“${name}”不对，请写 notices 或者 normative。`,
  newBadType: (type: string, all: readonly string[]) =>
    `没有“${type}”这个信息类型，请从下列中选：${all.join('、')}`,
  newNoTopic: (topic: string, all: readonly string[]) =>
    `没有“${topic}”这个主题分类。现有：${all.join('、')}`,
  newNoNumber: (agency: string, format: string) =>
    `不能按“${format}”给“${agency}”编索引号：机构文件里没有统一社会信用代码，或者号码已经用完。请先补上 uscc。`,
  newNotValid: (messages: readonly string[]) => `没有新建文件：${messages.join('')}`,
  newPrompt: (label: string) => `${label}：`,
  /** What a 行政规范性文件 also states, as comments to be filled in. */
  newNormativeHints: [
    '# 下面几项请填好，再去掉行首的“# ”；用不着的整行删去。写法见 content/README.md 第八部分。',
    '# docNumber: 青政办发〔2026〕1号',
    '# registrationNumber: 文件登记号',
    '# effectiveFrom: 施行的第一天，如 2026-05-01',
    '# term: 5年',
    '# stages:',
    '#   drafted: 起草日期',
    '#   legalityReviewed: 合法性审核日期',
    '#   fairCompetitionReviewed: 公平竞争审查日期，或者 不涉及',
    '#   adopted: 集体审议日期',
    '#   filed: 备案日期',
    '# effects:',
    '#   - action: 代替',
    '#     document: 被代替文件的发文字号',
  ],
  newBody: '待补：正文写在这里。',
} as const;

/** What the library for command lines says in English, and how we say it. */
export const usage: {
  readonly options: string;
  readonly withDefault: (text: string, value: string) => string;
  readonly titles: Readonly<Record<string, string>>;
  readonly replacements: readonly (readonly [RegExp, string])[];
} = {
  options: '[选项]',
  withDefault: (text, value) => `${text}（默认 ${value}）`,
  titles: { 'Usage:': '用法：', 'Options:': '选项：', 'Arguments:': '参数：' },
  replacements: [
    [/^error: /, ''],
    [/unknown option '(.+?)'/, '没有“$1”这个选项'],
    [/\(Did you mean (.+?)\?\)/, '（是不是 $1？）'],
    [/option '(.+?)' argument missing/, '选项“$1”后面要写值'],
    [/option '.+?' argument '.*?' is invalid\. /, ''],
    [/command-argument value '.*?' is invalid for argument '.*?'\. /, ''],
    [/missing required argument '(.+?)'/, '缺少“$1”'],
    [/too many arguments.*$/, '多写了参数'],
  ],
};

/** One problem, as an editor reads it. */
export function problemText(problem: Problem): string {
  const { file, line, message, fix, source, rule, severity } = problem;
  const where = severity === 'warning' ? `${file}:${line}（${cli.warning}）` : `${file}:${line}`;
  const basis = source ? `${cli.source}${source}　` : '';
  return `${where}\n  ${message}\n  ${fix}\n  ${basis}${cli.rule}${rule}`;
}
