import type { Finding } from '#domain/problem.ts';
import { FIELD_LABELS } from './fields.ts';
import { PENDING } from './vocabulary.ts';

/** `indexNumber` as an editor knows it: 索引号（indexNumber）. */
export function fieldName(key: string): string {
  const label = FIELD_LABELS[key];
  return label ? `${label}（${key}）` : key;
}

/** Findings of the schema: the form of one value in one file. */
export const schemaProblems = {
  missing: (key: string): Finding => ({
    rule: 'field/missing',
    message: `缺少必填项“${fieldName(key)}”。`,
    fix: `请在文件开头补上一行“${key}: ……”；暂时不知道的日期可以写“${PENDING}”。写法见 content/README.md。`,
    source: '《政府信息公开条例》第十二条',
  }),
  empty: (key: string): Finding => ({
    rule: 'field/empty',
    message: `“${fieldName(key)}”是空的。`,
    fix: '请填写内容；没有内容的项目请整行删去。',
  }),
  unknownKey: (key: string, near: string | undefined): Finding => ({
    rule: 'field/unknown',
    message: `不认识的项目“${key}”。`,
    fix: near
      ? `是不是想写“${fieldName(near)}”？改正拼写，或者删去这一行。`
      : '请对照 content/README.md 改成其中列出的项目名，或者删去这一行。',
  }),
  reservedKey: (key: string): Finding => ({
    rule: 'yaml/reserved-key',
    message: `项目名“${key}”不能使用。`,
    fix: '这是程序的保留字，请删去这一行。',
  }),
  notText: (key: string, source: string): Finding => ({
    rule: 'field/not-text',
    message: `“${fieldName(key)}”的值 ${source} 会被当成数字或者真假值，开头的 0 和过长的数字会变样。`,
    fix: `请加上引号，写成 ${key}: "${source}"。`,
  }),
  wrongShape: (key: string, expected: string, value: string): Finding => ({
    rule: 'field/shape',
    message: `“${fieldName(key)}”应当是${expected}，现在写的是 ${value}。`,
    fix: '请对照 content/README.md 里这一项的示例改写。',
  }),
  notADay: (value: string): Finding => ({
    rule: 'date/not-a-day',
    message: `“${value}”不是有效日期。`,
    fix: '请写成“年-月-日”的形式，例如 2026-03-01，月和日都是两位数，并且这一天要真实存在。',
  }),
  notAMinute: (value: string): Finding => ({
    rule: 'date/not-a-minute',
    message: `“${value}”不是有效的发布时间。`,
    fix: '请写成“年-月-日 时:分”（24 小时制）的形式，例如 2026-03-01 09:30。',
    source: '《政府网站发展指引》（国办发〔2017〕47号）附件2',
  }),
  notAllowed: (key: string, value: string, allowed: readonly string[]): Finding => ({
    rule: 'field/not-allowed',
    message: `“${fieldName(key)}”不能写“${value}”。`,
    fix: `请从下列写法中选一个：${allowed.join('、')}。`,
  }),
  tooLong: (key: string, length: number, max: number): Finding => ({
    rule: 'field/too-long',
    message: `“${fieldName(key)}”有 ${length} 个字，超过了 ${max} 个字。`,
    fix: `请缩短到 ${max} 个字以内。`,
  }),
  notAnId: (key: string, value: string): Finding => ({
    rule: 'field/not-an-id',
    message: `“${fieldName(key)}”的值“${value}”不能用作网址的一部分。`,
    fix: '只能用小写英文字母、数字和连字符“-”，以字母或数字开头，例如 county-office。',
  }),
  notARelativePath: (key: string, value: string): Finding => ({
    rule: 'field/path',
    message: `“${fieldName(key)}”的值“${value}”不是可用的文件名。`,
    fix: '请把附件放在与正文文件相同的文件夹里，这里只写附件的文件名，不能含有“..”、“/”开头的路径或者盘符。',
  }),
  controlCharacter: (key: string, code: string): Finding => ({
    rule: 'field/control-character',
    message: `“${fieldName(key)}”里有看不见的控制字符（${code}）。`,
    fix: '请把这一项删掉重新输入，不要从网页或者 Word 里直接粘贴。',
  }),
  notAUrl: (value: string): Finding => ({
    rule: 'field/not-a-url',
    message: `“${value}”不是可用的网址。`,
    fix: '请写完整的网址，以 https:// 或者 http:// 开头，例如 https://www.example.com/a.html。',
  }),
  invalid: (key: string, detail: string): Finding => ({
    rule: 'field/invalid',
    message: `“${fieldName(key)}”不符合要求：${detail}。`,
    fix: '请对照 content/README.md 里这一项的示例改写。',
  }),
};
