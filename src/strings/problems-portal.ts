import type { Finding } from '#domain/problem.ts';

/** Findings about how files fit together. */
export const portalProblems = {
  agencyUnknown: (id: string, near: string | undefined): Finding => ({
    rule: 'agency/unknown',
    message: `没有“${id}”这个机构。`,
    fix: near
      ? `是不是想写“${near}”？这里写 agencies/ 里的文件名，不带 .yaml；新机构请先建它的文件。`
      : '这里写 agencies/ 里的文件名，不带 .yaml；新机构请先建它的文件。',
  }),
  topicUnknown: (name: string, near: string | undefined, all: readonly string[]): Finding => ({
    rule: 'topic/unknown',
    message: `主题分类表（topics.yaml）里没有“${name}”。`,
    fix:
      all.length === 0
        ? '请先建立 topics.yaml，写上各个主题分类；或者删去这一行。'
        : `${near ? `是不是想写“${near}”？` : ''}请从下列分类中选一个：${all.join('、')}；确需新增的，先加进 topics.yaml。`,
  }),
  topicTwice: (word: string): Finding => ({
    rule: 'topic/duplicate',
    message: `主题分类“${word}”写了两次。`,
    fix: '每个主题的 id 和 name 都不能重复，请改其中一个。',
  }),
  indexNumberTaken: (indexNumber: string, place: string): Finding => ({
    rule: 'index-number/duplicate',
    message: `索引号“${indexNumber}”已经用在 ${place}。`,
    fix: '每条信息的索引号都不能重复，也不能沿用旧号，请换一个没有用过的流水号。',
    source: '《政府信息公开条例》第十二条',
  }),
  addressTaken: (path: string, mine: string, other: string, place: string): Finding => ({
    rule: 'document/address-taken',
    message: `索引号“${mine}”与 ${place} 的索引号“${other}”会得到同一个网址 ${path}。`,
    fix: '请换一个流水号，使“年份-流水号”在同一个机构里不重复。',
  }),
  docNumberTaken: (docNumber: string, place: string): Finding => ({
    rule: 'doc-number/duplicate',
    message: `发文字号“${docNumber}”已经用在 ${place}。`,
    fix: '一个发文字号只能对应一份文件，请核对原件改正其中一处；同一份文件只发布一次。',
    source: 'GB/T 9704—2012 第7.2.5条',
  }),
  docNumberPrefix: (docNumber: string, agency: string, known: readonly string[]): Finding => ({
    rule: 'doc-number/prefix',
    message: `发文字号“${docNumber}”的机关代字不是“${agency}”登记过的。`,
    fix: `“${agency}”登记的机关代字有：${known.join('、')}。请核对发文字号和发布机构，或者在机构文件的 docPrefixes 里补上。`,
  }),
  docNumberYear: (docNumber: string, issuedOn: string): Finding => ({
    rule: 'doc-number/year',
    message: `发文字号“${docNumber}”的年份与成文日期 ${issuedOn} 不是同一年。`,
    fix: '请核对原件，改正发文字号或者成文日期。',
    source: 'GB/T 9704—2012 第7.2.5条',
  }),
  indexNumberAgency: (indexNumber: string, uscc: string, agency: string): Finding => ({
    rule: 'index-number/agency',
    message: `索引号“${indexNumber}”开头的代码不是“${agency}”的统一社会信用代码 ${uscc}。`,
    fix: `请核对发布机构；属于“${agency}”的信息，索引号应当以 ${uscc} 开头。`,
  }),
  attachmentMissing: (file: string, folder: string, near: string | undefined): Finding => ({
    rule: 'attachment/missing',
    message: `找不到附件“${file}”。`,
    fix: near
      ? `文件夹 ${folder} 里有一个“${near}”，是不是它？文件名要一字不差，包括后缀。`
      : `请把附件放进正文所在的文件夹 ${folder}，文件名要一字不差。`,
  }),
  attachmentUnlisted: (file: string): Finding => ({
    rule: 'attachment/unlisted',
    message: `文件“${file}”没有被任何信息列为附件，不会出现在网站上。`,
    fix: '请在它所属的信息的 attachments 里加上它，或者把它移出内容文件夹。',
  }),
  published: (issuedOn: string, publishedAt: string): Finding => ({
    rule: 'date/published-before-issued',
    message: `发布时间 ${publishedAt} 早于成文日期 ${issuedOn}。`,
    fix: '文件要先成文才能发布，请核对这两个日期。',
  }),
  expiresFirst: (effectiveFrom: string, effectiveUntil: string): Finding => ({
    rule: 'date/expires-before-effective',
    message: `有效期至 ${effectiveUntil}，早于施行日期 ${effectiveFrom}。`,
    fix: '请核对这两个日期。',
  }),
  repealedFirst: (issuedOn: string, repealedOn: string): Finding => ({
    rule: 'date/repealed-before-issued',
    message: `废止日期 ${repealedOn} 早于成文日期 ${issuedOn}。`,
    fix: '请核对这两个日期。',
  }),
  effectiveFirst: (issuedOn: string, effectiveFrom: string): Finding => ({
    rule: 'date/effective-before-issued',
    message: `施行日期 ${effectiveFrom} 早于成文日期 ${issuedOn}。`,
    fix: '请核对这两个日期；规范性文件一般不能溯及既往。',
    source: '《中华人民共和国立法法》第一百零四条（规范性文件参照）',
  }),
  consultationEndsFirst: (opensOn: string, closesOn: string): Finding => ({
    rule: 'date/consultation-closes-first',
    message: `征求意见截止日期 ${closesOn} 早于开始日期 ${opensOn}。`,
    fix: '请核对这两个日期。',
  }),
  scheduled: (publishedAt: string, asOf: string): Finding => ({
    rule: 'publication/scheduled',
    message: `发布时间 ${publishedAt} 在 ${asOf} 之后，到那一天重新生成网站时才会出现。`,
    fix: '如果是写错了，请改正；如果是预定发布，不用处理。',
  }),
  late: (formedOn: string, publishedAt: string, deadline: string): Finding => ({
    rule: 'publication/late',
    message: `${formedOn} 形成的信息，最迟应当在 ${deadline} 公开，实际公开于 ${publishedAt}。`,
    fix: '请核对日期；确实逾期的，今后请在形成之日起二十个工作日内公开。',
    source: '《政府信息公开条例》第二十六条',
  }),
  calendarYear: (year: number, file: string): Finding => ({
    rule: 'calendar/year-of-file',
    message: `文件名是 ${file}，里面写的却是 ${year} 年。`,
    fix: '请核对放假通知，使文件名和 year 一致。',
  }),
  calendarMissing: (year: number, count: number): Finding => ({
    rule: 'calendar/missing-year',
    message: `没有 ${year} 年的节假日安排，有 ${count} 条信息无法核对是否在二十个工作日内公开。`,
    fix: `请按国务院办公厅的放假通知建立 calendar/${year}.yaml；还没有公布的年份不能推算，等公布后再补。`,
    source: '《政府信息公开条例》第二十六条',
  }),
  /** A document that is held back until it has a time of publication. */
  draft: (labels: readonly string[]): Finding => ({
    rule: 'field/pending',
    message: `还有“待补”的内容：${labels.join('、')}。`,
    fix: '请查明后补上；补上发布时间之前，这条信息是草稿，不会出现在网站上。',
  }),
  pending: (labels: readonly string[]): Finding => ({
    rule: 'field/pending',
    message: `还有“待补”的内容：${labels.join('、')}。`,
    fix: '请查明后补上。',
  }),
  bodyEmpty: (): Finding => ({
    rule: 'body/empty',
    message: '正文是空的，也没有附件，网页上只有标题。',
    fix: '请把正文写在第二个“---”之后。',
  }),
  referenceUnknown: (indexNumber: string, near: string | undefined): Finding => ({
    rule: 'reference/unknown',
    message: `没有索引号为“${indexNumber}”的信息。`,
    fix: near ? `是不是想写“${near}”？` : '请写对方信息的索引号，要一字不差。',
  }),
  referenceSelf: (indexNumber: string): Finding => ({
    rule: 'reference/self',
    message: `索引号“${indexNumber}”就是这条信息自己。`,
    fix: '请删去这一项。',
  }),
  columnBlank: (name: string): Finding => ({
    rule: 'column/blank',
    message: `栏目“${name}”下一条信息也没有。`,
    fix: '请补上应当公开的信息；确实没有的，请把这个栏目从 columns.yaml 里去掉或者并入其他栏目。',
    source: '《政府网站发展指引》（国办发〔2017〕47号）：避免出现空白栏目',
  }),
  columnMissing: (type: string, count: number): Finding => ({
    rule: 'column/none-for-type',
    message: `有 ${count} 条“${type}”不属于任何栏目，读者从栏目里找不到。`,
    fix: `请在 columns.yaml 的某个栏目的 types 里加上“${type}”。`,
  }),
  columnTwice: (id: string): Finding => ({
    rule: 'column/duplicate-id',
    message: `栏目代号“${id}”用了两次。`,
    fix: '每个栏目的 id 都不能重复，请改其中一个。',
  }),
  columnReserved: (id: string): Finding => ({
    rule: 'column/reserved-id',
    message: `栏目代号“${id}”已经由“全部信息”使用。`,
    fix: '请换一个代号。',
  }),
  columnTopicUnknown: (name: string): Finding => ({
    rule: 'column/unknown-topic',
    message: `栏目里写的主题分类“${name}”不在 topics.yaml 里。`,
    fix: '请改成 topics.yaml 里的名称。',
  }),
  guideElements: (missing: readonly string[]): Finding => ({
    rule: 'guide/element-missing',
    message: `公开指南里缺少：${missing.join('、')}。`,
    fix: '请在指南正文里补上这些内容，并写明具体信息。',
    source: '《政府信息公开条例》第十二条',
  }),
  pageMissing: (name: string, file: string): Finding => ({
    rule: 'page/missing',
    message: `缺少“${name}”页面。`,
    fix: `请建立 ${file}。`,
    source: '国办公开办函〔2019〕61号',
  }),
  pageTwice: (name: string, place: string): Finding => ({
    rule: 'page/duplicate',
    message: `“${name}”页面已经有了，在 ${place}；这一个不会出现在网站上。`,
    fix: '请把两个文件合并成一个，或者改这一个的 section。',
  }),
  pageAddressTaken: (path: string): Finding => ({
    rule: 'page/address-taken',
    message: `页面的网址 ${path} 已经由网站的其他部分使用。`,
    fix: '请给文件换一个名字。',
  }),
  titlePrefix: (title: string, prefix: string, clean: string): Finding => ({
    rule: 'title/suspicious-prefix',
    message: `标题“${title}”开头的“${prefix}”不像是标题的一部分，可能被人篡改过。`,
    fix: `请与原件核对；如果多余，请改成“${clean}”。`,
  }),
  linkBroken: (href: string, near: string | undefined): Finding => ({
    rule: 'link/broken',
    message: `正文里的链接“${href}”指向网站上没有的地方。`,
    fix: near
      ? `是不是想写“${near}”？`
      : '请打开要链接的页面，从浏览器地址栏复制“/”开头的部分；对方已经删去的，请去掉链接。',
    source: '《政府网站发展指引》（国办发〔2017〕47号）：不得有错链、断链',
  }),
  linkRelative: (href: string): Finding => ({
    rule: 'link/relative',
    message: `正文里的链接“${href}”没有从“/”开始，读者点了会找不到。`,
    fix: '链接本站页面请写“/”开头的完整地址；链接附件请改在信息栏的 attachments 里列出，网页会自动给出下载链接。',
  }),
  imageRelative: (address: string): Finding => ({
    rule: 'image/relative',
    message: `正文里的图片“${address}”没有从“/”开始，读者看不到。`,
    fix: '请把图片放在正文旁边并列入 attachments，这里写它在网站上的地址，例如 /files/机构代号/2026-00001/示意图.png。',
  }),
  linkHeld: (href: string): Finding => ({
    rule: 'link/not-out',
    message: `正文里的链接“${href}”指向的信息还没有发布，现在点开是空的。`,
    fix: '请等对方发布以后再加链接，或者核对对方的发布时间。',
  }),
  linkAnchor: (href: string): Finding => ({
    rule: 'link/anchor',
    message: `正文里的链接“${href}”指向的条款或者标题不存在。`,
    fix: '请在预览里点开那一条，从地址栏复制“#”开头的部分。',
  }),
};
