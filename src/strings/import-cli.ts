/** What the import command says. */
export const importCli = {
  description:
    '把旧网站保存下来的网页（.html）、复制的文字（.txt）或者 Excel 工作簿（.xlsx，要加 --as）变成内容文件夹里的文件',
  files: '要导入的文件，可以写几个',
  dryRunOption: '只报告，不写文件',
  jsonOption: '每个网页输出一行 JSON，只有网页上认出的内容；Excel 工作簿每一行输出一行（给程序看）',

  reading: '读取网页',
  writing: '写入内容文件夹',
  fileMissing: (file: string) => `没有“${file}”这个文件。`,
  notAFile: (file: string) => `“${file}”是文件夹，请写文件名，例如 ${file}/*.html。`,
  tooLarge: (bytes: number, most: number) =>
    `文件有 ${bytes} 字节，超过了 ${most} 字节的上限，没有导入。`,
  notText: '认不出文字编码（不是 UTF-8，也不是 GB 18030），没有导入。',
  siteUnreadable: 'site.yaml 读不懂，请先运行 npm run check 改好，再导入。',

  created: '新建',
  updated: '更新',
  unchanged: '没有变化',
  edited: '已经有人改过，没有覆盖',
  refused: '没有导入',
  sameAs: (file: string) => `与“${file}”内容相同，没有重复导入`,
  wouldCreate: '将新建',
  wouldUpdate: '将更新',

  heading: (file: string, path: string, state: string) => `${file} → ${path}（${state}）`,
  failed: (file: string, reason: string) => `${file}：${reason}`,
  recognised: (names: readonly string[]) => `  认出：${names.join('、')}`,
  repairs: (parts: readonly string[]) => `  修改：${parts.join('；')}`,
  repair: (name: string, count: number) => (count > 1 ? `${name} ${count} 处` : name),
  guesses: '  推测和缺少的，请与原件核对：',
  doubts: '  存疑，没有改：',
  doubt: (line: number, message: string, fix: string) =>
    `    - 原文第 ${line} 行：${message}${fix}`,
  item: (text: string) => `    - ${text}`,
  problem: (line: number, message: string, fix: string) => `    - 第 ${line} 行：${message}${fix}`,
  problems: '  不合要求，请改好：',

  made: '为这次导入新建的文件，内容大多是“待补”，请补上：',
  madeSite: (name: string) =>
    `site.yaml：网站名称推测为“${name}”，域名、主办单位、索引号格式、有效期规则都要核对`,
  madeAgency: (path: string, name: string) => `${path}：${name}`,
  madeTopics: (names: readonly string[]) => `topics.yaml：${names.join('、')}`,
  total: (counts: readonly string[]) => `共 ${counts.join('，')}。`,
  count: (state: string, count: number) => `${state} ${count} 件`,
  nextStep: '请对照原件核对以上各项，再运行 npm run check。',
  nextStepDry: '以上只是试运行，没有写任何文件。',

  siteComment: '导入时自动建立。每一项都是推测，请逐项核对，见 content/README.md 第九部分。',
  agencyComment:
    '导入时自动建立，只知道名称，其余请补上。发布以前可以给文件换一个好认的名字，再把各文件的 agency 一起改过来。',
  topicsComment:
    '导入时自动建立：以后导入的主题分类会加在后面。整理好以后删去这一行，就不再自动增加。',
};

/** What each field of a page is called in the report of an import. */
export const importFieldNames = {
  title: '标题',
  indexNumber: '索引号',
  documentNumber: '发文字号',
  registrationNumber: '登记号',
  issuer: '发布机构',
  topic: '主题分类',
  category: '组配分类',
  writtenDate: '成文日期',
  publishedDate: '发布日期',
  effectiveDate: '施行日期',
  expiryDate: '有效期至或者废止日期',
  validity: '有效性',
  source: '信息来源',
} as const;
