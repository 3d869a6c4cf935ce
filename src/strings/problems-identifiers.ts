import { ATTACHMENT_EXTENSIONS, type FileNameDefect, fileNameDefect } from '#domain/file-name.ts';
import type { HolidayDefect } from '#domain/holiday-year.ts';
import { type IndexNumber, type IndexNumberDefect, readIndexNumber } from '#domain/index-number.ts';
import type { IndexNumberField } from '#domain/index-number-format.ts';
import type { Finding } from '#domain/problem.ts';

const DOC_NUMBER_SOURCE = 'GB/T 9704—2012 第7.2.5条';
const USCC_SOURCE = 'GB 32100—2015';
const ORG_CODE_SOURCE = 'GB 11714—1997';

/** What each placeholder of an index-number format is called, and what belongs there. */
const FIELD_RULES: Readonly<Record<IndexNumberField, readonly [name: string, rule: string]>> = {
  uscc: ['统一社会信用代码', '18 位数字和大写字母（不用 I、O、S、V、Z），第 3 至 8 位是数字'],
  orgcode: ['组织机构代码', '9 位数字和大写字母'],
  area: ['行政区划代码', '6 位数字'],
  prefix: ['机构代号', '大写字母开头的字母和数字'],
  year: ['年份', '4 位数字，例如 2026'],
  yearmonth: ['年月', '6 位数字，例如 202603，月份从 01 到 12'],
  serial: ['流水号', '数字'],
};

/** Findings about identifiers, file names and calendars: the form of one value. */
export const identifierProblems = {
  docNumberUnreadable: (value: string, suggestions: readonly string[]): Finding => ({
    rule: 'doc-number/unreadable',
    message: `看不懂发文字号“${value}”。`,
    fix:
      suggestions.length > 0
        ? `是不是${suggestions.map((text) => `“${text}”`).join('或者')}？请与原件核对后改正。`
        : '请写成“机关代字〔年份〕序号号”的形式，例如 青政办发〔2026〕3号；没有发文字号的，请删去这一行。',
    source: DOC_NUMBER_SOURCE,
  }),
  docNumberStyle: (value: string, expected: string): Finding => ({
    rule: 'doc-number/style',
    message: `发文字号“${value}”的写法不规范。`,
    fix: `应写作 ${expected}。`,
    source: DOC_NUMBER_SOURCE,
  }),
  usccInvalid: (value: string, checkDigit: string | undefined): Finding => ({
    rule: 'uscc/invalid',
    message: usccText(value, checkDigit),
    fix: '请对照《统一社会信用代码证书》重新录入，并加上引号。',
    source: USCC_SOURCE,
  }),
  indexNumber: (value: string, defect: IndexNumberDefect): Finding => {
    switch (defect.defect) {
      case 'checkDigit': {
        const [name] = FIELD_RULES[defect.field];
        return {
          rule: 'index-number/check-digit',
          message: `索引号“${value}”里的${name}“${defect.value}”有错：前面各位如果没有错，最后一位应当是 ${defect.expected}。`,
          fix: `请与发布机构的${name}核对，改正写错的那一位。`,
          source: defect.field === 'uscc' ? USCC_SOURCE : ORG_CODE_SOURCE,
        };
      }
      case 'part': {
        const [name, rule] = FIELD_RULES[defect.field];
        const digits = defect.field === 'serial' && defect.width ? `${defect.width} 位` : '';
        const found = defect.value === '' ? '没有写' : `写的是“${defect.value}”`;
        return {
          rule: 'index-number/part',
          message: `索引号“${value}”的${name}不对：这里${found}。`,
          fix: `${name}应当是 ${digits}${rule}。`,
        };
      }
      case 'style':
        return {
          rule: 'index-number/style',
          message: `索引号“${value}”的写法不规范，含有空格、全角字符、小写字母或者别的横线。`,
          fix: `应写作 ${defect.expected}。`,
        };
      case 'shape':
        return {
          rule: 'index-number/shape',
          message: `“${value}”不是本网站的索引号。`,
          fix: `请按下列格式书写：${defect.formats.map(formatInWords).join('；')}。`,
          source: 'site.yaml 的 indexNumberFormats',
        };
    }
  },
  indexNumberFormat: (format: string): Finding => ({
    rule: 'index-number/format',
    message: `看不懂索引号格式“${format}”。`,
    fix: '请用花括号写出各个部分，其中必须有一个流水号，例如 "{uscc}/{year}-{serial:5}"；可以用 {uscc}、{orgcode}、{area}、{prefix}、{year}、{yearmonth} 和 {serial:位数}。写 any 表示接受任何形式。',
  }),
  fileName: (name: string, defect: FileNameDefect): Finding => ({
    rule: `file-name/${FILE_NAME_RULES[defect.defect]}`,
    ...fileNameText(name, defect),
  }),
  attachmentKind: (name: string, extension: string): Finding => ({
    rule: 'attachment/wrong-kind',
    message: `附件“${name}”的内容不是 ${extension} 文件。`,
    fix: '请用原来的软件打开这个文件，另存为正确的类型；只改后缀名是不行的。来历不明的文件不要发布。',
  }),
  holiday: (defect: HolidayDefect): Finding => ({
    rule: `calendar/${HOLIDAY_RULES[defect.defect]}`,
    message: holidayText(defect),
    fix: '请与国务院办公厅的放假通知逐条核对。',
  }),
};

/** What is wrong with the name of an attachment, or nothing. */
export function fileNameFinding(name: string): Finding | undefined {
  const defect = fileNameDefect(name);
  return defect && identifierProblems.fileName(name, defect);
}

