import type { Finding } from '#domain/problem.ts';

/** What the importer saw on a page and left to the clerk. */
export const importDoubts = {
  injectedTitle: (printed: string, clean: string): Finding => ({
    rule: 'import/injected-title',
    message: `网页上的标题“${printed}”前面混进了与文件无关的字，已按“${clean}”导入。`,
    fix: '请对照原件核对标题，并检查原网站是否被篡改。',
  }),
  titleMissing: (): Finding => ({
    rule: 'import/title-missing',
    message: '网页上找不到标题。',
    fix: '请对照原件补上标题。',
  }),
  titlesDiffer: (label: string, line: string): Finding => ({
    rule: 'import/titles-differ',
    message: `网页上印了两个标题：“${label}”和“${line}”，已按前一个导入。`,
    fix: '请对照原件核对标题。',
  }),
  truncatedSignatory: (printed: string, completed: string): Finding => ({
    rule: 'import/signatory-truncated',
    message: `落款“${printed}”少了字。`,
    fix: `请对照原件，可能应写作“${completed}”。`,
  }),
  damagedDate: (printed: string, readings: readonly string[]): Finding => ({
    rule: 'signature/date-unreadable',
    message: `落款日期“${printed}”缺少年、月、日。`,
    fix:
      readings.length === 1
        ? `请对照原件，可能应写作“${readings[0]}”。`
        : `请对照原件，可能是${readings.map((reading) => `“${reading}”`).join('或者')}。`,
    source: 'GB/T 9704—2012 第7.3.5.4条',
  }),
  damagedNumber: (printed: string, expected: string): Finding => ({
    rule: 'doc-number/bracket-lost',
    message: `发文字号“${printed}”的六角括号不完整。`,
    fix: `请对照原件，可能应写作“${expected}”。`,
    source: 'GB/T 9704—2012 第7.2.5条',
  }),
  lostCharacter: (excerpt: string): Finding => ({
    rule: 'import/lost-character',
    message: `“${excerpt}”里的问号可能是一个没能转换的字。`,
    fix: '请对照原件补上这个字，或者改成全角问号。',
  }),
  undecoded: (excerpt: string): Finding => ({
    rule: 'import/undecoded',
    message: `有的字在转换编码时已经丢失，第一处在“${excerpt}”，以“□”代替。`,
    fix: '请对照原件补上。',
  }),
  writtenAfterPublished: (written: string, published: string): Finding => ({
    rule: 'import/written-after-published',
    message: `成文日期 ${written} 晚于发布日期 ${published}，可能是网站迁移时改过。`,
    fix: '请对照原件核对这两个日期。',
  }),
  writtenNotSigned: (written: string, signed: string): Finding => ({
    rule: 'import/written-not-signed',
    message: `网页上的成文日期 ${written} 与落款日期 ${signed} 不一致。`,
    fix: '请对照原件核对成文日期。',
  }),
  notATable: (excerpt: string): Finding => ({
    rule: 'import/table-lost',
    message: `从“${excerpt}”开始的表格在网页上散成了一格一行，没能还原。`,
    fix: '请对照原件重新录入表格，或者改作附件。',
  }),
  hiddenText: (excerpt: string): Finding => ({
    rule: 'import/hidden-text',
    message: `网页源代码里藏着读者看不见的文字“${excerpt}”，没有导入。`,
    fix: '请检查原网站是否被篡改。',
  }),
  remark: (excerpt: string): Finding => ({
    rule: 'import/remark-dropped',
    message: `网页在文件前面印了一段说明“${excerpt}”，没有导入正文。`,
    fix: '如果说的是修改、废止等情况，请写进文件头的相应栏目。',
  }),
  emptyBody: (): Finding => ({
    rule: 'import/body-missing',
    message: '网页上找不到正文。',
    fix: '请对照原件补上正文，或者不要导入这个文件。',
  }),
};

/** What each kind of repair did. */
export const repairNames = {
  punctuation: '把汉字之间的半角标点改成全角',
  'nested-quotes': '把书名号里的尖括号改成单书名号',
  'number-brackets': '把发文字号的括号改成六角括号',
  'number-moved': '把正文前面的发文字号移到文件头',
  'line-break': '接上句子中间断开的行',
  'title-wrap': '接上断成几行的标题',
  'title-repeated': '删去重复的标题',
  'title-variant': '删去写法不同的第二个标题',
  chrome: '删去网页的导航、按钮和页脚',
  remark: '略去正文之前的网页说明',
  contents: '删去目录（网页会自动生成）',
  readings: '删去汉字后面的注音',
  'compatibility-character': '把部首字符改成汉字',
} as const;

