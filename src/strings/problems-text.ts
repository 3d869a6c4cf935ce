import type { Finding } from '#domain/problem.ts';

const STRUCTURE = 'GB/T 9704—2012 第7.3.3条';
const LAW = '《立法法》（2023年修正）第六十五条';

/** Findings about the text of a document: its limits, numbering, links and characters. */
export const textProblems = {
  tooLarge: (bytes: number, max: number): Finding => ({
    rule: 'body/too-large',
    message: `正文有 ${bytes} 字节，超过了 ${max} 字节的上限。`,
    fix: '请检查是否误贴了图片数据；很长的名单、表格请改作附件。',
  }),
  tooDeep: (excerpt: string, max: number): Finding => ({
    rule: 'body/too-deep',
    message: `“${excerpt}”这里一层套一层，超过了 ${max} 层。`,
    fix: '请删去多余的“>”、缩进、方括号或者没有结束的 HTML 标签。',
  }),
  tooManyMarks: (marks: number): Finding => ({
    rule: 'body/too-many-marks',
    message: `从这一行开始的一段里有 ${marks} 处“*”“_”“[”“<”等标记，全文的标记太密，无法排版。`,
    fix: '请删去不需要的标记；确实很长的内容请用空行分成几段。',
  }),
  tooManyPieces: (): Finding => ({
    rule: 'body/too-many-pieces',
    message: '到这一行为止，正文的行、列表、链接和标记太多，无法排版。',
    fix: '请把正文分成几份文件，或者把长名单、大表格改作附件。',
  }),
  tooManyCells: (cells: number, max: number): Finding => ({
    rule: 'body/too-many-cells',
    message: `到这一行的表格为止，表格一共有 ${cells} 格，超过了 ${max} 格的上限。`,
    fix: '请把表格分成几张，或者改作附件。',
  }),
  tooManyTags: (tags: number, max: number): Finding => ({
    rule: 'body/too-many-tags',
    message: `正文里有 ${tags} 个 HTML 标签，超过了 ${max} 个的上限。`,
    fix: '请改用 Markdown 的写法，或者把表格改作附件。',
  }),
  tooLongAddress: (name: string, max: number): Finding => ({
    rule: 'body/too-long-address',
    message: `“[${name}]”的网址太长、引用太多，合起来超过了 ${max} 个字。`,
    fix: '请核对网址，不要把图片数据写进网址。',
  }),
  notRenderable: (): Finding => ({
    rule: 'body/too-deep',
    message: '正文套得太深，无法排版。',
    fix: '请删去多余的“>”、缩进、方括号或者没有结束的 HTML 标签。',
  }),

  headingGap: (missing: string, before: string | undefined, found: string): Finding => ({
    rule: 'heading/gap',
    message: before
      ? `“${before}”之后缺少${missing}，接着就是“${found}”。`
      : `“${found}”之前缺少${missing}。`,
    fix: '请核对原件：补上缺少的一项，或者改正序号。',
    source: STRUCTURE,
  }),
  articleGap: (missing: string, before: string | undefined, found: string): Finding => ({
    ...textProblems.headingGap(missing, before, found),
    source: LAW,
  }),
  headingRepeated: (label: string, found: string): Finding => ({
    rule: 'heading/repeated',
    message: `序号“${label}”在“${found}”之前已经用过，这一处不能按序号引用。`,
    fix: '请核对原件，改正重复的序号。',
    source: STRUCTURE,
  }),
  /** A list of missing numbers, as `headingGap` quotes it. */
  missingNumbers: (labels: readonly string[]): string => {
    const [first, last] = [labels[0] ?? '', labels.at(-1) ?? ''];
    return labels.length > 4
      ? `“${first}”至“${last}”`
      : labels.map((label) => `“${label}”`).join('');
  },
  signatureDate: (text: string): Finding => ({
    rule: 'signature/date-unreadable',
    message: `落款日期“${text}”缺少年、月、日。`,
    fix: '请对照原件写成“2024年3月5日”的样子。',
    source: 'GB/T 9704—2012 第7.3.5.4条',
  }),

  unsafeLink: (target: string): Finding => ({
    rule: 'link/unsafe',
    message: `链接“${target}”不安全或者无法辨认，网页上只留下文字。`,
    fix: '请写 https:// 或者 http:// 开头的网址、本站的相对地址、mailto: 邮箱或者 tel: 电话。',
  }),
  foreignImage: (target: string): Finding => ({
    rule: 'image/not-local',
    message: `图片“${target}”不在本站，网页上不显示。`,
    fix: '请把图片文件放在正文旁边，写它的文件名。',
  }),
  removedHtml: (tag: string): Finding => ({
    rule: 'html/removed',
    message: `正文里的 HTML 标签 <${tag}> 连同里面的内容不会出现在网页上。`,
    fix: '请删去它，改用 Markdown 的写法；视频、表单等请改作附件或者链接。',
  }),

  unbalancedBracket: (bracket: string, excerpt: string, expected?: string): Finding => ({
    rule: 'text/unbalanced-brackets',
    message: `“${excerpt}”里的“${bracket}”没有配对。`,
    fix: expected
      ? `请对照原件，在应有的地方补上“${expected}”。`
      : '请对照原件补上另一半或者删去它。',
    source: 'GB/T 15834—2011 第4.9条、第4.15条',
  }),
  halfWidth: (count: number, excerpt: string): Finding => ({
    rule: 'text/half-width-punctuation',
    message: `汉字之间有 ${count} 处半角标点，第一处在“${excerpt}”。`,
    fix: '请改成全角标点“，。；：？！（）”。',
    source: 'GB/T 15834—2011 第5.1条',
  }),
  strayMark: (excerpt: string): Finding => ({
    rule: 'text/stray-mark',
    message: `“${excerpt}”里的加粗标记没有配对，读者会看到这些符号。`,
    fix: '加粗时两边各写“**”，紧贴文字，中间不留空格；不加粗就删去它。',
  }),
  lostDash: (excerpt: string, suggestion: string): Finding => ({
    rule: 'text/lost-dash',
    message: `“${excerpt}”里两个年份连在了一起，可能丢了连接号。`,
    fix: `请对照原件，写作“${suggestion}”。`,
    source: 'GB/T 15834—2011 第4.13条',
  }),
  maskedYear: (excerpt: string): Finding => ({
    rule: 'text/masked-year',
    message: `“${excerpt}”里的年份被“x”代替。`,
    fix: '请对照原件写出年份。',
  }),
  replacementCharacter: (count: number, excerpt: string): Finding => ({
    rule: 'text/bad-character',
    message: `有 ${count} 处乱码字符（U+FFFD），第一处在“${excerpt.replace(/\s+/g, ' ')}”。`,
    fix: '文字在转换编码时已经丢失，请对照原件重新输入。',
  }),
  badCharacter: (kind: BadCharacterKind, code: string, count: number): Finding => ({
    rule: 'text/bad-character',
    message: `有 ${count} 处${BAD_CHARACTERS[kind].name}，第一处是 ${code}。`,
    fix: BAD_CHARACTERS[kind].fix,
  }),
  bracketLost: (found: string, expected: string): Finding => ({
    rule: 'doc-number/bracket-lost',
    message: `发文字号“${found}”的六角括号不完整。`,
    fix: `请对照原件，可能应写作“${expected}”。`,
    source: 'GB/T 9704—2012 第7.2.5条',
  }),
};

const BAD_CHARACTERS = {
  privateUse: {
    name: '自造字',
    fix: '别人的电脑显示不出这个字，请换成国家标准里的正字，或者用同音字并加注。',
  },
  bidi: { name: '改变文字方向的控制字符', fix: '请删去它：它会让文字的显示顺序与实际不同。' },
  zeroWidth: { name: '看不见的零宽字符', fix: '请删去它：它会让搜索和复制出错。' },
  control: { name: '控制字符', fix: '请删去它。' },
};

/** Kinds of characters that no reader sees as they are. */
export type BadCharacterKind = keyof typeof BAD_CHARACTERS;
