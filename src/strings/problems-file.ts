import type { Finding } from '#domain/problem.ts';
import { LIST_TEXTS } from './lists.ts';
import { shown } from './shown.ts';

/** What to look for, by the parser's name of the defect. */
const YAML_DEFECTS: Readonly<Record<string, string>> = {
  BAD_INDENT: '请检查这一行的缩进是否与上下对齐，上面的括号、引号是否写完',
  BAD_DQ_ESCAPE: '双引号里的反斜杠“\\”有特殊含义，请把双引号换成单引号',
  BAD_SCALAR_START: '值以“@”“%”“`”等符号开头时，请给整个值加上引号',
  BLOCK_AS_IMPLICIT_KEY: '值里有半角冒号加空格时，请给整个值加上引号；下一行多了缩进的，请删去',
  MULTILINE_IMPLICIT_KEY: '请写成“项目: 值”，半角冒号后面空一格',
  MISSING_CHAR: '请写成“项目: 值”，半角冒号后面空一格，括号要成对',
  EMPTY_ITEM: '方括号里有一格是空的：没有的写 0，多出的逗号请删去',
  UNEXPECTED_TOKEN:
    '值以引号、括号或者“-”“>”“|”“!”等符号开头而后面还有别的字时，请给整个值加上引号',
};

/** What is read, by folder. */
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['', 'site.yaml、topics.yaml、columns.yaml、subjects.yaml、laws.yaml 和 permalinks.yaml'],
  ['agencies', 'agencies/代号.yaml'],
  ['calendar', 'calendar/年份.yaml'],
  ['pages', 'pages/代号.md'],
  ['notices', 'notices/ 里的 .md 文件'],
  ['normative', 'normative/ 里的 .md 文件'],
  ['cleanups', 'cleanups/年份.yaml'],
  ['versions', 'versions/ 里的 .md 文件'],
  ['powers', 'powers/机关代号/ 里的 .yaml 文件'],
  [
    'reports',
    'reports/报告种类/年度/机构代号.md，公开年报的表格是同名的 .yaml；报告种类是 disclosure、rule-of-law、enforcement、other',
  ],
  ['plans', 'plans/ 里的 .yaml 文件'],
  ['search', 'search/synonyms.yaml 和 search/questions.yaml'],
  ['lists', `lists/清单代号/ 里的 .yaml 文件，清单代号是 ${Object.keys(LIST_TEXTS).join('、')}`],
]);
/** Where to put what is not read, by folder. */
const MOVE: ReadonlyMap<string, string> = new Map([
  [
    'powers',
    '权责事项一项一个文件，文件名以 .yaml 结尾，直接放在机关的文件夹里，例如 powers/transport/渡口检查.yaml',
  ],
  [
    'reports',
    '文件夹的名字是报告年度的四位数字，文件名是机构的代号，例如 reports/disclosure/2025/justice.md',
  ],
  ['lists', '文件名以 .yaml 结尾，直接放在清单的文件夹里，例如 lists/fees/transport.yaml'],
]);
const MOVE_ELSEWHERE = '信息放在 notices/年份/ 或者 normative/年份/，附件放在正文旁边';
const EXPECTED_ELSEWHERE =
  'agencies、calendar、cleanups、lists、notices、normative、pages、plans、powers、reports、search、versions 这几个文件夹';

