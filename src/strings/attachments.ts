import type { Finding } from '#domain/problem.ts';
import { shown } from './shown.ts';

/**
 * Why the text of an attachment cannot be searched, or not all of it: `scan` has no text at all,
 * `cut` more than is kept, `garbled` characters that its fonts do not explain.
 */
export type AttachmentDefect =
  | 'scan'
  | 'cut'
  | 'garbled'
  | 'encrypted'
  | 'macros'
  | 'tooLarge'
  | 'bomb'
  | 'damaged'
  | 'wrongKind'
  | 'slow';

const SOURCE = '《政府信息公开条例》第二十四条：政府信息公开平台应当具备信息检索、查阅、下载等功能';
const OPEN_AND_CHECK =
  '请用 Word、Excel 或者 WPS、PDF 阅读器打开核对；打不开的，换成能打开的文件。';

const DEFECTS: Readonly<Record<AttachmentDefect, { readonly what: string; readonly fix: string }>> =
  {
    scan: {
      what: '是扫描件，里面的字搜不到',
      fix: '请同时提供可复制文字的版本：由 Word、WPS 直接“另存为 PDF”，或者附上原来的 docx。扫描件只有图，搜索找不到，读屏软件也读不了，视力障碍者和想复制文字的人都用不上。',
    },
    cut: {
      what: '太长，只有前20万字能搜到',
      fix: '请按章节或者按表拆成几个附件，每个写清楚名称。',
    },
    garbled: {
      what: '里面的文字没有编码，复制出来是乱码，也搜不到',
      fix: '请用原来的 Word、WPS 文件重新“另存为 PDF”，不要用虚拟打印机转换。',
    },
    encrypted: {
      what: '设了打开密码，里面的字搜不到，读者也打不开',
      fix: '请取消密码，重新保存。主动公开的信息不能设密码。',
    },
    macros: {
      what: '里面有宏，不读取，里面的字搜不到',
      fix: '宏可能带病毒，读者的电脑会拦下。请另存为没有宏的“Excel 工作簿（*.xlsx）”。',
    },
    tooLarge: {
      what: '太大，不读取，里面的字搜不到',
      fix: '能搜到的附件，文件不超过 20 MB，展开以后不超过 100 MB。请压缩图片，或者拆成几个附件。',
    },
    bomb: {
      what: '展开以后大得不正常，不读取，可能是恶意文件',
      fix: '请核实文件的来源；来源可靠的，把有内容的部分复制到一个新的文件，重新保存。',
    },
    damaged: {
      what: '已经损坏或者写法不合标准，读不出里面的字，搜不到',
      fix: OPEN_AND_CHECK,
    },
    wrongKind: {
      what: '是旧格式，只改了后缀名，里面的字搜不到',
      fix: '请用 Word、Excel 或者 WPS 打开，另存为 .docx 或者 .xlsx。',
    },
    slow: {
      what: '太复杂，二十秒内没有读完，里面的字搜不到',
      fix: `请拆成几个附件，或者重新“另存为 PDF”。${OPEN_AND_CHECK}`,
    },
  };

/** What a clerk is told of an attachment that cannot be searched. */
export function attachmentNotSearchable(file: string, defect: AttachmentDefect): Finding {
  const { what, fix } = DEFECTS[defect];
  return {
    rule: `attachment/${RULES[defect]}`,
    message: `附件“${shown(file)}”${what}。`,
    fix,
    source: SOURCE,
  };
}

const RULES: Readonly<Record<AttachmentDefect, string>> = {
  scan: 'scan',
  cut: 'text-too-long',
  garbled: 'text-garbled',
  encrypted: 'encrypted',
  macros: 'macros',
  tooLarge: 'too-large-to-search',
  bomb: 'bomb',
  damaged: 'unreadable',
  wrongKind: 'old-format',
  slow: 'too-slow',
};