/** `text` as an index number in one of the formats of `site.yaml`, or what is wrong with it. */
export function checkIndexNumber(text: string, formats: readonly string[]): IndexNumber | Finding {
  const checked = readIndexNumber(text, formats);
  return 'defect' in checked
    ? identifierProblems.indexNumber(text, checked.defect)
    : checked.indexNumber;
}

function usccText(value: string, checkDigit: string | undefined): string {
  const subject = `统一社会信用代码“${value}”`;
  if (value.length !== 18) return `${subject}有 ${value.length} 位，应当是 18 位。`;
  if (checkDigit === undefined) {
    const wrong = /[^0-9A-HJ-NPQRTUWXY]/u.exec(value)?.[0];
    return `${subject}里不应当有“${wrong}”，它只用数字和 I、O、S、V、Z 以外的大写字母。`;
  }
  return value[17] === checkDigit
    ? `${subject}的第 3 至 8 位应当是数字（行政区划代码）。`
    : `${subject}的校验码不对：前 17 位如果没有错，最后一位应当是 ${checkDigit}。`;
}

/** `{uscc}/{year}-{serial:5}` as an editor reads it: 统一社会信用代码/年份-5位流水号. */
function formatInWords(format: string): string {
  if (format === 'any')
    return '40 个以内的字母、数字和“/”“-”“_”“.”“〔”“〕”，至少有一个字母或者数字';
  return format
    .replace(/\{serial:(\d)\}/g, '$1位{serial}')
    .replace(/\{(\w+)\}/g, (_, field) => FIELD_RULES[field as IndexNumberField][0]);
}

const FILE_NAME_RULES: Readonly<Record<FileNameDefect['defect'], string>> = {
  empty: 'empty',
  invisible: 'invisible-character',
  forbidden: 'forbidden-character',
  dots: 'dots',
  start: 'start',
  end: 'end',
  device: 'device',
  tooLong: 'too-long',
  decomposed: 'not-composed',
  extension: 'extension',
};

function fileNameText(name: string, defect: FileNameDefect): Pick<Finding, 'message' | 'fix'> {
  switch (defect.defect) {
    case 'empty':
      return { message: '附件的文件名是空的。', fix: '请写出文件名，包括后缀。' };
    case 'invisible': {
      const code = defect.codePoint.toString(16).toUpperCase().padStart(4, '0');
      const visible = name.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u{fffd}]/gu, '□');
      return {
        message: `文件名“${visible}”里有看不见或者显示不了的字符（U+${code}，以□代替）。`,
        fix: '请给文件改名：手工输入新名字，不要粘贴。',
      };
    }
    case 'forbidden':
      return {
        message: `文件名“${name}”里有不能用的字符“${defect.character}”。`,
        fix: '文件名里不能有 / \\ : * ? " < > | ，请给文件改名，这里只写文件名、不写文件夹。',
      };
    case 'dots':
      return {
        message: `文件名“${name}”里有连续的两个点。`,
        fix: '请给文件改名，去掉多余的点。',
      };
    case 'start':
      return {
        message: `文件名“${name}”不能用“${defect.character}”开头。`,
        fix: '请给文件改名，用汉字、字母或者数字开头。',
      };
    case 'end':
      return {
        message: `文件名“${name}”不能用“${defect.character}”结尾。`,
        fix: '请给文件改名，去掉结尾的点或者空格。',
      };
    case 'device':
      return {
        message: `文件名“${name}”里的“${defect.device}”是 Windows 保留的名字，别人下载后无法保存。`,
        fix: '请给文件换一个名字。',
      };
    case 'tooLong':
      return {
        message: `文件名“${name}”太长，占 ${defect.bytes} 个字节，超过了 200 个（一个汉字占 3 个）。`,
        fix: '请缩短到 60 个汉字以内；完整的名称可以写在附件的 title 里。',
      };
    case 'decomposed':
      return {
        message: `文件名“${name}”里有些字符的编码不统一，在别的电脑上会找不到文件。`,
        fix: `请给文件改名，重新输入成“${defect.expected}”。`,
      };
    case 'extension':
      return {
        message: defect.extension
          ? `附件“${name}”的类型“${defect.extension}”不能发布。`
          : `附件“${name}”没有后缀，不知道是什么文件。`,
        fix: `可以发布的类型有：${ATTACHMENT_EXTENSIONS.join('、')}。请另存为其中一种。`,
      };
  }
}

const HOLIDAY_RULES: Readonly<Record<HolidayDefect['defect'], string>> = {
  endsBeforeStart: 'ends-before-start',
  tooLong: 'too-long',
  otherYear: 'other-year',
  workedOnWeekday: 'worked-on-weekday',
  workedWhileOff: 'worked-while-off',
};

function holidayText(defect: HolidayDefect): string {
  const { name, from, to } = defect.holiday;
  switch (defect.defect) {
    case 'endsBeforeStart':
      return `“${name}”的最后一天 ${to} 早于第一天 ${from}。`;
    case 'tooLong':
      return `“${name}”从 ${from} 到 ${to} 有 ${defect.days} 天，太长了。`;
    case 'otherYear':
      return `“${name}”里的 ${defect.date} 不属于这一年。`;
    case 'workedOnWeekday':
      return `“${name}”的调休上班日 ${defect.date} 不是周六或者周日。`;
    case 'workedWhileOff':
      return `“${name}”的调休上班日 ${defect.date} 同时又是放假的日子。`;
  }
}