/** Findings about a file as such: its bytes, its place, its front matter, its YAML. */
export const fileProblems = {
  /** What belongs in the folder of a file that is not read. */
  expectedIn: (path: string): string => EXPECTED.get(folderOf(path)) ?? EXPECTED_ELSEWHERE,

  notUtf8: (guess: string | undefined): Finding => ({
    rule: 'file/not-utf-8',
    message: guess
      ? `文件不是 UTF-8 编码，看起来是 ${guess}编码。`
      : '文件不是 UTF-8 编码，无法读出文字。',
    fix: '请用记事本打开，选“另存为”，把“编码”改成“UTF-8”，再保存一次。',
    source: 'GB 18030—2022；本站内容一律使用 UTF-8',
  }),
  damaged: (lost: number): Finding => ({
    rule: 'file/damaged',
    message: `从这一行起有 ${lost} 处读不出的字节，文件可能在复制或者传输时损坏了。`,
    fix: '请从原来的地方重新复制这个文件；只坏了几个字的，删去乱码重新输入，再保存为 UTF-8。',
  }),
  nulByte: (): Finding => ({
    rule: 'file/nul-byte',
    message: '文件里有空字节，可能已经损坏，或者其实是图片、Word 等二进制文件。',
    fix: '请换成完好的文本文件；图片和 Word 文件应当作为附件放在正文旁边。',
  }),
  tooLarge: (bytes: number, max: number): Finding => ({
    rule: 'file/too-large',
    message: `文件有 ${bytes} 字节，超过了 ${max} 字节的上限。`,
    fix: '请检查是否误贴了图片数据；很长的表格请改作附件，很长的清单请分成几个文件。',
  }),
  frontMatterMissing: (): Finding => ({
    rule: 'front-matter/missing',
    message: '文件开头没有用“---”围起来的信息栏。',
    fix: '第一行写“---”，接着一行一项写标题、索引号等，再写一行“---”，正文从下一行开始。',
  }),
  frontMatterOpen: (): Finding => ({
    rule: 'front-matter/not-closed',
    message: '文件开头的信息栏没有结束的“---”。',
    fix: '请在最后一项的下一行单独写“---”。',
  }),
  frontMatterTooLarge: (characters: number, max: number): Finding => ({
    rule: 'front-matter/too-large',
    message: `信息栏有 ${characters} 个字符，超过了 ${max} 个的上限。`,
    fix: '信息栏只写标题、日期等信息，正文请写在第二个“---”之后。',
  }),
  notAMapping: (): Finding => ({
    rule: 'yaml/not-a-mapping',
    message: '内容不是“项目: 值”一行一项的形式。',
    fix: '请每项一行，冒号用半角，冒号后面空一格，例如 title: 关于……的通知。',
  }),
  /** `code` is the parser's name of the defect. */
  yamlSyntax: (excerpt: string, code: string): Finding => ({
    rule: 'yaml/syntax',
    message: `这里的写法无法读懂：${shown(excerpt)}`,
    fix: `${YAML_DEFECTS[code] ?? '请检查冒号、缩进和引号'}。写法见 content/README.md 的“信息栏”。`,
  }),
  yamlOpenQuote: (excerpt: string): Finding => ({
    rule: 'yaml/open-quote',
    message: `这里的引号没有另一半：${shown(excerpt)}`,
    fix: '请在值的末尾补上同样的半角引号，或者把开头的引号删去。',
  }),
  yamlComment: (comment: string): Finding => ({
    rule: 'yaml/comment',
    message: `值后面的“${shown(comment)}”会被当作批注丢掉。`,
    fix: '“#”属于值的，请给整个值加上引号；真是批注的，请移到单独一行。',
  }),
  yamlKey: (): Finding => ({
    rule: 'yaml/key',
    message: '项目名不是文字，而是一个列表或者一组值。',
    fix: '每行的开头写项目名，例如 title: 关于……的通知。',
  }),
  yamlFullWidthColon: (excerpt: string): Finding => ({
    rule: 'yaml/full-width-colon',
    message: `项目名后面用了全角冒号：${shown(excerpt)}`,
    fix: '请把第一个“：”改成半角冒号加一个空格“: ”。',
  }),
  yamlTab: (): Finding => ({
    rule: 'yaml/tab',
    message: '缩进里用了制表符（Tab 键）。',
    fix: '请删去制表符，改用两个空格缩进。',
  }),
  yamlDuplicate: (key: string, firstLine: number): Finding => ({
    rule: 'yaml/duplicate-key',
    message: `项目“${shown(key)}”写了两次，第一次在第 ${firstLine} 行。`,
    fix: '请只保留一个。',
  }),
  yamlAlias: (excerpt: string): Finding => ({
    rule: 'yaml/alias',
    message: `不能使用锚点、引用、标签或者指令（& * << ! %）：${shown(excerpt)}`,
    fix: '请把内容直接写出来；值本身以这些符号开头时，请给整个值加上引号。',
  }),
  yamlTooDeep: (max: number): Finding => ({
    rule: 'yaml/too-deep',
    message: `内容一层套一层，超过了 ${max} 层的上限。`,
    fix: '请对照 content/README.md 的示例，减少一层套一层的写法。',
  }),
  yamlSeveral: (): Finding => ({
    rule: 'yaml/several-documents',
    message: '一个文件里有两段以上用“---”隔开的内容。',
    fix: '一个文件只写一段；请把其余部分移到另一个文件。',
  }),
  unsafeNumber: (source: string): Finding => ({
    rule: 'yaml/unsafe-number',
    message: `数字 ${shown(source)} 太长，电脑会把末几位改掉。`,
    fix: `请加上引号，写成 "${shown(source)}"。`,
  }),
  unexpectedFile: (name: string, expected: string): Finding => ({
    rule: 'file/unexpected',
    message: `“${name}”不会出现在网站上：这里只读 ${expected}。`,
    fix: `请改成这样的名字，或者移到它所属的文件夹：${MOVE.get(folderOf(name)) ?? MOVE_ELSEWHERE}。`,
  }),
  badName: (name: string): Finding => ({
    rule: 'file/bad-name',
    message: `文件名或者文件夹名“${name}”不能使用。`,
    fix: '请改名：不要有乱码、看不见的字符、“\\”和“..”，不要以点号、连字符开头，不要以空格结尾。',
  }),
  twin: (name: string, other: string): Finding => ({
    rule: 'file/twin',
    message: `“${name}”和“${other}”只差大小写或者编码，在 Windows 和 macOS 上会变成同一个文件。`,
    fix: '请给其中一个改名。',
  }),
  notAFile: (name: string): Finding => ({
    rule: 'file/not-a-file',
    message: `“${name}”不是普通的文件。`,
    fix: '请把它从内容文件夹里移走。',
  }),
  unreadable: (name: string, code: string): Finding => ({
    rule: 'file/unreadable',
    message: `“${name}”打不开（${code}）。`,
    fix: '请关闭正在使用它的程序（例如 Word、WPS），确认有读取的权限，再试一次。',
  }),
  notAnId: (name: string): Finding => ({
    rule: 'file/not-an-id',
    message: `文件名“${name}”要用作网址，但写法不对。`,
    fix: '只用小写英文字母、数字和连字符“-”，例如 county-office、about。',
  }),
  symlink: (name: string): Finding => ({
    rule: 'file/symlink',
    message: `“${name}”是指向别处的链接，不是真正的文件。`,
    fix: '请把文件本身复制过来。',
  }),
  missingFile: (name: string): Finding => ({
    rule: 'file/missing',
    message: `内容文件夹里缺少 ${name}。`,
    fix: '请对照 content/README.md 补上这个文件，可以从示例内容里复制一份再改。',
  }),
  folderMissing: (folder: string): Finding => ({
    rule: 'content/folder-missing',
    message: `找不到内容文件夹“${folder}”。`,
    fix: '请检查 --content 后面的路径。',
  }),
};

/** The first folder of a path; nothing for a file that lies in none. */
function folderOf(path: string): string {
  return path.split('/').slice(0, -1)[0] ?? '';
}