/** What an import put into a document without the page saying so, one sentence each, for the clerk. */
export const importGuesses = {
  unknownAgency: () => '待补（导入时没有认出的机构）',
  agencyUnknown: () => '发布机构：网页上没有，请改成 agencies/ 里的机构。',
  agencyFrom: {
    truncated: (name: string) => `发布机构：落款少了字，按“${name}”处理，请核对。`,
    title: (name: string) => `发布机构：按标题推测为“${name}”，请核对。`,
    source: (name: string) => `发布机构：按信息来源推测为“${name}”，请核对。`,
  },
  agencyTaken: (printed: string, name: string) =>
    `发布机构：网页上是“${printed}”，按“${name}”处理，请核对。`,
  type: (type: string) => `信息类型：按标题推测为“${type}”，请核对。`,
  normative: () => '归入行政规范性文件（normative），请核对。',
  noTitle: () => '标题：网页上没有，请对照原件补上。',
  titleCut: (most: number) => `标题：超过 ${most} 字，后面的没有导入，请核对。`,
  docNumberUnread: (printed: string, suggestions: readonly string[]) =>
    suggestions.length > 0
      ? `发文字号：看不懂“${printed}”，没有导入，可能是${suggestions.map((text) => `“${text}”`).join('或者')}。`
      : `发文字号：看不懂“${printed}”，没有导入。`,
  docNumberStyle: (printed: string, number: string) =>
    `发文字号：网页上是“${printed}”，按规范写成“${number}”，请核对。`,
  datesBackwards: (written: string, published: string) =>
    `成文日期：网页上是 ${written}，晚于发布日期 ${published}，没有导入，请对照原件补上。`,
  noIssuedOn: () => '成文日期：网页上没有，请对照原件补上。',
  noPublishedAt: () => '发布时间：网页上没有，请查明后补上。',
  noTime: (date: string) => `发布时间：网页上只有日期 ${date}，时分写成了 00:00，请核对。`,
  expiresFirst: (from: string, until: string) =>
    `有效期至：网页上是 ${until}，早于施行日期 ${from}，没有导入，请核对。`,
  repealedFirst: (issued: string, repealed: string) =>
    `废止日期：网页上是 ${repealed}，早于成文日期 ${issued}，没有导入，请核对。`,
  notInForce: (validity: string) =>
    `有效性：网页上写明“${validity}”，请补上废止日期（repealedOn）或者有效期至（effectiveUntil）。`,
  summary: () => '内容概述：摘自正文第一句，请核对。',
  noSummary: () => '内容概述：请补上。',
  disclosure: (printed: string) => `公开方式：网页上是“${printed}”，按“主动公开”处理，请核对。`,
  noBody: () => '正文待补。',
  attachmentLine: (name: string) => `附件：${name}`,
  attachments: (names: readonly string[]) =>
    `附件：${names.map((name) => `“${name}”`).join('、')}没有一起导入，请把文件放进同一个文件夹，并写进 attachments。`,
  topicLeftOut: (topic: string) => `主题分类：topics.yaml 里没有“${topic}”，没有导入，请另选一个。`,
  indexNumber: {
    missing: (given: string) => `索引号：网页上没有，编为 ${given}，请核对。`,
    unfit: (given: string, printed: string) =>
      `索引号：网页上的“${printed}”不合本站的格式或者不属于这个机构，编为 ${given}，请核对。`,
    taken: (given: string, printed: string) =>
      `索引号：网页上的“${printed}”已经用在别的信息，编为 ${given}，请核对。`,
    style: (given: string, printed: string) =>
      `索引号：网页上是“${printed}”，写成 ${given}，请核对。`,
  },
  nothing: () => '没有导入：网页上没有认出标题，也没有认出正文。',
  noIndexNumber: (agency: string) =>
    `没有导入：本站的索引号格式要用机构的代码，请先在“${agency}”的文件里补上统一社会信用代码（uscc），或者在 site.yaml 的 indexNumberFormats 里加上 any。`,
};

/** Words of a `site.yaml` that an import begins. */
export const siteStubWords = {
  place: '待补',
  government: (place: string) => (place === '待补' ? place : `${place}人民政府`),
  description: (place: string) => `待补：${place}政府信息公开平台的一句话介绍。`,
  keywords: (place: string) => (place === '待补' ? ['政府信息公开'] : [place, '政府信息公开']),
};
