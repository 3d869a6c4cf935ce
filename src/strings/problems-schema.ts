import type { Finding } from '#domain/problem.ts';
import { keyOf, labelOf } from './fields.ts';
import { shown } from './shown.ts';
import { PENDING } from './vocabulary.ts';

/**
 * `indexNumber` as an editor knows it: 索引号（indexNumber）.
 *
 * @param field A key, or a key with what stands above it: `tiers/from`.
 */
export function fieldName(field: string): string {
  const key = keyOf(field);
  const label = labelOf(field);
  return label && label !== key ? `${label}（${key}）` : key;
}

/** What 条例 art. 12 wants in a catalogue. */
const CATALOGUE_KEYS = ['indexNumber', 'title', 'summary', 'issuedOn'];
const DATES = ['issuedOn', 'publishedAt'];
const LINE_FEED = 'U+000A';

/** Folders that have a manual of their own. */
const MANUAL_FOLDERS = ['powers', 'lists', 'plans', 'reports', 'search'];

/** Findings of the schema: the form of one value in one file. */
export const schemaProblems = {
  /** Advice with the manual of the folder in which a file lies; what all files share stands in the first one. */
  inManualOf: (file: string, fix: string): string => {
    const folder = MANUAL_FOLDERS.find((one) => file.startsWith(`${one}/`));
    if (folder === undefined) return fix;
    return fix.replace(/content\/README\.md(?! 的“信息栏”)/, `content/${folder}/README.md`);
  },
  missing: (key: string): Finding => ({
    rule: 'field/missing',
    message: `缺少必填项“${fieldName(key)}”。`,
    fix: `请补上一行“${keyOf(key)}: ……”${DATES.includes(key) ? `；暂时不知道的写“${PENDING}”` : ''}。写法见 content/README.md。`,
    ...(CATALOGUE_KEYS.includes(key) ? { source: '《政府信息公开条例》第十二条' } : {}),
  }),
  empty: (key: string): Finding => ({
    rule: 'field/empty',
    message: `“${fieldName(key)}”是空的。`,
    fix: DATES.includes(key)
      ? `请填写；暂时不知道的写“${PENDING}”。`
      : '请填写内容；没有内容的项目请整行删去。',
  }),
  unknownKey: (key: string, near: string | undefined): Finding => ({
    rule: 'field/unknown',
    message: `不认识的项目“${shown(key)}”。`,
    fix: near
      ? `请改成“${keyOf(near)}”，即${labelOf(near) ?? near}；如果不是这个意思，请删去这一行。`
      : '请对照 content/README.md 改成其中列出的项目名，或者删去这一行。',
  }),
  reservedKey: (key: string): Finding => ({
    rule: 'yaml/reserved-key',
    message: `项目名“${key}”不能使用。`,
    fix: '这是程序的保留字，请删去这一行。',
  }),
  notText: (key: string, source: string): Finding => ({
    rule: 'field/not-text',
    message: `“${fieldName(key)}”的值 ${shown(source)} 会被当成数字或者真假值，开头的 0 和过长的数字会变样。`,
    fix: `请加上引号，写成 "${shown(source)}"。`,
  }),
  wrongShape: (key: string, expected: string, value: string): Finding => ({
    rule: 'field/shape',
    message: `“${fieldName(key)}”应当是${expected}，现在写的是 ${shown(value)}。`,
    fix: '请对照 content/README.md 里这一项的示例改写。',
  }),
  notADay: (value: string): Finding => ({
    rule: 'date/not-a-day',
    message: `“${shown(value)}”不是有效日期。`,
    fix: '请写成“年-月-日”的形式，例如 2026-03-01，月和日都是两位数，并且这一天要真实存在。',
  }),
  notAMinute: (value: string): Finding => ({
    rule: 'date/not-a-minute',
    message: `“${shown(value)}”不是有效的发布时间。`,
    fix: '请写成“年-月-日 时:分”（24 小时制）的形式，例如 "2026-03-01 09:30"，并且这一天要真实存在。',
    source: '《政府网站发展指引》（国办发〔2017〕47号）附件2',
  }),
  notAllowed: (
    key: string,
    value: string,
    near: string | undefined,
    allowed: readonly string[],
  ): Finding => ({
    rule: 'field/not-allowed',
    message: `“${fieldName(key)}”不能写“${shown(value)}”。`,
    fix: `${near ? `是不是“${near}”？` : ''}请从下列写法中选一个：${allowed.map((word) => `“${word}”`).join('')}。`,
  }),
  tooFew: (key: string, count: number, min: number): Finding => ({
    rule: 'field/too-few',
    message: `“${fieldName(key)}”下面${count === 0 ? '一项也没有' : `只有 ${count} 项`}。`,
    fix: `请至少写${min === 1 ? '一项' : ` ${min} 项`}，每项一行，以“- ”开头。`,
  }),
  tooMany: (key: string, max: number): Finding => ({
    rule: 'field/too-many',
    message: `“${fieldName(key)}”超过了 ${max} 项。`,
    fix: `请减少到 ${max} 项以内。`,
  }),
  outOfRange: (key: string, value: string, limit: string): Finding => ({
    rule: 'field/out-of-range',
    message: `“${fieldName(key)}”不能是 ${shown(value)}。`,
    fix: `请写${limit}的数。`,
  }),
  atLeast: (min: number): string => `不小于 ${min} `,
  above: (min: number): string => `大于 ${min} `,
  atMost: (max: number): string => `不大于 ${max} `,
  notMultiple: (key: string, value: string, step: number): Finding => ({
    rule: 'field/out-of-range',
    message: `“${fieldName(key)}”不能是 ${shown(value)}。`,
    fix: `请写 ${step} 的倍数，例如 ${step}、${step * 2}、${step * 3}。`,
  }),
  tooFine: (key: string, value: string, places: number): Finding => ({
    rule: 'field/out-of-range',
    message: `“${fieldName(key)}”不能是 ${shown(value)}。`,
    fix: `小数点后面最多写 ${places} 位。`,
  }),
  twice: (key: string, value: string): Finding => ({
    rule: 'field/twice',
    message: `“${fieldName(key)}”里“${shown(value)}”写了两次。`,
    fix: '请删去一次。',
  }),
  tooLong: (key: string, length: number, max: number): Finding => ({
    rule: 'field/too-long',
    message: `“${fieldName(key)}”有 ${length} 个字，超过了 ${max} 个字。`,
    fix: `请缩短到 ${max} 个字以内。`,
  }),
  notAnId: (key: string, value: string): Finding => ({
    rule: 'field/not-an-id',
    message: `“${fieldName(key)}”的值“${shown(value)}”不能用作网址的一部分。`,
    fix: '只能用小写英文字母、数字和连字符“-”，以字母或数字开头，例如 county-office。',
  }),
  hiddenCharacter: (key: string, code: string): Finding =>
    code === LINE_FEED
      ? {
          rule: 'field/control-character',
          message: `“${fieldName(key)}”里有换行（${code}）。`,
          fix: '这一项只能写成一行，请删去换行；前面写了“|”或者“>”的，一起删去。',
        }
      : {
          rule: 'field/control-character',
          message: `“${fieldName(key)}”里有看不见或者显示不了的字符（${code}）。`,
          fix: '请把这一项删掉重新输入，不要从网页或者 Word 里直接粘贴。',
        },
  notAUrl: (value: string): Finding => ({
    rule: 'field/not-a-url',
    message: `“${shown(value)}”不是可用的网址。`,
    fix: '请写完整的网址，以 https:// 或者 http:// 开头，例如 https://www.example.com/a.html。',
  }),
  invalid: (key: string, detail: string): Finding => ({
    rule: 'field/invalid',
    message: `“${fieldName(key)}”不符合要求：${detail}。`,
    fix: '请对照 content/README.md 里这一项的示例改写。',
  }),
};
